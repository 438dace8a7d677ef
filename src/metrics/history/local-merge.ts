import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import { getLateAttempts, listIds, foldWindow } from "../ledger.ts";
import type { LocalLedger, LocalStore } from "./local-layout.ts";
import { enterLine, isUpToDate, loadLedger, rebuildLedger, startNewFile } from "./local-ledger.ts";
import { clearPending, listPending, type Pending, readPending } from "./local-pending.ts";
import { compressSegments, rotateSegment } from "./local-segments.ts";
import { dirname, join } from "node:path";
import { toJson } from "../../model/json.ts";
import type { Files } from "../../platform/platform.ts";
import { createStatisticsFiles } from "../statistics-files.ts";
import { createStatistics } from "../statistics.ts";
import { formatState } from "./local-state.ts";

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
  const warnings = new Set<string>();
  try {
    await mergeRounds(store, queued, warnings);
  } catch (error) {
    warnings.add(
      `the history could not be brought up to date; the next run tries again: ${messageOf(error)}`,
    );
  }
  return [...warnings];
}

async function mergeRounds(
  store: LocalStore,
  queued: ReadonlySet<string>,
  warnings: Set<string>,
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
        await mergeRound(store, unreadable, warnings);
      } finally {
        await lock.release();
      }
      hasMerged = true;
      continue;
    }
    if (lock.kind === "busy" && !isWaiting) return;
    if (lock.kind === "busy" && clock.elapsed() - since < limits.lockPatience.value) continue;
    warnings.add(
      `entries in metrics.pending were left for the next run of this task: ${lock.reason}`,
    );
    return;
  }
}

/**
 * Adds pending entries and updates the statistics. The caller holds the lock.
 * | The process may be killed at any point. Pending files are removed last; the next round finds
 * their entries among the newest lines and skips them. So a round adds no more entries than the
 * ledger's window always holds, and rotates nothing while it finds such entries. Statistics are
 * written before pending files are removed, so without pending files they are complete.
 * | @param unreadable names of pending files to skip, since another round is pointless for them; those of this round are
 * added
 */
async function mergeRound(
  store: LocalStore,
  unreadable: Set<string>,
  warnings: Set<string>,
): Promise<void> {
  if (await mendLastLine(store))
    warnings.add("the last line of metrics.json was incomplete, as after a kill; it was repaired");
  let history = await loadLedger(store);
  for (const warning of history.warnings) warnings.add(warning);
  const names = (await listPending(store)).filter((name) => !unreadable.has(name));
  const pending = await readPending(store, names, listIds(history.ledger));
  if (pending.lines.length > 0) {
    if (isFull(store, history) && !pending.repeated)
      startNewFile(history, await rotateSegment(store, history.segments.at(-1)));
    history = await appendEntries(store, history, pending.lines);
  }
  // An error that the next run can make up for must not prevent the removal of pending files, which would be added again.
  const warnOf = (what: string) => (error: unknown) =>
    warnings.add(`${what}; the next run tries again: ${messageOf(error)}`);
  await writeAggregates(store, history).catch(warnOf("the statistics were not written"));
  await clearPending(store, pending);
  await compressSegments(store).catch(warnOf("a full metrics.json was not compressed"));
  for (const warning of describePending(pending)) warnings.add(warning);
  for (const name of pending.unreadable.keys()) unreadable.add(name);
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

const isFull = ({ bounds }: LocalStore, { size, lines }: LocalLedger): boolean =>
  size > 0 && (size >= bounds.maxBytes || lines >= bounds.maxLines);

async function appendEntries(
  store: LocalStore,
  history: LocalLedger,
  entries: readonly string[],
): Promise<LocalLedger> {
  await appendText(store, entries.map((line) => `${line}\n`).join(""));
  for (const text of entries) enterLine(history, { text, bytes: Buffer.byteLength(text) + 1 });
  return getLateAttempts(history.ledger).size > 0
    ? rebuildLedger(store, history.segments)
    : history;
}

async function appendText({ files, layout }: LocalStore, text: string): Promise<void> {
  const appender = await files.openAppend(layout.history);
  try {
    await appender.append(text);
  } finally {
    await appender.close();
  }
}

function describePending({ bad, unreadable }: Pending): string[] {
  const shown = bad.slice(0, 3).join(", ") + (bad.length > 3 ? ", ..." : "");
  const aside = `moved to metrics.rejected, since not everything in them is an entry (files: ${bad.length}): ${shown}`;
  const left = [...unreadable].map(
    ([name, why]) => `metrics.pending/${name} is still pending, it could not be read: ${why}`,
  );
  return bad.length === 0 ? left : [aside, ...left];
}

/**
 * Writes the files of statistics, then the state, so that a state always has its statistics beside
 * it. Each file is replaced as a whole, and only if its text changed. The caller holds the lock.
 * Nothing is synced to disk: everything can be rebuilt from the history.
 * | The ledger is consumed: copying it, only to fold its window, would take a quarter of the time.
 */
export async function writeAggregates(store: LocalStore, history: LocalLedger): Promise<void> {
  const { files, layout } = store;
  const state = await formatState(store, history);
  foldWindow(history.ledger);
  const texts = new Map(
    createStatisticsFiles(createStatistics(history.ledger.base)).map(({ place, name, value }) => [
      join(layout.statistics[place], name),
      formatFile(name, value),
    ]),
  ).set(layout.state, state);
  await removeLeftovers(files, [...texts.keys()]);
  for (const [path, text] of texts)
    if ((await files.readText(path)) !== text) await files.replace(path, text);
}

/** One file covers each day of several years: indented, it would take longer to write than all others together. */
const formatFile = (name: string, value: object): string =>
  name === "per-epoch.json" ? `${JSON.stringify(value)}\n` : toJson(value);

/** Removes temporary files of a killed process. Only the holder of the lock writes them. */
async function removeLeftovers(files: Files, paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    for (const name of await files.list(folder)) {
      const left = join(folder, name);
      if (paths.some((path) => left.startsWith(`${path}.tmp-`))) await files.remove(left);
    }
  }
}
