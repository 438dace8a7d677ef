import { join } from "node:path";
import { limits } from "../model/limits.ts";
import type { Plan } from "../model/plan.ts";
import { messageOf } from "../model/reasons.ts";
import type { Platform } from "../platform/platform.ts";
import type { FinishedRun } from "./finish.ts";
import { runFolder } from "./folders.ts";
import { findOrigin, writeOrigin } from "./origin.ts";
import { writePlan } from "./plan-file.ts";
import { planWithPast } from "./history/plan-with-past.ts";
import type { Past } from "./history/past.ts";
import type { PlanChoices } from "./plan.ts";
import { lockRun, unfinishedRuns } from "./run-lock.ts";
import { isRefusal, refuse, type Refusal, type Settings, type Surroundings } from "./settings.ts";

/** Runs of the task that are looked at for one that was killed, newest first. */
const looksBack = 50;

/** A run with its plan on disk, of which nothing has started yet. */
export interface BegunRun {
  plan: Plan;
  /** Absolute. */
  folder: string;
  /** Trouble so far that changes no outcome; more is added. */
  warnings: string[];
  /** The history of its task. */
  past: Past;
}

/**
 * Makes the plan of a new run, ends what a killed run of its task left, and holds the run's lock while `act` has it.
 * @param how as for planRun
 */
export async function beginRun(
  settings: Settings,
  surroundings: Surroundings,
  platform: Platform,
  how: Pick<PlanChoices, "spread" | "notes">,
  act: (run: BegunRun) => Promise<FinishedRun>,
): Promise<FinishedRun | Refusal> {
  // In Actions nothing is resumed: there a re-run makes a new attempt.
  const [planned, origin] = await Promise.all([
    planWithPast(settings, surroundings, platform, how),
    surroundings.github === null ? findOrigin(platform, settings) : null,
  ]);
  if (isRefusal(planned)) return planned;
  if (origin !== null && isRefusal(origin)) return origin;
  const { plan, past } = planned;
  const recovered = await recoverOthers(settings, platform, plan);
  const folder = runFolder(settings, plan);
  // Another run of the task that starts now can have the lock of this empty folder for a moment: it looks whether it has
  // to be recovered.
  const lock = await lockRun(platform.locks, folder, limits.lockPatience.value);
  if (isRefusal(lock)) return lock;
  try {
    if (await platform.files.exists(join(folder, "plan.json")))
      return refuse(
        `the run ${plan.run_id} exists already in ${folder}: a second use in one job needs an input \`key\` of its own`,
      );
    const unwritten =
      (origin === null ? null : await writeOrigin(platform.files, origin, folder)) ??
      (await writePlan(platform.files, plan, folder));
    if (unwritten !== null) return unwritten;
    return await act({ plan, folder, past, warnings: [...recovered, ...lock.warnings] });
  } finally {
    await lock.release();
  }
}

/** Ends what a run of this task left that was killed. What is wrong with others is no reason not to run this one. */
async function recoverOthers(settings: Settings, platform: Platform, { task_id }: Plan): Promise<string[]> {
  const ofTask = { ...settings, task: task_id };
  try {
    if ((await unfinishedRuns(platform.files, ofTask, looksBack)).length === 0) return [];
    const { recoverAbandoned } = await import("./recover.ts");
    const recovered = await recoverAbandoned(platform, ofTask, looksBack);
    return recovered.flatMap(({ result }) =>
      isRefusal(result)
        ? []
        : [
            `run ${result.plan.run_id} was interrupted earlier; it is now recorded as ${result.summary.status}`,
          ],
    );
  } catch (error) {
    return [`earlier runs could not be looked at: ${messageOf(error)}`];
  }
}
