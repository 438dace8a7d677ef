import type { Plan } from "../../model/plan.ts";

/**
 * The value for `strategy.matrix` of the run jobs. It holds only ids, names and labels, because GitHub drops an output
 * that contains a secret.
 */
export interface Matrix {
  include: { assignment: string; name: string; "runs-on": string }[];
}

/** The name of an assignment's job, which identifies it in GitHub's list of jobs. */
export const jobName = (key: string, assignment: string): string => `${key} / ${assignment}`;

/** One job for each assignment of the plan, in its order. */
export const createMatrix = (plan: Pick<Plan, "assignments">, key: string): Matrix => ({
  include: plan.assignments.map(({ instance_id, runs_on }) => ({
    assignment: instance_id,
    name: jobName(key, instance_id),
    "runs-on": runs_on,
  })),
});
