import type { PeriodStatistics, StageSection, Windows } from "./metrics-files.ts";

/**
 * Statistics of a task's history: computed by metrics, shown by report, used by plan. docs/metrics.md has their
 * definitions.
 */

/** `default`: the default branch (merge groups into it too). `other`: every other branch. */
export type BranchClass = "default" | "other";
export const branchClasses = ["default", "other"] as const;

export type { PeriodStatistics, Quantiles, Windows } from "./metrics-files.ts";

export interface StageStatistics extends StageSection {
  /** The newest outcomes, oldest first, at most limits.recentOutcomes: `s` succeeded, `f` failed. */
  recent: string;
  /** Milliseconds of the newest successes, oldest first, at most limits.predictionRuns. */
  last_ms: readonly number[];
}

/** One pipeline on one class of branches. */
export interface PipelineStatistics {
  /** Runs that count: succeeded or failed, not partial, in their last attempt. */
  runs: number;
  succeeded: number;
  failed: number;
  /** null: no runs. */
  pass_rate: number | null;
  mean_duration_seconds: number | null;
  /** Durations of successful runs. */
  duration_seconds: Windows;
  repairs: number;
  /** Mean seconds from the first failed run of a branch to its next successful one; null: no repairs. */
  mttr_seconds: number | null;
  /** Number of branches that are red now. */
  red_branches: number;
  /** Oldest first. */
  days: readonly PeriodStatistics[];
  weeks: readonly PeriodStatistics[];
  epochs: readonly PeriodStatistics[];
  /** By `getStageKey`, in order of first appearance. */
  stages: ReadonlyMap<string, StageStatistics>;
}

export interface Statistics {
  /** When the earliest run that counts started; null: none counts. */
  since: string | null;
  /** Number of entries in the history, including those that do not count. */
  entries: number;
  /** The pipeline that represents the task: the configuration's default one; null: unknown. */
  default_pipeline: string | null;
  pipelines: ReadonlyMap<string, Readonly<Record<BranchClass, PipelineStatistics>>>;
}

/** A unique key of a stage in a pipeline. */
export const getStageKey = (subtask: string | null, id: string): string =>
  JSON.stringify([subtask, id]);
