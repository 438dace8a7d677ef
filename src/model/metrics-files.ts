import * as z from "zod";
import { Count, Timestamp } from "./fields.ts";

// The statistics files of a task. Each starts with the statistics of the default pipeline on the default branch, then has those of every pipeline and branch class. None holds the time of writing: the same history gives the same files.

const Rate = z.number().min(0).max(1);
const Seconds = z.number().min(0);

/** Quantiles in the unit of the field's name, each within 2 % of the exact value. */
const Quantiles = z.strictObject({ count: Count, p50: Seconds, p90: Seconds, p95: Seconds });
export type Quantiles = z.infer<typeof Quantiles>;

/** All time, the week of the newest entry, and the week before it; weeks start on Monday, UTC. null: no values. */
const Windows = z.strictObject({
  all: Quantiles.nullable(),
  this_week: Quantiles.nullable(),
  last_week: Quantiles.nullable(),
});
export type Windows = z.infer<typeof Windows>;

const baseline = {
  run_id: z.string().nullable(),
  recorded_at: Timestamp.nullable(),
  status: z.enum(["succeeded", "failed"]).nullable(),
  duration_seconds: Seconds.nullable(),
  /** 1 or 0: the outcome of that run. */
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
  /** Ratio to all checked fields of all runs; null: no runs. */
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

/** Runs of one day, one week or one label. */
const Period = z.strictObject({
  /** `2026-01-31`, `2026-W05`, or the label. */
  period: z.string(),
  runs: Count,
  succeeded: Count,
  /** Of all counted runs. */
  mean_duration_seconds: Seconds,
  /** Number of branches that turned green again, and their total time red. */
  repairs: Count,
  repair_seconds: Seconds,
});
export type PeriodStatistics = z.infer<typeof Period>;

const perEpoch = { days: z.array(Period), weeks: z.array(Period), epochs: z.array(Period) };

const Stage = z.strictObject({
  subtask: z.string().nullable(),
  id: z.string(),
  /** Number of times that it succeeded or failed. */
  runs: Count,
  failed: Count,
  /** Number of times that it failed and then succeeded on the same commit. */
  flakes: Count,
  /** null: no runs. */
  failure_rate: Rate.nullable(),
  flake_rate: Rate.nullable(),
  /** Durations of successes. */
  duration_ms: Windows,
  /** This week's median compared with last week's: 0.1 is 10 % slower; null: one of them is missing. */
  trend: z.number().nullable(),
});
export type StageSection = z.infer<typeof Stage>;

const stages = { stages: z.array(Stage) };

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

/** @param figures the schema for one pipeline on one branch class */
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

/** The statistics of one pipeline on one branch class. */
export type StatisticsSection<File> = Omit<File, "schema_version" | "kind" | "by_pipeline">;

/** `.runs/<task>/metrics/baseline.json`: the earliest run that counts. */
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

/** `.runs/<task>/metrics/stages.json`: each stage, in order of first appearance. */
export const StagesFile = fileOf("metrics-stages", stages);
export type StagesFile = z.infer<typeof StagesFile>;

/** `out/<task>/metrics/mttr-delta.json`: the newest repairs compared with the first. */
export const MttrDeltaFile = fileOf("metrics-mttr-delta", mttrDelta);
export type MttrDeltaFile = z.infer<typeof MttrDeltaFile>;

/** `out/<task>/state.json`: a roll-up of the other files. */
export const MetricsStateFile = fileOf("metrics-state", rollUp).extend({
  /**
   * The latest `completed_at` of the history; null: it is empty. Only in this file, so that the others change only with
   * their data.
   */
  as_of: Timestamp.nullable(),
  /** When the earliest run that counts started; null: none counts. */
  since: Timestamp.nullable(),
  entries: Count,
  /** Lines of the history that are not entries. */
  unreadable: Count,
  default_pipeline: z.string().nullable(),
});
export type MetricsStateFile = z.infer<typeof MetricsStateFile>;
