import { claimKey } from "./claim-key.ts";
import type { RunDependencies } from "../run/execute.ts";
import { savedNames, prepareStep, refused, type JobStep, type ReadyStep } from "./step.ts";
import { messageOf } from "../../model/reasons.ts";
import { publishFailure } from "./publish-failure.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import { isRefusal } from "../settings/settings.ts";

type JobDependencies = Pick<RunDependencies, "platform" | "createView">;

/** The action's main step. @returns the exit code */
export async function runJob(step: JobStep, dependencies: JobDependencies): Promise<number> {
  const { token, mode } = step.inputs;
  const { platform } = dependencies;
  const startsRun = mode === "auto" || mode === "plan";
  const ready = await (startsRun
    ? prepareStep(step, (...context) => claimKey(...context, platform.files))
    : prepareStep(step));
  if (isRefusal(ready)) return refused(ready, step);
  const refusal = await refuseFoldersOutside(ready.settings, platform.files);
  if (refusal !== null) return refused(refusal, step);
  const secrets = token === null ? [] : [token];
  for (const secret of secrets) await step.job.mask(secret);
  if (!(await step.job.save(savedNames.key, ready.settings.key)))
    return publishFailure(ready, platform, { ...unsaved, isCancelled: false });
  platform.cancelled.addEventListener(
    "abort",
    () => void step.job.save(savedNames.cancelled, "true"),
  );
  try {
    return await runMode(ready, { ...dependencies, secrets });
  } catch (error) {
    // Publish a failure in any case, so that an older result is not mistaken for this one.
    return publishFailure(ready, platform, {
      ...internalError,
      reason: messageOf(error),
      isCancelled: false,
    });
  }
}

const unsaved = {
  title: "Failed: nothing was run",
  reason:
    "the state for the post step could not be saved, so nothing would end the run after a cancel",
  advice: "Check the runner's disk, and re-run this job.",
};

const internalError = {
  title: "Failed: there is no result",
  advice: "Re-run this job. If that does not help, report it with this job's log.",
};

async function runMode(step: ReadyStep, dependencies: RunDependencies): Promise<number> {
  switch (step.inputs.mode) {
    case "auto":
      return (await import("./auto.ts")).autoJob(step, dependencies);
    case "plan":
      return (await import("./plan.ts")).planJob(step, dependencies.platform);
    case "run":
      return (await import("./run.ts")).runMatrixJob(step, dependencies);
    case "aggregate":
      return (await import("./aggregate.ts")).aggregateJob(step, dependencies.platform);
    case "report":
      return (await import("./report.ts")).reportJob(step, dependencies.platform);
  }
}
