import { runAuto } from "../run/auto.ts";
import type { RunDependencies } from "../run/execute.ts";
import { isRefusal } from "../settings/settings.ts";
import { publishRun } from "./publish.ts";
import { savedNames, refused, type ReadyStep } from "./step.ts";

/** `mode: auto`: plans, runs and aggregates in this job. @returns the exit code */
export async function autoJob(step: ReadyStep, dependencies: RunDependencies): Promise<number> {
  const onStart = async (run: { folder: string }): Promise<void> => {
    await step.job.save(savedNames.folder, run.folder);
  };
  const finished = await runAuto(step.settings, step.hostContext, {
    ...dependencies,
    onStart,
  });
  if (isRefusal(finished)) return refused(finished, step);
  return publishRun(finished, step, dependencies.platform);
}
