import { limits } from "../../model/limits.ts";
import { type HistoryEntry, readEntry } from "../history-entry.ts";
import { type Added, addLine, holds, type Ledger, openLedger, settle } from "../ledger.ts";

/**
 * A history of which nobody has all lines any more: figures of the older entries, the newest ones as they are, and the ids of
 * those that became figures last. The ids tell whether an entry that comes from elsewhere counts already.
 */
export interface KeptHistory {
  ledger: Ledger;
  /** Keys of the cache's objects that are united in it. */
  includes: string[];
  /** Ids of entries that are in the base: the newest `remembered` ones, oldest first. */
  folded: Set<string>;
  remembered: number;
}

/** Half: a window grows to twice its size before its older half becomes figures. */
export const WINDOW_SIZE = limits.historyEntries.value / 2;

/** GitHub lists 100 at once; the others leave room for keys that became known late. */
const INCLUDED_KEYS = 200;

export const openKeptHistory = (windowSize: number): KeptHistory => ({
  ledger: openLedger(windowSize),
  includes: [],
  folded: new Set(),
  remembered: 2 * windowSize,
});

/** Adds a line at the end, whatever is there already, and remembers what it drives out of the window. */
export function appendLine(history: KeptHistory, line: string): Added {
  const before = [...history.ledger.window];
  const added = addLine(history.ledger, line);
  const [first] = history.ledger.window;
  if (first !== before[0]) {
    const end = first === undefined ? -1 : before.indexOf(first);
    remember(history, end < 0 ? before : before.slice(0, end));
  }
  return added;
}

function remember({ folded, remembered }: KeptHistory, lines: Ledger["window"]): void {
  for (const { entry } of lines) if (entry !== null) folded.add(entry.id);
  for (const id of folded) {
    if (folded.size <= remembered) break;
    folded.delete(id);
  }
}

/** Adds lines that are not there yet, in their order. `warnings`, for people: attempts that could not be replaced. */
export function enterLines(
  history: KeptHistory,
  lines: readonly string[],
): { added: number; warnings: string[] } {
  const warnings: string[] = [];
  let added = 0;
  for (const line of lines) {
    const entry = readEntry(line);
    if (entry !== null && isThere(history, line, entry)) continue;
    const answer = appendLine(history, line);
    added += 1;
    if (answer === "late-attempt" && entry !== null) warnings.push(...bothCount(history, entry));
  }
  return { added, warnings };
}

const isThere = (
  { ledger, folded }: KeptHistory,
  line: string,
  { id, runId }: HistoryEntry,
): boolean => folded.has(id) || holds(ledger, runId, line);

/** Only a store that has every line can take an attempt back out of the figures. */
function bothCount(history: KeptHistory, { runId, attempt }: HistoryEntry): string[] {
  if (!forgets(history) && ![...history.folded].some((id) => id.startsWith(`${runId}#`))) return [];
  return [
    `run ${runId}: attempt ${attempt} came so late that an earlier one may count besides it: only figures are left of that one`,
  ];
}

const forgets = ({ folded, remembered }: KeptHistory): boolean => folded.size >= remembered;

/** A history with at least the older half of this one's window folded; one line is all of it. */
export function foldOlderHalf({ ledger, includes, folded, remembered }: KeptHistory): KeptHistory {
  // A ledger folds its older half when its window reaches twice its size.
  const half = openLedger(Math.max(1, Math.floor(ledger.window.length / 2)));
  half.base = structuredClone(ledger.base);
  const smaller = { ledger: half, includes, folded: new Set(folded), remembered };
  for (const { line } of ledger.window) appendLine(smaller, line);
  if (ledger.window.length > 1) return smaller;
  remember(smaller, half.window);
  settle(half);
  return smaller;
}

/**
 * One history of two that went on beside each other, as when two runs ended at the same time: the one with more entries, and
 * what else is in the window of the other, in the order of their ends. Both are used up.
 *
 * An entry counts once: what is in the window or among the folded ids is not taken again. Once ids were forgotten, neither is
 * what ended before anything that is in the base, since it may be in there too. Of the other's folded entries only figures are
 * left, which nobody can take apart: those that are not in both are lost. `warnings`, for people: what may be lost.
 */
export function unite(
  one: KeptHistory,
  other: KeptHistory,
): { history: KeptHistory; warnings: string[] } {
  const [history, added] = entriesIn(one) >= entriesIn(other) ? [one, other] : [other, one];
  const known = knownIds(history);
  const since = forgets(history) ? history.ledger.base.asOf : -Infinity;
  const unknown = added.ledger.window.flatMap(({ line, entry }) =>
    entry === null || known.has(entry.id) ? [] : [{ line, entry }],
  );
  const news = unknown.filter(({ entry }) => entry.completedMs > since).sort(byEnd);
  const lost = unknown.length - news.length + countLost(history, known, added);
  const { warnings } = enterLines(
    history,
    news.map(({ line }) => line),
  );
  history.includes = [...new Set([...added.includes, ...history.includes])].slice(-INCLUDED_KEYS);
  if (lost > 0)
    warnings.push(
      `${lost} earlier entries may not count: they are in a history that went on for too long beside this one`,
    );
  return { history, warnings };
}

const entriesIn = ({ ledger: { base, window } }: KeptHistory): number =>
  base.entries + window.length;

const idsIn = ({ window }: Ledger): string[] =>
  window.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));

const knownIds = ({ ledger, folded }: KeptHistory): Set<string> =>
  new Set([...folded, ...idsIn(ledger)]);

/** Of the other's folded entries. Those before the first one that is known are most likely what was forgotten here. */
function countLost(
  history: KeptHistory,
  known: ReadonlySet<string>,
  { folded }: KeptHistory,
): number {
  const ids = [...folded];
  const from = forgets(history) ? ids.findIndex((id) => known.has(id)) : 0;
  return ids.slice(Math.max(0, from)).filter((id) => !known.has(id)).length;
}

type Line = { entry: HistoryEntry };

const byEnd = ({ entry: one }: Line, { entry: other }: Line): number =>
  one.completedMs - other.completedMs || (one.id < other.id ? -1 : 1);
