import { existsSync } from "node:fs";
import { availableParallelism, hostname, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { getProcessStart } from "../process-identity.ts";

/** Reads facts about this process and its machine. */
export const readMachine = (): {
  windows: boolean;
  pid: number;
  started: string | null;
  host: string;
  processors: number;
} => ({
  windows: process.platform === "win32",
  pid: process.pid,
  started: getProcessStart(process.pid),
  host: hostname(),
  processors: availableParallelism(),
});

/** The user: GitHub's actor, or the user of this machine. */
export function getUserName(environment: Readonly<Record<string, string>>): string {
  try {
    return environment["GITHUB_ACTOR"] ?? userInfo().username;
  } catch {
    // A container can run with a user id that has no name.
    return "unknown";
  }
}

/** The environment as plain data, without names that have no value. */
export function readEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The nearest folder, from this one upwards, with a `.git` entry; without one, the folder itself. */
export function findRepositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return folder;
  }
}
