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
  /** This process, as recorded in lock files. */
  owner: Writer;
  /** Tells whether the owner of a lock still runs. */
  processes: Pick<Processes, "isRunning">;
  /** At least 0 and less than 1: spreads waiting processes. Default: Math.random. */
  random?: () => number;
  /** Milliseconds between two touches of a held lock. Default: limits.lockTouch. */
  touchMs?: number;
}

/** The first and the longest wait for a held lock, in milliseconds. */
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 250;

/** Milliseconds that a release waits for another process to take the lock over, which takes a few. */
const RELEASE_PATIENCE_MS = 2_000;

/** Locks between processes, including those of other machines that share a disk.
 * A lock is a file that names its owner. It is made by link(2), which fails if it exists. Changing its owner requires a claim on the present owner first: `<lock>.<owner's token>.claim`, itself a lock. The holder of the claim checks the owner again, and only if it is unchanged replaces the file (to take it over) or removes it (to release it). So no two processes can take over the same lock, and none removes a lock that another has taken over.
 * A lock is taken over when its owner is gone. If that cannot be known (another machine, an unreadable file), it is taken over after limits.lockStale without a touch; an owner that is suspended for longer can lose its lock.
 */
export function createLocks(options: LockOptions): VisibleLocks {
  return {
    async look(path) {
      const found = attempt(() => readLock(path));
      if (found === undefined) return "free";
      return "kind" in found || !isStale(options, found) ? "held" : "gone";
    },
    acquire: (path, patience = {}) => acquire(options, path, patience),
  };
}

async function acquire(
  options: LockOptions,
  path: string,
  {
    patienceMs = limits.lockPatience.value,
    signal,
  }: NonNullable<Parameters<VisibleLocks["acquire"]>[1]>,
): Promise<HeldLock | NoLock> {
  const { clock, random = Math.random } = options;
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
}

/** `found` is undefined when the lock just changed hands. */
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
  // A network file system can report EEXIST for a link that this very call made: link(2), BUGS.
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
 * Changes the lock of the owner with this token, while holding the claim on it. A claim whose owner is gone is taken
 * over like a lock.
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
  // A held lock must not keep the process alive.
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
 * Removes the lock without a claim, which cannot be made on a full disk. While the owner lives, only another machine
 * could take the lock over, after limits.lockStale.
 */
function removeOwn(path: string, token: string): void {
  if (readLock(path)?.token === token) rmSync(path, { force: true });
}

const done: TakeResult = { kind: "held", takenOver: false };

/** @returns `held` when there is nothing more to do */
function giveBack(options: LockOptions, path: string, token: string): TakeResult {
  if (readLock(path)?.token !== token) return done;
  return withClaim(options, path, token, () => {
    removeOwn(path, token);
    return done;
  });
}

/**
 * Removes files that killed processes left beside a lock. A claim on a former owner can be removed at any time, because
 * its holder will not find that owner.
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

/** Turns an error of the disk into a result. */
function attempt<Answer>(act: () => Answer): Answer | (NoLock & { kind: "failed" }) {
  try {
    return act();
  } catch (error) {
    return { kind: "failed", reason: `its lock could not be made: ${(error as Error).message}` };
  }
}

/** Doubled each time, and half of it random, so that processes that began to wait together retry apart. */
const getPause = (round: number, random: () => number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** round) * (0.5 + random() / 2);

/** Describes the holder of a lock. The host name comes from outside, so it is quoted. */
function describeHolder(
  { clock, processes }: LockOptions,
  { found }: { found: FoundLock | undefined },
): string {
  if (found === undefined) return "its lock kept passing from one process to another";
  const age = Math.max(0, Math.round((clock.now().getTime() - found.touchedMs) / 1_000));
  const staleAfter = `${limits.lockStale.value / 60_000} min`;
  const silent = `was last active ${age} s ago; its lock is taken over after ${staleAfter} without activity`;
  const { owner } = found;
  if (owner === null) return `its lock is not readable, so its holder is unknown; it ${silent}`;
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
