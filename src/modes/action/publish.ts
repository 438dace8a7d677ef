import { join } from "node:path";
import {
  getCheckConclusion,
  getActionOutcome,
  listFailedStages,
} from "../../aggregate/conclusion.ts";
import { describeLeftOut, collectStageOutputs } from "../../aggregate/stage-outputs.ts";
import { formatFindingCommands } from "../../report/step-log/annotations.ts";
import { rankFindings } from "../../report/shared/check-annotations.ts";
import { createCheckReport } from "../../report/check-run/check-run.ts";
import { createJobSummary } from "../../report/markdown/job-summary.ts";
import { runArtifactName } from "../run-folder/artifact-names.ts";
import { publishCheck, type CheckResult } from "./step-check.ts";
import type { PublishedCheckRun } from "./check-run.ts";
import { uploadEvidence, type UploadedEvidence } from "./evidence.ts";
import { getExitCode, exitCodes } from "../settings/exit-code.ts";
import type { FinishedRun } from "../aggregate/finished-run.ts";
import { describeTakenKey } from "../settings/identity.ts";
import { isRefusal } from "../settings/settings.ts";
import { untilCancelled } from "./until-cancelled.ts";
import { savedNames, outputPath, type ReadyStep } from "./step.ts";
import { publishFailure } from "./publish-failure.ts";
import { createRunRedactor } from "../../redaction/create-redactor.ts";
import type { Platform, Screen } from "../../platform/platform.ts";

/**
 * Publishes a finished run: the evidence as one artifact, the check-run, the job summary, the outputs. Failing to do so
 * does not change the outcome; it becomes a warning. A success is published last. @returns the exit code
 */
export async function publishRun(
  finished: FinishedRun,
  step: ReadyStep,
  platform: Platform,
): Promise<number> {
  const uploading = upload(finished, step, platform);
  if (finished.summary.status === "succeeded") {
    const uploaded = await untilCancelled(uploading, platform.cancelled);
    // GitHub shows a cancelled job, so a green check-run would be wrong: `post` publishes the result.
    if (uploaded === "cancelled" || platform.cancelled.aborted) return leaveToPost(step);
    if (uploaded.isTaken) return refuseKey(finished, step, platform, notUploaded);
  }
  const [evidence, check] = await Promise.all([
    uploading,
    publishCheck(step, platform, createCheckResult(finished, step)),
  ]);
  if (check.isTaken) return refuseKey(finished, step, platform, null);
  return showRun(finished, step, platform, { evidence, check });
}

/**
 * Two uses with the same key cannot both be published, so this one is recorded and shown as failed.
 * @param evidence null: not uploaded yet, so it is uploaded here
 */
async function refuseKey(
  { folder, plan }: FinishedRun,
  step: ReadyStep,
  platform: Platform,
  evidence: UploadedEvidence | null,
): Promise<number> {
  const { settings, hostContext, job } = step;
  const reason = createRunRedactor(settings.environment, plan).text(describeTakenKey(settings.key));
  const refused = { attempt: hostContext.github.runAttempt, detail: "key-taken", reason } as const;
  const { recoverRun } = await import("../run/recover.ts");
  const failed = await recoverRun(platform, settings, folder, { refused });
  if (isRefusal(failed)) {
    const advice = "Give this use of the action an input `key` of its own.";
    const title = "Failed: the key is taken";
    return publishFailure(step, platform, { title, reason, advice, isCancelled: false });
  }
  await job.error(reason);
  const check = await publishCheck(step, platform, createCheckResult(failed, step));
  const uploaded = evidence ?? (await upload(failed, step, platform));
  return showRun(failed, step, platform, { evidence: uploaded, check });
}

const notUploaded: UploadedEvidence = { url: null, isTaken: false, warnings: [] };

/** Warnings, job summary and outputs. */
async function showRun(
  finished: FinishedRun,
  step: ReadyStep,
  { screen }: { screen: Screen },
  { evidence, check }: { evidence: UploadedEvidence; check: PublishedCheckRun },
): Promise<number> {
  const { job, inputs } = step;
  const { text } = createRunRedactor(step.settings.environment, finished.plan);
  const outputs = collectStageOutputs(finished.manifest, finished.children);
  const added = [...evidence.warnings, ...check.warnings, ...describeLeftOut(outputs)].map(text);
  const warnings = [...finished.summary.warnings, ...added];
  const summary = { ...finished.summary, warnings };
  for (const warning of warnings) await job.warning(warning);
  // Without a check-run the findings are annotated by the step.
  if (inputs["check-run"] !== false && check.url === null)
    await screen.write(formatFindingCommands(rankFindings(finished.findings)));
  if (inputs.summary !== false) {
    const artifact = evidence.url === null ? {} : { artifactUrl: evidence.url };
    await job.summary(createJobSummary({ ...finished, ...artifact, summary }));
  }
  const isSaved = await job.save(savedNames.published, "true");
  // `post` will take the run for unpublished and show it as failed: this step has to agree with it.
  if (!isSaved && finished.summary.status === "succeeded") return failUnsaved(step);
  await job.outputs(
    createOutputs(finished, step, {
      artifact: evidence.url,
      check: check.url,
      stageOutputs: outputs.json,
    }),
  );
  return getExitCode(finished.summary);
}

async function failUnsaved({ job }: ReadyStep): Promise<number> {
  await job.error(
    "the state for the post step could not be saved, so it will show this run as failed",
  );
  await job.outputs({ outcome: "failure" });
  return exitCodes.failed;
}

async function leaveToPost({ job }: ReadyStep): Promise<number> {
  await job.warning("the run was cancelled before its result was published");
  await job.outputs({ outcome: "cancelled" });
  return exitCodes.cancelled;
}

/** Links to the workflow run's list of artifacts: the URL of the artifact itself is not known yet. */
function createCheckResult(finished: FinishedRun, { inputs, hostContext }: ReadyStep): CheckResult {
  const { serverUrl, repository, runId } = hostContext.github;
  const { summary } = finished;
  const artifactUrl = `${serverUrl}/${repository}/actions/runs/${runId}#artifacts`;
  const shown = inputs["upload-artifacts"] === false ? finished : { ...finished, artifactUrl };
  return {
    startedAt: summary.startedAt,
    completedAt: summary.completedAt ?? summary.timestamp,
    conclusion: getCheckConclusion(finished),
    ...createCheckReport({ ...shown, mostAnnotations: inputs.annotations ?? 100 }),
  };
}

async function upload(
  { folder }: FinishedRun,
  { settings, inputs, hostContext, job }: ReadyStep,
  platform: Platform,
): Promise<UploadedEvidence> {
  const { artifacts, files } = platform;
  if (artifacts === null || inputs["upload-artifacts"] === false) return notUploaded;
  const name = runArtifactName(settings.key, hostContext.github.runAttempt);
  const retentionDays = inputs["retention-days"];
  return uploadEvidence(artifacts, { name, folder, below: "", retentionDays }, { job, files });
}

function createOutputs(
  finished: FinishedRun,
  step: ReadyStep,
  shown: { artifact: string | null; check: string | null; stageOutputs: string },
): Record<string, string> {
  const path = (name: string): string => outputPath(step, join(finished.folder, name));
  return {
    outcome: getActionOutcome(finished.summary, finished.plan),
    "run-id": finished.plan.run_id,
    "manifest-path": path("manifest.json"),
    "summary-path": path("run-summary.json"),
    "failed-stages": listFailedStages(finished.manifest).join(","),
    "stage-outputs": shown.stageOutputs,
    "artifact-url": shown.artifact ?? "",
    "check-run-url": shown.check ?? "",
  };
}
