import {
  type Figures,
  figureKey,
  type PeriodFigures,
  type PipelineFigures,
  type Quantiles,
} from "../model/figures.ts";
import type { ManifestCommand } from "../model/manifest.ts";
import type { RunHistory, StageComparison } from "../model/run-history.ts";

/** Successes from which on a median and a 95th percentile tell anything. */
const fewestSuccesses = 5;
/** Milliseconds over the median that nobody has to look at, however short a stage is. */
const toleratedMs = 1000;
const newestWeeks = 12;

export interface RunToCompare {
  pipeline: string;
  store: RunHistory["store"];
  /** Of the history before this run. */
  figures: Figures;
  /** How much longer than the median a stage may take, in percent. */
  regressionPercent: number;
  /** In the order of the plan. */
  stages: readonly Pick<ManifestCommand, "subtask" | "id" | "outcome" | "duration_ms">[];
}

/**
 * This run beside what its pipeline usually comes to on the default branch. Stages that were skipped or cancelled, or never
 * ended, are left out: they say nothing of how long they take.
 */
export function compareRun({
  pipeline,
  store,
  figures,
  regressionPercent,
  stages,
}: RunToCompare): RunHistory {
  const usual = figures.pipelines.get(pipeline)?.default ?? null;
  const weeks = usual?.weeks ?? [];
  const repaired = newest(weeks, ({ repairs }) => repairs > 0);
  const durations = enough(usual?.duration_seconds.all);
  return {
    store,
    since: figures.since,
    entries: figures.entries,
    runs: usual?.runs ?? 0,
    passRate: usual?.pass_rate ?? null,
    passRateByWeek: newest(weeks, ({ runs }) => runs > 0).map(
      ({ runs, succeeded }) => succeeded / runs,
    ),
    mttrSeconds: usual?.mttr_seconds ?? null,
    mttrSecondsByWeek: repaired.map(({ repairs, repair_seconds }) => repair_seconds / repairs),
    p50Seconds: durations?.p50 ?? null,
    p95Seconds: durations?.p95 ?? null,
    stages: stages.flatMap((stage) => compareStage(stage, usual, regressionPercent)),
  };
}

/** A line that names the stages that took too long; null: none did. */
export function regressionWords({ stages }: Pick<RunHistory, "stages">): string | null {
  const slow = stages.filter(({ regression }) => regression);
  if (slow.length === 0) return null;
  const named = slow.slice(0, 5).map(slowWords);
  const more = slow.length > named.length ? `; and ${slow.length - named.length} more` : "";
  return `slower than usual: ${named.join("; ")}${more}`;
}

const slowWords = ({ subtaskId, id, seconds, p50Seconds, p95Seconds }: StageComparison): string =>
  `${subtaskId ?? "setup"}/${id} took ${inSeconds(seconds)}, usually ${inSeconds(p50Seconds)} (p95 ${inSeconds(p95Seconds)})`;

const inSeconds = (seconds: number | null): string => `${(seconds ?? 0).toFixed(1)}s`;

function compareStage(
  { subtask, id, outcome, duration_ms }: RunToCompare["stages"][number],
  usual: PipelineFigures | null,
  regressionPercent: number,
): StageComparison[] {
  if (outcome === null || outcome === "skipped" || outcome === "cancelled") return [];
  const known = usual?.stages.get(figureKey(subtask, id));
  const durations = enough(known?.duration_ms.all);
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

/** null: too few values to tell anything. */
const enough = (durations: Quantiles | null | undefined): Quantiles | null =>
  durations != null && durations.count >= fewestSuccesses ? durations : null;

/**
 * A success is a regression when it took longer than the median and the threshold on top of it, longer than 19 of 20 successes
 * before it, and at least a second longer than the median: all three, so that neither noise nor a stage that varies much is one.
 */
const isRegression = (ms: number, { p50, p95 }: Quantiles, regressionPercent: number): boolean =>
  ms > p50 * (1 + regressionPercent / 100) && ms > p95 && ms >= p50 + toleratedMs;

const newest = (
  weeks: readonly PeriodFigures[],
  counts: (week: PeriodFigures) => boolean,
): PeriodFigures[] => weeks.filter(counts).slice(-newestWeeks);
