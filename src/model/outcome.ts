import type { CommandStatus, Exit, StageOutcome } from "./outcome-schema.ts";
import type { StageReason } from "./reasons.ts";

// Separate from the schemas, so that a run can start without loading them.
export type {
  CommandStatus,
  Exit,
  FindingCounts,
  RunStatus,
  StageOutcome,
} from "./outcome-schema.ts";

/** Whether a stage's failure is tolerated. */
export type ToleratedFailure = Readonly<{ continue_on_error: boolean }>;

/** Derives the outcome of a stage from its exit. Nothing else interprets exits. */
export function outcomeOf(exit: Exit, stage: ToleratedFailure): StageOutcome {
  if (exit.kind === "cancelled") return "cancelled";
  if (hasSucceeded(exit)) return "succeeded";
  if (exit.kind === "judged" && exit.verdict === "passed") return "succeeded";
  if (exit.kind === "nothing-ran") return "skipped";
  if (exit.kind === "judged" && exit.verdict === "not-performed") return "skipped";
  // How the stage would have ended is unknown, so its failure is not tolerated.
  if (exit.kind === "errored" && exit.reason === "process-gone") return "failed";
  if (stage.continue_on_error || isAllowed(exit)) return "allowed_failure";
  return exit.kind === "timed-out" ? "timed_out" : "failed";
}

/** Whether a process exited with code 0. */
export const hasSucceeded = (exit: Exit): boolean => exit.kind === "exited" && exit.code === 0;

/**
 * Overridable violations are decided during aggregation; until then they count as allowed. A dry run allows violations,
 * but not a failure to judge.
 */
const isAllowed = (exit: Exit): boolean =>
  exit.kind === "judged" &&
  (exit.overridden ||
    exit.verdict === "overridable" ||
    (exit.dry_run === true && exit.verdict === "violated"));

/** Whether an outcome fails the subtask of a required stage. */
export const isFailure = (outcome: StageOutcome | null): boolean =>
  outcome === "failed" || outcome === "timed_out";

export function commandStatusOf(outcome: StageOutcome): CommandStatus {
  if (outcome === "succeeded") return "succeeded";
  return outcome === "skipped" || outcome === "allowed_failure" ? "skipped" : "failed";
}

/** Describes an exit: `exit 1`, `killed by SIGKILL`, `timed out after 60 s`. */
export function describeExit(exit: Exit): string {
  switch (exit.kind) {
    case "exited":
      return `exit ${exit.code}`;
    case "signalled":
      return `killed by ${exit.signal}`;
    case "timed-out":
      return `timed out after ${exit.after_seconds} s`;
    case "cancelled":
      return "cancelled";
    case "spawn-failed":
      return `could not start: ${exit.reason}`;
    case "errored":
      if (exit.reason === "process-gone" || exit.reason === "no-files-found") return exit.message;
      return isCausedByStage(exit.reason) ? exit.message : `internal error: ${exit.message}`;
    case "nothing-ran":
      return "none of its stages was started";
    case "judged":
      return exit.overridden ? "violated, and allowed" : verdictWords[exit.verdict];
  }
}

const verdictWords = {
  passed: "passed",
  violated: "violated",
  overridable: "violated, unless the pull request allows it",
  undecided: "could not be judged",
  "not-performed": "not performed",
} as const;

/** Whether the stage itself caused the error. */
const isCausedByStage = (reason: StageReason): boolean =>
  reason === "workflow-command" || reason === "no-files-found";

/** The reason (model/reasons.ts) of an exit. */
export function reasonOf(exit: Exit): StageReason {
  switch (exit.kind) {
    case "exited":
      return "exit-code";
    case "signalled":
      return "signal";
    case "timed-out":
    case "cancelled":
      return exit.kind;
    case "spawn-failed":
    case "nothing-ran":
      return "not-started";
    case "errored":
      return exit.reason;
    case "judged":
      return exit.verdict === "undecided" ? "undecided" : "violated";
  }
}
