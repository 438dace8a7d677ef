import { limits } from "../../model/limits.ts";
import { compareByEnd, type HistoryEntry, parseEntry } from "../history-entry.ts";
import {
  type AddedLine,
  addLine,
  hasLine,
  type Ledger,
  createLedger,
  foldOldest,
  listIds,
} from "../ledger.ts";

/**
 * A history without all of its lines: statistics of the older entries, the newest ones as they are, and the ids of
 * those that were folded last. The ids tell whether an entry from elsewhere is already counted.
 */
export interface CompactedHistory {
  ledger: Ledger;
  /** Keys of the cache's objects that were merged into it. */
  includes: string[];
  /** Ids of entries in the base: the newest `getMostFolded` ones, oldest first. */
  folded: Set<string>;
}

/** Half of the limit: a window grows to twice its size before its older half is folded. */
const WINDOW_SIZE = limits.historyEntries.value / 2;

/** GitHub lists 100 at once; the rest is for keys that were listed late. */
const INCLUDED_KEYS = 200;

export const createCompactedHistory = (windowSize = WINDOW_SIZE): CompactedHistory => ({
  ledger: createLedger(windowSize),
  includes: [],
  folded: new Set(),
});

/** How many ids of folded entries are remembered. */
export const getMostFolded = ({ ledger }: CompactedHistory): number => 2 * ledger.windowSize;

/** Appends a line unconditionally, and remembers the ids that leave the window. */
export function appendLine(history: CompactedHistory, line: string): AddedLine {
  const { ledger } = history;
  const oldest = ledger.window.slice(0, ledger.windowSize);
  const added = addLine(ledger, line);
  if (ledger.window[0] !== oldest[0]) rememberFolded(history, oldest);
  return added;
}

/** @param lines that left the window */
function rememberFolded(history: CompactedHistory, lines: Ledger["window"]): void {
  const { folded } = history;
  for (const id of listIds({ window: lines })) folded.add(id);
  for (const id of folded) {
    if (folded.size <= getMostFolded(history)) break;
    folded.delete(id);
  }
}

/** Adds unknown lines in their order. `warnings`, for people: attempts that could not be replaced. */
export function addNewLines(
  history: CompactedHistory,
  lines: readonly string[],
): { added: number; warnings: string[] } {
  const warnings: string[] = [];
  let added = 0;
  for (const line of lines) {
    const entry = parseEntry(line);
    if (entry !== null && isKnown(history, line, entry)) continue;
    const answer = appendLine(history, line);
    added += 1;
    if (answer === "late-attempt" && entry !== null)
      warnings.push(...warnOfDoubleCount(history, entry));
  }
  return { added, warnings };
}

const isKnown = (
  { ledger, folded }: CompactedHistory,
  line: string,
  { id, runId }: HistoryEntry,
): boolean => folded.has(id) || hasLine(ledger, runId, line);

/** Only a store with every line can remove an attempt from the statistics. */
function warnOfDoubleCount(history: CompactedHistory, { runId, attempt }: HistoryEntry): string[] {
  if (!hasForgottenIds(history) && ![...history.folded].some((id) => id.startsWith(`${runId}#`)))
    return [];
  return [
    `run ${runId}: attempt ${attempt} came so late that an earlier one may count besides it: only figures are left of that attempt`,
  ];
}

const hasForgottenIds = (history: CompactedHistory): boolean =>
  history.folded.size >= getMostFolded(history);

/** Folds the older half of the window; of a single line that line. The given history stays as it is. */
export function foldOlderHalf(history: CompactedHistory): CompactedHistory {
  const smaller = structuredClone(history);
  const { window } = smaller.ledger;
  const half = window.slice(0, Math.ceil(window.length / 2));
  foldOldest(smaller.ledger, half.length);
  rememberFolded(smaller, half);
  return smaller;
}

/**
 * Merges two histories that continued separately, as when two runs ended at the same time: the one
 * with more entries, and whatever else is in the window of the other, in the order of completion.
 * Both are consumed.
 * | An entry counts once: what is in the window or among the folded ids is skipped. Once ids were
 * forgotten, entries that completed before anything in the base are skipped too, since they may be
 * in it. The other's folded entries are only statistics, which cannot be separated: those that are
 * not in both are lost. `warnings`, for people: what may be lost.
 */
export function mergeHistories(
  one: CompactedHistory,
  other: CompactedHistory,
): { history: CompactedHistory; warnings: string[] } {
  const [history, added] = countEntries(one) >= countEntries(other) ? [one, other] : [other, one];
  const known = listKnownIds(history);
  const since = hasForgottenIds(history) ? history.ledger.base.as_of : -Infinity;
  const unknown = added.ledger.window.flatMap(({ line, entry }) =>
    entry === null || known.has(entry.id) ? [] : [{ line, entry }],
  );
  const newEntries = unknown
    .filter(({ entry }) => entry.completedMs > since)
    .sort((one, next) => compareByEnd(one.entry, next.entry));
  const lost = unknown.length - newEntries.length + countLost(history, known, added);
  const { warnings } = addNewLines(
    history,
    newEntries.map(({ line }) => line),
  );
  history.includes = [...new Set([...added.includes, ...history.includes])].slice(-INCLUDED_KEYS);
  if (lost > 0)
    warnings.push(
      `${lost} earlier entries may not be counted: they are in a history that diverged from this one too long ago`,
    );
  return { history, warnings };
}

const countEntries = ({ ledger: { base, window } }: CompactedHistory): number =>
  base.entries + window.length;

const listKnownIds = ({ ledger, folded }: CompactedHistory): Set<string> =>
  new Set([...folded, ...listIds(ledger)]);

/**
 * Counts the other's folded entries that are lost. Those before the first known one were most likely forgotten here.
 */
function countLost(
  history: CompactedHistory,
  known: ReadonlySet<string>,
  { folded }: CompactedHistory,
): number {
  const ids = [...folded];
  const from = hasForgottenIds(history) ? ids.findIndex((id) => known.has(id)) : 0;
  return ids.slice(Math.max(0, from)).filter((id) => !known.has(id)).length;
}
