import { join } from "node:path";
import { limits } from "../../model/limits.ts";
import type { Plan } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files, Platform } from "../../platform/platform.ts";
import type { FinishedRun } from "../aggregate/finished-run.ts";
import { runFolder } from "../run-folder/folders.ts";
import { describeTakenKey } from "../settings/identity.ts";
import { createOrigin, findOriginFacts, writeOrigin } from "../settings/origin.ts";
import { writeIgnoreFiles } from "../run-folder/ignore-files.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import { readPlan, writePlan } from "../run-folder/plan-file.ts";
import { planRun, type PlanChoices } from "../plan/plan.ts";
import type { Past } from "../history/past.ts";
import { lockRun, findUnfinishedRuns } from "../run-folder/run-lock.ts";
import {
  isRefusal,
  refuse,
  type Refusal,
  type Settings,
  type HostContext,
} from "../settings/settings.ts";

/** How many of the task's newest runs to check for ones that were killed. */
const maxRunsToRecover = 50;

/** A run with its plan on disk, before anything has started. */
export interface StartedRun {
  plan: Plan;
  /** Absolute. */
  folder: string;
  /** Warnings so far, which do not change the outcome; more are added. */
  warnings: string[];
  /** The history of its task. */
  past: Past;
}

/**
 * Plans a new run, ends killed runs of the same task, and holds the run's lock while `execute` runs.
 * @param options as for planRun
 */
export async function startRun(
  settings: Settings,
  hostContext: HostContext,
  platform: Platform,
  options: PlanChoices,
  execute: (run: StartedRun) => Promise<FinishedRun>,
): Promise<FinishedRun | Refusal> {
  const refusal = await refuseFoldersOutside(settings, platform.files);
  if (refusal !== null) return refusal;
  // Runs in Actions are not resumed: a re-run is a new attempt.
  const [planned, facts] = await Promise.all([
    planRun(settings, hostContext, platform, options),
    hostContext.github === null ? findOriginFacts(platform, settings) : null,
  ]);
  if (isRefusal(planned)) return planned;
  if (facts !== null && isRefusal(facts)) return facts;
  const { plan, past } = planned;
  const ofTask = await refuseFoldersOutside({ ...settings, task: plan.task_id }, platform.files);
  if (ofTask !== null) return ofTask;
  const recovered = await recoverKilledRuns(settings, platform, plan);
  const folder = runFolder(settings, plan);
  // Another run that starts now may briefly lock this empty folder, to check whether it has to be recovered.
  const lock = await lockRun(platform.locks, folder, limits.lockPatience.value);
  if (isRefusal(lock)) return lock;
  try {
    await writeIgnoreFiles(platform.files, settings, plan.task_id);
    const taken = await removeEarlierAttempt(platform.files, folder, plan);
    if (taken !== null) return taken;
    const unwritten =
      (facts === null
        ? null
        : await writeOrigin(platform.files, createOrigin(facts, planned.settings), folder)) ??
      (await writePlan(platform.files, plan, folder));
    if (unwritten !== null) return unwritten;
    return await execute({ plan, folder, past, warnings: [...recovered, ...lock.warnings] });
  } finally {
    await lock.release();
  }
}

/** Removes the files of an earlier attempt in a reused workspace: its evidence was uploaded. */
async function removeEarlierAttempt(
  files: Files,
  folder: string,
  plan: Plan,
): Promise<Refusal | null> {
  if (!(await files.exists(join(folder, "plan.json")))) return null;
  const earlier = await readPlan(files, folder);
  if (isRefusal(earlier)) return refuse(...earlier.messages, `remove ${folder}`);
  if (earlier.plan_attempt >= plan.plan_attempt)
    return refuse(`${describeTakenKey(getKey(plan))} (${folder})`);
  const left = (await files.list(folder)).filter(
    (name) => !/^(?:approvals|run\.lock.*)$/.test(name),
  );
  for (const name of left) await files.remove(join(folder, name));
  return null;
}

/** A run id in Actions is `<id of the workflow run>-<key>`. */
const getKey = ({ run_id }: Plan): string => run_id.slice(run_id.indexOf("-") + 1);

/** Ends killed runs of this task. Failing to recover an older run must not block a new one. */
async function recoverKilledRuns(
  settings: Settings,
  platform: Platform,
  { task_id }: Plan,
): Promise<string[]> {
  const ofTask = { ...settings, task: task_id };
  try {
    if ((await findUnfinishedRuns(platform.files, ofTask, maxRunsToRecover)).length === 0)
      return [];
    const { recoverAbandoned } = await import("./recover.ts");
    const recovered = await recoverAbandoned(platform, ofTask, {
      most: maxRunsToRecover,
      tidy: false,
    });
    return recovered.flatMap((result) =>
      isRefusal(result)
        ? []
        : [
            `run ${result.plan.run_id} was interrupted earlier; it is now recorded as ${result.summary.status}`,
          ],
    );
  } catch (error) {
    return [`earlier runs could not be recovered: ${messageOf(error)}`];
  }
}
