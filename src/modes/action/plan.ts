import type { Plan } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Platform } from "../../platform/platform.ts";
import { createPlanSummary } from "../../report/markdown/plan-summary.ts";
import { planArtifactName } from "../run-folder/artifact-names.ts";
import { exitCodes } from "../settings/exit-code.ts";
import { runFolder } from "../run-folder/folders.ts";
import { planRun } from "../plan/plan.ts";
import { describeTakenKey } from "../settings/identity.ts";
import { refused, type ReadyStep } from "./step.ts";
import { createMatrix } from "../plan/matrix.ts";
import { toPlanArtifact, type PlanArtifact } from "../aggregate/plan-artifact.ts";
import { writePlan } from "../run-folder/plan-file.ts";
import { isRefusal, refuse, type Refusal, type Settings } from "../settings/settings.ts";

/**
 * `mode: plan`: decides what runs in which job, and passes it to the jobs as a matrix and an artifact. @returns the
 * exit code
 */
export async function planJob(step: ReadyStep, platform: Platform): Promise<number> {
  const planned = await planRun(
    step.settings,
    step.hostContext,
    withoutCacheListing(platform, step.settings),
    {
      spread: true,
    },
  );
  if (isRefusal(planned)) return refused(planned, step);
  const { plan, past } = planned;
  for (const warning of past.warnings) await step.job.warning(warning);
  const artifact = await uploadPlan(plan, step, platform);
  if (isRefusal(artifact)) return refused(artifact, step);
  if (step.inputs.summary !== false) await step.job.summary(createPlanSummary(plan));
  const isWritten = await step.job.outputs({
    outcome: "success",
    "run-id": plan.run_id,
    matrix: JSON.stringify(createMatrix(plan, step.settings.key)),
    count: String(plan.assignments.length),
    "has-work": String(plan.assignments.length > 0),
    key: step.settings.key,
    "plan-digest": plan.digest,
    "plan-artifact": toPlanArtifact(artifact),
  });
  if (isWritten) return exitCodes.passed;
  await step.job.error("the outputs could not be written, so the other jobs do not get the plan");
  return exitCodes.failed;
}

/**
 * Expected durations do not need the newest runs. Without the API this job lists no caches, so that its token only
 * needs to read the repository.
 */
const withoutCacheListing = (platform: Platform, { history }: Settings): Platform =>
  history.store === "cache" ? { ...platform, api: null } : platform;

/** The other jobs cannot run without the plan, so this job fails when the upload does. */
async function uploadPlan(
  plan: Plan,
  { settings, hostContext, inputs, job }: ReadyStep,
  { files, artifacts }: Platform,
): Promise<PlanArtifact | Refusal> {
  if (artifacts === null) return refuse("mode: plan needs GitHub's artifact service");
  const folder = runFolder(settings, plan);
  const unwritten = await writePlan(files, plan, folder);
  if (unwritten !== null) return unwritten;
  const name = planArtifactName(settings.key, hostContext.github.runAttempt);
  const days = inputs["retention-days"] ?? undefined;
  try {
    const uploaded = await job.group("Upload the plan", () =>
      artifacts.upload(name, [`${folder}/plan.json`], folder, days),
    );
    return "taken" in uploaded ? refuse(describeTakenKey(settings.key)) : uploaded;
  } catch (error) {
    return refuse(`the plan was not uploaded for the other jobs: ${messageOf(error)}`);
  }
}
