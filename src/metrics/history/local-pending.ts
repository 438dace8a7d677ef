import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files } from "../../platform/platform.ts";
import { type HistoryEntry, readEntry } from "../history-entry.ts";
import { type LocalLayout, type LocalStore, nameOfTime, timeOfName } from "./local-layout.ts";

/** Bytes of a file that is read for entries. A larger one was not written by this program. */
const LARGEST_FILE = limits.pendingFile.value;

type Queue = Pick<LocalStore, "files" | "clock" | "layout">;

/**
 * Puts lines where the next one who has the lock finds them: under a temporary name first, which is the name with something
 * added. Nothing is synced to the disk: what has its name survives that this process is killed, not a power cut.
 * @param number of the file among those of this process: gives those of the same millisecond their order
 * @returns the file's name
 */
export async function queueFile(
  { files, clock, layout }: Queue,
  lines: readonly string[],
  number: number,
): Promise<string> {
  const place = String(number).padStart(4, "0");
  const name = `${nameOfTime(clock.now())}-${place}-${randomBytes(4).toString("hex")}.jsonl`;
  await files.replace(join(layout.pending, name), lines.map((line) => `${line}\n`).join(""));
  return name;
}

/** Names of what waits, in their order: without temporary files that somebody may still be writing. */
export async function listPending({ files, clock, layout }: Queue): Promise<string[]> {
  const names = await files.list(layout.pending);
  return names.filter((name) => !name.includes(".tmp") || isAbandoned(name, clock.now()));
}

/** A name that says no time is not this program's, and nobody is known to go on with it. */
const isAbandoned = (name: string, now: Date): boolean =>
  !(Math.abs(now.getTime() - timeOfName(name)) <= limits.lockStale.value);

interface PendingEntry {
  line: string;
  entry: HistoryEntry;
}

/** Files that wait, read. */
export interface Pending {
  /** In the order in which they are to be entered: files by the `completed_at` of their first entry, each as it is. */
  lines: string[];
  /** Something is in the history already: who entered it was killed before it could remove the file. */
  repeated: boolean;
  /** All that they hold is in `lines` or in the history. */
  read: string[];
  /** They hold something that is no entry, or nothing. */
  bad: string[];
  /** They could not be read, with the reason, for people. */
  unreadable: Map<string, string>;
}

/**
 * Reads files that wait, whole ones, until there are `most` new entries.
 * @param known ids of the newest entries of the history
 */
export async function readPending(
  files: Files,
  layout: LocalLayout,
  names: readonly string[],
  known: Iterable<string>,
  most: number,
): Promise<Pending> {
  const taken: PendingEntry[][] = [];
  let count = 0;
  const pending: Pending = { lines: [], repeated: false, read: [], bad: [], unreadable: new Map() };
  const ids = new Set(known);
  for (const name of names) {
    try {
      const found = await readFile(files, join(layout.pending, name));
      const fresh = [...found.entries.values()].filter(({ entry }) => !ids.has(entry.id));
      if (count > 0 && count + fresh.length > most) break;
      for (const { entry } of fresh) ids.add(entry.id);
      if (fresh.length > 0) taken.push(fresh);
      count += fresh.length;
      pending.repeated ||= fresh.length < found.entries.size;
      (found.isWhole ? pending.read : pending.bad).push(name);
    } catch (error) {
      pending.unreadable.set(name, messageOf(error));
    }
  }
  // What comes from the history of another clone stays in the order that its figures were made in.
  taken.sort(([one], [other]) => compareEntries(one!, other!));
  pending.lines = taken.flatMap((entries) => entries.map(({ line }) => line));
  return pending;
}

function compareEntries({ entry: one }: PendingEntry, { entry: other }: PendingEntry): number {
  if (one.completedMs !== other.completedMs) return one.completedMs - other.completedMs;
  return one.id < other.id ? -1 : 1;
}

interface PendingFile {
  /** By their ids. */
  entries: Map<string, PendingEntry>;
  /** It holds entries and nothing else. */
  isWhole: boolean;
}

async function readFile(files: Files, path: string): Promise<PendingFile> {
  const entries = new Map<string, PendingEntry>();
  if (((await files.size(path)) ?? 0) > LARGEST_FILE) return { entries, isWhole: false };
  const text = await files.readText(path);
  // Somebody else was as quick.
  if (text === undefined) return { entries, isWhole: true };
  let isWhole = true;
  for (const line of text.split("\n").map((given) => given.trim())) {
    const entry = Buffer.byteLength(line) > limits.historyLine.value ? null : readEntry(line);
    if (entry !== null) entries.set(entry.id, { line, entry });
    else if (line !== "") isWhole = false;
  }
  return { entries, isWhole: isWhole && entries.size > 0 };
}

/** Removes files whose entries are in the history, and sets aside those that hold something else. */
export async function clearPending(
  files: Files,
  layout: LocalLayout,
  { read, bad }: Pending,
): Promise<void> {
  for (const name of read) await files.remove(join(layout.pending, name));
  if (bad.length > 0) await files.makeFolder(layout.rejected);
  for (const name of bad)
    await files.move(join(layout.pending, name), await freePath(files, layout.rejected, name));
}

/** Only who has the lock sets aside, so that a free name stays free. */
async function freePath(files: Files, folder: string, name: string): Promise<string> {
  let path = join(folder, name);
  for (let number = 2; await files.exists(path); number += 1)
    path = join(folder, `${name}-${number}`);
  return path;
}
