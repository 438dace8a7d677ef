import { limits } from "../model/limits.ts";
import {
  type BaseJson,
  baseVersion,
  type ClassJson,
  type PeriodJson,
  type PipelineJson,
  type SketchJson,
  type StageClassJson,
  type StageJson,
  type WeeksJson,
} from "./base-format.ts";
import { BaseDamage, readBase } from "./base-reading.ts";
import {
  type ClassState,
  type FoldState,
  sortPeriods,
  type Period,
  type PipelineState,
  type StageClassState,
  type FoldedStage,
} from "./fold-state.ts";
import { requiredFields } from "./history-entry.ts";
import { takeNewest } from "./newest.ts";
import type { Sketch } from "./sketch.ts";
import type { WeeklySketches } from "./weekly-sketches.ts";

export type { BaseJson } from "./base-format.ts";

/** @returns a plain value; equal states yield equal text */
export const formatBase = (base: FoldState): BaseJson => ({
  version: baseVersion,
  entries: base.entries,
  unreadable: base.unreadable,
  as_of: base.asOf,
  week: base.week,
  default_pipeline: base.defaultPipeline,
  attempts: [...base.attempts],
  pipelines: [...base.pipelines].map(([id, pipeline]) => formatPipeline(id, pipeline)),
});

/** @returns null: it has another version, or is damaged */
export function parseBase(value: unknown): FoldState | null {
  try {
    return readBase(value);
  } catch (error) {
    if (error instanceof BaseDamage) return null;
    throw error;
  }
}

const formatPipeline = (
  id: string,
  { classes, stages, red, suspects }: PipelineState,
): PipelineJson => ({
  id,
  default: formatClass(classes.default),
  other: formatClass(classes.other),
  stages: stages.map(formatStage),
  red: [...red.values()].map(({ class: name, branch, since }) => ({ class: name, branch, since })),
  suspects: [...suspects].map(([sha, failed]) => [
    sha,
    ...[...failed].flatMap(([stage, failedMs]) => [stage.number, failedMs]),
  ]),
});

const formatClass = (state: ClassState): ClassJson => ({
  total: formatPeriod(state),
  durations: formatWeeks(state.durations),
  days: formatPeriods(state.days),
  weeks: formatPeriods(state.weeks),
  epochs: [...state.epochs].map(([label, period]) => [label, ...formatPeriod(period)]),
  first_repairs: [...state.firstRepairs],
  newest_repairs: takeNewest(state.newestRepairs, limits.repairsCompared.value),
  missing: requiredFields.map((field) => state.missing[field]),
  baseline: formatBaseline(state.baseline),
});

const formatPeriod = ({ runs, succeeded, durationMs, repairs, repairMs }: Period): PeriodJson => [
  runs,
  succeeded,
  durationMs,
  repairs,
  repairMs,
];

const formatPeriods = (periods: ReadonlyMap<number, Period>): [number, ...PeriodJson][] =>
  sortPeriods(periods).map(([number, period]) => [number, ...formatPeriod(period)]);

function formatBaseline(baseline: ClassState["baseline"]): ClassJson["baseline"] {
  if (baseline === null) return null;
  const { runId, status, startedMs, recordedMs, durationMs } = baseline;
  return { run_id: runId, status, started: startedMs, recorded: recordedMs, duration: durationMs };
}

function formatStage({ subtask, id, classes }: FoldedStage): StageJson {
  const onDefault = formatStageClass(classes.default);
  return { subtask, id, default: onDefault, other: formatStageClass(classes.other) };
}

function formatStageClass(state: StageClassState | null): StageClassJson | null {
  if (state === null) return null;
  const { runs, failed, flakes, durations, recent, lastMs } = state;
  return {
    runs,
    failed,
    flakes,
    durations: formatWeeks(durations),
    recent: takeNewest(recent, limits.recentOutcomes.value)
      .map((succeeded) => (succeeded ? "s" : "f"))
      .join(""),
    last_ms: takeNewest(lastMs, limits.predictionRuns.value),
  };
}

const formatWeeks = ({ week, thisWeek, lastWeek, older }: WeeklySketches): WeeksJson => [
  week,
  formatSketch(thisWeek),
  formatSketch(lastWeek),
  formatSketch(older),
];

function formatSketch({ zeros, first, counts }: Sketch): SketchJson {
  if (counts.length === 0) return zeros === 0 ? [] : [zeros];
  const json = [zeros, first];
  let empty = 0;
  for (const count of counts) {
    if (count === 0) empty += 1;
    else {
      if (empty > 0) json.push(-empty);
      json.push(count);
      empty = 0;
    }
  }
  return json;
}
