import type { Plan } from "../../model/plan.ts";

/**
 * What `strategy.matrix` of the run jobs is given: ids, names and labels only, so that no secret can make it vanish.
 */
export interface Matrix {
  include: { assignment: string; name: string; "runs-on": string }[];
}

/** The name of an assignment's job, by which the list of jobs is read later. */
export const jobName = (key: string, assignment: string): string => `${key} / ${assignment}`;

/** One job for each assignment of the plan, in its order. */
export const createMatrix = (plan: Pick<Plan, "assignments">, key: string): Matrix => ({
  include: plan.assignments.map(({ instance_id, runs_on }) => ({
    assignment: instance_id,
    name: jobName(key, instance_id),
    "runs-on": runs_on,
  })),
});
