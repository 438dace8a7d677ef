import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files } from "../../platform/platform.ts";
import { compareByEnd, type HistoryEntry, parseEntry } from "../history-entry.ts";
import { type LocalStore, formatFileTime, parseFileTime } from "./local-layout.ts";

type PendingStore = Pick<LocalStore, "files" | "clock" | "layout">;

/**
 * Writes lines where the next holder of the lock finds them: first under a temporary name, which is the name with a
 * suffix. Nothing is synced to disk: the file survives a kill of this process, but not a power cut.
 * @param number of the file in this process, which orders those of the same millisecond
 * @returns the file's name
 */
export async function queueFile(
  { files, clock, layout }: PendingStore,
  lines: readonly string[],
  number: number,
): Promise<string> {
  const place = String(number).padStart(4, "0");
  const name = `${formatFileTime(clock.now())}-${place}-${randomBytes(4).toString("hex")}.jsonl`;
  await files.replace(join(layout.pending, name), lines.map((line) => `${line}\n`).join(""));
  return name;
}

/** Lists the names of pending files in order, without temporary files that may still be written. */
export async function listPending({ files, clock, layout }: PendingStore): Promise<string[]> {
  const names = await files.list(layout.pending);
  return names.filter((name) => !name.includes(".tmp") || isAbandoned(name, clock.now()));
}

/** A name without a time is not from this program, and no process will continue it. */
const isAbandoned = (name: string, now: Date): boolean =>
  !(Math.abs(now.getTime() - parseFileTime(name)) <= limits.lockStale.value);

/** Pending files that were read. */
export interface Pending {
  /** In order: files by the `completed_at` of their first entry, each in its own order. */
  lines: string[];
  /** Some entry is in the history already: a process was killed before it removed the file. */
  repeated: boolean;
  /** All of their contents are in `lines` or in the history. */
  read: string[];
  /** They contain something that is not an entry, or nothing. */
  bad: string[];
  /** They could not be read; with the reason, for people. */
  unreadable: Map<string, string>;
}

/**
 * Reads complete pending files until there are as many new entries as a window.
 * @param known ids of the newest entries of the history
 */
export async function readPending(
  { files, layout, windowSize }: LocalStore,
  names: readonly string[],
  known: Iterable<string>,
): Promise<Pending> {
  const taken: PendingEntry[][] = [];
  const pending: Pending = { lines: [], repeated: false, read: [], bad: [], unreadable: new Map() };
  const ids = new Set(known);
  let count = 0;
  for (const name of names) {
    try {
      const { entries, isWhole } = await readPendingFile(files, join(layout.pending, name));
      const fresh = entries.filter(({ entry }) => !ids.has(entry.id));
      if (count > 0 && count + fresh.length > windowSize) break;
      for (const { entry } of fresh) ids.add(entry.id);
      if (fresh.length > 0) taken.push(fresh);
      count += fresh.length;
      pending.repeated ||= fresh.length < entries.length;
      (isWhole ? pending.read : pending.bad).push(name);
    } catch (error) {
      pending.unreadable.set(name, messageOf(error));
    }
  }
  // What comes from the history of another clone stays in the order that its figures were made in.
  taken.sort(([one], [other]) => compareByEnd(one!.entry, other!.entry));
  pending.lines = taken.flat().map(({ line }) => line);
  return pending;
}

interface PendingEntry {
  line: string;
  entry: HistoryEntry;
}

/** Each entry once, the last of the same id; `isWhole`: it contains nothing else. */
async function readPendingFile(
  files: Files,
  path: string,
): Promise<{ entries: PendingEntry[]; isWhole: boolean }> {
  // A larger file was not written by this program.
  if (((await files.size(path)) ?? 0) > limits.pendingFile.value)
    return { entries: [], isWhole: false };
  const text = await files.readText(path);
  // Another process removed it meanwhile.
  if (text === undefined) return { entries: [], isWhole: true };
  const entries = new Map<string, PendingEntry>();
  let isWhole = true;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const entry = Buffer.byteLength(line) > limits.historyLine.value ? null : parseEntry(line);
    if (entry !== null) entries.set(entry.id, { line, entry });
    else if (line !== "") isWhole = false;
  }
  return { entries: [...entries.values()], isWhole: isWhole && entries.size > 0 };
}

/** Removes files whose entries are in the history, and sets aside those with anything else. */
export async function clearPending(
  { files, layout }: PendingStore,
  { read, bad }: Pending,
): Promise<void> {
  for (const name of read) await files.remove(join(layout.pending, name));
  if (bad.length > 0) await files.makeFolder(layout.rejected);
  for (const name of bad)
    await files.move(join(layout.pending, name), await findFreePath(files, layout.rejected, name));
}

/** Only the holder of the lock sets files aside, so a free name stays free. */
async function findFreePath(files: Files, folder: string, name: string): Promise<string> {
  let path = join(folder, name);
  for (let number = 2; await files.exists(path); number += 1)
    path = join(folder, `${name}-${number}`);
  return path;
}
