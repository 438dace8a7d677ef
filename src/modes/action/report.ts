import { getEventKind } from "../../changes/event.ts";
import * as z from "zod";
import { getCheckConclusion, pickWorseConclusion } from "../../aggregate/conclusion.ts";
import type { CheckConclusion } from "../../model/check-run.ts";
import { messageOf } from "../../model/reasons.ts";
import { asRecorded } from "../../model/redacted.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import type { GitHubApi, Platform } from "../../platform/platform.ts";
import { createCheckReport } from "../../report/check-run/check-run.ts";
import { limits } from "../../model/limits.ts";
import { readStageSummaries } from "../../report/markdown/stage-summaries.ts";
import { formatReported, type ReportedFrom } from "../../report/markdown/reported-summary.ts";
import { getCheckName } from "./step-check.ts";
import { publishCheckRun, type CheckRunRequest } from "./check-run.ts";
import { exitCodes } from "../settings/exit-code.ts";
import { refused, type ReadyStep } from "./step.ts";
import { readReportedRun, type NothingReported, type ReportedRun } from "./reported-run.ts";
import { refuse } from "../settings/settings.ts";

/** The fields used of a `workflow_run` event. GitHub wrote it, but its branch and repository names are untrusted. */
const Event = z.object({
  workflow_run: z.object({
    id: z.int().min(1),
    run_attempt: z.int().min(1),
    head_sha: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    head_branch: z.string().nullable(),
    head_repository: z
      .object({ full_name: z.string(), owner: z.object({ login: z.string() }) })
      .nullable(),
    conclusion: z.string().nullable(),
    run_started_at: z.iso.datetime({ offset: true }),
    updated_at: z.iso.datetime({ offset: true }),
  }),
});
type WorkflowRun = z.infer<typeof Event>["workflow_run"];

/**
 * `mode: report`: publishes the result of a run of untrusted code on its commit, which that run's own token may not do.
 * The result is never better than the conclusion that GitHub gives for that run. @returns the exit code
 */
export async function reportJob(step: ReadyStep, platform: Platform): Promise<number> {
  const { api, files } = platform;
  const event = Event.safeParse(step.hostContext.github.event);
  if (getEventKind(step.hostContext.github.eventName) !== "workflow-run" || !event.success)
    return refused(
      refuse(
        "mode: report needs a workflow with the trigger `workflow_run` and `types: [completed]`",
      ),
      step,
    );
  if (api === null) return refused(refuse("mode: report needs the input `token`"), step);
  const run = event.data.workflow_run;
  const reported = await readReportedRun(api.runArtifacts(String(run.id)), files, {
    key: step.inputs.key,
    attempt: run.run_attempt,
  }).catch((error: unknown): NothingReported => ({ reason: messageOf(error) }));
  const request = await createRequest(step, run, reported, api);
  const check = await publishCheckRun(request, platform);
  if (step.inputs.summary !== false) await step.job.summary(request.output.summary);
  await step.job.outputs({
    outcome: toOutcome(request.conclusion),
    "run-id": "reason" in reported ? "" : reported.plan.run_id,
    "check-run-url": check.url ?? "",
  });
  // Publishing is this job's only purpose, so a warning fails it.
  for (const warning of check.warnings) await step.job.error(warning);
  return check.warnings.length > 0 ? exitCodes.failed : exitCodes.passed;
}

const toOutcome = (conclusion: CheckConclusion): string =>
  conclusion === "success" || conclusion === "neutral" || conclusion === "cancelled"
    ? conclusion
    : "failure";

async function createRequest(
  { inputs, hostContext: { github } }: ReadyStep,
  run: WorkflowRun,
  reported: ReportedRun | NothingReported,
  api: GitHubApi,
): Promise<CheckRunRequest> {
  const key = reported.key ?? inputs.key ?? "run";
  const page = `${github.serverUrl}/${github.repository}`;
  const from: ReportedFrom = {
    runUrl: `${page}/actions/runs/${run.id}/attempts/${run.run_attempt}`,
    conclusion: run.conclusion ?? "none",
    pullRequest: await findPullRequest(run, api, page),
  };
  const shown = await createReport(reported, from, {
    mostAnnotations: inputs.annotations ?? 100,
    attempt: run.run_attempt,
  });
  return {
    ...shown,
    name: getCheckName({ inputs }, `${key} (reported)`),
    headSha: run.head_sha,
    externalId: `report/${run.id}/${run.run_attempt}/${key}`,
    detailsUrl: from.runUrl,
    startedAt: new Date(run.run_started_at).toISOString(),
    completedAt: new Date(run.updated_at).toISOString(),
  };
}

type Shown = Pick<CheckRunRequest, "output" | "annotations" | "conclusion">;

async function createReport(
  reported: ReportedRun | NothingReported,
  from: ReportedFrom,
  options: { mostAnnotations: number; attempt: number },
): Promise<Shown> {
  if ("reason" in reported) return createFailureReport(from, reported.reason);
  try {
    return await createRunReport(reported, from, options);
  } catch (error) {
    // The rendered text is from untrusted code.
    return createFailureReport(from, `its result could not be shown: ${messageOf(error)}`);
  }
}

function createFailureReport(from: ReportedFrom, reason: string): Shown {
  const output = {
    title: "Failed: no result",
    summary: formatReported(from, reason, limits.checkText.value),
  };
  return { conclusion: "failure", output, annotations: [] };
}

async function createRunReport(
  reported: ReportedRun,
  from: ReportedFrom,
  { mostAnnotations, attempt }: { mostAnnotations: number; attempt: number },
): Promise<Shown> {
  const conclusion = pickWorseConclusion(getCheckConclusion(reported), from.conclusion);
  const older = reported.attempt < attempt ? reported.attempt : null;
  const note = formatReported({ ...from, olderAttempt: older }, null, limits.checkText.value);
  const room = limits.checkText.value - Buffer.byteLength(note);
  const summary = withConclusion(reported.summary, conclusion, from.conclusion);
  // The reported run had no access to this job's secrets, so there is nothing to redact.
  const run = asRecorded({ ...reported, summary });
  const shown = { ...run, stageSummaries: await readStageSummaries(run) };
  const { output, annotations } = createCheckReport({ ...shown, paths: [], mostAnnotations }, room);
  return { conclusion, output: { ...output, summary: `${note}${output.summary}` }, annotations };
}

/** Makes title and summary agree with the conclusion. */
function withConclusion(
  summary: RunSummary,
  conclusion: CheckConclusion,
  runConclusion: string,
): RunSummary {
  if (conclusion === "success" || conclusion === "neutral") return summary;
  const status = conclusion === "cancelled" ? "cancelled" : "failed";
  if (summary.status === status) return summary;
  return {
    ...summary,
    status,
    reason: `GitHub says that the workflow run ended as ${runConclusion}`,
  };
}

/** Finds the open pull request of the branch, if its head is still this commit in this repository. */
async function findPullRequest(
  run: WorkflowRun,
  api: GitHubApi,
  page: string,
): Promise<ReportedFrom["pullRequest"]> {
  const owner = run.head_repository?.owner.login;
  if (owner === undefined || run.head_branch === null) return null;
  try {
    const found = await api.pullRequestsFrom(owner, run.head_branch);
    const own = found.find(
      ({ headSha, headRepository }) =>
        headSha === run.head_sha && headRepository === run.head_repository?.full_name,
    );
    return own === undefined ? null : { number: own.number, url: `${page}/pull/${own.number}` };
  } catch {
    // The pull request is only linked; the result does not depend on it.
    return null;
  }
}
