import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { hasEnded, readStat } from "./proc-stat.ts";

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
export function isGroupAlive(group: number): boolean {
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

/** For Windows, where only /F works: console processes ignore a taskkill without it. */
export function endTree(child: ChildProcess): void {
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
