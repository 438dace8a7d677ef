import { parseCondition } from "../../model/condition.ts";
import type { Assignment, Plan, PlannedStage } from "../../model/plan.ts";
import { describeDifference, findDifference, show } from "./difference.ts";

/**
 * Whether a plan is one that can be run, and of which nothing has happened yet. Its digest, which covers the rest, is
 * somebody else's to check.
 * @returns what is wrong first, as the end of a sentence that begins with the plan; null: nothing
 */
export function checkPlan(plan: Plan): string | null {
  return checkUntouched(plan) ?? checkSubtasks(plan) ?? checkStages(plan);
}

/** Statuses, times and attempts are in no digest: a plan that was made a moment ago has only one of each. */
function checkUntouched({
  completed_at,
  requested_at,
  plan_attempt,
  assignments,
}: Plan): string | null {
  if (completed_at !== null) return `completed_at is ${show(completed_at)} before anything ran`;
  const untouched = (assignment: Assignment): Assignment => ({
    ...assignment,
    status: "assigned",
    assigned_at: requested_at,
    completed_at: null,
    attempts: [
      {
        number: plan_attempt,
        assigned_at: requested_at,
        started_at: null,
        completed_at: null,
        status: "pending",
        recovery_checkpoints: [],
      },
    ],
  });
  const difference = findDifference(assignments, assignments.map(untouched), "assignments");
  return difference === null ? null : describeDifference(difference, "a plan that was not run");
}

/** Every subtask that is to run is given to one assignment. */
function checkSubtasks({ subtasks, assignments }: Plan): string | null {
  if (subtasks.length === 0) return "subtasks is empty";
  const twice =
    findRepeated(subtasks.map(({ id }) => id)) ??
    findRepeated(assignments.map((one) => one.instance_id));
  if (twice !== null) return `${show(twice)} is there twice`;
  const given = assignments.flatMap((assignment) => assignment.subtasks);
  const twiceGiven = findRepeated(given);
  if (twiceGiven !== null) return `the subtask ${show(twiceGiven)} is given to two assignments`;
  const wanted = new Set(subtasks.filter(({ skip }) => skip === null).map(({ id }) => id));
  const strange = given.find((id) => !wanted.has(id));
  if (strange !== undefined)
    return `the subtask ${show(strange)} is given to an assignment, and is not to run`;
  const isSetupAlone = assignments.some((assignment) => assignment.subtasks.length === 0);
  const missing = [...wanted].find((id) => !given.includes(id));
  return missing === undefined || isSetupAlone
    ? null
    : `the subtask ${show(missing)} is given to no assignment`;
}

function checkStages({ setup, subtasks, after }: Plan): string | null {
  for (const stages of [setup, ...subtasks.map((subtask) => subtask.stages), after]) {
    const wrong = checkList(stages);
    if (wrong !== null) return wrong;
  }
  return null;
}

function checkList(stages: readonly PlannedStage[]): string | null {
  const twice = findRepeated(stages.map(({ id }) => id));
  if (twice !== null) return `the stage ${show(twice)} is there twice`;
  for (const stage of stages) {
    if (!isCondition(stage.if))
      return `the stage ${show(stage.id)} has an \`if\` that is no condition`;
    const wrong = stage.kind === "subpipeline" ? checkList(stage.stages) : null;
    if (wrong !== null) return wrong;
  }
  return null;
}

function isCondition(text: string): boolean {
  try {
    parseCondition(text);
    return true;
  } catch {
    return false;
  }
}

const findRepeated = (values: readonly string[]): string | null =>
  values.find((value, at) => values.indexOf(value) !== at) ?? null;
