import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import { wasStarted } from "../model/nested-end.ts";
import type { StageOutcome } from "../model/outcome.ts";
import type { Assignment, PlannedStage, PlannedSubtask } from "../model/plan.ts";

/**
 * The state of a planned stage. Besides the outcomes of model/outcome.ts: `lost`, it never ended; `blocked`, it was
 * skipped because of a failure elsewhere although its condition held; `waiting`, its run goes on.
 */
export type StageState = StageOutcome | "lost" | "blocked" | "waiting";

export interface StageVerdict {
  /** null: a setup or `after` stage. */
  subtask: string | null;
  stage: PlannedStage;
  /** null: in no manifest that counts. */
  command: ManifestCommand | null;
  state: StageState;
}

export type OverallState = "succeeded" | "failed" | "cancelled" | "running";

export interface AssignmentVerdict {
  assignment: Assignment;
  /** null: none counts; `absence` says why. */
  manifest: Manifest | null;
  absence: Absence | null;
  setup: StageVerdict[];
  subtasks: SubtaskVerdict[];
  state: OverallState | "lost";
  /** Its run has not ended. */
  isRunning: boolean;
  /** It failed or was cancelled, and none of its stages shows why. */
  unexplained: boolean;
  /** Contradictions in its evidence. */
  faults: string[];
}

export interface SubtaskVerdict {
  subtask: PlannedSubtask;
  stages: StageVerdict[];
  /** By its stages alone; `skipped`: none of them was to run. */
  state: OverallState | "skipped";
}

/** The state of everything that was planned, by the manifests. */
export interface RunVerdict {
  assignments: AssignmentVerdict[];
  /** All subtasks in plan order, including those without an assignment. */
  subtasks: SubtaskVerdict[];
  /** Empty in a provisional verdict. */
  after: StageVerdict[];
  /** Contradictions in evidence that belongs to no assignment, such as that of a shared setup. */
  faults: string[];
}

/** Whether any assignment has not ended. */
export const isAnyRunning = (assignments: readonly AssignmentVerdict[]): boolean =>
  assignments.some(({ isRunning }) => isRunning);

export const hasStarted = ({ command }: StageVerdict): boolean =>
  command !== null && wasStarted(command);

/** An optional review that was not performed, or a nested pipeline of only such reviews. */
export const isNotPerformed = (command: ManifestCommand | null): boolean =>
  command?.outcome === "skipped" && command.judgement?.verdict === "not-performed";

/**
 * The worst state of the stages. A blocked stage counts as failed; in a cancelled run it is `cancelled` instead.
 * @returns `skipped` when none of them was to run
 */
export function combineStates(states: readonly StageState[]): OverallState | "skipped" {
  const some = (...wanted: StageState[]): boolean => states.some((state) => wanted.includes(state));
  if (some("failed", "timed_out", "lost")) return "failed";
  if (some("cancelled")) return "cancelled";
  if (some("waiting")) return "running";
  if (some("blocked")) return "failed";
  return some("succeeded", "allowed_failure") ? "succeeded" : "skipped";
}

/** Why an assignment has no manifest that counts. */
export interface Absence {
  /** The attempt that left no manifest. */
  attempt: number;
  /** `cancelled` does not fail the run, `lost` does. */
  state: "lost" | "cancelled";
  /** The state in words; in doubt when the list of jobs, which would tell the two apart, is unknown. */
  word: "lost" | "cancelled" | "lost or cancelled";
  /** A clause such as `its job never started`. */
  reason: string;
}
