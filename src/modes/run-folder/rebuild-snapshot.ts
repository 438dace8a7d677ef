import { join } from "node:path";
import { limits } from "../../model/limits.ts";
import {
  entryOfRun,
  newestRuns,
  RecordedManifest,
  RecordedSummary,
  type RunsSnapshotEntry,
} from "../../model/runs-snapshot.ts";
import type { Files } from "../../platform/platform.ts";
import { toPersistedPath } from "../../run/persisted-path.ts";

/** Where a task's runs and their snapshot are. */
export interface RunsPlace {
  /** Absolute. */
  outFolder: string;
  /** Absolute. */
  runsFolder: string;
  /** Persisted paths are relative to this absolute folder (getPathBase). */
  base: string;
  task: string;
}

/**
 * Rebuilds the snapshot from the runs on disk: the newest limits.runsSnapshot that have ended, by folder name.
 * @returns also how many runs were left out because they could not be read
 */
export async function rebuildSnapshot(
  files: Files,
  place: RunsPlace,
): Promise<{ runs: RunsSnapshotEntry[]; unreadable: number }> {
  const folder = join(place.runsFolder, place.task, "cli");
  const runs: RunsSnapshotEntry[] = [];
  let unreadable = 0;
  for (const name of (await files.list(folder)).reverse()) {
    if (runs.length === limits.runsSnapshot.value) break;
    const read = await readRun(files, join(folder, name), place);
    if (read === "unreadable") unreadable += 1;
    // A copied folder would list the same run twice.
    else if (read !== "not over") {
      if (read.runId === name) runs.push(read);
      else unreadable += 1;
    }
  }
  return { runs: newestRuns(runs), unreadable };
}

/**
 * The digests are written last: without them the run goes on or waits to be recovered, whatever its other files say.
 */
async function readRun(
  files: Files,
  folder: string,
  place: RunsPlace,
): Promise<RunsSnapshotEntry | "not over" | "unreadable"> {
  const path = join(folder, "manifest.json");
  try {
    const text = await files.readText(join(folder, "run-summary.json"));
    if (text === undefined || !(await files.exists(join(folder, "digests.json"))))
      return "not over";
    const summary = RecordedSummary.parse(JSON.parse(text));
    const manifest = RecordedManifest.parse(JSON.parse((await files.readText(path)) ?? ""));
    if (summary.runId !== manifest.run_id) return "unreadable";
    return entryOfRun(manifest, summary, toPersistedPath(place, path));
  } catch {
    return "unreadable";
  }
}
