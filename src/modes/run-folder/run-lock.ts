import { join } from "node:path";
import { listRuns } from "./find-run.ts";
import { findWriters, hasEnd } from "./run-end.ts";
import { isRefusal, refuse, type Refusal, type Settings } from "../settings/settings.ts";
import type { Files, Locks, RunPorts } from "../../platform/platform.ts";

/** Held while a run's folder is written to: from before its plan until after its summary. */
const runLock = (folder: string): string => join(folder, "run.lock");

export interface RunLock {
  /** `taken-over`: its owner before was gone without giving it back; `none`: it could not be made. */
  kind: "held" | "taken-over" | "none";
  /** It could not be made, and the run goes on without: what people have to know. */
  warnings: string[];
  release(): Promise<void>;
}

/**
 * Refuses while another process has the run. One that was killed had it too, and is found out by the lock.
 * @param patienceMs how long to wait for it, in milliseconds
 */
export async function lockRun(
  locks: Locks,
  folder: string,
  patienceMs = 0,
): Promise<RunLock | Refusal> {
  const lock = await locks.acquire(runLock(folder), { patienceMs });
  if (lock.kind === "held") {
    const kind = lock.takenOver === true ? "taken-over" : "held";
    return { kind, warnings: [], release: lock.release };
  }
  if (lock.kind === "busy") return refuse(`${folder}: this run is still going on: ${lock.reason}`);
  const warnings = [`nothing keeps other processes from this run's folder: ${lock.reason}`];
  return { kind: "none", warnings, release: () => Promise.resolve() };
}

/**
 * Locks a run that another process began. A lock that is free, or cannot be made, does not say that this process is
 * gone: then the one that writes the journal is looked for.
 */
export async function takeRun(ports: RunPorts, folder: string): Promise<RunLock | Refusal> {
  const lock = await lockRun(ports.locks, folder);
  if (isRefusal(lock) || lock.kind === "taken-over" || (await hasEnd(ports.files, folder)))
    return lock;
  const running = await areWritersRunning(ports, folder);
  if (running === false || (running === null && lock.kind === "held")) return lock;
  await lock.release();
  if (running === true)
    return refuse(
      `${folder}: this run is still going on: the process that writes its journal runs`,
    );
  return refuse(
    `${folder}: whether this run still goes on is not known, so it is left alone: ${lock.warnings.join("; ")}`,
  );
}

/** @returns null when that cannot be known, as of another machine, or when there is no journal yet */
async function areWritersRunning(
  { files, processes }: RunPorts,
  folder: string,
): Promise<boolean | null> {
  const running = (await findWriters(files, folder)).map((writer) => processes.isRunning(writer));
  if (running.includes(true)) return true;
  return running.length === 0 || running.includes(null) ? null : false;
}

/**
 * What is known of a run's process. `ended`: its whole result is written; `gone`: it is not, and no process goes on
 * with it.
 */
export type RunState = "running" | "ended" | "gone" | "unknown";

/** Looks for a run's process, and changes nothing. */
export async function findRunState(ports: RunPorts, folder: string): Promise<RunState> {
  const lock = await ports.locks.look(runLock(folder));
  if (lock === "held") return "running";
  if (lock === "gone") return "gone";
  if (await hasEnd(ports.files, folder)) return "ended";
  const running = await areWritersRunning(ports, folder);
  return running === null ? "unknown" : running ? "running" : "gone";
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
    if (!(await hasEnd(files, folder)) || (await files.exists(runLock(folder))))
      unfinished.push(folder);
  }
  return unfinished;
}
