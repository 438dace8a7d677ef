import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { readdirSync } from "node:fs";
import { systemClock } from "./clock.ts";
import { hasEnded, readStat } from "./proc-stat.ts";

/**
 * A child as Node announces it on the channel `child_process`, before it is started. Node's types leave `spawn` out.
 */
export type AnnouncedChild = ChildProcess & { spawn(options: SpawnOptions): number };

/** Sends a signal to every process of a group. Ignores a group that is gone or belongs to another user. */
export function signalGroup(group: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (!isGone(error) && !isForbidden(error)) throw error;
  }
}

/**
 * Whether a process of the group runs. Zombies do not count: in a container whose first process does not reap them they
 * stay forever, and signal 0 still finds them.
 */
function isGroupAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch (error) {
    if (isGone(error)) return false;
    // macOS reports EPERM for a group of zombies. Only on Linux can the processes be examined further.
    if (process.platform !== "linux") return false;
  }
  return process.platform === "linux" ? isGroupInProc(group) : true;
}

// Synchronous: the kernel makes these files in memory, and a few hundred of them are read in a few milliseconds.
function isGroupInProc(group: number): boolean {
  return readdirSync("/proc").some((name) => /^\d+$/.test(name) && isRunningMember(name, group));
}

function isRunningMember(pid: string, group: number): boolean {
  // null: it ended since the folder was listed.
  const stat = readStat(pid);
  return stat !== null && stat.group === String(group) && !hasEnded(stat);
}

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ESRCH";
const isForbidden = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EPERM";

/** Sends a signal to a child's group. Windows has no groups: there the child and its descendants end at once. */
export function endChild(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  if (process.platform !== "win32") signalGroup(child.pid!, signal);
  // The id of an ended process may have been reused.
  else if (!hasChildEnded(child)) endTree(child);
}

export const hasChildEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

/** Whether the child, or where there are groups any process of its group, runs. */
export const isAlive = (child: ChildProcess): boolean =>
  process.platform === "win32" ? !hasChildEnded(child) : isGroupAlive(child.pid!);

/** Milliseconds that an ending or killed process gets to disappear. */
export const settleMs = 300;
const settleStepMs = 10;

/** Kills what still runs of a child's group after `waitMs`. @returns whether there was any */
export async function endGroup(child: ChildProcess, waitMs: number): Promise<boolean> {
  if (await isGoneWithin(child, waitMs)) return false;
  endChild(child, "SIGKILL");
  await isGoneWithin(child, settleMs);
  return true;
}

async function isGoneWithin(child: ChildProcess, waitMs: number): Promise<boolean> {
  const until = systemClock.elapsed() + waitMs;
  while (isAlive(child)) {
    if (systemClock.elapsed() >= until) return false;
    await systemClock.sleep(settleStepMs);
  }
  return true;
}

/** For Windows, where only /F works: console processes ignore a taskkill without it. */
function endTree(child: ChildProcess): void {
  spawn("taskkill", ["/PID", String(child.pid), "/T", "/F"], {
    stdio: "ignore",
    windowsHide: true,
  }).on("error", () => child.kill("SIGKILL"));
}

const endings = new Set<() => void>();
process.on("exit", () => {
  for (const end of endings) end();
});

/**
 * Registers a function that ends a child if this process ends first, as after an uncaught error.
 * @returns a function to call when the child has ended by itself
 */
export function endWithThisProcess(end: () => void): () => void {
  endings.add(end);
  return () => void endings.delete(end);
}
