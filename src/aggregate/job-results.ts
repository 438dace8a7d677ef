import type { Plan } from "../model/plan.ts";
import type { AssignmentJob, JobResults } from "../model/job-results.ts";
import { type JobContext, wasCancelled } from "./job-context.ts";
import type { RunResult } from "./run-status.ts";
import { formatList } from "./wording.ts";

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
