import {
  type BranchClass,
  branchClasses,
  type Figures,
  figureKey,
  type PeriodFigures,
  type PipelineFigures,
  type StageFigures,
  type Windows,
} from "../model/figures.ts";
import { limits } from "../model/limits.ts";
import { dayLabel, weekLabel } from "./calendar.ts";
import {
  type ClassState,
  emptyPipeline,
  emptyState,
  type FoldState,
  inOrder,
  type Period,
  type PipelineState,
  type StageClassState,
  type StageState,
} from "./fold-state.ts";
import type { RequiredField } from "./history-entry.ts";
import { newestOf } from "./newest.ts";
import { windowsOf } from "./weekly-sketches.ts";

/** The run that later ones are held against: of those that count, the one that started first. */
export interface BaselineFigures {
  run_id: string;
  recorded_at: string;
  status: "succeeded" | "failed";
  duration_seconds: number;
}

/** A branch whose newest run that counts failed, since the first failure in a row. */
export interface RedBranchFigures {
  /** null: an entry that names none, which counts for the default branch. */
  branch: string | null;
  since: string;
}

/** What the figure files tell beyond what is shown and compared. */
export interface ClassFigures extends PipelineFigures {
  baseline: BaselineFigures | null;
  /** Runs that lack the field. */
  missing: Readonly<Record<RequiredField, number>>;
  /** Means of the first and of the newest limits.repairsCompared; null: nothing was repaired. */
  first_repairs_seconds: number | null;
  newest_repairs_seconds: number | null;
  /** In the order in which they turned red. */
  red: readonly RedBranchFigures[];
}

export interface TaskFigures extends Figures {
  /** The latest `completed_at`; null: no entries. */
  as_of: string | null;
  /** Lines that are no entries. */
  unreadable: number;
  pipelines: ReadonlyMap<string, Readonly<Record<BranchClass, ClassFigures>>>;
}

export function figuresOfState(state: FoldState): TaskFigures {
  const pipelines = new Map(
    [...state.pipelines].map(([id, pipeline]) => [
      id,
      {
        default: classFigures(pipeline, "default", state),
        other: classFigures(pipeline, "other", state),
      },
    ]),
  );
  const first = [...state.pipelines.keys()][0] ?? null;
  return {
    since: sinceOf(state),
    as_of: state.entries === 0 ? null : timeLabel(state.asOf),
    entries: state.entries,
    unreadable: state.unreadable,
    default_pipeline: state.defaultPipeline ?? first,
    pipelines,
  };
}

/** The figures of a pipeline that no entry is of. */
export const noFigures = (): ClassFigures => classFigures(emptyPipeline(), "default", emptyState());

function sinceOf({ pipelines }: FoldState): string | null {
  const starts = [...pipelines.values()].flatMap(({ classes }) =>
    branchClasses.flatMap((name) => classes[name].baseline?.startedMs ?? []),
  );
  return starts.length === 0 ? null : timeLabel(Math.min(...starts));
}

function classFigures(
  pipeline: PipelineState,
  name: BranchClass,
  { week }: FoldState,
): ClassFigures {
  const state = pipeline.classes[name];
  const { runs, succeeded, durationMs, repairs, repairMs } = state;
  const red = [...pipeline.red.values()].filter((branch) => branch.class === name);
  return {
    runs,
    succeeded,
    failed: runs - succeeded,
    pass_rate: ratio(succeeded, runs),
    mean_duration_seconds: meanSeconds(durationMs, runs),
    duration_seconds: windowsOf(state.durations, week, 1_000),
    repairs,
    mttr_seconds: meanSeconds(repairMs, repairs),
    red_branches: red.length,
    days: periodsOf(state.days, dayLabel),
    weeks: periodsOf(state.weeks, weekLabel),
    epochs: [...state.epochs].map(([label, period]) => periodFigures(label, period)),
    stages: stagesOf(pipeline.stages, name, week),
    baseline: baselineOf(state),
    missing: state.missing,
    first_repairs_seconds: meanOf(state.firstRepairs),
    newest_repairs_seconds: meanOf(newestOf(state.newestRepairs, limits.repairsCompared.value)),
    red: red.map(({ branch, since }) => ({ branch, since: timeLabel(since) })),
  };
}

const timeLabel = (ms: number): string => new Date(ms).toISOString();

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** null: there are none. */
const meanSeconds = (ms: number, count: number): number | null =>
  count === 0 ? null : ms / count / 1_000;

const meanOf = (values: readonly number[]): number | null =>
  meanSeconds(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

function baselineOf({ baseline }: ClassState): BaselineFigures | null {
  if (baseline === null) return null;
  return {
    run_id: baseline.runId,
    recorded_at: timeLabel(baseline.recordedMs),
    status: baseline.status,
    duration_seconds: baseline.durationMs / 1_000,
  };
}

function periodsOf(
  periods: ReadonlyMap<number, Period>,
  labelOf: (period: number) => string,
): PeriodFigures[] {
  return inOrder(periods).map(([number, period]) => periodFigures(labelOf(number), period));
}

const periodFigures = (
  label: string,
  { runs, succeeded, durationMs, repairs, repairMs }: Period,
): PeriodFigures => ({
  period: label,
  runs,
  succeeded,
  mean_duration_seconds: meanSeconds(durationMs, runs) ?? 0,
  repairs,
  repair_seconds: repairMs / 1_000,
});

function stagesOf(
  stages: readonly StageState[],
  name: BranchClass,
  week: number,
): ReadonlyMap<string, StageFigures> {
  const seen = stages.flatMap((stage) => {
    const state = stage.classes[name];
    return state === null
      ? []
      : [[figureKey(stage.subtask, stage.id), stageFigures(stage, state, week)] as const];
  });
  return new Map(seen);
}

function stageFigures(
  { subtask, id }: StageState,
  state: StageClassState,
  week: number,
): StageFigures {
  const { runs, failed, flakes } = state;
  const durations = windowsOf(state.durations, week, 1);
  // Replaced and cancelled runs are evidence of flakes, and no runs: there can be more flakes than runs.
  const flakeRate = ratio(flakes, runs);
  return {
    subtask,
    id,
    runs,
    failed,
    flakes,
    failure_rate: ratio(failed, runs),
    flake_rate: flakeRate === null ? null : Math.min(1, flakeRate),
    duration_ms: durations,
    trend: trendOf(durations),
    recent: newestOf(state.recent, limits.recentOutcomes.value)
      .map((succeeded) => (succeeded ? "s" : "f"))
      .join(""),
    last_ms: newestOf(state.lastMs, limits.predictionRuns.value),
  };
}

/** Of medians that are each within 2 %: more digits than four would say nothing. */
function trendOf({ this_week, last_week }: Windows): number | null {
  if (this_week === null || last_week === null || last_week.p50 === 0) return null;
  return Math.round((this_week.p50 / last_week.p50 - 1) * 10_000) / 10_000;
}
