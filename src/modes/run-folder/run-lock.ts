import { join } from "node:path";
import { listRuns } from "./find-run.ts";
import { findWriters, hasEnd } from "./run-end.ts";
import { isRefusal, refuse, type Refusal, type TaskPlace } from "../settings/settings.ts";
import type { Files, Locks, RunPorts } from "../../platform/platform.ts";

/** The lock file of a run, held from before its plan is written until after its summary. */
const getLockPath = (folder: string): string => join(folder, "run.lock");

export interface RunLock {
  /** `taken-over`: the previous owner ended without releasing it; `none`: no lock could be created. */
  kind: "held" | "taken-over" | "none";
  /** Why no lock could be created; the run goes on without one. */
  warnings: string[];
  release(): Promise<void>;
}

/**
 * Locks a run; refuses while another process holds it. The lock of a killed process is taken over.
 * @param patienceMs how long to wait for it, in milliseconds
 */
export async function lockRun(
  locks: Locks,
  folder: string,
  patienceMs = 0,
): Promise<RunLock | Refusal> {
  const lock = await locks.acquire(getLockPath(folder), { patienceMs });
  if (lock.kind === "held") {
    const kind = lock.takenOver === true ? "taken-over" : "held";
    return { kind, warnings: [], release: lock.release };
  }
  if (lock.kind === "busy") return refuse(`${folder}: the run is still going on: ${lock.reason}`);
  const warnings = [`the run's folder is not locked against other processes: ${lock.reason}`];
  return { kind: "none", warnings, release: () => Promise.resolve() };
}

/**
 * Locks a run that another process started. A free lock does not prove that this process is gone, so the writers of the
 * journals are checked too.
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
      `${folder}: the run is still going on: the process that writes its journal is alive`,
    );
  return refuse(
    `${folder}: the run may still be going on, so it is left alone: ${lock.warnings.join("; ")}`,
  );
}

/** @returns null when unknown: the process is on another machine, or there is no journal yet */
async function areWritersRunning(
  { files, processes }: RunPorts,
  folder: string,
): Promise<boolean | null> {
  const running = (await findWriters(files, folder)).map((writer) => processes.isRunning(writer));
  if (running.includes(true)) return true;
  return running.length === 0 || running.includes(null) ? null : false;
}

/** The state of a run. `ended`: its whole result is written; `gone`: its process ended before that. */
export type RunState = "running" | "ended" | "gone" | "unknown";

/** Finds the state of a run without changing anything. */
export async function findRunState(ports: RunPorts, folder: string): Promise<RunState> {
  const lock = await ports.locks.look(getLockPath(folder));
  if (lock === "held") return "running";
  if (lock === "gone") return "gone";
  if (await hasEnd(ports.files, folder)) return "ended";
  const running = await areWritersRunning(ports, folder);
  return running === null ? "unknown" : running ? "running" : "gone";
}

/**
 * Folders of runs without a complete result, or with a lock that was never released.
 * @param most how many of the newest runs to look at
 */
export async function findUnfinishedRuns(
  files: Files,
  settings: TaskPlace,
  most: number,
): Promise<string[]> {
  const unfinished: string[] = [];
  for (const { folder } of (await listRuns(settings, files)).slice(-most)) {
    if (!(await hasEnd(files, folder)) || (await files.exists(getLockPath(folder))))
      unfinished.push(folder);
  }
  return unfinished;
}
