import { evaluateCondition, parseCondition } from "../model/condition.ts";
import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import type { StageOutcome } from "../model/outcome.ts";
import type { Assignment, Plan, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import { type AssignmentRecord, isTerminal } from "./counting.ts";

/**
 * What a stage of the plan came to. Besides the outcomes of model/outcome.ts: `lost`, planned and never ended; `blocked`,
 * skipped although its condition held, which only trouble elsewhere explains; `waiting`, its run goes on.
 */
export type StageState = StageOutcome | "lost" | "blocked" | "waiting";

export interface StageVerdict {
  /** null: set-up. */
  subtask: string | null;
  stage: PlannedStage;
  /** null: no manifest that counts knows of it. */
  command: ManifestCommand | null;
  state: StageState;
}

export type OverallState = "succeeded" | "failed" | "cancelled" | "running";

export interface AssignmentVerdict {
  assignment: Assignment;
  /** null: lost. */
  manifest: Manifest | null;
  setup: StageVerdict[];
  subtasks: SubtaskVerdict[];
  state: OverallState | "lost";
  /** Its run has not ended. */
  goesOn: boolean;
  /** It ended as failed or cancelled and no stage of it shows why. */
  unexplained: boolean;
}

export interface SubtaskVerdict {
  subtask: PlannedSubtask;
  stages: StageVerdict[];
  /** Its stages alone; `skipped`: none of them was to run. */
  state: OverallState | "skipped";
}

/** Holds what the plan wanted against what the manifests say. */
export interface Verdict {
  assignments: AssignmentVerdict[];
  /** All of the plan, in its order, also those of no assignment. */
  subtasks: SubtaskVerdict[];
}

export function judge(plan: Plan, records: readonly AssignmentRecord[], attempt: number): Verdict {
  const assignments = records.map((record) => judgeAssignment(plan, record, attempt));
  const judged = new Map(
    assignments.flatMap((assignment) => assignment.subtasks).map((verdict) => [verdict.subtask.id, verdict]),
  );
  const subtasks = plan.subtasks.map(
    (subtask) => judged.get(subtask.id) ?? judgeSubtask(subtask, null, false),
  );
  return { assignments, subtasks };
}

function judgeAssignment(plan: Plan, record: AssignmentRecord, attempt: number): AssignmentVerdict {
  const { assignment, counting: manifest } = record;
  // A run of an earlier attempt is over, whatever its last words were.
  const goesOn = manifest !== null && !isTerminal(manifest.status) && manifest.attempt === attempt;
  const setup = plan.setup.map((stage) => judgeStage(stage, null, manifest, goesOn));
  const subtasks = plan.subtasks
    .filter((subtask) => assignment.subtasks.includes(subtask.id))
    .map((subtask) => judgeSubtask(subtask, manifest, goesOn));
  const states = [...setup, ...subtasks.flatMap((subtask) => subtask.stages)].map((stage) => stage.state);
  const own = stateOf(states);
  const shown = own === "skipped" ? "succeeded" : own;
  const state = manifest === null ? "lost" : worse(shown, statusState(manifest, goesOn));
  const unexplained = manifest !== null && !goesOn && state !== shown;
  return { assignment, manifest, setup, subtasks, state, goesOn, unexplained };
}

function judgeSubtask(subtask: PlannedSubtask, manifest: Manifest | null, goesOn: boolean): SubtaskVerdict {
  const stages = subtask.stages.map((stage) => judgeStage(stage, subtask, manifest, goesOn));
  return { subtask, stages, state: stateOf(stages.map((stage) => stage.state)) };
}

function judgeStage(
  stage: PlannedStage,
  owner: PlannedSubtask | null,
  manifest: Manifest | null,
  goesOn: boolean,
): StageVerdict {
  const subtask = owner?.id ?? null;
  const command =
    manifest?.commands.find((candidate) => candidate.subtask === subtask && candidate.id === stage.id) ??
    null;
  const leftOut = stage.skip !== null || (owner !== null && owner.skip !== null);
  return { subtask, stage, command, state: stageState(stage, leftOut, command, { manifest, goesOn }) };
}

function stageState(
  stage: PlannedStage,
  leftOut: boolean,
  command: ManifestCommand | null,
  run: { manifest: Manifest | null; goesOn: boolean },
): StageState {
  const outcome = command?.outcome ?? null;
  if (outcome !== null && outcome !== "skipped") return outcome;
  if (leftOut) return "skipped";
  if (outcome === "skipped" && !startsWhenAllIsWell(stage)) return "skipped";
  if (run.manifest?.status === "cancelled") return "cancelled";
  if (outcome === "skipped") return "blocked";
  return run.goesOn ? "waiting" : "lost";
}

/** Such a stage can't have been skipped by its condition. What nobody can read is taken for the default. */
function startsWhenAllIsWell(stage: PlannedStage): boolean {
  try {
    return evaluateCondition(parseCondition(stage.if), { failed: false, blocked: false });
  } catch {
    return true;
  }
}

/**
 * The worst of some stages. A blocked one counts as failed: in a run that was cancelled it is `cancelled` instead.
 * @returns `skipped` when none of them was to run
 */
export function stateOf(states: readonly StageState[]): OverallState | "skipped" {
  const some = (...wanted: StageState[]): boolean => states.some((state) => wanted.includes(state));
  if (some("failed", "timed_out", "lost")) return "failed";
  if (some("cancelled")) return "cancelled";
  if (some("waiting")) return "running";
  if (some("blocked")) return "failed";
  return some("succeeded", "allowed_failure") ? "succeeded" : "skipped";
}

/** What a manifest says of itself. */
function statusState(manifest: Manifest, goesOn: boolean): OverallState | "lost" {
  if (goesOn) return "running";
  if (!isTerminal(manifest.status)) return "lost";
  return manifest.status === "failed" || manifest.status === "cancelled" ? manifest.status : "succeeded";
}

const fromBest: (OverallState | "lost")[] = ["succeeded", "running", "cancelled", "failed", "lost"];

/** The worse of two states, a lost run being the worst. */
const worse = (left: OverallState | "lost", right: OverallState | "lost"): OverallState | "lost" =>
  fromBest.indexOf(left) > fromBest.indexOf(right) ? left : right;
