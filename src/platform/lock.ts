import { randomBytes } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Writer } from "../model/journal.ts";
import { limits } from "../model/limits.ts";
import type { LockOwner } from "../model/lock-owner.ts";
import { createLock, type FoundLock, readLock, replaceLock, touchLock } from "./lock-file.ts";
import type { Clock, HeldLock, NoLock, Processes, VisibleLocks } from "./platform.ts";

export interface LockOptions {
  clock: Clock;
  /** This process, as others will look for it. */
  owner: Writer;
  /** Tells whether who has a lock still runs. */
  processes: Pick<Processes, "isRunning">;
  /** At least 0 and less than 1: spreads those who wait. Default: Math.random. */
  random?: () => number;
  /** Milliseconds between two signs of life of a lock that is held. Default: limits.lockTouch. */
  touchMs?: number;
}

/** The first wait for a lock that somebody has, and the longest, in milliseconds. */
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 250;

/** How long giving back waits for somebody who takes the same lock over, in milliseconds. That takes a few. */
const RELEASE_PATIENCE_MS = 2_000;

/**
 * Locks between processes, also of different machines that share a disk.
 *
 * A lock is a file that says who has it. It is made by link(2), which fails when it is there. Changing it away from an
 * owner needs the claim on that owner first: `<lock>.<token of the owner>.claim`, itself such a lock. Who has the claim
 * looks again, and only when the owner is still the same replaces the file (to take it over) or removes it (to give it
 * back). So two cannot take over the same one, and nobody removes what somebody else has taken over.
 *
 * A lock is taken over when its owner is gone. When that cannot be known (another machine, a file that nobody can
 * read), when it was not touched for limits.lockStale; an owner that is suspended for longer than that may be robbed.
 */
export function createLocks(options: LockOptions): VisibleLocks {
  const { clock, random = Math.random } = options;
  return {
    async look(path) {
      const found = attempt(() => readLock(path));
      if (found === undefined) return "free";
      return "kind" in found || !isStale(options, found) ? "held" : "gone";
    },
    async acquire(path, { patienceMs = limits.lockPatience.value, signal } = {}) {
      const token = newToken();
      const since = clock.elapsed();
      for (let round = 0; ; round += 1) {
        const answer = attempt(() => take(options, path, token));
        if (answer.kind === "held") return hold(options, path, token, answer.takenOver);
        if (answer.kind === "failed") return answer;
        const left = patienceMs - (clock.elapsed() - since);
        if (left <= 0 || signal?.aborted === true)
          return { kind: "busy", reason: describeHolder(options, answer) };
        await clock.sleep(Math.min(left, getPause(round, random)), signal);
      }
    },
  };
}

/** `found` is undefined when the lock changed hands at this very moment. */
type TakeResult =
  | { kind: "held"; takenOver: boolean }
  | { kind: "busy"; found: FoundLock | undefined };

const changing: TakeResult = { kind: "busy", found: undefined };

/** One attempt, without waiting. */
function take(options: LockOptions, path: string, token: string): TakeResult {
  const owner = toOwner(options, token);
  const found = readLock(path);
  if (found === undefined)
    return createLock(path, owner) ? { kind: "held", takenOver: false } : changing;
  // A network's file system can say that a link is there already because it has just made it: link(2), BUGS.
  if (found.token === token) return { kind: "held", takenOver: false };
  if (!isStale(options, found)) return { kind: "busy", found };
  return withClaim(options, path, found.token, () => {
    const now = readLock(path);
    if (now?.token !== found.token || !isStale(options, now)) return changing;
    replaceLock(path, owner);
    return { kind: "held", takenOver: true };
  });
}

/**
 * Does what changes a lock away from the owner with this token. A claim whose owner is gone is taken over like a lock.
 */
function withClaim(
  options: LockOptions,
  path: string,
  token: string,
  change: () => TakeResult,
): TakeResult {
  const claim = `${path}.${token}.claim`;
  const own = newToken();
  const claimed = take(options, claim, own);
  if (claimed.kind !== "held") return claimed;
  try {
    return change();
  } finally {
    if (readLock(claim)?.token === own) rmSync(claim, { force: true });
  }
}

