import type { BranchClass } from "../model/figures.ts";
import type { RequiredField } from "./history-entry.ts";
import { emptyWeeks, type WeeklySketches } from "./weekly-sketches.ts";

/**
 * What a history's lines came to, folded from the oldest to the newest (fold.ts). Plain data: figures.ts reads it,
 * base-json.ts writes it down. Durations are whole milliseconds, times are milliseconds since 1970. Names come from outside,
 * so they are keys of Maps only.
 */
export interface FoldState {
  /** Lines that are entries; one that was written again counts once. */
  entries: number;
  /** Lines that are none. */
  unreadable: number;
  /** The latest `completed_at`; 0: no entries. */
  asOf: number;
  /** The newest week of a run that counts (calendar.ts); 0: none counts. */
  week: number;
  /** The pipeline of the newest entry that says it is of the default one; null: none says so. */
  defaultPipeline: string | null;
  /** Runs that were tried again: the highest attempt of each, in the order in which it became known. */
  attempts: Map<string, number>;
  /** In the order in which they were first seen. */
  pipelines: Map<string, PipelineState>;
}

export interface PipelineState {
  classes: Record<BranchClass, ClassState>;
  /** In the order in which they were first seen, whatever class they were seen in. */
  stages: StageState[];
  /** The same, by subtask and id. */
  stagesByName: Map<string | null, Map<string, StageState>>;
  /** By `branchKey`, in the order in which they turned red. */
  red: Map<string, RedBranch>;
  /** Commit -> the stages that failed on it, with the time of the failure; in the order of their latest failures. */
  suspects: Map<string, Map<StageState, number>>;
}

export interface RedBranch {
  class: BranchClass;
  /** As the entry named it that made it red; null: it did not. */
  branch: string | null;
  since: number;
}

/**
 * Names a branch among the red ones. The default branch has no name there: it can be renamed, and older entries name none.
 * null: the entry is of no branch, so it turns none red or green.
 */
export const branchKey = (branchClass: BranchClass, branch: string | null): string | null =>
  branchClass === "default" ? "" : branch;

export interface ClassState extends Period {
  durations: WeeklySketches;
  days: Map<number, Period>;
  weeks: Map<number, Period>;
  /** In the order of their latest runs. */
  epochs: Map<string, Period>;
  /** In milliseconds; of the newest, those that count (newest.ts). */
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

export interface StageState {
  /** Its place among the pipeline's stages. */
  number: number;
  subtask: string | null;
  id: string;
  /** null: it did not yet end on such a branch. */
  classes: Record<BranchClass, StageClassState | null>;
}

export interface StageClassState {
  runs: number;
  failed: number;
  flakes: number;
  durations: WeeklySketches;
  /** The newest outcomes (newest.ts): true is a success. */
  recent: boolean[];
  /** Durations of the newest successes (newest.ts). */
  lastMs: number[];
}

export const emptyState = (): FoldState => ({
  entries: 0,
  unreadable: 0,
  asOf: 0,
  week: 0,
  defaultPipeline: null,
  attempts: new Map(),
  pipelines: new Map(),
});

export const emptyPipeline = (): PipelineState => ({
  classes: { default: emptyClass(), other: emptyClass() },
  stages: [],
  stagesByName: new Map(),
  red: new Map(),
  suspects: new Map(),
});

const emptyClass = (): ClassState => ({
  ...emptyPeriod(),
  durations: emptyWeeks(0),
  days: new Map(),
  weeks: new Map(),
  epochs: new Map(),
  firstRepairs: [],
  newestRepairs: [],
  missing: { instance_stats: 0, privacy_event_count: 0, control_plane_status: 0 },
  baseline: null,
});

export const emptyPeriod = (): Period => ({
  runs: 0,
  succeeded: 0,
  durationMs: 0,
  repairs: 0,
  repairMs: 0,
});

/** The oldest first. */
export const inOrder = (periods: ReadonlyMap<number, Period>): [number, Period][] =>
  [...periods].sort((left, right) => left[0] - right[0]);

export const emptyStageClass = (): StageClassState => ({
  runs: 0,
  failed: 0,
  flakes: 0,
  durations: emptyWeeks(0),
  recent: [],
  lastMs: [],
});

/**
 * The stage of that name; it becomes the pipeline's newest when there is none yet.
 * @param place where it is likely to be: runs name their stages in the same order, and a history has millions of them
 */
export function stageOf(
  pipeline: PipelineState,
  subtask: string | null,
  id: string,
  place: number,
): StageState {
  const likely = pipeline.stages[place];
  if (likely !== undefined && likely.id === id && likely.subtask === subtask) return likely;
  let ofSubtask = pipeline.stagesByName.get(subtask);
  if (ofSubtask === undefined)
    pipeline.stagesByName.set(subtask, (ofSubtask = new Map<string, StageState>()));
  const known = ofSubtask.get(id);
  if (known !== undefined) return known;
  const stage: StageState = {
    number: pipeline.stages.length,
    subtask,
    id,
    classes: { default: null, other: null },
  };
  ofSubtask.set(id, stage);
  pipeline.stages.push(stage);
  return stage;
}
