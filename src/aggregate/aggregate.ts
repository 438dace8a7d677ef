import type { Aggregation } from "../model/aggregation.ts";
import type { AssignmentJob } from "../model/job-results.ts";
import { checkAfter } from "./evidence/check-after.ts";
import { checkDoubles, checkUnchanged } from "./evidence/check-manifests.ts";
import type { CheckedEvidence } from "./evidence/check-evidence.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { RunSummary } from "../model/run-summary.ts";
import type { Fault, JobContext } from "./job-context.ts";
import { countManifests, type Ignored } from "./count-manifests.ts";
import { finalisePlan } from "./finalise.ts";
import { mergeManifests } from "./merge.ts";
import { summarizeRun } from "./run-summary.ts";
import { applyJobResults, getRunResult } from "./run-status.ts";
import { type RunVerdict } from "./verdict.ts";
import { judgeManifests } from "./judge-manifests.ts";
import { formatList } from "./wording.ts";

export interface AggregateInput extends JobContext {
  plan: Plan;
  /** All manifests found, in any order, including those that don't count. */
  manifests: readonly Manifest[];
  /** Manifests of earlier plans, recognised by name and not read. Default: none. */
  foreign?: readonly ForeignManifest[];
  now: Date;
  /** The run's folder, relative to the base of persisted paths. */
  artifactRoot: string;
  /** Paths of files that a reviewer can open, in display order. */
  artifacts: readonly string[];
  /** Problems so far that change no outcome. */
  warnings: readonly string[];
}

export interface Aggregate {
  /** The final plan. */
  plan: Plan;
  /** The manifest of the whole run. */
  manifest: Manifest;
  summary: RunSummary;
}

/**
 * Computes the result of a run from its plan and manifests. A run passes only if every planned stage ran, in a manifest
 * that counts and reports success, and no job result contradicts it. A run with `after` stages is aggregated twice:
 * `provisional`, as their input, and with their results.
 */
export function aggregate(input: AggregateInput): Aggregate {
  const { attempt, now, artifactRoot } = input;
  const { records, ignored } = countManifests(input.plan, input.manifests, attempt, input);
  const verdict = judgeManifests(input.plan, records, input);
  const result = applyJobResults(getRunResult(input.plan, verdict, ignored), input.plan, input);
  const plan = finalisePlan({ plan: input.plan, records, verdict, now });
  const manifest = mergeManifests({
    plan,
    verdict,
    attempts: records.flatMap(({ attempts }) => attempts),
    attempt,
    now,
    artifactRoot,
    status: result.status,
    detail: result.detail,
    summary: result.reason ?? summarizeCounts(verdict),
  });
  const summary = summarizeRun({
    plan,
    manifest,
    verdict,
    result,
    now,
    artifacts: input.artifacts,
    notes: describeEarlierPlans(ignored, input.foreign ?? []),
    warnings: [...input.warnings, ...describeUnexpected(ignored)],
  });
  return { plan, manifest, summary };
}

function summarizeCounts({ assignments, subtasks, after }: RunVerdict): string {
  const states = [
    ...assignments.flatMap(({ setup }) => setup),
    ...subtasks.flatMap(({ stages }) => stages),
    ...after,
  ].map(({ state }) => state);
  const count = (state: string): number => states.filter((other) => other === state).length;
  const allowed = count("allowed_failure");
  const parts = [`${count("succeeded")} succeeded`, `${count("skipped")} skipped`];
  if (allowed > 0) parts.push(`${allowed} failed and may fail`);
  return `${states.length === 1 ? "1 stage" : `${states.length} stages`}: ${parts.join(", ")}`;
}

/** One warning for each manifest that should not be there. */
const describeUnexpected = (ignored: readonly Ignored[]): string[] =>
  ignored
    .filter(({ expected }) => !expected)
    .map(
      ({ assignment, attempt, reason }) =>
        `a manifest of ${assignment ?? "the run"}, attempt ${attempt}, does not count: ${reason}`,
    );

/** A manifest of an earlier plan, recognised by the name of its artifact. */
export interface ForeignManifest {
  assignment: string;
  attempt: number;
}

/** One sentence that explains the manifests of earlier plans. */
function describeEarlierPlans(
  ignored: readonly Ignored[],
  foreign: readonly ForeignManifest[],
): string[] {
  const unread = foreign.map(({ assignment, attempt }) => ({ assignment, attempt }));
  const read = ignored.flatMap(({ expected, assignment, attempt }) =>
    expected && assignment !== null ? [{ assignment, attempt }] : [],
  );
  const earlier = new Map([...read, ...unread].map((one) => [JSON.stringify(one), one]));
  if (earlier.size === 0) return [];
  const numbers = [...new Set([...earlier.values()].map(({ attempt }) => attempt))].sort(
    (left, right) => left - right,
  );
  const attempts = `${numbers.length === 1 ? "attempt" : "attempts"} ${formatList(numbers.map(String))}`;
  return [
    earlier.size === 1
      ? `1 manifest of ${attempts} belongs to an earlier plan and does not count`
      : `${earlier.size} manifests of ${attempts} belong to an earlier plan and do not count`,
  ];
}

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
