import { createStatistics, type TaskStatistics } from "./statistics.ts";
import { foldLine } from "./fold.ts";
import { createFoldState, type FoldState } from "./fold-state.ts";
import { type HistoryEntry, parseEntry } from "./history-entry.ts";

export interface WindowLine {
  line: string;
  /** Length of the line in its file, with its line break. */
  bytes: number;
  /** null: not an entry; or, for a dead line, the same entry follows later. */
  entry: HistoryEntry | null;
  /** A later attempt of its run, or the same entry again, replaces it. */
  dead: boolean;
  /** The previous line of the same run in the window. */
  before: WindowLine | null;
}

/**
 * A history: its newest lines, the window, and the folded older ones, the base. A line enters the window; whenever the
 * window holds twice its size, its older half is folded into the base. So the split depends only on the number of
 * lines, not on where reading stopped and continued.
 */
export interface Ledger {
  readonly windowSize: number;
  base: FoldState;
  window: WindowLine[];
  /** The newest line of each run in the window. */
  runs: Map<string, WindowLine>;
  /** Later attempts that are known in advance and have not been read yet. */
  readonly superseded: Map<string, number>;
  readonly late: Map<string, number>;
}

/**
 * The effect of adding a line:
 * - `duplicate`: the window had the same run and attempt, which the new line replaces.
 * - `late-attempt`: a later attempt, whose predecessor may be in the base, where it cannot be
 * removed.
 * - `unreadable`: not an entry. It stays in the window, and is counted.
 */
export type AddedLine = "added" | "duplicate" | "late-attempt" | "unreadable";

/**
 * Runs whose attempts are remembered, the newest. More than a window holds, so that reading its lines again has the
 * same result.
 */
const rememberedAttempts = 2_000;

/**
 * @param windowSize lines that remain when the window's older half leaves; at most 1,000
 * @param superseded run id -> attempt: earlier attempts of that run are dead. For a second reading, with the result of
 * getLateAttempts() after the first
 */
export const createLedger = (
  windowSize: number,
  superseded?: ReadonlyMap<string, number>,
): Ledger => ({
  windowSize,
  base: createFoldState(),
  window: [],
  runs: new Map(),
  superseded: new Map(superseded),
  late: new Map(),
});

/** @param bytes length of the line in its file, with its line break; default: the text and a line feed */
export function addLine(
  ledger: Ledger,
  line: string,
  bytes = Buffer.byteLength(line) + 1,
): AddedLine {
  const entry = parseEntry(line);
  const added: WindowLine = { line, bytes, entry, dead: false, before: null };
  const result = entry === null ? "unreadable" : addEntry(ledger, added, entry);
  ledger.window.push(added);
  if (ledger.window.length >= 2 * ledger.windowSize) foldOldest(ledger, ledger.windowSize);
  return result;
}

function addEntry(ledger: Ledger, added: WindowLine, entry: HistoryEntry): AddedLine {
  const { runId, attempt } = entry;
  const before = ledger.runs.get(runId) ?? null;
  const highest = getHighestAttempt(ledger, runId);
  const isLate = before === null && attempt > highest;
  const isAgain = replaceAttempt(before, entry);
  added.dead = attempt < highest;
  added.before = before;
  ledger.runs.set(runId, added);
  if (attempt > 1) rememberAttempt(ledger, runId, attempt);
  if (isLate) ledger.late.set(runId, attempt);
  if (isAgain) return "duplicate";
  return isLate ? "late-attempt" : "added";
}

/** A first attempt replaces nothing, so every run has at least 1. */
function getHighestAttempt({ base, superseded }: Ledger, runId: string): number {
  return Math.max(1, base.attempts.get(runId)?.highest ?? 1, superseded.get(runId) ?? 1);
}

/** @returns whether the same attempt was known */
function replaceAttempt(newest: WindowLine | null, { attempt }: HistoryEntry): boolean {
  let isThere = false;
  for (let other = newest; other !== null; other = other.before) {
    if (other.entry === null || other.entry.attempt > attempt) continue;
    other.dead = true;
    if (other.entry.attempt < attempt) continue;
    other.entry = null;
    isThere = true;
  }
  return isThere;
}

/** After a run's last attempt, only the remembered ones count, as when reading continues from a base. */
function rememberAttempt({ base, superseded }: Ledger, runId: string, attempt: number): void {
  if (attempt >= (superseded.get(runId) ?? Infinity)) superseded.delete(runId);
  if (attempt <= (base.attempts.get(runId)?.highest ?? 1)) return;
  base.attempts.delete(runId);
  base.attempts.set(runId, { run: runId, highest: attempt });
  if (base.attempts.size > rememberedAttempts)
    base.attempts.delete(base.attempts.keys().next().value!);
}

/** Folds the oldest lines of the window into the base. */
export function foldOldest(ledger: Ledger, count: number): void {
  for (const { entry, dead } of ledger.window.splice(0, count)) foldLine(ledger.base, entry, dead);
  // Creates a new Map: V8 links the tables of a Map that shrinks and grows, and with a million lines they would wait
  // for a full garbage collection.
  ledger.runs = groupByRun(ledger.window);
}

function groupByRun(window: readonly WindowLine[]): Map<string, WindowLine> {
  const runs = new Map<string, WindowLine>();
  for (const line of window) {
    if (line.entry === null) continue;
    line.before = runs.get(line.entry.runId) ?? null;
    runs.set(line.entry.runId, line);
  }
  return runs;
}

/** Run id -> its highest late attempt since the ledger was created. */
export const getLateAttempts = (ledger: Ledger): ReadonlyMap<string, number> => ledger.late;

/** Folds the whole window into the base: the next line starts a new one, as after a rotation. */
export const foldWindow = (ledger: Ledger): void => foldOldest(ledger, ledger.window.length);

/** Whether the window has exactly this line, not replaced by a later one of the same attempt. */
export function hasLine({ runs }: Ledger, runId: string, line: string): boolean {
  for (let other = runs.get(runId) ?? null; other !== null; other = other.before)
    if (other.entry !== null && other.line === line) return true;
  return false;
}

export const countWindowBytes = ({ window }: Ledger): number =>
  window.reduce((sum, { bytes }) => sum + bytes, 0);

/** Ids of the entries of the window. */
export const listIds = ({ window }: Pick<Ledger, "window">): string[] =>
  window.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));

/** Entries of the window that were not replaced, oldest first. */
export const listEntries = ({ window }: Ledger): HistoryEntry[] =>
  window.flatMap(({ entry, dead }) => (entry === null || dead ? [] : [entry]));

/** The statistics without one run, as far as it is in the window. */
export function foldLedgerWithout(ledger: Ledger, runId: string): TaskStatistics {
  const window = ledger.window.filter(({ entry }) => entry?.runId !== runId);
  return foldLedger({ base: ledger.base, window });
}

/** The statistics of all lines. The ledger does not change. */
export function foldLedger({ base, window }: Pick<Ledger, "base" | "window">): TaskStatistics {
  const state = structuredClone(base);
  for (const { entry, dead } of window) foldLine(state, entry, dead);
  return createStatistics(state);
}
