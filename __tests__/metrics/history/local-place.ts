import { readdirSync, readFileSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import {
  type HistoryBounds,
  type LocalHistory,
  createLocalHistory,
  type LocalPlace,
} from "../../../src/metrics/history/local-history.ts";
import { parseEntry } from "../../../src/metrics/history-entry.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import type { Clock, Files, Locks } from "../../../src/platform/platform.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

export interface LocalOptions {
  files?: Files;
  locks?: Locks;
  clock?: Clock;
  bounds?: HistoryBounds;
  windowSize?: number;
}

/** Of one who is alone. */
export const freeLocks: Locks = {
  acquire: async () => ({ kind: "held", release: async () => {} }),
};

export const unbounded: HistoryBounds = { maxBytes: Infinity, maxLines: Infinity };

/** A place for a history in a new folder. */
export const newPlace = async (): Promise<LocalPlace> => placeIn(await temporaryFolder());

const placeIn = (root: string): LocalPlace => ({
  folder: join(root, ".runs", "task"),
  outFolder: join(root, "out", "task"),
});

export const openLocal = (place: LocalPlace, options: LocalOptions = {}): LocalHistory =>
  createLocalHistory(
    {
      files: options.files ?? diskFiles(),
      locks: options.locks ?? freeLocks,
      clock: options.clock ?? systemClock,
    },
    place,
    options.bounds ?? unbounded,
    options.windowSize,
  );

/** Enters lines as a run does, with a history of its own. Returns what it was warned of. */
export async function recordIn(
  place: LocalPlace,
  lines: readonly string[],
  options?: LocalOptions,
): Promise<string[]> {
  const history = openLocal(place, options);
  const trouble = await history.queue(lines);
  if (trouble !== null) throw new Error(trouble);
  return (await history.merge()).warnings;
}

/** Ids of all entries, in the order of the history; `?` for a line that is none. */
export async function idsOfLines(history: LocalHistory): Promise<string[]> {
  const ids: string[] = [];
  for await (const line of history.lines()) ids.push(parseEntry(line)?.id ?? "?");
  return ids;
}

/** The texts of all files of figures, and of the state: `metrics/<name>` and `out/<name>`. */
export function aggregatesOf({ folder, outFolder }: LocalPlace): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [shown, below] of Object.entries({ metrics: join(folder, "metrics"), out: outFolder })) {
    for (const entry of readdirSync(below, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) texts[`${shown}/${relative(below, path)}`] = readFileSync(path, "utf8");
    }
  }
  return texts;
}

/** The same files, made from scratch of what the history holds. */
export async function rebuiltAggregates(
  place: LocalPlace,
  options: LocalOptions = {},
): Promise<Record<string, string>> {
  const copy = placeIn(await temporaryFolder());
  await cp(place.folder, copy.folder, { recursive: true });
  await rm(join(copy.folder, "metrics"), { recursive: true, force: true });
  await openLocal(copy, options).merge();
  return aggregatesOf(copy);
}

/** Names in a folder of the place; none when there is no such folder. */
export const namesIn = ({ folder }: LocalPlace, name: string): Promise<string[]> =>
  diskFiles().list(join(folder, name));
