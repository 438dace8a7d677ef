import { aggregateJob } from "./aggregate-job.ts";
import { runAuto } from "../auto.ts";
import type { RunEquipment } from "../execute.ts";
import { exitCodeOf, exitCodes } from "../exit-code.ts";
import { kept, readyStep, refused, type JobStep, type ReadyStep } from "./job-step.ts";
import { planJob } from "./plan-job.ts";
import { publishRun } from "./publish.ts";
import { recoverRun } from "../recover.ts";
import { reportJob } from "./report-job.ts";
import { finishLeg, runLeg } from "./run-job.ts";
import { isRefusal } from "../settings.ts";

type Equipment = Pick<RunEquipment, "platform" | "watch">;

/** The action's main step. @returns the exit code */
export async function runJob(step: JobStep, equipment: Equipment): Promise<number> {
  const ready = readyStep(step);
  if (isRefusal(ready)) return refused(ready, step);
  const { token, mode } = step.inputs;
  const secrets = token === null ? [] : [token];
  for (const secret of secrets) await step.job.mask(secret);
  switch (mode) {
    case "auto":
      return autoJob(ready, { ...equipment, secrets });
    case "plan":
      return planJob(ready, equipment.platform);
    case "run":
      return runLeg(ready, { ...equipment, secrets });
    case "aggregate":
      return aggregateJob(ready, equipment.platform);
    case "report":
      return reportJob(ready, equipment.platform);
  }
}

async function autoJob(step: ReadyStep, equipment: RunEquipment): Promise<number> {
  const begun = (run: { folder: string }): Promise<void> => step.job.save(kept.folder, run.folder);
  const finished = await runAuto(step.settings, step.surroundings, { ...equipment, begun });
  if (isRefusal(finished)) return refused(finished, step);
  await publishRun(finished, step, equipment.platform);
  return exitCodeOf(finished.summary);
}

/** What the main step kept; empty texts where it did not come so far. */
export interface KeptState {
  folder: string;
  assignment: string;
  published: boolean;
}

/** The action's `post` step: ends, uploads and shows what a main step left that was killed. */
export async function finishJob(
  step: JobStep,
  { platform }: Pick<RunEquipment, "platform">,
  state: KeptState,
): Promise<number> {
  if (state.folder === "" || state.published) return exitCodes.passed;
  const ready = readyStep(step);
  if (isRefusal(ready)) return refused(ready, step);
  if (step.inputs.mode === "run") return finishLeg(ready, platform, state);
  // The runner starts this step after the main one has ended.
  const finished = await recoverRun(platform, ready.settings, state.folder);
  if (isRefusal(finished)) return refused(finished, step);
  await publishRun(finished, ready, platform);
  return exitCodes.passed;
}
