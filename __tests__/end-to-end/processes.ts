import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { eventsOf } from "./trial.ts";

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Milliseconds after which nothing is hoped for any more: somewhat less than a test may take. */
const hopeful = 45_000;

/** Waits until something holds. Ends with an error, and not only with its test, when it never does. */
export async function eventually<Value>(look: () => Value | undefined | false): Promise<Value> {
  for (let waited = 0; waited < hopeful; waited += 5) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    await later(5);
  }
  throw new Error(`it never came to what is waited for: ${look.toString()}`);
}

/** Waits for a file that ends with a line, and reads it. */
export const appears = (path: string): Promise<string> =>
  eventually(() => {
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    return text.endsWith("\n") && text.trim();
  });

/**
 * Processes that live and are of an attempt: those that carry its mark, and the groups of its stages.
 * @param folder the attempt's
 */
export function aliveOf(folder: string): number[] {
  const events = eventsOf(folder);
  const mark = String(events.find(({ type }) => type === "run-started")?.["mark"]);
  const leaders = events.flatMap(({ pid }) => (typeof pid === "number" ? [pid] : []));
  const groups = process.platform === "linux" ? [] : leaders.filter((pid) => exists(-pid));
  return [...groups, ...carriersOf(`ORCHESTRATOR_MARK=${mark}`)];
}

/** The processes that have this in their environment. Linux alone shows that; one that has ended has none any more. */
function carriersOf(entry: string): number[] {
  if (process.platform !== "linux") return [];
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => environmentOf(pid).includes(entry)).map(Number);
}

/** Whether a process has a file open. Linux alone shows that. */
export function hasOpen(pid: number | undefined, path: string): boolean {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).some((name) => readlinkSync(join(folder, name)) === path);
  } catch {
    // It closed one in between.
    return false;
  }
}

function environmentOf(pid: string): string[] {
  try {
    return readFileSync(join("/proc", pid, "environ"), "utf8").split("\0");
  } catch {
    return [];
  }
}

/** A number with a minus is a group's. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
