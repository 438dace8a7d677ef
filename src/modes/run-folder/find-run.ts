import { join } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { refuseFoldersOutside } from "./own-folders.ts";
import { refuse, type Refusal, type TaskPlace } from "../settings/settings.ts";

/** A run on disk. */
export interface RunPlace {
  id: string;
  /** Absolute. */
  folder: string;
}

/**
 * Finds one run.
 * @param run a run id, a unique prefix of one, a run's folder, or null for the newest
 * @returns the run's folder, absolute
 */
export async function findRun(
  where: TaskPlace,
  files: Files,
  run: string | null,
): Promise<string | Refusal> {
  const refusal = await refuseFoldersOutside(where, files);
  if (refusal !== null) return refusal;
  if (run !== null && /[/\\]/.test(run)) {
    const folder = join(run.startsWith("/") ? "" : where.root, run);
    if (!(await files.exists(folder))) return refuse(`${run}: no such folder`);
    return (await files.list(folder)).some((name) => topNames.includes(name))
      ? folder
      : refuse(`${run}: not a run's folder: it has none of ${topNames.join(", ")}`);
  }
  const runs = await listRuns(where, files);
  const exact = runs.filter(({ id }) => id === run);
  const matching =
    run === null
      ? runs.slice(-1)
      : exact.length > 0
        ? exact
        : runs.filter(({ id }) => id.startsWith(run));
  if (matching.length === 1) return matching[0]!.folder;
  if (matching.length === 0) {
    const none = run === null ? "no run yet" : `there is no run ${run}`;
    return refuse(`${none} in ${where.runsFolder}`);
  }
  return refuse(
    `${run} matches ${matching.length} runs: ${matching.map(({ id }) => id).join(", ")}`,
  );
}

/** A run's folder has at least one of these. Other folders are not searched: they may hold the whole machine. */
export const topNames: readonly string[] = [
  "run.lock",
  "origin.json",
  "plan.json",
  "manifest.json",
  "jobs",
];

/** Lists the runs of the task, or of all tasks, sorted by id, which is oldest first. */
export async function listRuns({ runsFolder, task }: TaskPlace, files: Files): Promise<RunPlace[]> {
  const tasks = task === null ? await files.list(runsFolder) : [task];
  const runs: RunPlace[] = [];
  for (const name of tasks) {
    const folder = join(runsFolder, name, "cli");
    for (const id of await files.list(folder)) runs.push({ id, folder: join(folder, id) });
  }
  return runs.sort((left, right) => (left.id < right.id ? -1 : 1));
}