function isStale({ clock, processes }: LockOptions, { owner, touchedMs }: FoundLock): boolean {
  const running = owner === null ? null : processes.isRunning(toWriter(owner));
  if (running !== null) return !running;
  return clock.now().getTime() - touchedMs > limits.lockStale.value;
}

function hold(options: LockOptions, path: string, token: string, takenOver: boolean): HeldLock {
  attempt(() => sweep(options, path));
  const touch = (): void => void attempt(() => touchLock(path, token, options.clock.now()));
  const timer = setInterval(touch, options.touchMs ?? limits.lockTouch.value);
  // A lock keeps no process from ending.
  timer.unref();
  let released: Promise<void> | undefined;
  return {
    kind: "held",
    takenOver,
    release() {
      clearInterval(timer);
      released ??= release(options, path, token);
      return released;
    },
  };
}

async function release(options: LockOptions, path: string, token: string): Promise<void> {
  const { clock, random = Math.random } = options;
  const since = clock.elapsed();
  for (let round = 0; clock.elapsed() - since <= RELEASE_PATIENCE_MS; round += 1) {
    const answer = attempt(() => giveBack(options, path, token));
    if (answer.kind === "failed") attempt(() => removeOwn(path, token));
    if (answer.kind !== "busy") return;
    await clock.sleep(getPause(round, random));
  }
}

/**
 * Without a claim, which a full disk does not let be made: while its owner lives, nobody takes a lock over but another
 * machine that takes it for silent.
 */
function removeOwn(path: string, token: string): void {
  if (readLock(path)?.token === token) rmSync(path, { force: true });
}

const done: TakeResult = { kind: "held", takenOver: false };

/** `held` here says that there is nothing more to do. */
function giveBack(options: LockOptions, path: string, token: string): TakeResult {
  if (readLock(path)?.token !== token) return done;
  return withClaim(options, path, token, () => {
    removeOwn(path, token);
    return done;
  });
}

/**
 * Removes what processes that were killed left beside a lock. A claim on an owner that is no more can be removed at any
 * time: who has it looks for that owner in vain.
 */
function sweep(options: LockOptions, path: string): void {
  const name = basename(path);
  const leftovers = readdirSync(dirname(path)).filter(
    (other) =>
      other.startsWith(name) && /^(?:\.[0-9a-f-]+\.(?:claim|tmp))+$/.test(other.slice(name.length)),
  );
  for (const other of leftovers) {
    const leftover = join(dirname(path), other);
    const found = readLock(leftover);
    if (found !== undefined && isStale(options, found)) rmSync(leftover, { force: true });
  }
}

/** What the disk refuses is an answer. */
function attempt<Answer>(act: () => Answer): Answer | (NoLock & { kind: "failed" }) {
  try {
    return act();
  } catch (error) {
    return { kind: "failed", reason: `its lock could not be made: ${(error as Error).message}` };
  }
}

/** Doubled each time; half of it by chance, so that those who began to wait together do not go on together. */
const getPause = (round: number, random: () => number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** round) * (0.5 + random() / 2);

/** For people. The name of a host comes from outside, so it is quoted. */
function describeHolder(
  { clock, processes }: LockOptions,
  { found }: { found: FoundLock | undefined },
): string {
  if (found === undefined) return "its lock went from one process to the next all the time";
  const age = Math.max(0, Math.round((clock.now().getTime() - found.touchedMs) / 1_000));
  const staleAfter = `${limits.lockStale.value / 60_000} min`;
  const silent = `gave its last sign of life ${age} s ago; it is taken over after ${staleAfter} without one`;
  const { owner } = found;
  if (owner === null) return `its lock is not readable, so who has it is not known; it ${silent}`;
  const who = `process ${owner.pid} on ${JSON.stringify(owner.host)} has held its lock since ${owner.acquired_at}`;
  return processes.isRunning(toWriter(owner)) === null
    ? `${who} and ${silent}`
    : `${who} and still runs`;
}

const newToken = (): string => randomBytes(8).toString("hex");

function toOwner({ clock, owner }: LockOptions, token: string): LockOwner {
  return {
    schema_version: 1,
    kind: "lock",
    pid: owner.pid,
    host: owner.host,
    process_started: owner.started,
    token,
    acquired_at: clock.now().toISOString(),
  };
}

const toWriter = ({ pid, host, process_started }: LockOwner): Writer => ({
  pid,
  host,
  started: process_started,
});
