import type { RunStatus, StageOutcome } from "../model/outcome.ts";
import { isFailure } from "../model/outcome.ts";
import type { StatusDetail } from "../model/reasons.ts";
import type { RunContext } from "./context.ts";
import type { Happening, Journal } from "./journal.ts";

/**
 * Ends a journal: its status follows from the stages' outcomes, and from the journal itself, since nobody could check a
 * success that is not written down. When it is the end that could not be written, another one says so.
 */
export async function recordEnd(
  journal: Pick<Journal, "record" | "broken" | "manifest">,
  outcomes: readonly StageOutcome[],
  context: Pick<RunContext, "signal" | "ownFiles">,
): Promise<void> {
  if (!journal.broken.aborted) await journal.record(endOf(outcomes, context));
  if (!journal.broken.aborted) return;
  await journal.record({
    type: "run-finished",
    status: "failed",
    status_detail: "journal-not-written",
    summary: String(journal.broken.reason),
  });
}

function endOf(
  outcomes: readonly StageOutcome[],
  { signal, ownFiles }: Pick<RunContext, "signal" | "ownFiles">,
): Happening {
  const changed = ownFiles?.findChanged() ?? [];
  if (changed.length > 0)
    return {
      type: "run-finished",
      status: "failed",
      status_detail: "own-files-changed",
      summary: describeChange(changed),
    };
  const failed = outcomes.filter((outcome) => isFailure(outcome)).length;
  const succeeded = outcomes.filter((outcome) => outcome === "succeeded").length;
  const status = statusOf(outcomes, signal.aborted);
  const counts = `${succeeded} succeeded, ${failed} failed, ${outcomes.length - succeeded - failed} other`;
  return { type: "run-finished", status, status_detail: detailOf(status), summary: counts };
}

const describeChange = (paths: readonly string[]): string =>
  `the action's own files changed while its stages ran: ${paths[0]}${paths.length === 1 ? "" : ` and ${paths.length - 1} more`}; look at what the stages did, and do not trust what later steps of this job show`;

function statusOf(outcomes: readonly StageOutcome[], cancelled: boolean): RunStatus {
  if (outcomes.some((outcome) => isFailure(outcome))) return "failed";
  return cancelled || outcomes.includes("cancelled") ? "cancelled" : "succeeded";
}

function detailOf(status: RunStatus): StatusDetail | null {
  if (status === "failed") return "stage-failed";
  return status === "cancelled" ? "cancelled" : null;
}
