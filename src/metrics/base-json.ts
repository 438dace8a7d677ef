import { branchClasses } from "../model/figures.ts";
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
  inOrder,
  type Period,
  type PipelineState,
  type StageClassState,
  type StageState,
} from "./fold-state.ts";
import { requiredFields } from "./history-entry.ts";
import { newestOf } from "./newest.ts";
import type { Sketch } from "./sketch.ts";
import type { WeeklySketches } from "./weekly-sketches.ts";

export type { BaseJson } from "./base-format.ts";

/** @returns a plain value: equal states give equal text */
export const baseToJson = (base: FoldState): BaseJson => ({
  version: baseVersion,
  entries: base.entries,
  unreadable: base.unreadable,
  as_of: base.asOf,
  week: base.week,
  default_pipeline: base.defaultPipeline,
  attempts: [...base.attempts],
  pipelines: [...base.pipelines].map(([id, pipeline]) => pipelineToJson(id, pipeline)),
});

/** @returns null: it is not of this version, or damaged */
export function baseFromJson(value: unknown): FoldState | null {
  try {
    return readBase(value);
  } catch (error) {
    if (error instanceof BaseDamage) return null;
    throw error;
  }
}

const pipelineToJson = (
  id: string,
  { classes, stages, red, suspects }: PipelineState,
): PipelineJson => ({
  id,
  default: classToJson(classes.default),
  other: classToJson(classes.other),
  stages: stages.map(stageToJson),
  red: [...red.values()].map(({ class: name, branch, since }) => ({ class: name, branch, since })),
  suspects: [...suspects].map(([sha, failed]) => [
    sha,
    ...[...failed].flatMap(([stage, failedMs]) => [stage.number, failedMs]),
  ]),
});

const classToJson = (state: ClassState): ClassJson => ({
  total: periodToJson(state),
  durations: weeksToJson(state.durations),
  days: periodsToJson(state.days),
  weeks: periodsToJson(state.weeks),
  epochs: [...state.epochs].map(([label, period]) => [label, ...periodToJson(period)]),
  first_repairs: [...state.firstRepairs],
  newest_repairs: newestOf(state.newestRepairs, limits.repairsCompared.value),
  missing: requiredFields.map((field) => state.missing[field]),
  baseline: baselineToJson(state.baseline),
});

const periodToJson = ({ runs, succeeded, durationMs, repairs, repairMs }: Period): PeriodJson => [
  runs,
  succeeded,
  durationMs,
  repairs,
  repairMs,
];

const periodsToJson = (periods: ReadonlyMap<number, Period>): [number, ...PeriodJson][] =>
  inOrder(periods).map(([number, period]) => [number, ...periodToJson(period)]);

function baselineToJson(baseline: ClassState["baseline"]): ClassJson["baseline"] {
  if (baseline === null) return null;
  const { runId, status, startedMs, recordedMs, durationMs } = baseline;
  return { run_id: runId, status, started: startedMs, recorded: recordedMs, duration: durationMs };
}

function stageToJson({ subtask, id, classes }: StageState): StageJson {
  const [ofDefault, ofOther] = branchClasses.map((name) => stageClassToJson(classes[name]));
  return { subtask, id, default: ofDefault!, other: ofOther! };
}

function stageClassToJson(state: StageClassState | null): StageClassJson | null {
  if (state === null) return null;
  const { runs, failed, flakes, durations, recent, lastMs } = state;
  return {
    runs,
    failed,
    flakes,
    durations: weeksToJson(durations),
    recent: newestOf(recent, limits.recentOutcomes.value)
      .map((succeeded) => (succeeded ? "s" : "f"))
      .join(""),
    last_ms: newestOf(lastMs, limits.predictionRuns.value),
  };
}

const weeksToJson = ({ week, thisWeek, lastWeek, older }: WeeklySketches): WeeksJson => [
  week,
  sketchToJson(thisWeek),
  sketchToJson(lastWeek),
  sketchToJson(older),
];

function sketchToJson({ zeros, first, counts }: Sketch): SketchJson {
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
