import { parseCondition } from "../../model/condition.ts";
import type { Assignment, Plan, PlannedStage } from "../../model/plan.ts";
import { describeDifference, findDifference, formatValue } from "./difference.ts";

/**
 * Checks that a plan can be run and has not been run yet. The caller checks its digest, which covers the rest.
 * @returns the first problem, as a clause that follows the plan's name; null: none
 */
export function checkPlan(plan: Plan): string | null {
  return checkUntouched(plan) ?? checkSubtasks(plan) ?? checkStages(plan);
}

/** Statuses, times and attempts are not in the digest; a new plan has the initial ones. */
function checkUntouched(plan: Plan): string | null {
  const { completed_at, requested_at, plan_attempt, assignments } = plan;
  if (completed_at !== null)
    return `completed_at is ${formatValue(completed_at)} before anything ran`;
  const toUntouched = (assignment: Assignment): Assignment => ({
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
  const difference = findDifference(assignments, assignments.map(toUntouched), "assignments");
  return difference === null ? null : describeDifference(difference, "a plan that was not run");
}

/** Each subtask that will run belongs to exactly one assignment. */
function checkSubtasks({ subtasks, assignments }: Plan): string | null {
  if (subtasks.length === 0) return "subtasks is empty";
  const repeated =
    findRepeated(subtasks.map(({ id }) => id)) ??
    findRepeated(assignments.map((one) => one.instance_id));
  if (repeated !== null) return `${formatValue(repeated)} is there twice`;
  const assigned = assignments.flatMap((assignment) => assignment.subtasks);
  const repeatedAssigned = findRepeated(assigned);
  if (repeatedAssigned !== null)
    return `the subtask ${formatValue(repeatedAssigned)} is given to two assignments`;
  const toRun = new Set(subtasks.filter(({ skip }) => skip === null).map(({ id }) => id));
  const skipped = assigned.find((id) => !toRun.has(id));
  if (skipped !== undefined)
    return `the subtask ${formatValue(skipped)} is given to an assignment, and is not to run`;
  const isSetupAlone = assignments.some((assignment) => assignment.subtasks.length === 0);
  const missing = [...toRun].find((id) => !assigned.includes(id));
  return missing === undefined || isSetupAlone
    ? null
    : `the subtask ${formatValue(missing)} is given to no assignment`;
}

function checkStages({ setup, subtasks, after }: Plan): string | null {
  for (const stages of [setup, ...subtasks.map((subtask) => subtask.stages), after]) {
    const wrong = checkList(stages);
    if (wrong !== null) return wrong;
  }
  return null;
}

function checkList(stages: readonly PlannedStage[]): string | null {
  const repeated = findRepeated(stages.map(({ id }) => id));
  if (repeated !== null) return `the stage ${formatValue(repeated)} is there twice`;
  for (const stage of stages) {
    if (!isCondition(stage.if))
      return `the stage ${formatValue(stage.id)} has an \`if\` that is no condition`;
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
