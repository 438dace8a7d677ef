import { join } from "node:path";
import type { Plan } from "../../model/plan.ts";
import type { Settings } from "../settings/settings.ts";

/** Absolute path of a run's folder. */
export const runFolder = (
  settings: Pick<Settings, "runsFolder">,
  run: Pick<Plan, "task_id" | "run_id">,
): string => join(settings.runsFolder, run.task_id, "cli", run.run_id);

/** Path of an assignment's attempt within its run's folder, with forward slashes. */
export const attemptPlace = (assignment: string, attempt: number): string =>
  `jobs/${assignment}/a${attempt}`;

/** Absolute path of an assignment's attempt. */
export const attemptFolder = (run: string, assignment: string, attempt: number): string =>
  join(run, attemptPlace(assignment, attempt));

/** In a task's folder: runs that are being removed. Beside `cli`, so that no run is found in it. */
export const prunedFolder = "pruned";
