import { z } from "zod";
import type { GitHubFacts } from "../model/github.ts";
import type { Revision } from "../model/revision.ts";
const Repository = z.object({ repository: z.object({ default_branch: z.string().min(1) }) });
const PullRequestEvent = z.object({ pull_request: z.object({ number: z.int().min(1) }) });
const MergeGroupEvent = z.object({ merge_group: z.object({ base_ref: z.string().min(1) }) });
const WorkflowRunEvent = z.object({
  workflow_run: z.object({
    head_branch: z.string().min(1),
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
});

type RevisionInput = Pick<GitHubFacts, "eventName" | "event" | "sha" | "ref" | "repository">;

/** Creates the revision from a job's event. It never fails: what a payload does not say is null. */
export function createRevision(github: RevisionInput): Revision {
  return {
    head_sha: getHeadSha(github) || null,
    branch: getBranch(github),
    default_branch: Repository.safeParse(github.event).data?.repository.default_branch ?? null,
    event: github.eventName || null,
  };
}

/** A pull request is named by its number: a fork's branch can have the same name as any branch of this repository. */
function getBranch({ eventName, event, ref, repository }: RevisionInput): string | null {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment": {
      const number = PullRequestEvent.safeParse(event).data?.pull_request.number;
      return number === undefined ? shortenRef(ref) : `pr/${number}`;
    }
    case "merge_group":
      return shortenRef(MergeGroupEvent.safeParse(event).data?.merge_group.base_ref ?? ref);
    case "workflow_run": {
      const run = WorkflowRunEvent.safeParse(event).data?.workflow_run;
      if (run === undefined) return shortenRef(ref);
      const from = run.head_repository?.full_name ?? repository;
      return from === repository ? run.head_branch : `${from}:${run.head_branch}`;
    }
    default:
      return shortenRef(ref);
  }
}

/** `refs/heads/main` becomes `main`, `refs/tags/v1` becomes `tags/v1`. */
const shortenRef = (ref: string): string | null => ref.replace(/^refs\/(?:heads\/)?/, "") || null;

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const PullRequestHead = z.object({ pull_request: z.object({ head: z.object({ sha }) }) });
const WorkflowRunHead = z.object({ workflow_run: z.object({ head_sha: sha }) });

/**
 * Returns the commit on which people look for a result. For pull requests and reviews that is the branch's newest
 * commit, since GITHUB_SHA is a merge commit or one of the base; for `workflow_run` the commit that the other workflow
 * ran on; otherwise, also for `merge_group`, GITHUB_SHA (docs.github.com, "Events that trigger workflows"). It never
 * fails: without the field it returns GITHUB_SHA.
 */
export function getHeadSha({
  eventName,
  event,
  sha,
}: Pick<GitHubFacts, "eventName" | "event" | "sha">): string {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment":
      return PullRequestHead.safeParse(event).data?.pull_request.head.sha ?? sha;
    case "workflow_run":
      return WorkflowRunHead.safeParse(event).data?.workflow_run.head_sha ?? sha;
    default:
      return sha;
  }
}
