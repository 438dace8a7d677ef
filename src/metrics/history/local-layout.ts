import { join } from "node:path";
import type { Clock, Files, Locks } from "../../platform/platform.ts";
import type { Ledger } from "../ledger.ts";

export interface LocalPlace {
  /** Absolute: `.runs/<task>`. */
  folder: string;
  /** Absolute: `out/<task>`. */
  outFolder: string;
}

/** When `metrics.json` is full, so that it becomes a segment before more is added. */
export interface HistoryBounds {
  maxBytes: number;
  maxLines: number;
}

/** Absolute paths of everything. */
export interface LocalLayout {
  /** One entry a line, in the order in which they were added: the newest part of the history. */
  history: string;
  /** The older parts of the history (local-segments.ts). */
  segments: string;
  /** Pending entries, a file for each time that some were queued (local-merge.ts, local-pending.ts). */
  pending: string;
  /** Pending files that contain anything else than entries. */
  rejected: string;
  /** Held while anything but `pending` is changed. */
  lock: string;
  /** The folded history (local-state.ts). */
  state: string;
  /** Folders of the files of statistics, by `place`. */
  statistics: Readonly<Record<"metrics" | "out" | "out-metrics", string>>;
}

/** What the parts of the local history work with. */
export interface LocalStore {
  files: Files;
  locks: Pick<Locks, "acquire">;
  clock: Clock;
  layout: LocalLayout;
  bounds: HistoryBounds;
  /** The ledger's window size (ledger.ts). */
  windowSize: number;
}

/** The history that was read. */
export interface LocalLedger {
  ledger: Ledger;
  /** Names of the segments, oldest first. */
  segments: string[];
  /** Lines and bytes of `metrics.json` that are in the ledger. */
  lines: number;
  size: number;
  /** For people: what could not be read. */
  warnings: string[];
}

export const getLayout = ({ folder, outFolder }: LocalPlace): LocalLayout => ({
  history: join(folder, "metrics.json"),
  segments: join(folder, "metrics.segments"),
  pending: join(folder, "metrics.pending"),
  rejected: join(folder, "metrics.rejected"),
  lock: join(folder, "metrics.lock"),
  state: join(folder, "metrics", "aggregate-state.json"),
  statistics: {
    metrics: join(folder, "metrics"),
    out: outFolder,
    "out-metrics": join(outFolder, "metrics"),
  },
});

/** Formats a time for a file name; names sort by time. */
export const formatFileTime = (time: Date): string => time.toISOString().replaceAll(/[:.]/g, "-");

/** Parses the time at the start of a name, in milliseconds since 1970; NaN: there is none. */
export function parseFileTime(name: string): number {
  const [, day, hour, minute, second, ms] =
    /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-/.exec(name) ?? [];
  return Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`);
}
