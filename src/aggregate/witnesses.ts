import type { Plan } from "../model/plan.ts";
import type { AssignmentJob, Witnesses } from "../model/witnesses.ts";
import { type Circumstances, isSaidCancelled } from "./circumstances.ts";
import type { RunResult } from "./run-status.ts";
import { inWords } from "./wording.ts";

/**
 * Holds what the manifests come to against what the jobs themselves say. Witnesses make nothing better: a run is green
 * only when its manifests say so and both jobs succeeded; the run jobs may have been skipped when there was nothing to
 * run.
 */
export function heedWitnesses(own: RunResult, plan: Plan, circumstances: Circumstances): RunResult {
  const { witnesses, jobs } = circumstances;
  if (witnesses === null) return own;
  const trouble = troubleOf(plan, witnesses, jobs);
  if (own.status === "failed" && !(trouble !== null && isExplainedBySkip(own, witnesses)))
    return own;
  if (trouble !== null) return { status: "failed", detail: "job-failed", reason: trouble };
  if (own.status === "cancelled") return own;
  if (isSaidCancelled(circumstances))
    return {
      status: "cancelled",
      detail: "cancelled",
      reason: "the run was cancelled, say its jobs",
    };
  if (own.status === "succeeded" && (witnesses.plan === null || witnesses.run === null))
    return { status: "failed", detail: "not-witnessed", reason: silence(witnesses) };
  return own;
}

/** Nothing can have come from jobs that were skipped: why they were says more than the list of what is missing. */
const isExplainedBySkip = ({ detail }: RunResult, { run }: Witnesses): boolean =>
  detail === "assignment-lost" && run === "skipped";

/** What makes a run fail whatever its manifests say; null when nothing does. */
function troubleOf(plan: Plan, witnesses: Witnesses, jobs: Circumstances["jobs"]): string | null {
  if (witnesses.plan === "failure")
    return "the plan job ended as failure: see its log, then run all jobs again";
  if (witnesses.plan === "skipped")
    return "the plan job was skipped: see its condition, then run all jobs again";
  if (witnesses.run === "failure")
    return `the run jobs ended as failure${failedJobs(plan, jobs)}, although no manifest says so: see their logs, then run the failed jobs again`;
  // Skipped because the plan job was cancelled, nothing failed.
  if (
    witnesses.run !== "skipped" ||
    witnesses.plan === "cancelled" ||
    plan.assignments.length === 0
  )
    return null;
  return "the run jobs were skipped, although there was something to run: see their condition, then run all jobs again";
}

function failedJobs({ assignments }: Plan, jobs: Circumstances["jobs"]): string {
  const hasFailed = (job: AssignmentJob | undefined): boolean =>
    job !== undefined && job.conclusion !== null && job.conclusion !== "success";
  const names = assignments
    .map(({ instance_id }) => instance_id)
    .filter((id) => hasFailed(jobs?.get(id)));
  return names.length === 0 ? "" : ` (${inWords(names)})`;
}

function silence({ plan, run }: Witnesses): string {
  const silent = [...(plan === null ? ["plan"] : []), ...(run === null ? ["run"] : [])];
  const flags = inWords(silent.map((job) => `--${job}-result`));
  return `nobody said how ${inWords(silent)} ended, so that it counts as failed: pass ${flags} (in a workflow, as inputs)`;
}
