import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import { createLedger } from "../ledger.ts";
import type { HistoryStore, ReadHistory } from "./history-store.ts";
import { type HistoryBounds, getLayout, type LocalPlace, type LocalStore } from "./local-layout.ts";
import { loadLedger } from "./local-ledger.ts";
import { readLines, readPieces } from "./local-lines.ts";
import { mergePending } from "./local-merge.ts";
import { queueFile } from "./local-pending.ts";
import { listSegments, readSegment } from "./local-segments.ts";
import type { StoragePorts } from "../../platform/platform.ts";

export type { HistoryBounds, LocalPlace } from "./local-layout.ts";

export interface LocalHistory extends HistoryStore {
  /**
   * Every line of all segments and the file, oldest first, without line breaks. Rejects if something cannot be read.
   */
  lines(): AsyncIterable<string>;
}

/** How often reading restarts when the history was rotated meanwhile. */
const READ_TRIES = 3;

/**
 * Keeps the history of a task on this machine: a file that only grows, segments of earlier full
 * files, and statistics. Any number of processes may use it at once.
 * | @param windowSize of the ledger; default: limits.metricsWindow
 */
export function createLocalHistory(
  platform: StoragePorts,
  place: LocalPlace,
  bounds: HistoryBounds,
  windowSize: number = limits.metricsWindow.value,
): LocalHistory {
  const { files, locks, clock } = platform;
  const store: LocalStore = { files, locks, clock, layout: getLayout(place), bounds, windowSize };
  const queued = new Set<string>();
  return {
    kind: "local",
    read: () => read(store),
    async queue(lines) {
      try {
        // A file is added as a whole, and a round adds no more than this (local-merge.ts).
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
    lines: () => readAllLines(store),
  };
}

/** Reads without the lock what was added so far, without pending entries. */
async function read(store: LocalStore): Promise<ReadHistory> {
  try {
    for (let left = READ_TRIES; ; left -= 1) {
      const { ledger, segments, warnings } = await loadLedger(store);
      const now = await listSegments(store);
      // A file that became a segment meanwhile was read twice, or not at all.
      if (now.join() === segments.join() || left === 1) return { ledger, warnings };
    }
  } catch (error) {
    const why = `the history of earlier runs could not be read: ${messageOf(error)}`;
    return { ledger: createLedger(store.windowSize), warnings: [why] };
  }
}

async function* readAllLines(store: LocalStore): AsyncGenerator<string> {
  for (const name of await listSegments(store)) yield* readTexts(readSegment(store, name));
  yield* readTexts(readPieces(store.files, store.layout.history));
}

async function* readTexts(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const lines of readLines(pieces)) yield* lines.map(({ text }) => text);
}
