import { join } from "node:path";
import { limits } from "../../model/limits.ts";
import type { Plan } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files, Platform } from "../../platform/platform.ts";
import type { FinishedRun } from "../aggregate/finished-run.ts";
import { runFolder } from "../run-folder/folders.ts";
import { describeTakenKey } from "../settings/identity.ts";
import { findOrigin, writeOrigin } from "../settings/origin.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import { readPlan, writePlan } from "../run-folder/plan-file.ts";
import { planRun, type PlanChoices } from "../plan/plan.ts";
import type { Past } from "../history/past.ts";
import { lockRun, unfinishedRuns } from "../run-folder/run-lock.ts";
import {
  isRefusal,
  refuse,
  type Refusal,
  type Settings,
  type HostContext,
} from "../settings/settings.ts";

/** Runs of the task that are looked at for one that was killed, newest first. */
const maxRunsToRecover = 50;

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
 * Makes the plan of a new run, ends what a killed run of its task left, and holds the run's lock while it executes.
 * @param options as for planRun
 */
export async function beginRun(
  settings: Settings,
  hostContext: HostContext,
  platform: Platform,
  options: PlanChoices,
  execute: (run: BegunRun) => Promise<FinishedRun>,
): Promise<FinishedRun | Refusal> {
  const refusal = await refuseFoldersOutside(settings, platform.files);
  if (refusal !== null) return refusal;
  // In Actions nothing is resumed: there a re-run makes a new attempt.
  const [planned, origin] = await Promise.all([
    planRun(settings, hostContext, platform, options),
    hostContext.github === null ? findOrigin(platform, settings) : null,
  ]);
  if (isRefusal(planned)) return planned;
  if (origin !== null && isRefusal(origin)) return origin;
  const { plan, past } = planned;
  const ofTask = await refuseFoldersOutside({ ...settings, task: plan.task_id }, platform.files);
  if (ofTask !== null) return ofTask;
  const recovered = await recoverOthers(settings, platform, plan);
  const folder = runFolder(settings, plan);
  // Another run of the task that starts now can have the lock of this empty folder for a moment: it looks whether it
  // has to be recovered.
  const lock = await lockRun(platform.locks, folder, limits.lockPatience.value);
  if (isRefusal(lock)) return lock;
  try {
    const taken = await makeRoom(platform.files, folder, plan);
    if (taken !== null) return taken;
    const unwritten =
      (origin === null ? null : await writeOrigin(platform.files, origin, folder)) ??
      (await writePlan(platform.files, plan, folder));
    if (unwritten !== null) return unwritten;
    return await execute({ plan, folder, past, warnings: [...recovered, ...lock.warnings] });
  } finally {
    await lock.release();
  }
}

/** Takes away what an earlier attempt left in a workspace that is kept: its evidence was uploaded. */
async function makeRoom(files: Files, folder: string, plan: Plan): Promise<Refusal | null> {
  if (!(await files.exists(join(folder, "plan.json")))) return null;
  const earlier = await readPlan(files, folder);
  if (isRefusal(earlier)) return refuse(...earlier.messages, `${folder} is in the way: remove it`);
  if (earlier.plan_attempt >= plan.plan_attempt)
    return refuse(`${describeTakenKey(keyIn(plan))} (${folder})`);
  const left = (await files.list(folder)).filter(
    (name) => !/^(?:approvals|run\.lock.*)$/.test(name),
  );
  for (const name of left) await files.remove(join(folder, name));
  return null;
}

/** Its run id is that of the workflow run, and the key. */
const keyIn = ({ run_id }: Plan): string => run_id.slice(run_id.indexOf("-") + 1);

/** Ends what a run of this task left that was killed. What is wrong with others is no reason not to run this one. */
async function recoverOthers(
  settings: Settings,
  platform: Platform,
  { task_id }: Plan,
): Promise<string[]> {
  const ofTask = { ...settings, task: task_id };
  try {
    if ((await unfinishedRuns(platform.files, ofTask, maxRunsToRecover)).length === 0) return [];
    const { recoverAbandoned } = await import("./recover.ts");
    const recovered = await recoverAbandoned(platform, ofTask, {
      most: maxRunsToRecover,
      tidy: false,
    });
    return recovered.flatMap(({ result }) =>
      result === null || isRefusal(result)
        ? []
        : [
            `run ${result.plan.run_id} was interrupted earlier; it is now recorded as ${result.summary.status}`,
          ],
    );
  } catch (error) {
    return [`earlier runs could not be looked at: ${messageOf(error)}`];
  }
}
