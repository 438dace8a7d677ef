import type { Aggregation } from "../model/aggregation.ts";
import type { Plan } from "../model/plan.ts";
import type { AssignmentJob } from "../model/job-results.ts";
import { aggregate, type Aggregate, type AggregateInput } from "./aggregate.ts";
import { checkAfter } from "./evidence/check-after.ts";
import { checkDoubles, checkUnchanged } from "./evidence/check-manifests.ts";
import type { CheckedEvidence } from "./evidence/check-evidence.ts";
import type { Fault } from "./job-context.ts";

/** The files in a run's folder that people open first. */
export const resultFileNames = ["manifest.json", "run-summary.json", "summary.md"] as const;

/**
 * Computes a run's result from its plan, its evidence and the recorded aggregation. It is deterministic, so that
 * `verify` can repeat it.
 */
export function concludeRun(
  plan: Plan,
  evidence: CheckedEvidence,
  aggregation: Aggregation,
): Aggregate {
  const run = aggregate(toAggregateInput(plan, evidence, aggregation));
  const { approvals, metrics_recorded, history, notes, failure, job_results, jobs } = aggregation;
  const concluded: Aggregate = {
    ...run,
    manifest: { ...run.manifest, approvals, metrics_recorded },
    summary: {
      ...run.summary,
      history,
      jobResults: job_results,
      jobs,
      plan: { ...run.summary.plan, notes: [...run.summary.plan.notes, ...notes] },
    },
  };
  return failure === null ? concluded : applyFailure(concluded, failure);
}

/** Converts a recorded aggregation to the input of `aggregate`. */
export function toAggregateInput(
  plan: Plan,
  evidence: CheckedEvidence,
  aggregation: Aggregation,
): AggregateInput & { faults: readonly Fault[] } {
  const { manifests, faults } = checkUnchanged(aggregation.ran, evidence.manifests);
  return {
    plan,
    manifests: [...manifests, ...aggregation.doubles],
    faults: [
      ...faults,
      ...checkDoubles(aggregation.doubles),
      ...(aggregation.after === null ? [] : checkAfter(plan, aggregation.after.commands)),
      ...evidence.faults,
    ],
    attempt: aggregation.attempt,
    jobResults: aggregation.job_results,
    jobs: aggregation.jobs === null ? null : new Map(aggregation.jobs.map(toJobEntry)),
    foreign: aggregation.foreign,
    unreadable: aggregation.unreadable,
    overrides: aggregation.overrides,
    ...(aggregation.after !== null && { after: aggregation.after.commands }),
    now: new Date(aggregation.aggregated_at),
    artifactRoot: aggregation.artifact_root,
    artifacts: resultFileNames.map((name) => `${aggregation.artifact_root}/${name}`),
    warnings: aggregation.warnings,
  };
}

const toJobEntry = ({
  assignment,
  ...job
}: NonNullable<Aggregation["jobs"]>[number]): [string, AssignmentJob] => [assignment, job];

/** Marks a run as failed for a reason that no manifest contains. */
function applyFailure(
  run: Aggregate,
  { detail, reason }: NonNullable<Aggregation["failure"]>,
): Aggregate {
  return {
    ...run,
    manifest: { ...run.manifest, status: "failed", status_detail: detail, summary: reason },
    summary: { ...run.summary, status: "failed", reason },
  };
}
