import { aggregate, type Aggregate } from "../../aggregate/aggregate.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";

/** Computes the result of one assignment alone, as its own job shows it before the others have ended. */
export function judgeMatrixJob(input: {
  plan: Plan;
  assignment: string;
  manifests: readonly Manifest[];
  attempt: number;
  now: Date;
  artifactRoot: string;
  warnings: readonly string[];
}): Aggregate {
  const { plan, assignment } = input;
  const judged = aggregate({
    ...input,
    plan: partOfPlan(plan, assignment),
    artifacts: [input.artifactRoot],
    jobResults: null,
    jobs: null,
    // Overrides and `after` stages are decided during aggregation.
    overrides: "left-open",
    provisional: true,
  });
  const { pipeline_title, pipeline_id } = judged.manifest;
  const title = `${pipeline_title || pipeline_id} / ${assignment}`;
  return { ...judged, manifest: { ...judged.manifest, pipeline_title: title } };
}

/** The plan reduced to this assignment, with the same digest. */
function partOfPlan(plan: Plan, assignment: string): Plan {
  const assignments = plan.assignments.filter(({ instance_id }) => instance_id === assignment);
  const own = new Set(assignments.flatMap(({ subtasks }) => subtasks));
  return { ...plan, assignments, subtasks: plan.subtasks.filter(({ id }) => own.has(id)) };
}
