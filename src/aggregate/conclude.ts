import type { Aggregation } from "../model/aggregation.ts";
import type { Plan } from "../model/plan.ts";
import type { AssignmentJob } from "../model/witnesses.ts";
import { aggregate, type Aggregate, type AggregateInput } from "./aggregate.ts";
import { checkAfter } from "./evidence/check-after.ts";
import { checkDoubles, checkUnchanged } from "./evidence/check-manifests.ts";
import type { Fault } from "./evidence/evidence.ts";
import type { CheckedEvidence } from "./evidence/check-evidence.ts";

/** What a person can open first, in the run's folder. */
export const resultFileNames = ["manifest.json", "run-summary.json", "summary.md"] as const;

/**
 * What becomes of a run follows from its plan, the evidence of its jobs, and what whoever aggregates was told: the same
 * from the same, whenever it is asked.
 */
export function concludeRun(plan: Plan, evidence: CheckedEvidence, told: Aggregation): Aggregate {
  const run = aggregate(toInput(plan, evidence, told));
  const { approvals, metrics_recorded, history, notes, failure, job_results, jobs } = told;
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
  return failure === null ? concluded : asFailed(concluded, failure);
}

/** The input of an aggregation, from what was told. */
export function toInput(
  plan: Plan,
  evidence: CheckedEvidence,
  told: Aggregation,
): AggregateInput & { faults: readonly Fault[] } {
  const { manifests, faults } = checkUnchanged(told.ran, evidence.manifests);
  return {
    plan,
    manifests: [...manifests, ...told.doubles],
    faults: [
      ...faults,
      ...checkDoubles(told.doubles),
      ...(told.after === null ? [] : checkAfter(plan, told.after.commands)),
      ...evidence.faults,
    ],
    attempt: told.attempt,
    witnesses: told.job_results,
    jobs: told.jobs === null ? null : new Map(told.jobs.map(toJob)),
    foreign: told.foreign,
    unreadable: told.unreadable,
    overrides: told.overrides,
    ...(told.after !== null && { after: told.after.commands }),
    now: new Date(told.aggregated_at),
    artifactRoot: told.artifact_root,
    artifacts: resultFileNames.map((name) => `${told.artifact_root}/${name}`),
    warnings: told.warnings,
  };
}

const toJob = ({
  assignment,
  ...job
}: NonNullable<Aggregation["jobs"]>[number]): [string, AssignmentJob] => [assignment, job];

/** A run that failed for a reason that is in no manifest. */
function asFailed(
  run: Aggregate,
  { detail, reason }: NonNullable<Aggregation["failure"]>,
): Aggregate {
  return {
    ...run,
    manifest: { ...run.manifest, status: "failed", status_detail: detail, summary: reason },
    summary: { ...run.summary, status: "failed", reason },
  };
}
