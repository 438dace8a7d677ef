import { aggregateJob } from "./aggregate-job.ts";
import { claimKey } from "./claim-key.ts";
import { runAuto } from "../auto.ts";
import type { RunEquipment } from "../execute.ts";
import { kept, readyStep, refused, type JobStep, type ReadyStep } from "./job-step.ts";
import { planJob } from "./plan-job.ts";
import { publishRun } from "./publish.ts";
import { reportJob } from "./report-job.ts";
import { runLeg } from "./run-job.ts";
import { isRefusal } from "../settings.ts";

type Equipment = Pick<RunEquipment, "platform" | "watch">;

/** The action's main step. @returns the exit code */
export async function runJob(step: JobStep, equipment: Equipment): Promise<number> {
  const { token, mode } = step.inputs;
  const startsRun = mode === "auto" || mode === "plan";
  const { files } = equipment.platform;
  const ready = await (startsRun
    ? readyStep(step, (...given) => claimKey(...given, files))
    : readyStep(step));
  if (isRefusal(ready)) return refused(ready, step);
  await step.job.save(kept.key, ready.settings.key);
  const secrets = token === null ? [] : [token];
  for (const secret of secrets) await step.job.mask(secret);
  const { cancelled } = equipment.platform;
  cancelled.addEventListener("abort", () => void step.job.save(kept.cancelled, "true"));
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
  return publishRun(finished, step, equipment.platform);
}
