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

/** `after` stages run last, so the state of the others explains a missing one. */
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
  const isRunning = unended === "waiting";
  const unexplained = manifest !== null && !isRunning && state !== shown;
  return { assignment, manifest, absence, setup, subtasks, state, isRunning, unexplained, faults };
}

const selectMessages = (
  { faults = [] }: JobContext,
  isWanted: (fault: Fault) => boolean,
): string[] => faults.filter(isWanted).map(({ message }) => message);

/** The state of a stage whose manifest records no end. */
type Unended = "waiting" | "cancelled" | "lost";

function getUnendedState(
  manifest: Manifest | null,
  absence: Absence | null,
  context: JobContext,
): Unended {
  if (manifest === null) return absence?.state ?? "lost";
  if (manifest.status === "cancelled") return "cancelled";
  if (isTerminal(manifest.status)) return "lost";
  // An earlier attempt is over, whatever its manifest says.
  if (manifest.attempt === context.attempt && !haveJobsEnded(context)) return "waiting";
  return wasCancelled(context) ? "cancelled" : "lost";
}

/** The commands of a manifest by stage. */
interface CommandIndex {
  byStage: ReadonlyMap<string, ManifestCommand>;
  unended: Unended;
  overrides: OverrideDecisions;
}

const noCommands: CommandIndex = { byStage: new Map(), unended: "lost", overrides: [] };

const toStageKey = (subtask: string | null, stage: string): string =>
  JSON.stringify([subtask, stage]);

/** If a stage is listed twice, the first entry counts. */
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
  const state = getStageState(stage, leftOut, command, commands.unended);
  return { subtask, stage, command, state };
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

/** An optional review that was not performed, or a nested pipeline of only such reviews. */
export const isNotPerformed = (command: ManifestCommand | null): boolean =>
  command?.outcome === "skipped" && command.judgement?.verdict === "not-performed";

/** Whether the stage starts when nothing failed. An unreadable condition counts as the default one. */
function mayStart(stage: PlannedStage): boolean {
  try {
    return startsWhenAllIsWell(stage.if);
  } catch {
    return true;
  }
}

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

/** The state that a manifest reports for itself. */
function getManifestState(manifest: Manifest, unended: Unended): OverallState | "lost" {
  if (!isTerminal(manifest.status)) return unended === "waiting" ? "running" : unended;
  return manifest.status === "failed" || manifest.status === "cancelled"
    ? manifest.status
    : "succeeded";
}

const fromBest: (OverallState | "lost")[] = ["succeeded", "running", "cancelled", "failed", "lost"];

/** The worse of two states; `lost` is the worst. */
const pickWorse = <State extends OverallState | "lost">(left: State, right: State): State =>
  fromBest.indexOf(left) > fromBest.indexOf(right) ? left : right;
