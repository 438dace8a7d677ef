import { join } from "node:path";
import { limits } from "../model/limits.ts";
import type { Plan } from "../model/plan.ts";
import { messageOf } from "../model/reasons.ts";
import { executeAssignments, type RunEquipment } from "./execute.ts";
import { finishRun, type FinishedRun } from "./finish.ts";
import { runFolder } from "./folders.ts";
import { writePlan } from "./plan-file.ts";
import { planRun } from "./plan.ts";
import { lockRun, unfinishedRuns } from "./run-lock.ts";
import { isRefusal, refuse, type Refusal, type Settings, type Surroundings } from "./settings.ts";

/** Runs of the task that are looked at for one that was killed, newest first. */
const looksBack = 50;

/** `mode: auto`: plans, runs and aggregates in this one process. */
export async function runAuto(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
): Promise<FinishedRun | Refusal> {
  const { platform } = equipment;
  const plan = await planRun(settings, surroundings, platform);
  if (isRefusal(plan)) return plan;
  const recovered = await recoverOthers(settings, equipment, plan);
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
    const unwritten = await writePlan(platform.files, plan, folder);
    if (unwritten !== null) return unwritten;
    const warnings = [...recovered, ...lock.warnings];
    return await execute(settings, surroundings, equipment, { plan, folder, warnings });
  } finally {
    await lock.release();
  }
}

async function execute(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
  run: { plan: Plan; folder: string; warnings: string[] },
): Promise<FinishedRun> {
  await equipment.begun?.(run);
  const attempt = surroundings.github?.runAttempt ?? 1;
  const { assignments } = run.plan;
  const execution = { ...run, attempt, resumed: null, assignments };
  const done = await executeAssignments(settings, surroundings, equipment, execution);
  return finishRun(equipment.platform, settings, { ...run, ...done, attempt, failedBefore: null });
}

/** Ends what a run of this task left that was killed. What is wrong with others is no reason not to run this one. */
async function recoverOthers(
  settings: Settings,
  { platform }: RunEquipment,
  { task_id }: Plan,
): Promise<string[]> {
  const ofTask = { ...settings, task: task_id };
  try {
    if ((await unfinishedRuns(platform.files, ofTask, looksBack)).length === 0) return [];
    const { recoverAbandoned } = await import("./recover.ts");
    const recovered = await recoverAbandoned(platform, ofTask, looksBack);
    return recovered.flatMap(({ result }) =>
      isRefusal(result)
        ? []
        : [`the run ${result.plan.run_id} was found without an end and without a process, and was ended`],
    );
  } catch (error) {
    return [`earlier runs could not be looked at: ${messageOf(error)}`];
  }
}
