import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Locks, Platform } from "../../platform/platform.ts";
import { openLedger } from "../ledger.ts";
import type { HistoryStore, ReadHistory } from "./history-store.ts";
import { type HistoryBounds, layoutOf, type LocalPlace, type LocalStore } from "./local-layout.ts";
import { loadLedger } from "./local-ledger.ts";
import { PIECE_BYTES, readLines } from "./local-lines.ts";
import { mergePending } from "./local-merge.ts";
import { queueFile } from "./local-pending.ts";
import { listSegments, readSegment } from "./local-segments.ts";

export type { HistoryBounds, LocalPlace } from "./local-layout.ts";

export interface LocalHistory extends HistoryStore {
  /** Every line of all segments and the file, oldest first, without its break. Rejects for what cannot be read. */
  lines(): AsyncIterable<string>;
}

/** How often reading begins again when the history was rotated meanwhile. */
const READ_TRIES = 3;

/**
 * The history of a task on this machine: a file that only grows, segments that it becomes when it is full, and the figures of
 * it. Any number of processes may use it at once.
 *
 * @param windowSize of the ledger; default: limits.metricsWindow
 */
export function localHistory(
  outside: Pick<Platform, "files" | "clock"> & { locks: Locks },
  place: LocalPlace,
  bounds: HistoryBounds,
  windowSize: number = limits.metricsWindow.value,
): LocalHistory {
  const { files, locks, clock } = outside;
  const store: LocalStore = { files, locks, clock, layout: layoutOf(place), bounds, windowSize };
  const queued = new Set<string>();
  return {
    kind: "local",
    read: () => read(store),
    async queue(lines) {
      try {
        // A file is entered as a whole, and a round enters no more than this (local-round.ts).
        for (let at = 0; at < lines.length; at += windowSize) {
          queued.add(await queueFile(store, lines.slice(at, at + windowSize), queued.size));
        }
        return null;
      } catch (error) {
        return messageOf(error);
      }
    },
    async merge() {
      return { warnings: await mergePending(store, queued), notices: [] };
    },
    lines: () => allLines(store),
  };
}

/** Without the lock: what was entered so far. What waits is not read. */
async function read(store: LocalStore): Promise<ReadHistory> {
  try {
    for (let left = READ_TRIES; ; left -= 1) {
      const { ledger, segments, warnings } = await loadLedger(store);
      const now = await listSegments(store.files, store.layout);
      // A file that became a segment in between was read twice, or not at all.
      if (now.join() === segments.join() || left === 1) return { ledger, warnings };
    }
  } catch (error) {
    const why = `the history of earlier runs could not be read: ${messageOf(error)}`;
    return { ledger: openLedger(store.windowSize), warnings: [why] };
  }
}

async function* allLines({ files, layout }: LocalStore): AsyncGenerator<string> {
  for (const name of await listSegments(files, layout)) {
    for await (const lines of readLines(readSegment(files, layout, name))) yield* textsOf(lines);
  }
  const pieces = files.readChunks(layout.history, { pieceBytes: PIECE_BYTES });
  for await (const lines of readLines(pieces)) yield* textsOf(lines);
}

const textsOf = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);
