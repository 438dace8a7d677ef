import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { LocalStore } from "./local-layout.ts";
import { isUpToDate } from "./local-ledger.ts";
import { listPending } from "./local-pending.ts";
import { mergeRound } from "./local-round.ts";

/** How long one attempt at the lock waits, in milliseconds. Then it is seen whether somebody else has done it meanwhile. */
const SHORT_PATIENCE_MS = 250;

/**
 * Enters what waits, a round at a time, until nothing waits, or somebody else is at it. Never rejects.
 *
 * Whoever has the lock looks again after giving it back. So the last one finds nothing that waits: an entry whose process did
 * not get the lock lay there before that process last saw somebody have it, and whoever that was looks later. Nobody is kept
 * for long by the entries of others: when one's own are in, one goes as soon as somebody else has the lock.
 *
 * @param queued names of the files that this process queued
 * @returns for people: what was repaired or set aside, and why something still waits
 */
export async function mergePending(
  store: LocalStore,
  queued: ReadonlySet<string>,
): Promise<string[]> {
  const warnings: string[] = [];
  try {
    await mergeRounds(store, queued, (told) => warnings.push(...told));
  } catch (error) {
    warnings.push(
      `the history could not be brought up to date, the next run tries again: ${messageOf(error)}`,
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
      if (lock.kind === "failed" || !isPatient) return warn([stillWaits(lock.reason)]);
    }
  }
}

const stillWaits = (why: string): string =>
  `entries wait in metrics.pending for the next run of this task: ${why}`;
