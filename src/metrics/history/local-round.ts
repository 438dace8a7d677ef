import { messageOf } from "../../model/reasons.ts";
import { addLine, lateAttempts, settle } from "../ledger.ts";
import { writeAggregates } from "./local-aggregates.ts";
import type { LocalStore } from "./local-layout.ts";
import { type LocalLedger, loadLedger, rebuild } from "./local-ledger.ts";
import { clearPending, listPending, type Pending, readPending } from "./local-pending.ts";
import { compressSegments, rotate } from "./local-segments.ts";

export interface Round {
  /** For people. */
  warnings: string[];
  /** Names of files that wait and could not be read: there is no use in another round for them. */
  unreadable: string[];
}

/**
 * Enters what waits, and brings the figures up to date. By the one who has the lock.
 *
 * It may be killed anywhere. What waits is removed last, so it waits still; the next one finds its entries among the newest
 * lines and leaves them out. That is why a round enters no more entries than the ledger's window always holds, and rotates
 * nothing while it sees such entries. The figures are made before what waits is removed: where nothing waits, they are there.
 *
 * @param passedOver names of files that wait and are of no use
 */
export async function mergeRound(
  store: LocalStore,
  passedOver: ReadonlySet<string>,
): Promise<Round> {
  const { files, layout } = store;
  const warnings: string[] = [];
  if (await mendLastLine(store)) {
    warnings.push("the last line of metrics.json had no end, as after a kill; it has one now");
  }
  let history = await loadLedger(store);
  warnings.push(...history.warnings);
  const names = (await listPending(store)).filter((name) => !passedOver.has(name));
  const pending = await readPending(files, layout, names, idsIn(history), store.windowSize);
  if (pending.lines.length > 0) {
    if (isFull(store, history) && !pending.repeated) history = await rotateHistory(store, history);
    history = await enter(store, history, pending.lines);
  }
  await orWarn(warnings, "the figures were not written", () => writeAggregates(store, history));
  await clearPending(files, layout, pending);
  await orWarn(warnings, "a full metrics.json was not compressed", () =>
    compressSegments(files, layout),
  );
  warnings.push(...wordsOf(pending));
  return { warnings, unreadable: [...pending.unreadable.keys()] };
}

/** Gives a last line that somebody was killed over its break, so that what is appended is not taken for a part of it. */
async function mendLastLine(store: LocalStore): Promise<boolean> {
  const { files, layout } = store;
  const size = (await files.size(layout.history)) ?? 0;
  if (size === 0) return false;
  for await (const last of files.readChunks(layout.history, { from: size - 1 })) {
    if (last.at(-1) === 0x0a) return false;
  }
  await append(store, "\n");
  return true;
}

const idsIn = ({ ledger }: LocalLedger): string[] =>
  ledger.window.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));

const isFull = ({ bounds }: LocalStore, { size, lines }: LocalLedger): boolean =>
  size > 0 && (size >= bounds.maxBytes || lines >= bounds.maxLines);

async function rotateHistory(store: LocalStore, history: LocalLedger): Promise<LocalLedger> {
  const name = await rotate(store, history.segments);
  settle(history.ledger);
  return { ...history, segments: [...history.segments, name], lines: 0, size: 0 };
}

async function enter(
  store: LocalStore,
  history: LocalLedger,
  entered: readonly string[],
): Promise<LocalLedger> {
  await append(store, entered.map((line) => `${line}\n`).join(""));
  const { ledger, segments } = history;
  let { lines, size } = history;
  for (const line of entered) {
    const bytes = Buffer.byteLength(line) + 1;
    addLine(ledger, line, bytes);
    lines += 1;
    size += bytes;
  }
  return lateAttempts(ledger).size > 0 ? rebuild(store, segments) : { ...history, lines, size };
}

async function append(
  { files, layout }: Pick<LocalStore, "files" | "layout">,
  text: string,
): Promise<void> {
  const appender = await files.openAppend(layout.history);
  try {
    await appender.append(text);
  } finally {
    await appender.close();
  }
}

/** What can be made up for later must not keep what waits from being removed: it would be entered again one day. */
async function orWarn(warnings: string[], what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    warnings.push(`${what}, the next run tries again: ${messageOf(error)}`);
  }
}

function wordsOf({ bad, unreadable }: Pending): string[] {
  const shown = bad.slice(0, 3).join(", ") + (bad.length > 3 ? ", ..." : "");
  const aside =
    bad.length === 0
      ? []
      : [
          `set aside in metrics.rejected, since not all in it is an entry (files: ${bad.length}): ${shown}`,
        ];
  const left = [...unreadable].map(
    ([name, why]) => `metrics.pending/${name} waits still, it could not be read: ${why}`,
  );
  return [...aside, ...left];
}
