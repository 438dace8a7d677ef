/**
 * What the history of a task says, in figures: made by metrics, shown by report, used by plan. docs/metrics.md has the
 * sentence and the formula of each.
 */

/** `default`: the default branch (merge groups into it too). `other`: every other branch. */
export type BranchClass = "default" | "other";
export const branchClasses = ["default", "other"] as const;

/** Of values in the unit that the field names; each within 2 % of the exact one. */
export interface Quantiles {
  count: number;
  p50: number;
  p90: number;
  p95: number;
}

/** All time, the week of the newest entry, and the week before it; weeks begin on Monday, UTC. null: no values. */
export interface Windows {
  all: Quantiles | null;
  this_week: Quantiles | null;
  last_week: Quantiles | null;
}

/** Runs of one day, one week or one label. */
export interface PeriodStatistics {
  /** `2026-01-31`, `2026-W05`, or the label. */
  period: string;
  runs: number;
  succeeded: number;
  /** Of all counted runs. */
  mean_duration_seconds: number;
  /** Branches that turned green again in it, and how long they had been red, together. */
  repairs: number;
  repair_seconds: number;
}

export interface StageStatistics {
  subtask: string | null;
  id: string;
  /** Times that it succeeded or failed. */
  runs: number;
  failed: number;
  /** Times that it failed and then succeeded on the same commit. */
  flakes: number;
  /** null: no runs. */
  failure_rate: number | null;
  flake_rate: number | null;
  /** Of those that succeeded. */
  duration_ms: Windows;
  /** This week's median against last week's: 0.1 is a tenth slower; null: one of them is missing. */
  trend: number | null;
  /** The newest ones, oldest first, at most limits.recentOutcomes: `s` succeeded, `f` failed. */
  recent: string;
  /** Milliseconds of the newest successes, oldest first, at most limits.predictionRuns. */
  last_ms: readonly number[];
}

/** One pipeline on one class of branches. */
export interface PipelineStatistics {
  /** Runs that count: ended as succeeded or failed, whole, and in their last attempt. */
  runs: number;
  succeeded: number;
  failed: number;
  /** null: no runs. */
  pass_rate: number | null;
  mean_duration_seconds: number | null;
  /** Of those that succeeded. */
  duration_seconds: Windows;
  repairs: number;
  /** Mean time from the first failed run of a branch to its next succeeded one; null: nothing was repaired. */
  mttr_seconds: number | null;
  /** Branches that are red now. */
  red_branches: number;
  /** Oldest first. */
  days: readonly PeriodStatistics[];
  weeks: readonly PeriodStatistics[];
  epochs: readonly PeriodStatistics[];
  /** By `getStageKey`, in the order in which they were first seen. */
  stages: ReadonlyMap<string, StageStatistics>;
}

export interface Statistics {
  /** When the earliest run that counts started; null: none counts. */
  since: string | null;
  /** Entries of the history, those that count nowhere too. */
  entries: number;
  /** The pipeline whose figures stand for the task: the configuration's default one; null: nothing is known of it. */
  default_pipeline: string | null;
  pipelines: ReadonlyMap<string, Readonly<Record<BranchClass, PipelineStatistics>>>;
}

/** Names a stage of a pipeline, whatever is in its ids. */
export const getStageKey = (subtask: string | null, id: string): string =>
  JSON.stringify([subtask, id]);
