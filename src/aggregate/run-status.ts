import type { AssignmentJob, JobResults } from "../model/job-results.ts";
import type { Plan } from "../model/plan.ts";
import type { StatusDetail } from "../model/reasons.ts";
import type { RunSummary } from "../model/run-summary.ts";
import { skipReasons } from "../model/skip-reasons.ts";
import type { Ignored } from "./count-manifests.ts";
import { type JobContext, wasCancelled } from "./job-context.ts";
import {
  describeCancellation,
  describeEmptyRun,
  describeFailures,
  describeRunning,
} from "./run-reason.ts";
import { combineStates, hasStarted, type RunVerdict } from "./verdict.ts";
import { formatList } from "./wording.ts";

export interface RunResult {
  status: RunSummary["status"];
  /** The status detail of model/reasons.ts; null when the run succeeded or is still running. */
  detail: StatusDetail | null;
  /** One sentence; null when the run succeeded. */
  reason: string | null;
}

/**
 * The result of a run by its manifests: failed if a required stage failed, timed out or was lost; else cancelled; else
 * still running; else failed if nothing ran, unless the plan may be empty; else succeeded.
 */
export function getRunResult(
  plan: Plan,
  verdict: RunVerdict,
  ignored: readonly Ignored[],
): RunResult {
  const failures = describeFailures(verdict, ignored);
  if (failures.length > 0)
    return { status: "failed", detail: getFailureDetail(verdict), reason: formatList(failures) };
  const ofAfter = combineStates(verdict.after.map(({ state }) => state));
  const states = [
    ...[...verdict.assignments, ...verdict.subtasks].map(({ state }) => state),
    ofAfter,
  ];
  if (states.includes("failed") || states.includes("lost"))
    return {
      status: "failed",
      detail: "assignment-failed",
      reason: "a subtask failed without saying why",
    };
  if (states.includes("cancelled"))
    return {
      status: "cancelled",
      detail: getCancelDetail(verdict),
      reason: describeCancellation(verdict),
    };
  if (states.includes("running"))
    return { status: "in_progress", detail: null, reason: describeRunning(verdict) };
  if (isDeclaredEmpty(plan) || hasAnyRun(verdict))
    return { status: "succeeded", detail: null, reason: null };
  return { status: "failed", detail: "nothing-ran", reason: describeEmptyRun(plan) };
}

/** Failed stages come first; an assignment that was lost or failed without one has its own detail. */
function getFailureDetail({ assignments, subtasks, after, faults }: RunVerdict): StatusDetail {
  const ofSubtasks = subtasks.flatMap(({ stages }) => stages);
  const stages = [...assignments.flatMap(({ setup }) => setup), ...ofSubtasks, ...after];
  if (stages.some(({ state }) => state === "failed" || state === "timed_out"))
    return "stage-failed";
  if (assignments.some(({ state }) => state === "lost")) return "assignment-lost";
  if (faults.length > 0 || assignments.some((judged) => judged.faults.length > 0))
    return "evidence-mismatch";
  const failed = assignments.find(({ state }) => state === "failed");
  if (failed === undefined && after.some(({ state }) => state === "lost")) return "stage-failed";
  return failed?.manifest?.status_detail ?? "assignment-failed";
}

const getCancelDetail = ({ assignments }: RunVerdict): StatusDetail =>
  assignments.some(({ manifest }) => manifest?.status_detail === "process-gone")
    ? "process-gone"
    : "cancelled";

/** Every subtask was skipped by its `paths`, none by a target, and the pipeline allows an empty run. */
const isDeclaredEmpty = (plan: Plan): boolean =>
  plan.allow_empty &&
  !plan.partial &&
  plan.assignments.length === 0 &&
  plan.subtasks.every((subtask) => subtask.skip === skipReasons.paths);

/** A setup alone is not a run, unless nothing else was requested. */
function hasAnyRun({ assignments, subtasks }: RunVerdict): boolean {
  const setupsAlone = assignments.filter(({ assignment }) => assignment.subtasks.length === 0);
  return [
    ...subtasks.flatMap(({ stages }) => stages),
    ...setupsAlone.flatMap(({ setup }) => setup),
  ].some(hasStarted);
}

/**
 * Combines the result computed from manifests with GitHub's own job results. A job result can only make the run worse:
 * it passes only if the manifests and both jobs succeeded. The run jobs may be skipped when there was nothing to run.
 */
export function applyJobResults(result: RunResult, plan: Plan, context: JobContext): RunResult {
  const { jobResults } = context;
  if (jobResults === null) return result;
  const failure = findJobFailure(plan, jobResults, context);
  if (result.status === "failed" && !(failure !== null && isExplainedBySkip(result, jobResults)))
    return result;
  if (failure !== null) return { status: "failed", detail: "job-failed", reason: failure };
  if (result.status === "cancelled") return result;
  if (wasCancelled(context)) return cancelled;
  const isComplete = jobResults.plan !== null && jobResults.run !== null;
  if (result.status !== "succeeded" || isComplete) return result;
  const reason = describeMissingResults(jobResults);
  return { status: "failed", detail: "not-witnessed", reason };
}

/** Skipped jobs leave no manifests, so the reason for skipping them says more than a list of lost assignments. */
const cancelled: RunResult = {
  status: "cancelled",
  detail: "cancelled",
  reason: "a job of the run was cancelled",
};

const isExplainedBySkip = ({ detail }: RunResult, { run }: JobResults): boolean =>
  detail === "assignment-lost" && run === "skipped";

/** A job result that fails the run whatever its manifests say; null when there is none. */
function findJobFailure(plan: Plan, jobResults: JobResults, { jobs }: JobContext): string | null {
  if (jobResults.plan === "failure")
    return "the plan job ended as failure: see its log, then run all jobs again";
  if (jobResults.plan === "skipped")
    return "the plan job was skipped: see its condition, then run all jobs again";
  if (jobResults.run === "failure")
    return `the run jobs ended as failure${listFailedJobs(plan, jobs)}, although no manifest says so: see their logs, then run the failed jobs again`;
  // The run jobs were skipped because the plan job was cancelled: nothing failed.
  const mayBeSkipped = jobResults.plan === "cancelled" || plan.assignments.length === 0;
  if (jobResults.run !== "skipped" || mayBeSkipped) return null;
  return "the run jobs were skipped, although there was something to run: see their condition, then run all jobs again";
}

function listFailedJobs({ assignments }: Plan, jobs: JobContext["jobs"]): string {
  const hasFailed = (job: AssignmentJob | undefined): boolean =>
    job !== undefined && job.conclusion !== null && job.conclusion !== "success";
  const names = assignments
    .map(({ instance_id }) => instance_id)
    .filter((id) => hasFailed(jobs?.get(id)));
  return names.length === 0 ? "" : ` (${formatList(names)})`;
}

function describeMissingResults({ plan, run }: JobResults): string {
  const missing = [...(plan === null ? ["plan"] : []), ...(run === null ? ["run"] : [])];
  const flags = formatList(missing.map((job) => `--${job}-result`));
  return `the result of the ${formatList(missing)} ${missing.length === 1 ? "job" : "jobs"} is missing, so the run fails: pass ${flags} (in a workflow, as inputs)`;
}
