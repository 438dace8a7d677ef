import { join } from "node:path";
import { messageOf } from "../../model/reasons.ts";
import type { Files, Platform, RunPorts } from "../../platform/platform.ts";
import { endJournals } from "../run-folder/end-journals.ts";
import { prunedFolder } from "../run-folder/folders.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import { hasEnd } from "../run-folder/run-end.ts";
import { takeRun } from "../run-folder/run-lock.ts";
import type { RunPlace } from "../run-folder/find-run.ts";
import { findOnlyTask } from "../settings/only-task.ts";
import { isRefusal, refuse, type Refusal, type TaskPlace } from "../settings/settings.ts";
import { expectedSince, parseSince } from "../settings/since.ts";
import { chooseOldRuns, type LeftFolder } from "./choose-old-runs.ts";

export interface PruneRequest {
  keep: number | null;
  /** As for parseSince. */
  olderThan: string | null;
  /** Whether to remove nothing. */
  dryRun: boolean;
}

/** A run that was removed or, in a dry run, would be. */
export interface PrunedRun extends RunPlace {
  bytes: number;
}

export interface Pruned {
  /** null: no task has runs. */
  task: string | null;
  /** The oldest first. */
  removed: PrunedRun[];
  /** Folders that are no run's, and old runs that must not be removed. */
  left: LeftFolder[];
  /** Old runs that could not be removed. */
  failed: LeftFolder[];
}

type PrunePorts = RunPorts & Pick<Platform, "cancelled">;

/** Removes old runs of one task. Their entries in the history and in the snapshot of runs stay. */
export async function pruneRuns(
  ports: PrunePorts,
  where: TaskPlace,
  { keep, olderThan, dryRun }: PruneRequest,
): Promise<Pruned | Refusal> {
  if (keep === null && olderThan === null)
    return refuse(
      "prune needs to know which runs to remove: pass --keep, such as --keep 20, --older-than, such as --older-than 30d, or both",
    );
  const before = olderThan === null ? null : parseSince(olderThan, ports.clock.now());
  if (olderThan !== null && before === null)
    return refuse(`--older-than ${JSON.stringify(olderThan)}: ${expectedSince}`);
  const refusal = await refuseFoldersOutside(where, ports.files);
  if (refusal !== null) return refusal;
  const task = await findOnlyTask(where, ports.files, "runs", (name) =>
    hasRuns(ports.files, join(where.runsFolder, name)),
  );
  if (task === null) return { task, removed: [], left: [], failed: [] };
  if (typeof task !== "string") return task;
  const place = { ...where, task };
  const unfinished = await listPruned(ports.files, place);
  if (isRefusal(unfinished)) return unfinished;
  const { runs, left } = await chooseOldRuns(ports, place, { keep, before });
  const result = await removeAll(ports, [...unfinished, ...runs], { left, dryRun });
  const emptied = join(where.runsFolder, task, prunedFolder);
  if (!dryRun && (await ports.files.list(emptied)).length === 0) await ports.files.remove(emptied);
  return { task, ...result };
}

async function hasRuns(files: Files, folder: string): Promise<boolean> {
  for (const inner of ["cli", prunedFolder])
    if ((await files.list(join(folder, inner))).length > 0) return true;
  return false;
}

/** Lists runs whose removal was interrupted. */
async function listPruned(
  files: Files,
  { runsFolder, task }: { runsFolder: string; task: string },
): Promise<RunPlace[] | Refusal> {
  const folder = join(runsFolder, task, prunedFolder);
  const realRuns = (await files.realPath(runsFolder)) ?? runsFolder;
  const found = await files.realPath(folder);
  if (found !== undefined && found !== join(realRuns, task, prunedFolder))
    return refuse(`${folder} is a link, or behind one: remove it`);
  return (await files.list(folder)).map((id) => ({ id, folder: join(folder, id) }));
}

/** Removes runs until it is cancelled. */
async function removeAll(
  ports: PrunePorts,
  runs: readonly RunPlace[],
  { left, dryRun }: { left: LeftFolder[]; dryRun: boolean },
): Promise<Omit<Pruned, "task">> {
  const result = { removed: [] as PrunedRun[], left, failed: [] as LeftFolder[] };
  for (const run of runs) {
    if (ports.cancelled.aborted) break;
    try {
      const bytes = await measure(ports.files, run.folder);
      const refusal = dryRun ? null : await removeRun(ports, run);
      if (refusal === null) result.removed.push({ ...run, bytes });
      else left.push({ folder: run.folder, reason: refusal.messages.join("; ") });
    } catch (error) {
      result.failed.push({ folder: run.folder, reason: messageOf(error) });
    }
  }
  return result;
}

async function measure(files: Files, folder: string): Promise<number> {
  let bytes = 0;
  for (const path of await files.listFiles(folder))
    bytes += (await files.size(join(folder, path))) ?? 0;
  return bytes;
}

/**
 * Removes a run. It is moved away first, so that a folder which is removed only in part is never taken for a run; the
 * next call removes the rest. If its process is gone, the processes that it left are ended first: only its journal
 * names them.
 */
async function removeRun(ports: RunPorts, { id, folder }: RunPlace): Promise<Refusal | null> {
  const parent = join(folder, "..", "..", prunedFolder);
  const doomed = join(parent, id);
  if (doomed !== folder) {
    const lock = await takeRun(ports, folder);
    if (isRefusal(lock)) return lock;
    try {
      if (!(await hasEnd(ports.files, folder)))
        await endJournals(ports, folder, () => {}).catch(() => []);
      await ports.files.makeFolder(parent);
      await ports.files.move(folder, doomed);
    } finally {
      await lock.release();
    }
  }
  await ports.files.remove(doomed);
  return null;
}
