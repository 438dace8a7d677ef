import {
  type Statistics,
  getStageKey,
  type PeriodStatistics,
  type PipelineStatistics,
  type Quantiles,
} from "../model/statistics.ts";
import type { ManifestCommand } from "../model/manifest.ts";
import type { RunHistory, StageComparison } from "../model/run-history.ts";

/** Successes that are needed for a meaningful median and 95th percentile. */
const fewestSuccesses = 5;
/** Milliseconds above the median that never matter, however short the stage. */
const toleratedMs = 1000;
const newestWeeks = 12;

export interface RunToCompare {
  pipeline: string;
  store: RunHistory["store"];
  /** The history before this run. */
  statistics: Statistics;
  /** How much longer than the median a stage may take, in percent. */
  regressionPercent: number;
  /** In the order of the plan. */
  stages: readonly Pick<ManifestCommand, "subtask" | "id" | "outcome" | "duration_ms">[];
}

/**
 * Compares this run with the statistics of its pipeline on the default branch. Stages that were skipped or cancelled,
 * or never ended, are left out: they say nothing about durations.
 */
export function compareRun(run: RunToCompare): RunHistory {
  const { pipeline, store, statistics, regressionPercent, stages } = run;
  const usual = statistics.pipelines.get(pipeline)?.default ?? null;
  const weeks = usual?.weeks ?? [];
  const repaired = takeNewestWeeks(weeks, ({ repairs }) => repairs > 0);
  const durations = requireEnough(usual?.duration_seconds.all);
  return {
    store,
    since: statistics.since,
    entries: statistics.entries,
    runs: usual?.runs ?? 0,
    passRate: usual?.pass_rate ?? null,
    passRateByWeek: takeNewestWeeks(weeks, ({ runs }) => runs > 0).map(
      ({ runs, succeeded }) => succeeded / runs,
    ),
    mttrSeconds: usual?.mttr_seconds ?? null,
    mttrSecondsByWeek: repaired.map(({ repairs, repair_seconds }) => repair_seconds / repairs),
    p50Seconds: durations?.p50 ?? null,
    p95Seconds: durations?.p95 ?? null,
    stages: stages.flatMap((stage) => compareStage(stage, usual, regressionPercent)),
  };
}

/** Returns a line that names the slow stages; null: there are none. */
export function formatRegressions({ stages }: Pick<RunHistory, "stages">): string | null {
  const slow = stages.filter(({ regression }) => regression);
  if (slow.length === 0) return null;
  const named = slow.slice(0, 5).map(formatSlowStage);
  const more = slow.length > named.length ? `; and ${slow.length - named.length} more` : "";
  return `slower than usual: ${named.join("; ")}${more}`;
}

const formatSlowStage = ({
  subtaskId,
  id,
  seconds,
  p50Seconds,
  p95Seconds,
}: StageComparison): string =>
  `${subtaskId ?? "setup"}/${id} took ${formatSeconds(seconds)}, usually ${formatSeconds(p50Seconds)} (p95 ${formatSeconds(p95Seconds)})`;

const formatSeconds = (seconds: number | null): string => `${(seconds ?? 0).toFixed(1)}s`;

function compareStage(
  { subtask, id, outcome, duration_ms }: RunToCompare["stages"][number],
  usual: PipelineStatistics | null,
  regressionPercent: number,
): StageComparison[] {
  if (outcome === null || outcome === "skipped" || outcome === "cancelled") return [];
  const known = usual?.stages.get(getStageKey(subtask, id));
  const durations = requireEnough(known?.duration_ms.all);
  const ms = outcome === "succeeded" ? duration_ms : null;
  const recent = known?.recent ?? "";
  return [
    {
      subtaskId: subtask,
      id,
      seconds: ms === null ? null : ms / 1000,
      p50Seconds: durations === null ? null : durations.p50 / 1000,
      p95Seconds: durations === null ? null : durations.p95 / 1000,
      regression:
        ms !== null && durations !== null && isRegression(ms, durations, regressionPercent),
      recentRuns: recent.length,
      recentFailures: recent.split("f").length - 1,
      flakes: known?.flakes ?? 0,
    },
  ];
}

/** Returns null if there are too few values. */
const requireEnough = (durations: Quantiles | null | undefined): Quantiles | null =>
  durations != null && durations.count >= fewestSuccesses ? durations : null;

/**
 * A success is a regression if it exceeds the median by more than the threshold, the 95th percentile, and the median by
 * at least a second: all three, so that neither noise nor a stage with varying durations counts.
 */
const isRegression = (ms: number, { p50, p95 }: Quantiles, regressionPercent: number): boolean =>
  ms > p50 * (1 + regressionPercent / 100) && ms > p95 && ms >= p50 + toleratedMs;

const takeNewestWeeks = (
  weeks: readonly PeriodStatistics[],
  counts: (week: PeriodStatistics) => boolean,
): PeriodStatistics[] => weeks.filter(counts).slice(-newestWeeks);
