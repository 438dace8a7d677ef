import { join } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { taskId } from "../settings/identity.ts";
import { refuse, type Refusal, type Settings } from "../settings/settings.ts";

/** What a task's folder has as soon as there is something of a history; the segments are what a full file became. */
const traces = ["metrics.json", "metrics.pending", "metrics.segments"];

/** Whether anything was ever entered, or waits for it. */
export async function hasHistory(files: Files, folder: string): Promise<boolean> {
  for (const name of traces) if (await files.exists(join(folder, name))) return true;
  return false;
}

/**
 * The task whose history is meant: the one that is named, else the only one that has any.
 * @returns null: there is none yet
 */
export async function findHistory(
  { root, runsFolder, task }: Pick<Settings, "root" | "runsFolder" | "task">,
  files: Files,
): Promise<string | null | Refusal> {
  if (task !== null) return taskId({ explicit: task, file: null, repository: null, root });
  const found: string[] = [];
  for (const name of await files.list(runsFolder))
    if (await hasHistory(files, join(runsFolder, name))) found.push(name);
  if (found.length < 2) return found[0] ?? null;
  return refuse(
    `${found.length} tasks have a history in ${runsFolder}: ${found.join(", ")}; say with --task which one`,
  );
}
