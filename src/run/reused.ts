import type { Finding } from "../model/finding.ts";
import type { EvidenceFile, StageRecord } from "../model/journal.ts";
import type { ChildRun } from "../model/manifest.ts";
import type { PassedOn } from "./environment.ts";

/** A stage that ran before: in an earlier attempt, where it succeeded, or in a setup that several jobs share. */
export interface ReusedStage {
  record: StageRecord;
  findings: Finding[];
  /** Its artifacts, copied into this attempt, relative to the attempt's folder. */
  files: EvidenceFile[];
  /** Its run, if it is a nested pipeline. */
  child: ChildRun | null;
}

/** Results of an earlier attempt that are taken over instead of run again. */
export interface ReusedResults {
  /** Stages that succeeded, by index. */
  stages: ReadonlyMap<number, ReusedStage>;
  /** The same for nested pipelines that are run again, by run id. */
  children: ReadonlyMap<string, ReusedResults>;
}

export const noReuse: ReusedResults = { stages: new Map(), children: new Map() };

/** A setup that ran once, before the assignments' own processes. */
export interface DoneSetup {
  /** All its stages by index, with any outcome. */
  stages: ReadonlyMap<number, ReusedStage>;
  /** What it passed on to all subtasks. */
  passedOn: PassedOn;
}

const ranBefore = "ran once, before the jobs";
const passedOnBefore = `${ranBefore}, and set variables for them`;

/** The note of a stage of such a setup. */
export const getSetupNote = (hasPassedOn: boolean): string =>
  hasPassedOn ? passedOnBefore : ranBefore;

/**
 * Drops setup stages that set variables, since those of an earlier attempt are gone; their note tells them. Other
 * stages that set some are never reused.
 */
export function dropVariableSetters(reused: ReusedResults): ReusedResults {
  const stages = [...reused.stages].filter(
    ([, { record }]) => !record.notes.includes(passedOnBefore),
  );
  return { ...reused, stages: new Map(stages) };
}
