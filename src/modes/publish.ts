import { join } from "node:path";
import { actionOutcome, failedStages } from "../aggregate/outcome.ts";
import { actionOutputs } from "../model/action-interface.ts";
import { messageOf } from "../model/reasons.ts";
import type { Artifacts, Files, Job } from "../platform/platform.ts";
import { jobSummary } from "../report/job-summary.ts";
import { pathBase, persistedPath } from "../run/context.ts";
import { toSafeName } from "./identity.ts";
import type { FinishedRun } from "./finish.ts";
import type { Settings } from "./settings.ts";

export interface PublishRequest {
  settings: Settings;
  attempt: number;
  /** null: don't upload. */
  artifacts: Artifacts | null;
  retentionDays: number | null;
  writeSummary: boolean;
}

/**
 * Shows a finished run to the job: the evidence as one artifact, the job summary, the outputs. Trouble with the first two
 * changes nothing of the outcome; it is said in the summary and in the log.
 */
export async function publishRun(
  finished: FinishedRun,
  request: PublishRequest,
  to: { job: Job; files: Files },
): Promise<void> {
  const warnings: string[] = [];
  const artifactUrl = await uploadEvidence(finished, request, to, warnings);
  for (const warning of [...finished.summary.warnings, ...warnings]) await to.job.warning(warning);
  if (request.writeSummary) {
    const summary = { ...finished.summary, warnings: [...finished.summary.warnings, ...warnings] };
    await orWarn(to.job, "the job summary could not be written", () =>
      to.job.summary(jobSummary({ ...finished, summary, ...(artifactUrl === null ? {} : { artifactUrl }) })),
    );
  }
  const values = outputValues(finished, request.settings, artifactUrl);
  for (const { name } of actionOutputs) await to.job.output(name, values[name] ?? "");
}

/** Characters that GitHub's artifact service takes in no path: one such file would stop the whole upload. */
const untakenInArtifacts = /[":<>|*?\r\n]/;

const leftOut = (paths: readonly string[]): string =>
  `artifacts take no " : < > | * ? in names, so the uploaded evidence lacks ${paths.length === 1 ? "one file" : `${paths.length} files, such as`} ${JSON.stringify(paths[0])}`;

async function uploadEvidence(
  finished: FinishedRun,
  request: PublishRequest,
  to: { job: Job; files: Files },
  warnings: string[],
): Promise<string | null> {
  if (request.artifacts === null) return null;
  const { key } = request.settings;
  const name = toSafeName(`orchestrator-${key ?? "job"}-run-a${request.attempt}`);
  try {
    const names = await to.files.listFiles(finished.folder);
    const refused = names.filter((path) => untakenInArtifacts.test(path));
    if (refused.length > 0) warnings.push(leftOut(refused));
    const paths = names.filter((path) => !refused.includes(path)).map((path) => join(finished.folder, path));
    const days = request.retentionDays ?? undefined;
    const { artifacts } = request;
    const upload = () => artifacts.upload(name, paths, finished.folder, days);
    return (await to.job.group("Upload the evidence", upload)).url;
  } catch (error) {
    warnings.push(`the evidence was not uploaded: ${messageOf(error)}`);
    return null;
  }
}

function outputValues(
  finished: FinishedRun,
  settings: Settings,
  artifactUrl: string | null,
): Record<string, string> {
  const base = { base: pathBase(settings.root, settings.runsFolder) };
  const path = (name: string): string => persistedPath(base, join(finished.folder, name));
  return {
    outcome: actionOutcome(finished.summary, finished.plan),
    "run-id": finished.plan.run_id,
    "manifest-path": path("manifest.json"),
    "summary-path": path("run-summary.json"),
    "failed-stages": failedStages(finished.manifest).join(","),
    "artifact-url": artifactUrl ?? "",
  };
}

async function orWarn(job: Job, what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    await job.warning(`${what}: ${messageOf(error)}`);
  }
}
