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

/** Where the runs of a task lie, and what is said of them. */
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
 * The snapshot as the runs on disk tell it: those that are over, the newest limits.runsSnapshot by their folders'
 * names.
 * @returns with how many runs could not be read and are therefore not in it
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
    // Its id is how it is found again: a folder that was copied would be the same run twice.
    else if (read !== "not over") {
      if (read.runId === name) runs.push(read);
      else unreadable += 1;
    }
  }
  return { runs: newestRuns(runs), unreadable };
}

/**
 * The run's digests are written last: without them it goes on, or waits to be recovered, whatever its other files say.
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
