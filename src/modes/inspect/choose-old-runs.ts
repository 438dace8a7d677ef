import { join } from "node:path";
import type { Files, RunPorts } from "../../platform/platform.ts";
import { isRunFolder, listRuns, type RunPlace } from "../run-folder/find-run.ts";
import { findRunState } from "../run-folder/run-lock.ts";
import { isRefusal, type Refusal } from "../settings/settings.ts";
import { readRun } from "./show.ts";

/** Which runs are old. Both apply: a run is old if it is beyond the newest ones and ended before. */
export interface OldRuns {
  /** How many of the newest runs to keep; null: none. */
  keep: number | null;
  /** Milliseconds since 1970; null: whenever they ended. */
  before: number | null;
}

/** A folder that is not removed, and why. */
export interface LeftFolder {
  /** Absolute. */
  folder: string;
  reason: string;
}

/** Chooses the old runs of a task, the oldest first. */
export async function chooseOldRuns(
  ports: RunPorts,
  where: { runsFolder: string; root: string; task: string },
  old: OldRuns,
): Promise<{ runs: RunPlace[]; left: LeftFolder[] }> {
  const { runs, left } = await splitFolders(ports.files, where);
  const chosen: RunPlace[] = [];
  for (const run of old.keep === null ? runs : runs.slice(0, Math.max(0, runs.length - old.keep))) {
    const answer = await judgeRun(ports, run.folder, old.before);
    if (answer === "old") chosen.push(run);
    else if (answer !== "new") left.push({ folder: run.folder, ...answer });
  }
  return { runs: chosen, left };
}

/** Separates runs from what else is in the folder of runs. */
async function splitFolders(
  files: Files,
  where: { runsFolder: string; root: string; task: string },
): Promise<{ runs: RunPlace[]; left: LeftFolder[] }> {
  const realRuns = (await files.realPath(where.runsFolder)) ?? where.runsFolder;
  const runs: RunPlace[] = [];
  const left: LeftFolder[] = [];
  for (const run of await listRuns(where, files)) {
    const { id, folder } = run;
    if ((await files.realPath(folder)) !== join(realRuns, where.task, "cli", id))
      left.push({ folder, reason: "it is a link, or behind one" });
    else if (await isRunFolder(files, folder)) runs.push(run);
    else left.push({ folder, reason: "it is not a run's folder" });
  }
  return { runs, left };
}

async function judgeRun(
  ports: RunPorts,
  folder: string,
  before: number | null,
): Promise<"old" | "new" | { reason: string }> {
  const ended = before === null ? null : await findEnd(ports, folder);
  if (typeof ended === "number" && ended >= before!) return "new";
  const state = await findRunState(ports, folder);
  if (state === "running") return { reason: "the run is still in progress" };
  if (state === "unknown") return { reason: "the run may still be in progress" };
  if (ended === null || typeof ended === "number") return "old";
  return { reason: `its age is unknown: ${ended.messages.join("; ")}` };
}

/** When a run ended or, without an end, was last updated, in milliseconds since 1970. */
async function findEnd(ports: RunPorts, folder: string): Promise<number | Refusal> {
  const run = await readRun(ports, folder);
  if (isRefusal(run)) return run;
  const { completed_at, updated_at } = run.manifest;
  return Date.parse(completed_at ?? updated_at);
}
