// Who is alive, by a mark that each process inherits in its environment. From /proc: a process that has left its group
// or lost its parent is found too.
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** The variable that carries the mark. */
export const markName = "CHAOS_MARK";

/**
 * Processes whose mark begins like this. Zombies have no environment any more and don't count.
 * @param {string} mark a whole mark, or the beginning of one that ends in `-`
 * @returns {{ pid: number, group: number, command: string }[]}
 */
export function living(mark) {
  const wanted = mark.endsWith("-") ? `\0${markName}=${mark}` : `\0${markName}=${mark}\0`;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => look(pid, wanted));
}

function look(pid, wanted) {
  try {
    if (!`\0${readFileSync(`/proc/${pid}/environ`, "latin1")}`.includes(wanted)) return [];
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The fields after the name in parentheses, which may hold anything: state, parent, group. proc_pid_stat(5)
    const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" || state === "X" ? [] : [{ pid: Number(pid), group: Number(group), command }];
  } catch {
    // It ended meanwhile, or belongs to somebody else.
    return [];
  }
}

/** Waits until none is left. @returns those that still live after `ms` */
export async function livingAfter(mark, ms) {
  const until = performance.now() + ms;
  for (;;) {
    const left = living(mark);
    if (left.length === 0 || performance.now() >= until) return left;
    await sleep(20);
  }
}

/** Kills what carries the mark; what these start meanwhile carries it too. */
export async function endAll(mark) {
  for (let pass = 0; pass < 50; pass += 1) {
    const left = living(mark);
    if (left.length === 0) return;
    for (const { pid } of left) kill(pid, "SIGKILL");
    await sleep(20);
  }
}

/** @returns whether there was such a process */
export function kill(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Bytes of memory that a process has resident; 0 when it is gone. */
export function residentBytes(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]) * 4096;
  } catch {
    return 0;
  }
}
