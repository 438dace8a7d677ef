import {
  type BranchClass,
  branchClasses,
  type Statistics,
  getStageKey,
  type PeriodStatistics,
  type PipelineStatistics,
  type StageStatistics,
  type Windows,
} from "../model/statistics.ts";
import { limits } from "../model/limits.ts";
import { formatDay, formatWeek } from "./calendar.ts";
import {
  type CalendarPeriod,
  type ClassState,
  type FoldedStage,
  formatOutcomes,
  type Period,
  sortPeriods,
  type StageClassState,
  takeNewest,
} from "./class-state.ts";
import {
  createFoldState,
  createPipelineState,
  type FoldState,
  type PipelineState,
} from "./fold-state.ts";
import type { RequiredField } from "./history-entry.ts";
import { createWindows } from "./weekly-sketches.ts";

/** The run that later ones are compared with: the counted run that started first. */
export interface BaselineStatistics {
  run_id: string;
  recorded_at: string;
  status: "succeeded" | "failed";
  duration_seconds: number;
}

/** A branch whose newest counted run failed, since the first of these failures. */
export interface RedBranchStatistics {
  /** null: the entry names none, and counts for the default branch. */
  branch: string | null;
  since: string;
}

/** What the files of statistics contain beyond what is shown and compared. */
export interface ClassStatistics extends PipelineStatistics {
  baseline: BaselineStatistics | null;
  /** Runs that lack the field. */
  missing: Readonly<Record<RequiredField, number>>;
  /** Means of the first and the newest limits.repairsCompared repairs; null: there were none. */
  first_repairs_seconds: number | null;
  newest_repairs_seconds: number | null;
  /** In the order in which they failed first. */
  red: readonly RedBranchStatistics[];
}

export interface TaskStatistics extends Statistics {
  /** The latest `completed_at`; null: no entries. */
  as_of: string | null;
  /** Lines that are not entries. */
  unreadable: number;
  pipelines: ReadonlyMap<string, Readonly<Record<BranchClass, ClassStatistics>>>;
}

export function createStatistics(state: FoldState): TaskStatistics {
  const pipelines = new Map(
    [...state.pipelines].map(([id, pipeline]) => [
      id,
      {
        default: createClassStatistics(pipeline, "default", state),
        other: createClassStatistics(pipeline, "other", state),
      },
    ]),
  );
  const first = [...state.pipelines.keys()][0] ?? null;
  return {
    since: findFirstStart(state),
    as_of: state.entries === 0 ? null : formatTime(state.as_of),
    entries: state.entries,
    unreadable: state.unreadable,
    default_pipeline: state.default_pipeline ?? first,
    pipelines,
  };
}

/** The statistics of a pipeline without entries. */
export const createEmptyStatistics = (): ClassStatistics =>
  createClassStatistics(createPipelineState(""), "default", createFoldState());

function findFirstStart({ pipelines }: FoldState): string | null {
  const starts = [...pipelines.values()].flatMap((pipeline) =>
    branchClasses.flatMap((name) => pipeline[name].baseline?.started ?? []),
  );
  return starts.length === 0 ? null : formatTime(Math.min(...starts));
}

function createClassStatistics(
  pipeline: PipelineState,
  name: BranchClass,
  { week }: FoldState,
): ClassStatistics {
  const state = pipeline[name];
  const { runs, succeeded, durationMs, repairs, repairMs } = state.total;
  const red = [...pipeline.red.values()].filter((branch) => branch.class === name);
  return {
    runs,
    succeeded,
    failed: runs - succeeded,
    pass_rate: divide(succeeded, runs),
    mean_duration_seconds: calculateMeanSeconds(durationMs, runs),
    duration_seconds: createWindows(state.durations, week, 1_000),
    repairs,
    mttr_seconds: calculateMeanSeconds(repairMs, repairs),
    red_branches: red.length,
    days: listPeriods(state.days, formatDay),
    weeks: listPeriods(state.weeks, formatWeek),
    epochs: [...state.epochs.values()].map((period) =>
      createPeriodStatistics(period.label, period),
    ),
    stages: listStages(pipeline.stages, name, week),
    baseline: createBaseline(state),
    missing: state.missing,
    first_repairs_seconds: calculateMean(state.first_repairs),
    newest_repairs_seconds: calculateMean(
      takeNewest(state.newest_repairs, limits.repairsCompared.value),
    ),
    red: red.map(({ branch, since }) => ({ branch, since: formatTime(since) })),
  };
}

const formatTime = (ms: number): string => new Date(ms).toISOString();

const divide = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Returns null without values. */
const calculateMeanSeconds = (ms: number, count: number): number | null =>
  count === 0 ? null : ms / count / 1_000;

const calculateMean = (values: readonly number[]): number | null =>
  calculateMeanSeconds(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

function createBaseline({ baseline }: ClassState): BaselineStatistics | null {
  if (baseline === null) return null;
  return {
    run_id: baseline.run_id,
    recorded_at: formatTime(baseline.recorded),
    status: baseline.status,
    duration_seconds: baseline.duration / 1_000,
  };
}

function listPeriods(
  periods: ReadonlyMap<number, CalendarPeriod>,
  formatLabel: (period: number) => string,
): PeriodStatistics[] {
  return sortPeriods(periods).map((period) =>
    createPeriodStatistics(formatLabel(period.number), period),
  );
}

const createPeriodStatistics = (
  label: string,
  { runs, succeeded, durationMs, repairs, repairMs }: Period,
): PeriodStatistics => ({
  period: label,
  runs,
  succeeded,
  mean_duration_seconds: calculateMeanSeconds(durationMs, runs) ?? 0,
  repairs,
  repair_seconds: repairMs / 1_000,
});

function listStages(
  stages: readonly FoldedStage[],
  name: BranchClass,
  week: number,
): ReadonlyMap<string, StageStatistics> {
  const seen = stages.flatMap((stage) => {
    const state = stage[name];
    return state === null
      ? []
      : [
          [
            getStageKey(stage.subtask, stage.id),
            createStageStatistics(stage, state, week),
          ] as const,
        ];
  });
  return new Map(seen);
}

function createStageStatistics(
  { subtask, id }: FoldedStage,
  state: StageClassState,
  week: number,
): StageStatistics {
  const { runs, failed, flakes } = state;
  const durations = createWindows(state.durations, week, 1);
  // Replaced and cancelled runs are evidence of flakes, but are not counted: there can be more flakes than runs.
  const flakeRate = divide(flakes, runs);
  return {
    subtask,
    id,
    runs,
    failed,
    flakes,
    failure_rate: divide(failed, runs),
    flake_rate: flakeRate === null ? null : Math.min(1, flakeRate),
    duration_ms: durations,
    trend: calculateTrend(durations),
    recent: formatOutcomes(state.recent),
    last_ms: takeNewest(state.last_ms, limits.predictionRuns.value),
  };
}

/** Rounds to four digits: the medians are only accurate to 2 %. */
function calculateTrend({ this_week, last_week }: Windows): number | null {
  if (this_week === null || last_week === null || last_week.p50 === 0) return null;
  return Math.round((this_week.p50 / last_week.p50 - 1) * 10_000) / 10_000;
}
