import type { Finding } from "../model/finding.ts";
import type { EvidenceFile, StageRecord } from "../model/journal.ts";
import type { ChildRun } from "../model/manifest.ts";
import type { Carried } from "./environment.ts";

/** A stage that ran before: it succeeded in an earlier attempt, or it is part of a set-up that ran once for many. */
export interface KeptStage {
  record: StageRecord;
  /** What it remarked on. */
  findings: Finding[];
  /** Its artifacts, which are copied into this attempt; relative to the attempt's folder. */
  files: EvidenceFile[];
  /** The nested pipeline that it was. */
  child: ChildRun | null;
}

/** What an attempt takes over from an earlier one instead of running it again. */
export interface Kept {
  /** Stages that succeeded, by index. */
  stages: ReadonlyMap<number, KeptStage>;
  /** The same for the nested pipelines that are run again, by run id. */
  children: ReadonlyMap<string, Kept>;
}

export const nothingKept: Kept = { stages: new Map(), children: new Map() };

/** A set-up that ran once, before the processes that the assignments have each for themselves. */
export interface DoneSetup {
  /** All its stages by index, however they ended. */
  stages: ReadonlyMap<number, KeptStage>;
  /** What it handed on to all subtasks. */
  carried: Carried;
}

const ranBefore = "ran once, before the jobs";
const handedOnBefore = `${ranBefore}, and set variables for them`;

/** The note of a set-up's stage that ran before the assignments' own processes. */
export const noteOfSetup = (handedOn: boolean): string => (handedOn ? handedOnBefore : ranBefore);

/**
 * What can still be taken over when the variables of an earlier attempt are gone. A stage that set some while it ran is
 * not among what is kept; one that did so before the jobs is known by its note.
 */
export function withoutVariables(kept: Kept): Kept {
  const stages = [...kept.stages].filter(
    ([, { record }]) => !record.notes.includes(handedOnBefore),
  );
  return { ...kept, stages: new Map(stages) };
}
