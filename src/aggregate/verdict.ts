import { startsWhenAllIsWell } from "../model/condition.ts";
import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import type { StageOutcome } from "../model/outcome.ts";
import type { Assignment, Plan, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import { type Absence, findAbsence } from "./absence.ts";
import { type JobContext, haveJobsEnded, wasCancelled } from "./job-context.ts";
import { type AssignmentRecord, isTerminal } from "./counting.ts";
import type { Fault } from "./evidence/evidence.ts";
import { type OverrideDecisions, applyDecision } from "./overrides.ts";

/**
 * What a stage of the plan came to. Besides the outcomes of model/outcome.ts: `lost`, planned and never ended;
 * `blocked`, skipped although its condition held, which only trouble elsewhere explains; `waiting`, its run goes on.
 */
export type StageState = StageOutcome | "lost" | "blocked" | "waiting";

export interface StageVerdict {
  /** null: set-up, or `after`. */
  subtask: string | null;
  stage: PlannedStage;
  /** null: no manifest that counts knows of it. */
  command: ManifestCommand | null;
  state: StageState;
}

export type OverallState = "succeeded" | "failed" | "cancelled" | "running";

export interface AssignmentVerdict {
  assignment: Assignment;
  /** null: none counts, and `absence` says why. */
  manifest: Manifest | null;
  absence: Absence | null;
  setup: StageVerdict[];
  subtasks: SubtaskVerdict[];
  state: OverallState | "lost";
  /** Its run has not ended. */
  isRunning: boolean;
  /** It ended as failed or cancelled and no stage of it shows why. */
  unexplained: boolean;
  /** What its evidence says that cannot be. */
  faults: string[];
}

export interface SubtaskVerdict {
  subtask: PlannedSubtask;
  stages: StageVerdict[];
  /** Its stages alone; `skipped`: none of them was to run. */
  state: OverallState | "skipped";
}

/** Holds what the plan wanted against what the manifests say. */
export interface RunVerdict {
  assignments: AssignmentVerdict[];
  /** All of the plan, in its order, also those of no assignment. */
  subtasks: SubtaskVerdict[];
  /** Empty as long as the verdict is for them to judge by. */
  after: StageVerdict[];
  /** What the evidence of no assignment, such as that of a set-up that ran once for all, says that cannot be. */
  faults: string[];
}

/** Something of it has not ended. */
export const isAnyRunning = (assignments: readonly AssignmentVerdict[]): boolean =>
  assignments.some(({ isRunning: goesOn }) => goesOn);

export function judgeRun(
  plan: Plan,
  records: readonly AssignmentRecord[],
  context: JobContext,
): RunVerdict {
  const places = new Map(plan.subtasks.map(({ id }, position) => [id, position]));
  const assignments = records.map((record) => judgeAssignment(plan, places, record, context));
  const judged = new Map(
    assignments
      .flatMap((assignment) => assignment.subtasks)
      .map((verdict) => [verdict.subtask.id, verdict]),
  );
  const subtasks = plan.subtasks.map(
    (subtask) => judged.get(subtask.id) ?? judgeSubtask(subtask, noCommands),
  );
  const planned = new Set(plan.assignments.map(({ instance_id }) => instance_id));
  const faults = selectMessages(context, ({ assignment }) => !planned.has(assignment));
  return { assignments, subtasks, after: judgeAfter(plan, assignments, context), faults };
}

/** They come when all else has ended: where they are missing, that tells why. */
function judgeAfter(
  { after }: Plan,
  assignments: readonly AssignmentVerdict[],
  context: JobContext,
): StageVerdict[] {
  if (context.provisional === true) return [];
  const isCancelled =
    wasCancelled(context) || assignments.some(({ state }) => state === "cancelled");
  const unended = isAnyRunning(assignments) ? "waiting" : isCancelled ? "cancelled" : "lost";
  const commands = indexCommands(context.after ?? [], unended, context);
  return after.map((stage) => judgeStage(stage, null, commands));
}

function judgeAssignment(
  plan: Plan,
  places: ReadonlyMap<string, number>,
  record: AssignmentRecord,
  context: JobContext,
): AssignmentVerdict {
  const { assignment, counting: manifest } = record;
  const absence = findAbsence(record, context);
  const unended = getUnendedState(manifest, absence, context);
  const commands = indexCommands(manifest?.commands ?? [], unended, context);
  const setup = plan.setup.map((stage) => judgeStage(stage, null, commands));
  const subtasks = assignment.subtasks
    .flatMap((id) => places.get(id) ?? [])
    .sort((left, right) => left - right)
    .map((place) => judgeSubtask(plan.subtasks[place]!, commands));
  const states = [...setup, ...subtasks.flatMap((subtask) => subtask.stages)].map(
    (stage) => stage.state,
  );
  const own = combineStates(states);
  const shown = own === "skipped" ? "succeeded" : own;
  const faults = selectMessages(context, (fault) => fault.assignment === assignment.instance_id);
  const reported =
    manifest === null ? absence!.state : pickWorse(shown, getManifestState(manifest, unended));
  const state = faults.length === 0 ? reported : pickWorse(reported, "failed");
  const goesOn = unended === "waiting";
  const unexplained = manifest !== null && !goesOn && state !== shown;
  return {
    assignment,
    manifest,
    absence,
    setup,
    subtasks,
    state,
    isRunning: goesOn,
    unexplained,
    faults,
  };
}

const selectMessages = (
  { faults = [] }: JobContext,
  isWanted: (fault: Fault) => boolean,
): string[] => faults.filter(isWanted).map(({ message }) => message);

/** What counts for a stage of which a run says no end. */
type Unended = "waiting" | "cancelled" | "lost";

function getUnendedState(
  manifest: Manifest | null,
  absence: Absence | null,
  context: JobContext,
): Unended {
  if (manifest === null) return absence?.state ?? "lost";
  if (manifest.status === "cancelled") return "cancelled";
  if (isTerminal(manifest.status)) return "lost";
  // A run of an earlier attempt is over, whatever its last words were.
  if (manifest.attempt === context.attempt && !haveJobsEnded(context)) return "waiting";
  return wasCancelled(context) ? "cancelled" : "lost";
}

/** What a manifest says of its stages, for finding each of them. */
interface CommandIndex {
  byStage: ReadonlyMap<string, ManifestCommand>;
  unended: Unended;
  overrides: OverrideDecisions;
}

const noCommands: CommandIndex = { byStage: new Map(), unended: "lost", overrides: [] };

const toStageKey = (subtask: string | null, stage: string): string =>
  JSON.stringify([subtask, stage]);

/** Where a stage is named twice, the first one holds. */
const indexCommands = (
  commands: readonly ManifestCommand[],
  unended: Unended,
  { overrides = [] }: JobContext,
): CommandIndex => ({
  byStage: new Map(
    commands.toReversed().map((command) => [toStageKey(command.subtask, command.id), command]),
  ),
  unended,
  overrides,
});

function judgeSubtask(subtask: PlannedSubtask, commands: CommandIndex): SubtaskVerdict {
  const stages = subtask.stages.map((stage) => judgeStage(stage, subtask, commands));
  return { subtask, stages, state: combineStates(stages.map((stage) => stage.state)) };
}

function judgeStage(
  stage: PlannedStage,
  owner: PlannedSubtask | null,
  commands: CommandIndex,
): StageVerdict {
  const subtask = owner?.id ?? null;
  const found = commands.byStage.get(toStageKey(subtask, stage.id));
  const command = found === undefined ? null : applyDecision(found, stage, commands.overrides);
  const leftOut = stage.skip !== null || (owner !== null && owner.skip !== null);
  return {
    subtask,
    stage,
    command,
    state: getStageState(stage, leftOut, command, commands.unended),
  };
}

function getStageState(
  stage: PlannedStage,
  leftOut: boolean,
  command: ManifestCommand | null,
  unended: Unended,
): StageState {
  const outcome = command?.outcome ?? null;
  if (outcome !== null && outcome !== "skipped") return outcome;
  if (leftOut || command?.exit?.kind === "nothing-ran" || isNotPerformed(command)) return "skipped";
  if (outcome !== "skipped") return unended;
  if (!mayStart(stage)) return "skipped";
  return unended === "cancelled" ? "cancelled" : "blocked";
}

/** A review that was not required and not performed, or a nested pipeline of nothing but such reviews. */
export const isNotPerformed = (command: ManifestCommand | null): boolean =>
  command?.outcome === "skipped" && command.judgement?.verdict === "not-performed";

/** Such a stage can't have been skipped by its condition. What nobody can read is taken for the default. */
function mayStart(stage: PlannedStage): boolean {
  try {
    return startsWhenAllIsWell(stage.if);
  } catch {
    return true;
  }
}

/**
 * The worst of some stages. A blocked one counts as failed: in a run that was cancelled it is `cancelled` instead.
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

/** What a manifest says of itself. */
function getManifestState(manifest: Manifest, unended: Unended): OverallState | "lost" {
  if (!isTerminal(manifest.status)) return unended === "waiting" ? "running" : unended;
  return manifest.status === "failed" || manifest.status === "cancelled"
    ? manifest.status
    : "succeeded";
}

const fromBest: (OverallState | "lost")[] = ["succeeded", "running", "cancelled", "failed", "lost"];

/** The worse of two states, a lost run being the worst. */
const pickWorse = (
  left: OverallState | "lost",
  right: OverallState | "lost",
): OverallState | "lost" => (fromBest.indexOf(left) > fromBest.indexOf(right) ? left : right);
