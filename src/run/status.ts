import type { RunStatus, StageOutcome } from "../model/outcome.ts";
import { isFailure } from "../model/outcome.ts";
import type { Happening } from "./journal.ts";

/** The event that ends a journal: its status follows from the stages' outcomes alone. */
export function runEnd(
  outcomes: readonly StageOutcome[],
  cancelled: boolean,
): Extract<Happening, { type: "run-finished" }> {
  const failed = outcomes.filter((outcome) => isFailure(outcome)).length;
  const succeeded = outcomes.filter((outcome) => outcome === "succeeded").length;
  const status = statusOf(outcomes, cancelled);
  const counts = `${succeeded} succeeded, ${failed} failed, ${outcomes.length - succeeded - failed} other`;
  return { type: "run-finished", status, status_detail: detailOf(status), summary: counts };
}

function statusOf(outcomes: readonly StageOutcome[], cancelled: boolean): RunStatus {
  if (outcomes.some((outcome) => isFailure(outcome))) return "failed";
  return cancelled || outcomes.includes("cancelled") ? "cancelled" : "succeeded";
}

function detailOf(status: RunStatus): string | null {
  if (status === "failed") return "stage-failed";
  return status === "cancelled" ? "cancelled" : null;
}
