import type { CommandStatus, Exit, StageOutcome } from "./outcome-schema.ts";
import type { StageReason } from "./reasons.ts";

// Apart from the schemas: a run needs these words and rules, and no schema, so that it starts sooner.
export type {
  CommandStatus,
  Exit,
  FindingCounts,
  RunStatus,
  StageOutcome,
} from "./outcome-schema.ts";

/** Of a stage: whether its failure fails anything. */
export type ToleratedFailure = Readonly<{ continue_on_error: boolean }>;

/** The only place that reads a meaning into an exit. Everything else copies what it says. */
export function outcomeOf(exit: Exit, stage: ToleratedFailure): StageOutcome {
  if (exit.kind === "cancelled") return "cancelled";
  if (hasSucceeded(exit)) return "succeeded";
  if (exit.kind === "judged" && exit.verdict === "passed") return "succeeded";
  if (exit.kind === "nothing-ran") return "skipped";
  if (exit.kind === "judged" && exit.verdict === "not-performed") return "skipped";
  // What such a stage would have come to is not known, so nothing of it is allowed.
  if (exit.kind === "errored" && exit.reason === "process-gone") return "failed";
  if (stage.continue_on_error || isAllowed(exit)) return "allowed_failure";
  return exit.kind === "timed-out" ? "timed_out" : "failed";
}

/** Whether a process came to its end, and says that all is well. */
export const hasSucceeded = (exit: Exit): boolean => exit.kind === "exited" && exit.code === 0;

/**
 * Of what may yet be overridden, who aggregates decides: until then it fails nothing. A dry run lets through what is
 * violated, and not what could not be judged.
 */
const isAllowed = (exit: Exit): boolean =>
  exit.kind === "judged" &&
  (exit.overridden ||
    exit.verdict === "overridable" ||
    (exit.dry_run === true && exit.verdict === "violated"));

/** True for the outcomes that make a required stage's subtask fail. */
export const isFailure = (outcome: StageOutcome | null): boolean =>
  outcome === "failed" || outcome === "timed_out";

export function commandStatusOf(outcome: StageOutcome): CommandStatus {
  if (outcome === "succeeded") return "succeeded";
  return outcome === "skipped" || outcome === "allowed_failure" ? "skipped" : "failed";
}

/** What a person reads: `exit 1`, `killed by SIGKILL`, `timed out after 60 s`. */
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
      return isItsOwn(exit.reason) ? exit.message : `ended by trouble around it: ${exit.message}`;
    case "nothing-ran":
      return "no stage of it was started";
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

/** What the stage itself did wrong, and no trouble around it. */
const isItsOwn = (reason: StageReason): boolean =>
  reason === "workflow-command" || reason === "no-files-found";

/** The word of model/reasons.ts for an exit. */
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
