import { join } from "node:path";
import type { Files } from "../../platform/platform.ts";

/** The tasks with recorded runs, by folder name, sorted. */
export async function findRecordedTasks(files: Files, runsFolder: string): Promise<string[]> {
  const tasks: string[] = [];
  for (const name of await files.list(runsFolder)) {
    const runs = await files.list(join(runsFolder, name, "cli"));
    if (runs.length > 0) tasks.push(name);
  }
  return tasks;
}
