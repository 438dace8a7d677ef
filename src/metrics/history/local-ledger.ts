import { messageOf } from "../../model/reasons.ts";
import { parseBase } from "../fold-state.ts";
import { addLine, createLedger, foldWindow, getLateAttempts, type Ledger } from "../ledger.ts";
import type { LocalLedger, LocalStore } from "./local-layout.ts";
import { type HistoryLine, readLines, readPieces } from "./local-lines.ts";
import { listSegments, readSegment } from "./local-segments.ts";
import { readState } from "./local-state.ts";

type LedgerStore = Pick<LocalStore, "files" | "layout" | "windowSize">;

/**
 * Reads the history: the state, the window and new lines; or, if the state is in doubt or a late attempt may replace a
 * folded one, all of it in constant memory. Both have the same result.
 */
export async function loadLedger(store: LedgerStore): Promise<LocalLedger> {
  const segments = await listSegments(store);
  return (await resumeLedger(store, segments)) ?? (await rebuildLedger(store, segments));
}

/**
 * Reads the whole history, twice if there were late attempts.
 * @param superseded what these replace, once it is known
 */
export async function rebuildLedger(
  store: LedgerStore,
  segments: readonly string[],
  superseded?: ReadonlyMap<string, number>,
): Promise<LocalLedger> {
  const ledger = createLedger(store.windowSize, superseded);
  const history: LocalLedger = { ledger, segments: [], lines: 0, size: 0, warnings: [] };
  for (const name of segments) {
    try {
      await enterAll(history, readSegment(store, name));
    } catch (error) {
      // A disk error may be temporary; damage is not.
      if ((error as { syscall?: unknown }).syscall !== undefined) throw error;
      history.warnings.push(
        `metrics.segments/${name}.gz is damaged, so some of its runs are missing from the statistics: ${messageOf(error)}`,
      );
    }
    startNewFile(history, name);
  }
  await enterAll(history, readPieces(store.files, store.layout.history));
  const late = getLateAttempts(ledger);
  return superseded === undefined && late.size > 0 ? rebuildLedger(store, segments, late) : history;
}

async function enterAll(history: LocalLedger, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const lines of readLines(pieces)) for (const line of lines) enterLine(history, line);
}

/** Adds a line that is in `metrics.json`. */
export function enterLine(history: LocalLedger, { text, bytes }: HistoryLine): void {
  addLine(history.ledger, text, bytes);
  history.lines += 1;
  history.size += bytes;
}

/** @param segment what became of the `metrics.json` before */
export function startNewFile(history: LocalLedger, segment: string): void {
  foldWindow(history.ledger);
  history.segments.push(segment);
  history.lines = 0;
  history.size = 0;
}

/** @returns null if the state is in doubt */
async function resumeLedger(store: LedgerStore, segments: string[]): Promise<LocalLedger | null> {
  const state = await readState(store, segments);
  const base = state === null ? null : parseBase(state.base);
  if (state === null || base === null) return null;
  const { offset, lines, size } = state.consumed;
  const ledger: Ledger = { ...createLedger(store.windowSize), base };
  const history: LocalLedger = { ledger, segments, lines, size: offset, warnings: [] };
  let isMet = offset === size;
  for await (const read of readLines(readPieces(store.files, store.layout.history, offset))) {
    for (const line of read) {
      enterLine(history, line);
      if (history.size !== size) continue;
      isMet = true;
      history.lines = lines;
    }
  }
  return isMet && getLateAttempts(ledger).size === 0 ? history : null;
}

/** Whether the state covers the whole history, judging by its size. There may be no history yet. */
export async function isUpToDate(store: LedgerStore): Promise<boolean> {
  const segments = await listSegments(store);
  const size = (await store.files.size(store.layout.history)) ?? 0;
  if (size === 0 && segments.length === 0) return true;
  return (await readState(store, segments))?.consumed.size === size;
}
