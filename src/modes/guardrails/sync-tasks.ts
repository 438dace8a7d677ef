import { join } from "node:path";
import { createNameTest } from "../../changes/filter.ts";
import type { RecordedRun } from "../../guardrails/tasks/manifest-links.ts";
import {
  syncedFiles,
  syncTasks,
  type Synced,
  type TaskFile,
} from "../../guardrails/tasks/sync-tasks.ts";
import { parseJson } from "../../model/json.ts";
import { limits } from "../../model/limits.ts";
import { Manifest } from "../../model/manifest.ts";
import type { Files } from "../../platform/platform.ts";
import { getPathBase, toPersistedPath } from "../../run/persisted-path.ts";
import { listRuns } from "../run-folder/find-run.ts";
import type { TaskPlace } from "../settings/settings.ts";

/** How many of a task's newest runs to read: links rarely point to older ones. */
const maxRuns = 200;

/**
 * Compares the manifest links of task files with the recorded runs.
 * @param check only reports differences; otherwise the links are updated
 */
export async function syncTaskFiles(
  settings: TaskPlace,
  files: Files,
  check: boolean,
): Promise<Synced> {
  const synced = syncTasks(
    await readTaskFiles(settings.root, files),
    await readRecordedRuns(settings, files),
  );
  if (!check)
    for (const { path, text } of synced.edits) await files.replace(join(settings.root, path), text);
  return synced;
}

async function readTaskFiles(root: string, files: Files): Promise<TaskFile[]> {
  const isSynced = createNameTest(syncedFiles);
  const found: TaskFile[] = [];
  for (const name of await files.list(join(root, "tasks"))) {
    const path = `tasks/${name}`;
    if (!isSynced(path)) continue;
    const bounds = { within: root, most: limits.repositoryFile.value };
    const text = await files.readText(join(root, path), bounds);
    if (text !== undefined) found.push({ path, text });
  }
  return found;
}

/** Runs with a readable manifest, the oldest first. */
async function readRecordedRuns(settings: TaskPlace, files: Files): Promise<RecordedRun[]> {
  const base = getPathBase(settings.root, settings.runsFolder);
  const runs: RecordedRun[] = [];
  for (const { folder } of (await listRuns(settings, files)).slice(-maxRuns)) {
    const path = join(folder, "manifest.json");
    const read = Manifest.safeParse(parseJson((await files.readText(path)) ?? ""));
    if (!read.success) continue;
    const { task_id: task, pipeline_id: pipeline, run_id: runId, status } = read.data;
    runs.push({ task, pipeline, runId, status, manifestPath: toPersistedPath({ base }, path) });
  }
  return runs;
}
