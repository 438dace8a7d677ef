import type { JournalEventOf } from "./journal.ts";
import { isFailure, type RunStatus, type StageOutcome } from "./outcome.ts";
import { type Redacted, words } from "./redacted.ts";
import type { StatusDetail } from "./reasons.ts";

/** The fields of `run-finished` that follow from the outcomes of the stages. */
export type RunEnd = Redacted<
  Pick<JournalEventOf<"run-finished">, "status" | "status_detail" | "summary">
>;

/** Computes the end of an assignment or of a nested pipeline. */
export function runEnd(outcomes: readonly StageOutcome[], cancelled: boolean): RunEnd {
  const failed = outcomes.filter((outcome) => isFailure(outcome)).length;
  const succeeded = outcomes.filter((outcome) => outcome === "succeeded").length;
  const status = statusOf(outcomes, cancelled);
  const counts = words`${succeeded} succeeded, ${failed} failed, ${outcomes.length - succeeded - failed} other`;
  return { status, status_detail: detailOf(status), summary: counts };
}

function statusOf(outcomes: readonly StageOutcome[], cancelled: boolean): RunStatus {
  if (outcomes.some((outcome) => isFailure(outcome))) return "failed";
  return cancelled || outcomes.includes("cancelled") ? "cancelled" : "succeeded";
}

function detailOf(status: RunStatus): StatusDetail | null {
  if (status === "failed") return "stage-failed";
  return status === "cancelled" ? "cancelled" : null;
}
