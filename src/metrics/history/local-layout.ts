import { join } from "node:path";
import type { Clock, Files, Locks } from "../../platform/platform.ts";

export interface LocalPlace {
  task: string;
  /** Absolute: `.runs/<task>`. */
  folder: string;
  /** Absolute: `out/<task>`. */
  outFolder: string;
}

/** From when on `metrics.json` is full, so that it becomes a segment before anything more is entered. */
export interface HistoryBounds {
  maxBytes: number;
  maxLines: number;
}

/** Where everything lies, absolute. */
export interface LocalLayout {
  /** One entry a line, in the order in which they were entered: the newest part of the history. */
  history: string;
  /** The older parts of the history (local-segments.ts). */
  segments: string;
  /** Entries that wait, a file for each time somebody queued some (local-pending.ts). */
  pending: string;
  /** What was found among those that wait and is no entry. */
  rejected: string;
  /** Held by who changes anything here but `pending`. */
  lock: string;
  /** What was made of the history so far (local-state.ts). */
  state: string;
  /** Where the files of figures lie, by their `place`. */
  figures: Readonly<Record<"metrics" | "out" | "out-metrics", string>>;
}

/** What the parts of the local history act on. */
export interface LocalStore {
  files: Files;
  locks: Pick<Locks, "acquire">;
  clock: Clock;
  layout: LocalLayout;
  bounds: HistoryBounds;
  /** Of the ledger (ledger.ts). */
  windowSize: number;
}

export const layoutOf = ({ folder, outFolder }: LocalPlace): LocalLayout => ({
  history: join(folder, "metrics.json"),
  segments: join(folder, "metrics.segments"),
  pending: join(folder, "metrics.pending"),
  rejected: join(folder, "metrics.rejected"),
  lock: join(folder, "metrics.lock"),
  state: join(folder, "metrics", "aggregate-state.json"),
  figures: {
    metrics: join(folder, "metrics"),
    out: outFolder,
    "out-metrics": join(outFolder, "metrics"),
  },
});

/** An instant as part of a file's name: of two, the earlier one comes first in the order of names. */
export const nameOfTime = (time: Date): string => time.toISOString().replaceAll(/[:.]/g, "-");

/** The instant that a name begins with, in milliseconds since 1970; NaN: it begins with none. */
export function timeOfName(name: string): number {
  const [, day, hour, minute, second, ms] =
    /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-/.exec(name) ?? [];
  return Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`);
}
