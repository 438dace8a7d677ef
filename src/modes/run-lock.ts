import { join } from "node:path";
import type { Files, Locks } from "../platform/platform.ts";
import { listRuns } from "./find-run.ts";
import { refuse, type Refusal, type Settings } from "./settings.ts";

/** Held by whoever writes into a run's folder, from before the plan is there until after the summary is. */
const runLock = (folder: string): string => join(folder, "run.lock");

export interface RunLock {
  /** It could not be made, and the run goes on without: what people have to know. */
  warnings: string[];
  release(): Promise<void>;
}

/**
 * Refuses while another process has the run. One that was killed had it too, and is found out by the lock.
 * @param patienceMs how long to wait for it, in milliseconds
 */
export async function lockRun(locks: Locks, folder: string, patienceMs = 0): Promise<RunLock | Refusal> {
  const lock = await locks.acquire(runLock(folder), { patienceMs });
  if (lock.kind === "held") return { warnings: [], release: lock.release };
  if (lock.kind === "busy") return refuse(`${folder}: this run is still going on: ${lock.reason}`);
  const warnings = [`nothing keeps other processes from this run's folder: ${lock.reason}`];
  return { warnings, release: () => Promise.resolve() };
}

/** A run's summary is written last; its manifest can still be missing, when the disk refused it. */
export async function hasEnd(files: Files, folder: string): Promise<boolean> {
  const missing = await Promise.all(
    ["manifest.json", "run-summary.json"].map(async (name) => !(await files.exists(join(folder, name)))),
  );
  return !missing.includes(true);
}

/**
 * Folders of runs that have no end, or whose process left its lock.
 * @param most how many of the newest runs to look at
 */
export async function unfinishedRuns(
  files: Files,
  settings: Pick<Settings, "root" | "runsFolder" | "task">,
  most: number,
): Promise<string[]> {
  const unfinished: string[] = [];
  for (const { folder } of (await listRuns(settings, files)).slice(-most)) {
    if (!(await hasEnd(files, folder)) || (await files.exists(runLock(folder)))) unfinished.push(folder);
  }
  return unfinished;
}
