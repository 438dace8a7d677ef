import { figuresOfState, type TaskFigures } from "./figures.ts";
import { foldLine } from "./fold.ts";
import { emptyState, type FoldState } from "./fold-state.ts";
import { type HistoryEntry, readEntry } from "./history-entry.ts";

export interface WindowLine {
  line: string;
  /** Of the line in its file, with its break. */
  bytes: number;
  /** null: it is no entry; or, of a dead line, the same entry was written again later. */
  entry: HistoryEntry | null;
  /** A later attempt of its run, or the same entry again, stands for it. */
  dead: boolean;
  /** The line before it in the window that is of the same run. */
  before: WindowLine | null;
}

/**
 * A history: its newest lines as they are, the window, and what all older ones came to, the base. A line enters the window;
 * whenever the window holds twice its size, its older half is folded into the base. So what is in which depends on the
 * number of lines alone, and it makes no difference where reading stopped and went on.
 */
export interface Ledger {
  readonly windowSize: number;
  base: FoldState;
  window: WindowLine[];
  /** The newest line of the window of each run. */
  runs: Map<string, WindowLine>;
  /** Later attempts that this reading was told of and has not yet come to. */
  readonly superseded: Map<string, number>;
  readonly late: Map<string, number>;
}

/**
 * - `duplicate`: the window had the same run and attempt; the new line stands for it.
 * - `late-attempt`: it is a later attempt, and what it replaces may be in the base, where it can't be taken back.
 * - `unreadable`: it is no entry. It stays in the window, and is counted.
 */
export type Added = "added" | "duplicate" | "late-attempt" | "unreadable";

/**
 * Runs whose attempts are remembered, the newest. More than a window holds: who reads its lines again has to know that
 * what they replaced was dealt with.
 */
const rememberedAttempts = 2_000;

/**
 * @param windowSize lines that stay in the window when its older half leaves; at most 1,000
 * @param superseded run id -> attempt: earlier attempts of that run are dead when they come. For a second reading of the
 * same lines, with what lateAttempts() said after the first
 */
export const openLedger = (
  windowSize: number,
  superseded?: ReadonlyMap<string, number>,
): Ledger => ({
  windowSize,
  base: emptyState(),
  window: [],
  runs: new Map(),
  superseded: new Map(superseded),
  late: new Map(),
});

/** @param bytes of the line in its file, with its break; default: the text and a line feed */
export function addLine(ledger: Ledger, line: string, bytes = Buffer.byteLength(line) + 1): Added {
  const entry = readEntry(line);
  const added: WindowLine = { line, bytes, entry, dead: false, before: null };
  const result = entry === null ? "unreadable" : enter(ledger, added, entry);
  ledger.window.push(added);
  if (ledger.window.length >= 2 * ledger.windowSize) foldOldest(ledger, ledger.windowSize);
  return result;
}

function enter(ledger: Ledger, added: WindowLine, entry: HistoryEntry): Added {
  const { runId, attempt } = entry;
  const before = ledger.runs.get(runId) ?? null;
  const highest = highestKnown(ledger, runId);
  const isLate = before === null && attempt > highest;
  const isAgain = replace(before, entry);
  added.dead = attempt < highest;
  added.before = before;
  ledger.runs.set(runId, added);
  if (attempt > 1) remember(ledger, runId, attempt);
  if (isLate) ledger.late.set(runId, attempt);
  if (isAgain) return "duplicate";
  return isLate ? "late-attempt" : "added";
}

/** A first attempt replaces nothing, so 1 is known of every run. */
function highestKnown({ base, superseded }: Ledger, runId: string): number {
  return Math.max(1, base.attempts.get(runId) ?? 1, superseded.get(runId) ?? 1);
}

/** @returns whether the same attempt was there */
function replace(newest: WindowLine | null, { attempt }: HistoryEntry): boolean {
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

/** After the last of a run's attempts only what is remembered tells, as it does when reading goes on from a base. */
function remember({ base, superseded }: Ledger, runId: string, attempt: number): void {
  if (attempt >= (superseded.get(runId) ?? Infinity)) superseded.delete(runId);
  if (attempt <= (base.attempts.get(runId) ?? 1)) return;
  base.attempts.delete(runId);
  base.attempts.set(runId, attempt);
  if (base.attempts.size > rememberedAttempts)
    base.attempts.delete(base.attempts.keys().next().value!);
}

function foldOldest(ledger: Ledger, count: number): void {
  for (const { entry, dead } of ledger.window.splice(0, count)) foldLine(ledger.base, entry, dead);
  // A new Map, and nothing deleted from the one before: V8 links the tables of a Map that shrinks and grows, and those of
  // a million lines then wait for the slow collector.
  ledger.runs = byRun(ledger.window);
}

function byRun(window: readonly WindowLine[]): Map<string, WindowLine> {
  const runs = new Map<string, WindowLine>();
  for (const line of window) {
    if (line.entry === null) continue;
    line.before = runs.get(line.entry.runId) ?? null;
    runs.set(line.entry.runId, line);
  }
  return runs;
}

/** Run id -> the highest of its attempts that came late, since the ledger was opened. */
export const lateAttempts = (ledger: Ledger): ReadonlyMap<string, number> => ledger.late;

/** Folds the whole window into the base: what comes next begins a new window, as after a rotation. */
export const settle = (ledger: Ledger): void => foldOldest(ledger, ledger.window.length);

/** Whether the window has this very line of a run, and no later one stands for the same attempt. */
export function holds({ runs }: Ledger, runId: string, line: string): boolean {
  for (let other = runs.get(runId) ?? null; other !== null; other = other.before)
    if (other.entry !== null && other.line === line) return true;
  return false;
}

export const windowBytes = ({ window }: Ledger): number =>
  window.reduce((sum, { bytes }) => sum + bytes, 0);

/** Entries of the window that no later line stands for, oldest first. */
export const entriesOf = ({ window }: Ledger): HistoryEntry[] =>
  window.flatMap(({ entry, dead }) => (entry === null || dead ? [] : [entry]));

/** The figures of all lines but those of one run, as far as they are in the window: what was before it. */
export function figuresWithout(ledger: Ledger, runId: string): TaskFigures {
  const window = ledger.window.filter(({ entry }) => entry?.runId !== runId);
  return figuresOf({ base: ledger.base, window });
}

/** The figures of all lines. The ledger stays as it is. */
export function figuresOf({ base, window }: Pick<Ledger, "base" | "window">): TaskFigures {
  const state = structuredClone(base);
  for (const { entry, dead } of window) foldLine(state, entry, dead);
  return figuresOfState(state);
}
