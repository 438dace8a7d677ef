import type { Manifest } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { RunSummary } from "../model/run-summary.ts";
import type { JobContext } from "./job-context.ts";
import { countManifests } from "./counting.ts";
import { finalisePlan } from "./finalise.ts";
import { type ForeignManifest, describeEarlierPlans, describeUnexpected } from "./ignored.ts";
import { mergeManifests } from "./merge.ts";
import { summarizeRun } from "./run-summary.ts";
import { getRunResult } from "./run-status.ts";
import { type RunVerdict } from "./verdict.ts";
import { applyJobResults } from "./job-results.ts";
import { judgeManifests } from "./judge-manifests.ts";

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
