import type { Files } from "../../platform/platform.ts";
import { messageOf } from "../../model/reasons.ts";
import { baseFromJson } from "../base-json.ts";
import { addLine, lateAttempts, type Ledger, openLedger, settle } from "../ledger.ts";
import type { LocalLayout, LocalStore } from "./local-layout.ts";
import { PIECE_BYTES, readLines } from "./local-lines.ts";
import { listSegments, readSegment } from "./local-segments.ts";
import { type AggregateState, digestOfTail, readState } from "./local-state.ts";

/** The history as it was read. */
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

type Reading = Pick<LocalStore, "files" | "layout" | "windowSize">;

/**
 * Reads the history: what the state says, the window and what is new; all of it, in constant memory, when there is any doubt
 * about the state, or when a later attempt came of a run that may be in the figures already. Both ways come to the same.
 */
export async function loadLedger(reading: Reading): Promise<LocalLedger> {
  const segments = await listSegments(reading.files, reading.layout);
  return (await resume(reading, segments)) ?? (await rebuild(reading, segments));
}

/** Reads all of it. A second time when there were late attempts: then it is known what they replace. */
export async function rebuild(reading: Reading, segments: string[]): Promise<LocalLedger> {
  const first = await readAll(reading, segments, new Map());
  const late = lateAttempts(first.ledger);
  return late.size === 0 ? first : readAll(reading, segments, late);
}

async function readAll(
  { files, layout, windowSize }: Reading,
  segments: string[],
  superseded: ReadonlyMap<string, number>,
): Promise<LocalLedger> {
  const ledger = openLedger(windowSize, superseded);
  const warnings: string[] = [];
  for (const name of segments) {
    const damage = await addSegment(ledger, files, layout, name);
    if (damage !== null) warnings.push(damage);
    // As it was when the segment was rotated.
    settle(ledger);
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

/** @returns for people: that it is damaged */
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
    // What the disk refuses may be over in a moment. What is damaged stays so.
    if ((error as { syscall?: unknown }).syscall !== undefined) throw error;
    return `metrics.segments/${name}.gz is damaged, so some of its runs are in no figure: ${messageOf(error)}`;
  }
}

/** @returns null: there is doubt */
async function resume(reading: Reading, segments: string[]): Promise<LocalLedger | null> {
  const { files, layout, windowSize } = reading;
  const state = await readState(files, layout);
  if (state === null || !(await isOfThisHistory(state, reading, segments))) return null;
  const base = baseFromJson(state.base);
  if (base === null) return null;
  const ledger: Ledger = { ...openLedger(windowSize), base };
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
  if (!meets || lateAttempts(ledger).size > 0) return null;
  return { ledger, segments, lines, size, warnings: [] };
}

/** Whether the state says all that is in the history, as far as its size tells. There may be no history yet. */
export async function isUpToDate(reading: Reading): Promise<boolean> {
  const { files, layout } = reading;
  const segments = await listSegments(files, layout);
  const size = (await files.size(layout.history)) ?? 0;
  if (size === 0 && segments.length === 0) return true;
  const state = await readState(files, layout);
  return (
    state !== null &&
    state.consumed.size === size &&
    (await isOfThisHistory(state, reading, segments))
  );
}

async function isOfThisHistory(
  { window_size, consumed }: AggregateState,
  { files, layout, windowSize }: Reading,
  segments: readonly string[],
): Promise<boolean> {
  if (window_size !== windowSize) return false;
  if (consumed.segments !== segments.length || consumed.segment !== (segments.at(-1) ?? null))
    return false;
  const size = (await files.size(layout.history)) ?? 0;
  if (size < consumed.size) return false;
  return (await digestOfTail(files, layout.history, consumed.size)) === consumed.digest;
}
