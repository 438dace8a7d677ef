import { join } from "node:path";
import { describeLeftOut, collectStageOutputs } from "../../aggregate/stage-outputs.ts";
import { listFailedStages } from "../../aggregate/conclusion.ts";
import type { Finding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import { asRecorded, type Redacted } from "../../model/redacted.ts";
import type { Plan } from "../../model/plan.ts";
import type { Artifacts, Platform } from "../../platform/platform.ts";
import { readStageSummaries } from "../../report/markdown/stage-summaries.ts";
import { byRunId } from "../../model/sub-run.ts";
import { createJobSummary } from "../../report/markdown/job-summary.ts";
import type { Collected } from "../../run/context.ts";
import { getPathBase, toPersistedPath } from "../../run/persisted-path.ts";
import { jobArtifactName } from "../run-folder/artifact-names.ts";
import { collectResults, endJournals } from "../run-folder/end-journals.ts";
import { uploadEvidence, type UploadedEvidence } from "./evidence.ts";
import { executeAssignments, type RunDependencies } from "../run/execute.ts";
import { getExitCode, exitCodes } from "../settings/exit-code.ts";
import { writeAttemptEntries } from "../history/write-entry.ts";
import { attemptPlace, runFolder } from "../run-folder/folders.ts";
import { writeIgnoreFiles } from "../run-folder/ignore-files.ts";
import { runId } from "../settings/identity.ts";
import {
  outputPath,
  savedNames,
  refused,
  unpublished,
  type SavedState,
  type ReadyStep,
} from "./step.ts";
import { judgeMatrixJob } from "./matrix-job.ts";
import {
  fetchPlan,
  noPlanOutputs,
  readPlanArtifact,
  type FetchedPlan,
} from "../aggregate/plan-artifact.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import { readPlan, writePlan } from "../run-folder/plan-file.ts";
import { isRefusal, refuse, type Refusal } from "../settings/settings.ts";
import { createRunRedactor } from "../../redaction/create-redactor.ts";

/** The assignment that this job runs, of a plan from the plan job. */
interface MatrixJob {
  plan: Plan;
  assignment: string;
  attempt: number;
  /** Absolute: the run's folder. */
  folder: string;
}

/** What the assignment left. */
interface AssignmentRecords {
  manifests: Manifest[];
  collected: Collected;
  warnings: string[];
}

/**
 * `mode: run`: runs one assignment of the plan, and uploads its manifest and logs as one artifact. The job fails
 * without that artifact, because aggregation would not see the result. @returns the exit code
 */
export async function runMatrixJob(
  step: ReadyStep,
  dependencies: Pick<RunDependencies, "platform" | "createView" | "secrets">,
): Promise<number> {
  const { platform } = dependencies;
  const { artifacts } = platform;
  if (artifacts === null || step.inputs["upload-artifacts"] === false)
    return refused(
      refuse(
        "mode: run passes its result on as an artifact: it needs GitHub's artifact service and `upload-artifacts: true`",
      ),
      step,
    );
  const matrixJob = await openMatrixJob(step, platform, artifacts);
  if (isRefusal(matrixJob)) return refused(matrixJob, step);
  await step.job.save(savedNames.assignment, matrixJob.assignment);
  await step.job.save(savedNames.folder, matrixJob.folder);
  const assignments = matrixJob.plan.assignments.filter(
    ({ instance_id }) => instance_id === matrixJob.assignment,
  );
  const warnings: string[] = [];
  const execution = { ...matrixJob, resumed: null, warnings, assignments };
  const done = await executeAssignments(step.settings, step.hostContext, dependencies, execution);
  return submitResult(step, platform, artifacts, matrixJob, { ...done, warnings });
}

/**
 * The `post` step of `mode: run`: ends the assignment of a main step that was killed, and uploads it.
 * @param state saved by the main step
 */
export async function finishMatrixJob(
  step: ReadyStep,
  platform: Platform,
  state: Pick<SavedState, "folder" | "assignment" | "cancelled">,
): Promise<number> {
  const { artifacts } = platform;
  const plan = await readPlan(platform.files, state.folder);
  if (isRefusal(plan) || artifacts === null) return exitCodes.passed;
  const matrixJob = { ...state, plan, attempt: step.hostContext.github.runAttempt };
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const refused = {
    attempt: matrixJob.attempt,
    detail: "process-gone",
    reason: unpublished,
  } as const;
  const journals = await endJournals(platform, matrixJob.folder, warn, {
    below: getAttemptPath(matrixJob),
    cancelled: state.cancelled,
    refused,
  });
  await writeAttemptEntries(platform, plan, journals, warn);
  const manifests = journals.flatMap(({ manifest }) =>
    manifest.parent_run_id === null ? [manifest] : [],
  );
  const records = { manifests, collected: collectResults(journals), warnings };
  await submitResult(step, platform, artifacts, matrixJob, records);
  return exitCodes.passed;
}

/** In the run's folder, with forward slashes. */
const getAttemptPath = ({ assignment, attempt }: MatrixJob): string =>
  attemptPlace(assignment, attempt);
const getAttemptFolder = (matrixJob: MatrixJob): string =>
  join(matrixJob.folder, getAttemptPath(matrixJob));

async function openMatrixJob(
  step: ReadyStep,
  { files }: Platform,
  artifacts: Artifacts,
): Promise<MatrixJob | Refusal> {
  const { settings, inputs, hostContext } = step;
  const { assignment } = inputs;
  if (assignment === null)
    return refuse(
      "mode: run needs the input `assignment`: ${{ matrix.assignment }} of the plan job's matrix",
    );
  const fetched = await fetchPlanOfStep(step, files, artifacts);
  if (fetched.kind === "no-plan") return refuse(`${fetched.reason}. ${fetched.advice}`);
  const { plan } = fetched;
  if (!plan.assignments.some(({ instance_id }) => instance_id === assignment))
    return refuse(`the plan has no assignment ${JSON.stringify(assignment)}`);
  const refused = await refuseFoldersOutside({ ...settings, task: plan.task_id }, files);
  if (refused !== null) return refused;
  await writeIgnoreFiles(files, settings, plan.task_id);
  const folder = runFolder(settings, plan);
  const matrixJob = { plan, assignment, attempt: hostContext.github.runAttempt, folder };
  if (await files.exists(getAttemptFolder(matrixJob)))
    return refuse(
      `${assignment} was already run in this job: ${getAttemptFolder(matrixJob)} exists`,
    );
  return (await writePlan(files, plan, folder)) ?? matrixJob;
}

async function fetchPlanOfStep(
  { settings, inputs, hostContext, job }: ReadyStep,
  files: Platform["files"],
  artifacts: Artifacts,
): Promise<FetchedPlan> {
  const artifact = readPlanArtifact(inputs["plan-artifact"] ?? "");
  const digest = inputs["plan-digest"];
  if (artifact === null || digest === null) return noPlanOutputs;
  const expected = { digest, runId: runId(settings.key, hostContext.github, new Date(0)) };
  const folder = await files.makeTemporaryFolder();
  try {
    return await job.group("Download the plan", () =>
      fetchPlan(artifacts, files, artifact, `${folder}/plan`, expected),
    );
  } finally {
    await files.remove(folder);
  }
}

/** Uploads, judges and shows the result of an assignment. @returns the exit code */
async function submitResult(
  step: ReadyStep,
  { files, clock }: Platform,
  artifacts: Artifacts,
  matrixJob: MatrixJob,
  records: AssignmentRecords,
): Promise<number> {
  const { settings, job, inputs } = step;
  const base = { base: getPathBase(settings.root, settings.runsFolder) };
  const artifactRoot = toPersistedPath(base, getAttemptFolder(matrixJob));
  const uploaded = await upload(step, files, artifacts, matrixJob);
  const { text } = createRunRedactor(settings.environment, matrixJob.plan);
  const warnings = [...records.warnings, ...uploaded.warnings].map(text);
  const { manifests } = records;
  const result = asRecorded(
    judgeMatrixJob({ ...matrixJob, manifests, now: clock.now(), artifactRoot, warnings }),
  );
  const outputs = collectStageOutputs(result.manifest, byRunId(records.collected.children));
  for (const warning of [...result.summary.warnings, ...describeLeftOut(outputs)])
    await job.warning(warning);
  if (uploaded.url === null)
    await job.error(`${matrixJob.assignment} counts as lost: its result could not be uploaded`);
  const shown = { url: uploaded.url, artifactRoot };
  if (inputs.summary !== false)
    await job.summary(await createAssignmentSummary(result, asRecorded(records.collected), shown));
  const code = uploaded.url === null ? exitCodes.failed : getExitCode(result.summary);
  await job.outputs({
    outcome: toActionOutcome(code),
    "run-id": matrixJob.plan.run_id,
    "manifest-path": outputPath(step, join(getAttemptFolder(matrixJob), "manifest.json")),
    "failed-stages": listFailedStages(result.manifest).join(","),
    "stage-outputs": outputs.json,
    "artifact-url": uploaded.url ?? "",
  });
  await job.save(savedNames.published, "true");
  return code;
}

const upload = (
  { settings, job, inputs }: ReadyStep,
  files: Platform["files"],
  artifacts: Artifacts,
  matrixJob: MatrixJob,
): Promise<UploadedEvidence> =>
  uploadEvidence(
    artifacts,
    {
      name: jobArtifactName(settings.key, matrixJob.assignment, matrixJob.attempt),
      folder: matrixJob.folder,
      below: `${getAttemptPath(matrixJob)}/`,
      retentionDays: inputs["retention-days"],
    },
    { job, files },
  );

function toActionOutcome(code: number): "success" | "cancelled" | "failure" {
  if (code === exitCodes.passed) return "success";
  return code === exitCodes.cancelled ? "cancelled" : "failure";
}

async function createAssignmentSummary(
  result: Redacted<ReturnType<typeof judgeMatrixJob>>,
  { children, findings }: { children: Redacted<Manifest>[]; findings: Redacted<Finding>[] },
  { url, artifactRoot }: { url: string | null; artifactRoot: string },
): Promise<string> {
  const run = { ...result, children: byRunId(children) };
  return createJobSummary({
    ...run,
    stageSummaries: await readStageSummaries(run),
    findings,
    paths: [artifactRoot],
    ...(url === null ? {} : { artifactUrl: url }),
  });
}
