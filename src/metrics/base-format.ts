/** Raised whenever the folding changes: a base of another version is rebuilt. */
export const baseVersion = 1;

/**
 * A base as JSON. Untrusted names are in lists, never keys. Lists keep the order of the state, days and weeks are
 * sorted, so that equal states yield equal text (base-json.ts, base-reading.ts).
 */
export interface BaseJson {
  version: typeof baseVersion;
  entries: number;
  unreadable: number;
  as_of: number;
  week: number;
  default_pipeline: string | null;
  attempts: [run: string, attempt: number][];
  pipelines: PipelineJson[];
}

export interface PipelineJson {
  id: string;
  default: ClassJson;
  other: ClassJson;
  stages: StageJson[];
  red: { class: string; branch: string | null; since: number }[];
  /** A commit, then pairs: the number of a stage that failed on it, and the time. */
  suspects: [sha: string, ...failures: number[]][];
}

/** Runs, successes, milliseconds, repairs, milliseconds of repairs. */
export type PeriodJson = [
  runs: number,
  succeeded: number,
  durationMs: number,
  repairs: number,
  repairMs: number,
];

export interface ClassJson {
  total: PeriodJson;
  durations: WeeksJson;
  /** Days and weeks since 1970 (calendar.ts). */
  days: [day: number, ...period: PeriodJson][];
  weeks: [week: number, ...period: PeriodJson][];
  epochs: [label: string, ...period: PeriodJson][];
  first_repairs: number[];
  newest_repairs: number[];
  /** In the order of `requiredFields`. */
  missing: number[];
  baseline: {
    run_id: string;
    status: string;
    started: number;
    recorded: number;
    duration: number;
  } | null;
}

export interface StageJson {
  subtask: string | null;
  id: string;
  default: StageClassJson | null;
  other: StageClassJson | null;
}

export interface StageClassJson {
  runs: number;
  failed: number;
  flakes: number;
  durations: WeeksJson;
  /** `s` succeeded, `f` failed; the newest is the last. */
  recent: string;
  last_ms: number[];
}

export type WeeksJson = [
  week: number,
  thisWeek: SketchJson,
  lastWeek: SketchJson,
  older: SketchJson,
];

/** Zeros, the first bucket, and counts; a negative number is a run of empty buckets. No values: empty. */
export type SketchJson = number[];
