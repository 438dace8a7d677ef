import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { LocalStore } from "./local-layout.ts";
import { isUpToDate, type LocalLedger, loadLedger, rebuildLedger } from "./local-ledger.ts";
import { listPending, clearPending, type Pending, readPending } from "./local-pending.ts";
import { addLine, getLateAttempts, foldWindow } from "../ledger.ts";
import { writeAggregates } from "./local-aggregates.ts";
import { compressSegments, rotateSegment } from "./local-segments.ts";

/**
 * How long one attempt at the lock waits, in milliseconds, before checking whether another process merged meanwhile.
 */
const SHORT_PATIENCE_MS = 250;

/**
 * Adds pending entries, in rounds, until there are none or another process does it. Never rejects.
 * | Each holder of the lock checks again after releasing it, so no entry is forgotten: an entry
 * whose process did not get the lock was pending before that process last saw the lock held, and
 * its holder checks later. No process is delayed by entries of others: once its own are added, it
 * stops as soon as another one holds the lock.
 * | @param queued names of the files that this process queued
 * @returns for people: what was repaired or set aside, and why something is still pending
 */
export async function mergePending(
  store: LocalStore,
  queued: ReadonlySet<string>,
): Promise<string[]> {
  const warnings: string[] = [];
  try {
    await mergeRounds(store, queued, (found) => warnings.push(...found));
  } catch (error) {
    warnings.push(
      `the history could not be brought up to date; the next run tries again: ${messageOf(error)}`,
    );
  }
  return [...new Set(warnings)];
}

async function mergeRounds(
  store: LocalStore,
  queued: ReadonlySet<string>,
  warn: (warnings: string[]) => void,
): Promise<void> {
  const { clock, locks, layout } = store;
  const since = clock.elapsed();
  const unreadable = new Set<string>();
  let hasMerged = false;
  for (;;) {
    const names = (await listPending(store)).filter((name) => !unreadable.has(name));
    const isWaiting = names.some((name) => queued.has(name));
    if (!hasMerged && queued.size > 0 && !isWaiting) return;
    if (names.length === 0 && (hasMerged || (await isUpToDate(store)))) return;
    const lock = await locks.acquire(layout.lock, { patienceMs: SHORT_PATIENCE_MS });
    if (lock.kind === "held") {
      try {
        const round = await mergeRound(store, unreadable);
        warn(round.warnings);
        for (const name of round.unreadable) unreadable.add(name);
      } finally {
        await lock.release();
      }
      hasMerged = true;
    } else {
      if (lock.kind === "busy" && !isWaiting) return;
      const isPatient = clock.elapsed() - since < limits.lockPatience.value;
      if (lock.kind === "failed" || !isPatient) return warn([describeWaiting(lock.reason)]);
    }
  }
}

const describeWaiting = (why: string): string =>
  `entries in metrics.pending were left for the next run of this task: ${why}`;

export interface Round {
  warnings: string[];
  /** Names of pending files that could not be read, so that another round is pointless for them. */
  unreadable: string[];
}

/**
 * Adds pending entries and updates the statistics. The caller holds the lock.
 * | The process may be killed at any point. Pending files are removed last; the next round finds
 * their entries among the newest lines and skips them. So a round adds no more entries than the
 * ledger's window always holds, and rotates nothing while it finds such entries. Statistics are
 * written before pending files are removed, so without pending files they are complete.
 * | @param passedOver names of pending files to skip
 */
export async function mergeRound(
  store: LocalStore,
  passedOver: ReadonlySet<string>,
): Promise<Round> {
  const { files, layout } = store;
  const warnings: string[] = [];
  if (await mendLastLine(store)) {
    warnings.push("the last line of metrics.json was incomplete, as after a kill; it was repaired");
  }
  let history = await loadLedger(store);
  warnings.push(...history.warnings);
  const names = (await listPending(store)).filter((name) => !passedOver.has(name));
  const pending = await readPending(files, layout, names, listIds(history), store.windowSize);
  if (pending.lines.length > 0) {
    if (isFull(store, history) && !pending.repeated) history = await startNewFile(store, history);
    history = await appendEntries(store, history, pending.lines);
  }
  await warnOnError(warnings, "the statistics were not written", () =>
    writeAggregates(store, history),
  );
  await clearPending(files, layout, pending);
  await warnOnError(warnings, "a full metrics.json was not compressed", () =>
    compressSegments(files, layout),
  );
  warnings.push(...describePending(pending));
  return { warnings, unreadable: [...pending.unreadable.keys()] };
}

/** Ends a last line that a killed process left incomplete, so that the next entry does not continue it. */
async function mendLastLine(store: LocalStore): Promise<boolean> {
  const { files, layout } = store;
  const size = (await files.size(layout.history)) ?? 0;
  if (size === 0) return false;
  for await (const last of files.readChunks(layout.history, { from: size - 1 })) {
    if (last.at(-1) === 0x0a) return false;
  }
  await appendText(store, "\n");
  return true;
}

const listIds = ({ ledger }: LocalLedger): string[] =>
  ledger.window.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));

const isFull = ({ bounds }: LocalStore, { size, lines }: LocalLedger): boolean =>
  size > 0 && (size >= bounds.maxBytes || lines >= bounds.maxLines);

async function startNewFile(store: LocalStore, history: LocalLedger): Promise<LocalLedger> {
  const name = await rotateSegment(store, history.segments);
  foldWindow(history.ledger);
  return { ...history, segments: [...history.segments, name], lines: 0, size: 0 };
}

async function appendEntries(
  store: LocalStore,
  history: LocalLedger,
  entered: readonly string[],
): Promise<LocalLedger> {
  await appendText(store, entered.map((line) => `${line}\n`).join(""));
  const { ledger, segments } = history;
  let { lines, size } = history;
  for (const line of entered) {
    const bytes = Buffer.byteLength(line) + 1;
    addLine(ledger, line, bytes);
    lines += 1;
    size += bytes;
  }
  return getLateAttempts(ledger).size > 0
    ? rebuildLedger(store, segments)
    : { ...history, lines, size };
}

async function appendText(
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

/**
 * An error that the next run can make up for must not prevent the removal of pending files, which would be added again.
 */
async function warnOnError(
  warnings: string[],
  what: string,
  action: () => Promise<void>,
): Promise<void> {
  try {
    await action();
  } catch (error) {
    warnings.push(`${what}; the next run tries again: ${messageOf(error)}`);
  }
}

function describePending({ bad, unreadable }: Pending): string[] {
  const shown = bad.slice(0, 3).join(", ") + (bad.length > 3 ? ", ..." : "");
  const aside =
    bad.length === 0
      ? []
      : [
          `moved to metrics.rejected, since not everything in them is an entry (files: ${bad.length}): ${shown}`,
        ];
  const left = [...unreadable].map(
    ([name, why]) => `metrics.pending/${name} is still pending, it could not be read: ${why}`,
  );
  return [...aside, ...left];
}
