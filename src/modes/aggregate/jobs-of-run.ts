import { limits } from "../../model/limits.ts";
import type { Plan } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { AssignmentJob } from "../../model/job-results.ts";
import type { GitHubApi, JobFact } from "../../platform/platform.ts";
import { jobName } from "../plan/matrix.ts";

/** The jobs of a plan's assignments in GitHub's list; `jobs` is null when it could not be read. */
export interface JobsOfRun {
  jobs: ReadonlyMap<string, AssignmentJob> | null;
  warnings: string[];
}

/**
 * Finds the job of each assignment by the end of its name, because GitHub prefixes the name of the job that calls a
 * reusable workflow. If the list was cut off and an assignment is missing in it, `jobs` is null.
 */
export async function findJobsOfRun(
  api: GitHubApi | null,
  run: { id: string; attempt: number; key: string; plan: Plan },
): Promise<JobsOfRun> {
  if (api === null) return { jobs: null, warnings: [] };
  try {
    const { jobs, complete } = await api.jobs(run.id, run.attempt, limits.jobPages.value);
    const known = matchJobs(jobs, run.key, run.plan);
    const unknown = run.plan.assignments.length - known.size;
    if (!complete && unknown > 0)
      return unknownJobs(`the run has more jobs than the ${jobs.length} that were listed`);
    if (known.size === 0 && unknown > 0)
      return unknownJobs(
        "no job in the list has the name that the matrix gives it (`name: ${{ matrix.name }}` in the workflow)",
      );
    return { jobs: known, warnings: [] };
  } catch (error) {
    return unknownJobs(`the list of jobs was not read: ${messageOf(error)}`);
  }
}

const unknownJobs = (why: string): JobsOfRun => ({
  jobs: null,
  warnings: [`how missing jobs ended is unknown: ${why}`],
});

function matchJobs(jobs: readonly JobFact[], key: string, plan: Plan): Map<string, AssignmentJob> {
  const ids = new Map(plan.assignments.map(({ instance_id: id }) => [jobName(key, id), id]));
  const known = new Map<string, AssignmentJob>();
  for (const { name, attempt, conclusion, copied } of jobs) {
    const id = ids.get(name) ?? ids.get(name.split(" / ").slice(-2).join(" / "));
    if (id === undefined) continue;
    const other = known.get(id);
    // Two jobs of one attempt are not expected; the failed one counts.
    const isWorse = other?.attempt === attempt && other.conclusion === "success";
    if (other === undefined || other.attempt < attempt || isWorse)
      known.set(id, { attempt, conclusion, ...(copied && { copied }) });
  }
  return known;
}
