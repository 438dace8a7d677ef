import { readdirSync } from "node:fs";
import { limits } from "../model/limits.ts";
import { systemClock } from "./clock.ts";
import type { Orphans } from "./platform.ts";
import { signalGroup } from "./process-group.ts";
import { getProcessStart } from "./process-identity.ts";
import { readRegularFile } from "./regular-file.ts";

/** A process that is just starting has no mark yet, so the search is repeated. */
const ROUNDS = 20;
const ROUND_MS = 15;

/**
 * Kills what a run left: the groups whose leaders are still the same processes and, on Linux, all processes with the
 * run's mark in their environment, even if they left their group. Resolves when none is found any more.
 *
 * @returns the number of groups and processes that were killed
 */
export async function endOrphans({ leaders, mark }: Orphans): Promise<number> {
  const killed = new Set<number>();
  let empty = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const groups = leaders.filter(isSameProcess);
    const marked = process.platform === "linux" ? findMarked(mark) : [];
    empty = groups.length + marked.length === 0 ? empty + 1 : 0;
    // A killed process may have started others before.
    if (empty > 0 && (killed.size === 0 || empty > 1)) break;
    for (const { pid } of groups) signalGroup(pid, "SIGKILL");
    for (const pid of marked) killQuietly(pid);
    for (const pid of [...groups.map((group) => group.pid), ...marked]) killed.add(pid);
    await systemClock.sleep(ROUND_MS);
  }
  return killed.size;
}

const isSameProcess = ({ pid, started }: Orphans["leaders"][number]): boolean =>
  pid !== process.pid && started !== null && getProcessStart(pid) === started;

function findMarked(mark: string): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => pid !== process.pid && hasMark(pid, mark));
}

/** The file is empty for a zombie, and not readable for processes of other users. */
function hasMark(pid: number, mark: string): boolean {
  try {
    return readRegularFile(`/proc/${pid}/environ`, { most: limits.textFile.value })
      .toString("utf8")
      .split("\0")
      .includes(mark);
  } catch {
    return false;
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
