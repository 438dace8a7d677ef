import type { Finding } from "../model/finding.ts";
import type { StageRecord } from "../model/journal.ts";
import type { ChildRun } from "../model/manifest.ts";

/** A stage that succeeded in an earlier attempt. */
export interface KeptStage {
  record: StageRecord;
  /** What it remarked on. */
  findings: Finding[];
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
