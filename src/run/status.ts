import type { StageOutcome } from "../model/outcome.ts";
import { runEnd, type RunEnd } from "../model/run-end.ts";
import type { RunContext } from "./context.ts";
import type { Journal } from "./journal.ts";

/**
 * Records the end of a run. It fails if the journal could not be written, since a success without a record cannot be
 * checked; if the end itself could not be written, a second one says so.
 */
export async function recordEnd(
  journal: Pick<Journal, "record" | "broken" | "getManifest">,
  outcomes: readonly StageOutcome[],
  context: Pick<RunContext, "signal" | "ownFiles" | "redactor">,
): Promise<void> {
  if (!journal.broken.aborted)
    await journal.record({ type: "run-finished", ...getRunEnd(outcomes, context) });
  if (!journal.broken.aborted) return;
  await journal.record({
    type: "run-finished",
    status: "failed",
    status_detail: "journal-not-written",
    summary: context.redactor.text(String(journal.broken.reason)),
  });
}

function getRunEnd(
  outcomes: readonly StageOutcome[],
  { signal, ownFiles, redactor }: Pick<RunContext, "signal" | "ownFiles" | "redactor">,
): RunEnd {
  const changed = ownFiles?.findChanged() ?? [];
  if (changed.length === 0) return runEnd(outcomes, signal.aborted);
  return {
    status: "failed",
    status_detail: "own-files-changed",
    summary: redactor.text(describeChange(changed)),
  };
}

const describeChange = (paths: readonly string[]): string =>
  `the action's own files changed while its stages ran: ${paths[0]}${paths.length === 1 ? "" : ` and ${paths.length - 1} more`}; look at what the stages did, and do not trust what later steps of this job show`;
