/** Raised whenever what is folded, or how, changes: a base of another version is made anew. */
export const baseVersion = 1;

/**
 * A base as a JSON value. Names from outside stand in lists, never as keys, so that any name is only a name. Lists are in the
 * order of the state, days and weeks in their own, so that equal states give equal text (base-json.ts, base-reading.ts).
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
  /** A commit, then the numbers of stages that failed on it, each with the time. */
  suspects: [sha: string, ...failures: number[]][];
}

/** Runs, of those succeeded, milliseconds, repairs, milliseconds that these took. */
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

/** Zeros, the first bucket, and counts; so many empty buckets in between are one negative number. No values: empty. */
export type SketchJson = number[];
