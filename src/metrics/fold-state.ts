/*
 * The state of a history, folded from the oldest line to the newest (fold.ts), and its JSON: equal states yield equal
 * text. Durations are whole milliseconds, times are milliseconds since 1970. Untrusted names are only keys of Maps.
 */
import { type BranchClass, branchClasses, getStageKey } from "../model/statistics.ts";
import { ClassState, FoldedStage } from "./class-state.ts";
import {
  type Codec,
  count,
  type Decoded,
  list,
  mapBy,
  nullable,
  object,
  oneOf,
  readOrNull,
  requireList,
  text,
  tuple,
} from "./json-codec.ts";

const RedBranch = object({
  class: oneOf(...branchClasses),
  /** As named by the entry of the first failure; null: it has no name. */
  branch: nullable(text),
  since: count,
});

/**
 * Returns the key of a failing branch. The default branch has an empty key: it can be renamed, and older entries name
 * none. null: the entry belongs to no branch.
 */
export const getBranchKey = (branchClass: BranchClass, branch: string | null): string | null =>
  branchClass === "default" ? "" : branch;

/** Commits, each with the stages that failed on it, by their numbers, and the times of the failures. */
export type Suspects = Map<string, Map<number, number>>;

/** In JSON a list for each commit: its name, then pairs of numbers and times. */
const Suspects: Codec<Suspects> = {
  create: () => new Map(),
  write: (suspects) => [...suspects].map(([sha, failed]) => [sha, ...[...failed].flat()]),
  read: (json) => new Map(requireList(json).map((suspect) => readSuspect(requireList(suspect)))),
};

function readSuspect([sha, ...failures]: readonly unknown[]): [string, Map<number, number>] {
  const failed = new Map<number, number>();
  for (let place = 0; place < failures.length; place += 2)
    failed.set(count.read(failures[place]), count.read(failures[place + 1]));
  return [text.read(sha), failed];
}

const StoredPipeline = object({
  id: text,
  default: ClassState,
  other: ClassState,
  /** In order of first occurrence, in any class: the place is the number of a stage. */
  stages: list(FoldedStage),
  /** In the order in which they failed first. */
  red: mapBy(RedBranch, ({ class: name, branch }) => getBranchKey(name, branch)),
  /** In the order of their latest failures. */
  suspects: Suspects,
});

export interface PipelineState extends Decoded<typeof StoredPipeline> {
  /** The numbers of the stages, by `getStageKey`. */
  stageNumbers: Map<string, number>;
}

const numberStages = (pipeline: Decoded<typeof StoredPipeline>): PipelineState => ({
  ...pipeline,
  stageNumbers: new Map(
    pipeline.stages.map(({ subtask, id }, number) => [getStageKey(subtask, id), number]),
  ),
});

const PipelineState: Codec<PipelineState> = {
  create: () => numberStages(StoredPipeline.create()),
  write: StoredPipeline.write,
  read: (json) => numberStages(StoredPipeline.read(json)),
};

export const createPipelineState = (id: string): PipelineState => ({
  ...PipelineState.create(),
  id,
});

const FoldState = object({
  /** Raised whenever the folding changes: a state of another version is rebuilt. */
  version: oneOf(1),
  /** Lines that are entries; a repeated one counts once. */
  entries: count,
  /** Lines that are not entries. */
  unreadable: count,
  /** The latest `completed_at`; 0: no entries. */
  as_of: count,
  /** The newest week of a counted run (calendar.ts); 0: there is none. */
  week: count,
  /** The pipeline of the newest entry of a default pipeline; null: there is none. */
  default_pipeline: nullable(text),
  /** Runs with several attempts: the highest of each, in the order in which it became known. */
  attempts: mapBy(tuple({ run: text, highest: count }), ({ run }) => run),
  /** In order of first occurrence. */
  pipelines: mapBy(PipelineState, ({ id }) => id),
});
export type FoldState = Decoded<typeof FoldState>;

export const createFoldState = FoldState.create;

/** @returns a plain value; equal states yield equal text */
export const formatBase = FoldState.write;

/** @returns null: it has another version, or is damaged */
export const parseBase = (json: unknown): FoldState | null => readOrNull(FoldState, json);

/**
 * Finds a stage, or adds it to the pipeline.
 * @param place its likely number: runs list their stages in the same order, and a history has millions of them
 * @returns its number
 */
export function getStageNumber(
  { stages, stageNumbers }: PipelineState,
  subtask: string | null,
  id: string,
  place: number,
): number {
  const likely = stages[place];
  if (likely !== undefined && likely.id === id && likely.subtask === subtask) return place;
  const key = getStageKey(subtask, id);
  const known = stageNumbers.get(key);
  if (known !== undefined) return known;
  stageNumbers.set(key, stages.length);
  return stages.push({ ...FoldedStage.create(), subtask, id }) - 1;
}
