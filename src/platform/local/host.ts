import { existsSync } from "node:fs";
import { availableParallelism, hostname, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { getProcessStart } from "../process-identity.ts";

/** What the operating system says about this process and its machine. */
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

/** Who does this: whom GitHub names, else the user of this machine. */
export function getUserName(environment: Readonly<Record<string, string>>): string {
  try {
    return environment["GITHUB_ACTOR"] ?? userInfo().username;
  } catch {
    // A container can run with a number that no user has.
    return "unknown";
  }
}

/** The environment as plain data: names without a value are left out. */
export function readEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The nearest folder from here upwards that a git work tree begins in; outside of git, the folder itself. */
export function findRepositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return folder;
  }
}
