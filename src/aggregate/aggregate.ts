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
import { judgeRun, type RunVerdict } from "./verdict.ts";
import { applyJobResults } from "./job-results.ts";

export interface AggregateInput extends JobContext {
  plan: Plan;
  /** All that were found, in any order, also such that don't count. */
  manifests: readonly Manifest[];
  /** What plans of earlier attempts left, where it is known without having been read; default: nothing. */
  foreign?: readonly ForeignManifest[];
  now: Date;
  /** The run's folder, relative to what persisted paths are relative to. */
  artifactRoot: string;
  /** Paths of what a reviewer can open, in the order to show them. */
  artifacts: readonly string[];
  /** Trouble so far that changes no outcome. */
  warnings: readonly string[];
}

export interface Aggregate {
  /** The final plan. */
  plan: Plan;
  /** Of the whole run. */
  manifest: Manifest;
  summary: RunSummary;
}

/**
 * The truth about a run, from its plan and what its assignments left. Never green unless every stage that was planned
 * to run did so, in a manifest that counts and that says itself that it succeeded, and no witness says otherwise. A run
 * with `after` stages is aggregated twice: `provisional`, for them to judge by, and with what they came to.
 */
export function aggregate(input: AggregateInput): Aggregate {
  const { attempt, now, artifactRoot } = input;
  const { records, ignored } = countManifests(input.plan, input.manifests, attempt, input);
  const verdict = judgeRun(input.plan, records, input);
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
