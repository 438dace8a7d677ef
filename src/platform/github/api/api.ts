import * as z from "zod";
import type { ExistingCheckRun, GitHubApi, JobFact } from "../../platform.ts";
import {
  type ApiOptions,
  type ApiRequests,
  createApiRequests,
  pageSize,
  readPages,
} from "./api-requests.ts";
import { openRunArtifacts } from "../artifacts/artifacts-of-run.ts";
import { dropRepeated } from "../artifacts/listing.ts";
import { readCacheKeys } from "./caches.ts";
import { commitFile, readBranchFile } from "./git-data.ts";
import { readPullRequest, readPullRequestsFrom, readReviews } from "./pull-requests.ts";

const Jobs = z.object({
  total_count: z.int().min(0),
  jobs: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      run_attempt: z.int().min(1).default(1),
      conclusion: z.string().nullable(),
      html_url: z.string().nullish(),
      created_at: z.string().nullish(),
      started_at: z.string().nullish(),
    }),
  ),
});

const CheckRun = z.object({
  id: z.int(),
  external_id: z.string().nullish(),
  status: z.string(),
  html_url: z.string().nullish(),
  output: z.object({ annotations_count: z.int().min(0).default(0) }),
});

/**
 * GitHub's REST API for one repository. Answers are parsed with schemas of the fields that are used.
 * @param options.temporaryRoot the folder for archives until they are unpacked; default: the system's
 */
export function createGitHubApi(options: ApiOptions & { temporaryRoot?: string }): GitHubApi {
  const requests = createApiRequests(options);
  return {
    jobs: (run, attempt, pages) => readJobs(requests, run, attempt, pages),
    checkRuns: (headSha, name) => readCheckRuns(requests, headSha, name),
    createCheckRun: async (body) => {
      const { id, html_url } = await requests.ask(CheckRun.pick({ id: true, html_url: true }), {
        route: "POST /check-runs",
        parameters: body,
        purpose: "create the check-run",
        permission: "checks: write",
      });
      return { id, url: html_url ?? null };
    },
    updateCheckRun: async (id, change) => {
      await requests.ask(z.unknown(), {
        route: "PATCH /check-runs/{check_run_id}",
        parameters: { check_run_id: id, ...change },
        purpose: "update the check-run",
        permission: "checks: write",
      });
    },
    pullRequestsFrom: (owner, branch) => readPullRequestsFrom(requests, owner, branch),
    pullRequest: (number) => readPullRequest(requests, number),
    reviews: (number, pages) => readReviews(requests, number, pages),
    cacheKeys: (prefix, refs) => readCacheKeys(requests, prefix, refs),
    branchFile: (branch, name) => readBranchFile(requests, branch, name),
    commitFile: (change) => commitFile(requests, change),
    runArtifacts: (run) => openRunArtifacts(requests, run, options.temporaryRoot),
  };
}

async function readJobs(
  requests: ApiRequests,
  run: string,
  attempt: number,
  pages: number,
): Promise<{ jobs: JobFact[]; complete: boolean }> {
  const { items, total } = await readPages(pages, async (page) => {
    const { jobs, total_count } = await requests.ask(Jobs, {
      route: "GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs",
      parameters: { run_id: run, attempt_number: attempt, per_page: pageSize, page },
      purpose: "list the jobs of the run",
      permission: "actions: read",
    });
    return { items: jobs, total: total_count };
  });
  const jobs = dropRepeated(items);
  return {
    jobs: jobs.map(({ name, run_attempt, conclusion, html_url, created_at, started_at }) => ({
      name,
      attempt: run_attempt,
      conclusion,
      url: html_url ?? null,
      copied:
        created_at != null && started_at != null && Date.parse(started_at) < Date.parse(created_at),
    })),
    complete: jobs.length >= total,
  };
}

async function readCheckRuns(
  requests: ApiRequests,
  headSha: string,
  name: string,
): Promise<ExistingCheckRun[]> {
  const { check_runs } = await requests.ask(z.object({ check_runs: z.array(CheckRun) }), {
    route: "GET /commits/{ref}/check-runs",
    parameters: { ref: headSha, check_name: name, filter: "all", per_page: pageSize },
    purpose: "list the check-runs of the commit",
    permission: "checks: read",
    once: true,
  });
  return check_runs
    .sort((one, other) => other.id - one.id)
    .map(({ id, external_id, status, html_url, output }) => ({
      id,
      externalId: external_id ?? null,
      completed: status === "completed",
      annotations: output.annotations_count,
      url: html_url ?? null,
    }));
}
