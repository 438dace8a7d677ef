import { join } from "node:path";
import { checkConclusion } from "../../aggregate/conclusion.ts";
import { actionOutcome, failedStages } from "../../aggregate/outcome.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Platform } from "../../platform/platform.ts";
import { checkReport } from "../../report/check-run.ts";
import { jobSummary } from "../../report/job-summary.ts";
import { pathBase, persistedPath } from "../../run/context.ts";
import { runArtifactName } from "../artifacts/artifact-names.ts";
import { publishCheck } from "./check-of-step.ts";
import { uploadEvidence } from "./evidence.ts";
import type { FinishedRun } from "../finish.ts";
import { kept, type ReadyStep } from "./job-step.ts";

/**
 * Shows a finished run: the evidence as one artifact, the check-run, the job summary, the outputs. Trouble with them
 * changes nothing of the outcome; it is said in the summary and in the log.
 */
export async function publishRun(finished: FinishedRun, step: ReadyStep, platform: Platform): Promise<void> {
  const { job, inputs } = step;
  const evidence = await upload(finished, step, platform);
  const shown = {
    ...finished,
    summary: withWarnings(finished, evidence.warnings),
    ...(evidence.url === null ? {} : { artifactUrl: evidence.url }),
  };
  const check = await publishCheck(step, platform, {
    startedAt: finished.summary.startedAt,
    completedAt: finished.summary.completedAt ?? finished.summary.timestamp,
    conclusion: checkConclusion(finished),
    ...checkReport({ ...shown, mostAnnotations: inputs.annotations ?? 100 }),
  });
  const summary = withWarnings(shown, check.warnings);
  for (const warning of summary.warnings) await job.warning(warning);
  if (inputs.summary !== false) {
    await job
      .summary(jobSummary({ ...shown, summary }))
      .catch((error: unknown) => job.warning(`the job summary could not be written: ${messageOf(error)}`));
  }
  await job.outputs(outputValues(finished, step, { artifact: evidence.url, check: check.url }));
  await job.save(kept.published, "true");
}

const withWarnings = ({ summary }: Pick<FinishedRun, "summary">, more: readonly string[]) => ({
  ...summary,
  warnings: [...summary.warnings, ...more],
});

function upload(
  { folder }: FinishedRun,
  { settings, inputs, surroundings, job }: ReadyStep,
  platform: Platform,
) {
  const { artifacts, files } = platform;
  if (artifacts === null || inputs["upload-artifacts"] === false) return { url: null, warnings: [] };
  const name = runArtifactName(settings.key, surroundings.github.runAttempt);
  const retentionDays = inputs["retention-days"];
  return uploadEvidence(artifacts, { name, folder, below: "", retentionDays }, { job, files });
}

function outputValues(
  finished: FinishedRun,
  { settings }: ReadyStep,
  urls: { artifact: string | null; check: string | null },
): Record<string, string> {
  const base = { base: pathBase(settings.root, settings.runsFolder) };
  const path = (name: string): string => persistedPath(base, join(finished.folder, name));
  return {
    outcome: actionOutcome(finished.summary, finished.plan),
    "run-id": finished.plan.run_id,
    "manifest-path": path("manifest.json"),
    "summary-path": path("run-summary.json"),
    "failed-stages": failedStages(finished.manifest).join(","),
    "artifact-url": urls.artifact ?? "",
    "check-run-url": urls.check ?? "",
  };
}
