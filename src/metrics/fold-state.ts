import type { BranchClass } from "../model/statistics.ts";
import type { RequiredField } from "./history-entry.ts";
import { createWeeklySketches, type WeeklySketches } from "./weekly-sketches.ts";

/**
 * The state of a history, folded from the oldest line to the newest (fold.ts). Plain data: statistics.ts reads it,
 * base-json.ts stores it. Durations are whole milliseconds, times are milliseconds since 1970. Untrusted names are only
 * keys of Maps.
 */
export interface FoldState {
  /** Lines that are entries; a repeated one counts once. */
  entries: number;
  /** Lines that are not entries. */
  unreadable: number;
  /** The latest `completed_at`; 0: no entries. */
  asOf: number;
  /** The newest week of a counted run (calendar.ts); 0: there is none. */
  week: number;
  /** The pipeline of the newest entry of a default pipeline; null: there is none. */
  defaultPipeline: string | null;
  /** Runs with several attempts: the highest attempt of each, in the order in which it became known. */
  attempts: Map<string, number>;
  /** In order of first occurrence. */
  pipelines: Map<string, PipelineState>;
}

export interface PipelineState {
  classes: Record<BranchClass, ClassState>;
  /** In order of first occurrence, in any class. */
  stages: FoldedStage[];
  /** The same, by subtask and id. */
  stagesByName: Map<string | null, Map<string, FoldedStage>>;
  /** By `getBranchKey`, in the order in which they failed first. */
  red: Map<string, RedBranch>;
  /** Commit -> the stages that failed on it, with the time of the failure; in the order of their latest failures. */
  suspects: Map<string, Map<FoldedStage, number>>;
}

export interface RedBranch {
  class: BranchClass;
  /** As named by the entry of the first failure; null: it has no name. */
  branch: string | null;
  since: number;
}

/**
 * Returns the key of a failing branch. The default branch has an empty key: it can be renamed, and older entries name
 * none. null: the entry belongs to no branch.
 */
export const getBranchKey = (branchClass: BranchClass, branch: string | null): string | null =>
  branchClass === "default" ? "" : branch;

export interface ClassState extends Period {
  durations: WeeklySketches;
  days: Map<number, Period>;
  weeks: Map<number, Period>;
  /** In the order of their latest runs. */
  epochs: Map<string, Period>;
  /** In milliseconds; the newest in the list count (newest.ts). */
  firstRepairs: number[];
  newestRepairs: number[];
  missing: Record<RequiredField, number>;
  baseline: BaselineRun | null;
}

export interface Period {
  runs: number;
  succeeded: number;
  durationMs: number;
  repairs: number;
  repairMs: number;
}

export interface BaselineRun {
  runId: string;
  status: "succeeded" | "failed";
  startedMs: number;
  recordedMs: number;
  durationMs: number;
}

export interface FoldedStage {
  /** Its index among the pipeline's stages. */
  number: number;
  subtask: string | null;
  id: string;
  /** null: it has not ended on such a branch yet. */
  classes: Record<BranchClass, StageClassState | null>;
}

export interface StageClassState {
  runs: number;
  failed: number;
  flakes: number;
  durations: WeeklySketches;
  /** The newest outcomes (newest.ts); true is a success. */
  recent: boolean[];
  /** Durations of the newest successes (newest.ts). */
  lastMs: number[];
}

export const createFoldState = (): FoldState => ({
  entries: 0,
  unreadable: 0,
  asOf: 0,
  week: 0,
  defaultPipeline: null,
  attempts: new Map(),
  pipelines: new Map(),
});

export const createPipelineState = (): PipelineState => ({
  classes: { default: createClassState(), other: createClassState() },
  stages: [],
  stagesByName: new Map(),
  red: new Map(),
  suspects: new Map(),
});

const createClassState = (): ClassState => ({
  ...createPeriod(),
  durations: createWeeklySketches(0),
  days: new Map(),
  weeks: new Map(),
  epochs: new Map(),
  firstRepairs: [],
  newestRepairs: [],
  missing: { instance_stats: 0, privacy_event_count: 0, control_plane_status: 0 },
  baseline: null,
});

export const createPeriod = (): Period => ({
  runs: 0,
  succeeded: 0,
  durationMs: 0,
  repairs: 0,
  repairMs: 0,
});

/** The oldest first. */
export const sortPeriods = (periods: ReadonlyMap<number, Period>): [number, Period][] =>
  [...periods].sort((left, right) => left[0] - right[0]);

export const createStageClassState = (): StageClassState => ({
  runs: 0,
  failed: 0,
  flakes: 0,
  durations: createWeeklySketches(0),
  recent: [],
  lastMs: [],
});

/**
 * Finds a stage, or adds it to the pipeline.
 * @param place its likely index: runs list their stages in the same order, and a history has millions of them
 */
export function getStage(
  pipeline: PipelineState,
  subtask: string | null,
  id: string,
  place: number,
): FoldedStage {
  const likely = pipeline.stages[place];
  if (likely !== undefined && likely.id === id && likely.subtask === subtask) return likely;
  let inSubtask = pipeline.stagesByName.get(subtask);
  if (inSubtask === undefined)
    pipeline.stagesByName.set(subtask, (inSubtask = new Map<string, FoldedStage>()));
  const known = inSubtask.get(id);
  if (known !== undefined) return known;
  const stage: FoldedStage = {
    number: pipeline.stages.length,
    subtask,
    id,
    classes: { default: null, other: null },
  };
  inSubtask.set(id, stage);
  pipeline.stages.push(stage);
  return stage;
}
