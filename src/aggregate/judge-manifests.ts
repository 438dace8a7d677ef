import { startsAfterSuccess } from "../model/condition.ts";
import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import type { Plan, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import {
  type JobContext,
  haveJobsEnded,
  wasCancelled,
  type Fault,
  type OverrideDecisions,
} from "./job-context.ts";
import { type AssignmentRecord, isTerminal } from "./count-manifests.ts";
import { findAbsence } from "./lost-assignments.ts";
import { applyDecision } from "./overrides.ts";
import {
  type RunVerdict,
  type AssignmentVerdict,
  type StageVerdict,
  isAnyRunning,
  combineStates,
  type SubtaskVerdict,
  type StageState,
  isNotPerformed,
  type OverallState,
  type Absence,
} from "./verdict.ts";

export function judgeManifests(
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

/** Whether the stage starts when nothing failed. An unreadable condition counts as the default one. */
function mayStart(stage: PlannedStage): boolean {
  try {
    return startsAfterSuccess(stage.if);
  } catch {
    return true;
  }
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
