import { join } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { taskId } from "../settings/identity.ts";
import { refuse, type Refusal, type Settings } from "../settings/settings.ts";

/** Files in a task's folder that show that it has a history; a full file is split into segments. */
const traces = ["metrics.json", "metrics.pending", "metrics.segments"];

/** Whether an entry was ever added or queued. */
export async function hasHistory(files: Files, folder: string): Promise<boolean> {
  for (const name of traces) if (await files.exists(join(folder, name))) return true;
  return false;
}

/**
 * Finds the task whose history to use: the named one, else the only one with a history.
 * @returns null: no task has a history yet
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
    `${found.length} tasks have a history in ${runsFolder}: ${found.join(", ")}; choose one with --task`,
  );
}
