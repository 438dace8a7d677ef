import type { PeriodStatistics, StageSection, Windows } from "./metrics-files.ts";

/**
 * What the history of a task says, in figures: made by metrics, shown by report, used by plan. docs/metrics.md has the
 * sentence and the formula of each.
 */

/** `default`: the default branch (merge groups into it too). `other`: every other branch. */
export type BranchClass = "default" | "other";
export const branchClasses = ["default", "other"] as const;

export type { PeriodStatistics, Quantiles, Windows } from "./metrics-files.ts";

export interface StageStatistics extends StageSection {
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
