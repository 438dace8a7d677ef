import type { Files } from "../../platform/platform.ts";
import { messageOf } from "../../model/reasons.ts";
import { parseBase } from "../fold-state.ts";
import { addLine, getLateAttempts, type Ledger, createLedger, foldWindow } from "../ledger.ts";
import type { LocalLayout, LocalStore } from "./local-layout.ts";
import { PIECE_BYTES, readLines } from "./local-lines.ts";
import { listSegments, readSegment } from "./local-segments.ts";
import { type AggregateState, hashTail, readState } from "./local-state.ts";

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

type LedgerSource = Pick<LocalStore, "files" | "layout" | "windowSize">;

/**
 * Reads the history: the state, the window and new lines; or, if the state is in doubt or a late attempt may replace a
 * folded one, all of it in constant memory. Both have the same result.
 */
export async function loadLedger(reading: LedgerSource): Promise<LocalLedger> {
  const segments = await listSegments(reading.files, reading.layout);
  return (await resumeLedger(reading, segments)) ?? (await rebuildLedger(reading, segments));
}

/** Reads the whole history, twice if there were late attempts: then it is known what they replace. */
export async function rebuildLedger(
  reading: LedgerSource,
  segments: string[],
): Promise<LocalLedger> {
  const first = await readAll(reading, segments, new Map());
  const late = getLateAttempts(first.ledger);
  return late.size === 0 ? first : readAll(reading, segments, late);
}

async function readAll(
  { files, layout, windowSize }: LedgerSource,
  segments: string[],
  superseded: ReadonlyMap<string, number>,
): Promise<LocalLedger> {
  const ledger = createLedger(windowSize, superseded);
  const warnings: string[] = [];
  for (const name of segments) {
    const damage = await addSegment(ledger, files, layout, name);
    if (damage !== null) warnings.push(damage);
    // As when the segment was rotated.
    foldWindow(ledger);
  }
  const pieces = files.readChunks(layout.history, { pieceBytes: PIECE_BYTES });
  let lines = 0;
  let size = 0;
  for await (const read of readLines(pieces)) {
    for (const { text, bytes } of read) {
      addLine(ledger, text, bytes);
      size += bytes;
    }
    lines += read.length;
  }
  return { ledger, segments, lines, size, warnings };
}

/** @returns a warning for people if it is damaged */
async function addSegment(
  ledger: Ledger,
  files: Files,
  layout: LocalLayout,
  name: string,
): Promise<string | null> {
  try {
    for await (const read of readLines(readSegment(files, layout, name))) {
      for (const { text, bytes } of read) addLine(ledger, text, bytes);
    }
    return null;
  } catch (error) {
    // A disk error may be temporary; damage is not.
    if ((error as { syscall?: unknown }).syscall !== undefined) throw error;
    return `metrics.segments/${name}.gz is damaged, so some of its runs are missing from the statistics: ${messageOf(error)}`;
  }
}

/** @returns null if the state is in doubt */
async function resumeLedger(
  reading: LedgerSource,
  segments: string[],
): Promise<LocalLedger | null> {
  const { files, layout, windowSize } = reading;
  const state = await readState(files, layout);
  if (state === null || !(await matchesHistory(state, reading, segments))) return null;
  const base = parseBase(state.base);
  if (base === null) return null;
  const ledger: Ledger = { ...createLedger(windowSize), base };
  const { offset, size: known } = state.consumed;
  let { lines } = state.consumed;
  let size = offset;
  let meets = offset === known;
  const pieces = files.readChunks(layout.history, { from: offset, pieceBytes: PIECE_BYTES });
  for await (const read of readLines(pieces)) {
    for (const { text, bytes } of read) {
      addLine(ledger, text, bytes);
      size += bytes;
      meets ||= size === known;
      if (size > known) lines += 1;
    }
  }
  if (!meets || getLateAttempts(ledger).size > 0) return null;
  return { ledger, segments, lines, size, warnings: [] };
}

/** Whether the state covers the whole history, judging by its size. There may be no history yet. */
export async function isUpToDate(reading: LedgerSource): Promise<boolean> {
  const { files, layout } = reading;
  const segments = await listSegments(files, layout);
  const size = (await files.size(layout.history)) ?? 0;
  if (size === 0 && segments.length === 0) return true;
  const state = await readState(files, layout);
  return (
    state !== null &&
    state.consumed.size === size &&
    (await matchesHistory(state, reading, segments))
  );
}

async function matchesHistory(
  { window_size, consumed }: AggregateState,
  { files, layout, windowSize }: LedgerSource,
  segments: readonly string[],
): Promise<boolean> {
  if (window_size !== windowSize) return false;
  if (consumed.segments !== segments.length || consumed.segment !== (segments.at(-1) ?? null))
    return false;
  const size = (await files.size(layout.history)) ?? 0;
  if (size < consumed.size) return false;
  return (await hashTail(files, layout.history, consumed.size)) === consumed.digest;
}
