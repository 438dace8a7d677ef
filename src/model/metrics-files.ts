import { z } from "zod";
import { Count, Timestamp } from "./fields.ts";

// The figure files of a task. Each begins with the figures of the default pipeline on the default branch, and repeats
// them for every pipeline and class of branches. None says when it was written: the same history gives the same files.

const Rate = z.number().min(0).max(1);
const Seconds = z.number().min(0);

const Quantiles = z
  .strictObject({ count: Count, p50: Seconds, p90: Seconds, p95: Seconds })
  .nullable();
const Windows = z.strictObject({ all: Quantiles, this_week: Quantiles, last_week: Quantiles });

const baseline = {
  run_id: z.string().nullable(),
  recorded_at: Timestamp.nullable(),
  status: z.enum(["succeeded", "failed"]).nullable(),
  duration_seconds: Seconds.nullable(),
  /** 1 or 0: that one run. */
  completion_rate: Rate.nullable(),
};

const postRollout = {
  total_runs: Count,
  succeeded_runs: Count,
  /** null: no runs. */
  completion_rate: Rate.nullable(),
  /** At least 0.95. */
  meets_threshold: z.boolean(),
};

const completeness = {
  checked_fields: z.array(z.string()),
  missing_counts: z.strictObject({
    instance_stats: Count,
    privacy_event_count: Count,
    control_plane_status: Count,
  }),
  /** Of all fields of all runs; null: no runs. */
  missing_field_ratio: Rate.nullable(),
  /** Below 0.05. */
  meets_threshold: z.boolean(),
};

const mttrDelta = {
  /** Mean of the first repairs. */
  baseline_mttr_seconds: Seconds.nullable(),
  /** Mean of the newest repairs. */
  current_mttr_seconds: Seconds.nullable(),
  /** A fraction: 0.4 is 40 % less; null: nothing to reduce. */
  reduction_percent: z.number().nullable(),
  /** The current mean is at most 0.6 of the first. */
  meets_threshold: z.boolean(),
  repairs: Count,
};

const Period = z.strictObject({
  period: z.string(),
  runs: Count,
  succeeded: Count,
  mean_duration_seconds: Seconds,
  repairs: Count,
  repair_seconds: Seconds,
});
const perEpoch = { days: z.array(Period), weeks: z.array(Period), epochs: z.array(Period) };

const stages = {
  stages: z.array(
    z.strictObject({
      subtask: z.string().nullable(),
      id: z.string(),
      runs: Count,
      failed: Count,
      flakes: Count,
      failure_rate: Rate.nullable(),
      flake_rate: Rate.nullable(),
      duration_ms: Windows,
      trend: z.number().nullable(),
    }),
  ),
};

const rollUp = {
  runs: Count,
  succeeded: Count,
  failed: Count,
  pass_rate: Rate.nullable(),
  mean_duration_seconds: Seconds.nullable(),
  duration_seconds: Windows,
  repairs: Count,
  mttr_seconds: Seconds.nullable(),
  red_branches: z.array(z.strictObject({ branch: z.string().nullable(), since: Timestamp })),
  baseline: z.strictObject(baseline),
  post_rollout: z.strictObject(postRollout),
  completeness: z.strictObject(completeness),
  mttr_delta: z.strictObject(mttrDelta),
};

/** @param figures of one pipeline on one class of branches */
const fileOf = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, figures: Shape) =>
  z.strictObject({
    schema_version: z.literal(1),
    kind: z.literal(kind),
    ...figures,
    by_pipeline: z.record(
      z.string(),
      z.strictObject({ default: z.strictObject(figures), other: z.strictObject(figures) }),
    ),
  });

/** `.runs/<task>/metrics/baseline.json`: the run that counts and started first. */
export const BaselineFile = fileOf("metrics-baseline", baseline);
export type BaselineFile = z.infer<typeof BaselineFile>;

/** `.runs/<task>/metrics/post-rollout.json`: how often it passes. */
export const PostRolloutFile = fileOf("metrics-post-rollout", postRollout);
export type PostRolloutFile = z.infer<typeof PostRolloutFile>;

/** `.runs/<task>/metrics/completeness.json`: how many required fields the entries lack. */
export const CompletenessFile = fileOf("metrics-completeness", completeness);
export type CompletenessFile = z.infer<typeof CompletenessFile>;

/** `.runs/<task>/metrics/per-epoch.json`: by day, week and label. */
export const PerEpochFile = fileOf("metrics-per-epoch", perEpoch);
export type PerEpochFile = z.infer<typeof PerEpochFile>;

/** `.runs/<task>/metrics/stages.json`: each stage, in the order in which they were first seen. */
export const StagesFile = fileOf("metrics-stages", stages);
export type StagesFile = z.infer<typeof StagesFile>;

/** `out/<task>/metrics/mttr-delta.json`: the newest repairs against the first. */
export const MttrDeltaFile = fileOf("metrics-mttr-delta", mttrDelta);
export type MttrDeltaFile = z.infer<typeof MttrDeltaFile>;

/** `out/<task>/state.json`: a roll-up of the other files. */
export const MetricsStateFile = fileOf("metrics-state", rollUp).extend({
  /**
   * The latest `completed_at` of the history; null: it is empty. Here alone, so that the others change with what they
   * tell.
   */
  as_of: Timestamp.nullable(),
  /** When the earliest run that counts started; null: none counts. */
  since: Timestamp.nullable(),
  entries: Count,
  /** Lines of the history that are no entries. */
  unreadable: Count,
  default_pipeline: z.string().nullable(),
});
export type MetricsStateFile = z.infer<typeof MetricsStateFile>;
