import {
  type Statistics,
  getStageKey,
  type PeriodStatistics,
  type PipelineStatistics,
  type StageStatistics,
} from "../../src/model/statistics.ts";

/** Figures of a history that nobody had, for tests of what uses them. */
export const windows = (count: number, p50: number, p95: number): StageStatistics["duration_ms"] => ({
  all: { count, p50, p90: p95, p95 },
  this_week: null,
  last_week: null,
});

export const stageFigures = (id: string, more: Partial<StageStatistics> = {}): StageStatistics => ({
  subtask: "api",
  id,
  runs: 40,
  failed: 0,
  flakes: 0,
  failure_rate: 0,
  flake_rate: 0,
  duration_ms: windows(40, 20_000, 25_000),
  trend: null,
  recent: "s".repeat(40),
  last_ms: [],
  ...more,
});

export const period = (name: string, more: Partial<PeriodStatistics> = {}): PeriodStatistics => ({
  period: name,
  runs: 0,
  succeeded: 0,
  mean_duration_seconds: 60,
  repairs: 0,
  repair_seconds: 0,
  ...more,
});

export function pipelineFigures(
  stages: StageStatistics[],
  more: Partial<PipelineStatistics> = {},
): PipelineStatistics {
  return {
    runs: 40,
    succeeded: 30,
    failed: 10,
    pass_rate: 0.75,
    mean_duration_seconds: 61,
    duration_seconds: windows(30, 60, 90),
    repairs: 2,
    mttr_seconds: 1800,
    red_branches: 0,
    days: [],
    weeks: [],
    epochs: [],
    stages: new Map(stages.map((stage) => [getStageKey(stage.subtask, stage.id), stage])),
    ...more,
  };
}

/** Of a pipeline on which nothing counts. */
export const noFigures = pipelineFigures([], {
  runs: 0,
  succeeded: 0,
  failed: 0,
  pass_rate: null,
  mean_duration_seconds: null,
  duration_seconds: { all: null, this_week: null, last_week: null },
  repairs: 0,
  mttr_seconds: null,
});

export const taskFigures = (
  pipelines: Record<string, { default?: PipelineStatistics; other?: PipelineStatistics }>,
  more: Partial<Statistics> = {},
): Statistics => ({
  since: "2026-10-01T08:00:00.000Z",
  entries: 132,
  default_pipeline: "gate",
  pipelines: new Map(
    Object.entries(pipelines).map(([id, classes]) => [
      id,
      { default: classes.default ?? noFigures, other: classes.other ?? noFigures },
    ]),
  ),
  ...more,
});
