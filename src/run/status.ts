import type { StageOutcome } from "../model/outcome.ts";
import { runEnd } from "../model/run-end.ts";
import type { Journal } from "./journal.ts";

/**
 * Ends a journal: its status follows from the stages' outcomes, and from the journal itself, since nobody could check a
 * success that is not written down. When it is the end that could not be written, another one says so.
 */
export async function recordEnd(
  journal: Pick<Journal, "record" | "broken" | "manifest">,
  outcomes: readonly StageOutcome[],
  cancelled: boolean,
): Promise<void> {
  if (!journal.broken.aborted) await journal.record({ type: "run-finished", ...runEnd(outcomes, cancelled) });
  if (!journal.broken.aborted) return;
  await journal.record({
    type: "run-finished",
    status: "failed",
    status_detail: "journal-not-written",
    summary: String(journal.broken.reason),
  });
}
