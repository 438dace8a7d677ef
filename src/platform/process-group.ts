import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { hasEnded, readStat } from "./proc-stat.ts";

/** Sends a signal to every process of a group. A group that is gone, or that isn't ours to signal, is left as it is. */
export function signalGroup(group: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (!isGone(error) && !isForbidden(error)) throw error;
  }
}

/**
 * True while a process of the group runs. One that has ended and was never collected by its parent (a zombie) does not
 * count: in a container whose first process collects nobody it stays for ever, and signal 0 still finds it.
 */
export function isGroupAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch (error) {
    if (isGone(error)) return false;
    // macOS answers "not permitted" for a group of zombies, so that only Linux, which can look closer, goes on.
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

/** Windows: there is no gentle way, since a console process hears nothing of a taskkill without /F. */
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
 * Ends something when this process ends before it, as after an error that nothing caught, since nothing else would.
 * @returns what to call when it has ended by itself
 */
export function endWithThisProcess(end: () => void): () => void {
  endings.add(end);
  return () => void endings.delete(end);
}
