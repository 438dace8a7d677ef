import type {
  BaselineFile,
  CompletenessFile,
  MetricsStateFile,
  MttrDeltaFile,
  StatisticsSection,
} from "../model/metrics-files.ts";
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
import { requiredFields } from "./history-entry.ts";
import { createWindows } from "./weekly-sketches.ts";

/** What the files of statistics contain beyond what is shown and compared. */
export interface ClassStatistics extends PipelineStatistics {
  /** The run that later ones are compared with: the counted run that started first. */
  baseline: StatisticsSection<BaselineFile>;
  completeness: StatisticsSection<CompletenessFile>;
  mttr_delta: StatisticsSection<MttrDeltaFile>;
  /** Branches whose newest counted run failed, in the order in which they failed first. */
  red: StatisticsSection<MetricsStateFile>["red_branches"];
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
    days: sortPeriods(state.days).map((period) =>
      createPeriodStatistics(formatDay(period.number), period),
    ),
    weeks: sortPeriods(state.weeks).map((period) =>
      createPeriodStatistics(formatWeek(period.number), period),
    ),
    epochs: [...state.epochs.values()].map((period) =>
      createPeriodStatistics(period.label, period),
    ),
    stages: listStages(pipeline.stages, name, week),
    baseline: createBaseline(state.baseline),
    completeness: createCompleteness(state),
    mttr_delta: createMttrDelta(state),
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

const createBaseline = (first: ClassState["baseline"]): StatisticsSection<BaselineFile> => ({
  run_id: first?.run_id ?? null,
  recorded_at: first === null ? null : formatTime(first.recorded),
  status: first?.status ?? null,
  duration_seconds: first === null ? null : first.duration / 1_000,
  completion_rate: first === null ? null : Number(first.status === "succeeded"),
});

function createCompleteness({ total, missing }: ClassState): StatisticsSection<CompletenessFile> {
  const absent = requiredFields.reduce((sum, field) => sum + missing[field], 0);
  const ratio = divide(absent, total.runs * requiredFields.length);
  return {
    checked_fields: [...requiredFields],
    missing_counts: missing,
    missing_field_ratio: ratio,
    meets_threshold: ratio !== null && ratio < 0.05,
  };
}

/** Of the first and the newest limits.repairsCompared repairs. */
function createMttrDelta(state: ClassState): StatisticsSection<MttrDeltaFile> {
  const { total, first_repairs, newest_repairs } = state;
  const first = calculateMean(first_repairs);
  const newest = calculateMean(takeNewest(newest_repairs, limits.repairsCompared.value));
  const known = first !== null && newest !== null;
  return {
    baseline_mttr_seconds: first,
    current_mttr_seconds: newest,
    reduction_percent: known && first > 0 ? 1 - newest / first : null,
    meets_threshold: known && newest <= first * 0.6,
    repairs: total.repairs,
  };
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

/** The stages that ended on such branches. */
function listStages(
  stages: readonly FoldedStage[],
  name: BranchClass,
  week: number,
): Map<string, StageStatistics> {
  const statistics = new Map<string, StageStatistics>();
  for (const stage of stages) {
    const { subtask, id, [name]: state } = stage;
    if (state !== null)
      statistics.set(getStageKey(subtask, id), createStageStatistics(stage, state, week));
  }
  return statistics;
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
