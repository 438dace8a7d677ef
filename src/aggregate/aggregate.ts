import type { Manifest } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { RunSummary } from "../model/run-summary.ts";
import type { JobContext } from "./job-context.ts";
import { countManifests, type Ignored } from "./counting.ts";
import { finalisePlan } from "./finalise.ts";
import { mergeManifests } from "./merge.ts";
import { summarizeRun } from "./run-summary.ts";
import { getRunResult } from "./run-status.ts";
import { type RunVerdict } from "./verdict.ts";
import { applyJobResults } from "./job-results.ts";
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
