import { z } from "zod";
import type { GitHubFacts } from "../model/github.ts";

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const PullRequestEvent = z.object({ pull_request: z.object({ head: z.object({ sha }) }) });
const WorkflowRunEvent = z.object({ workflow_run: z.object({ head_sha: sha }) });

/**
 * The commit that a result belongs to: where people look for it. For pull requests and their reviews that is the newest
 * commit of the branch, since GITHUB_SHA is a merge commit that nobody looks at, or one of the base; for `workflow_run`
 * the commit that the other workflow ran on; for all else, `merge_group` too, GITHUB_SHA (docs.github.com, "Events that
 * trigger workflows"). It never fails: a payload that does not say it gives GITHUB_SHA.
 */
export function headSha({
  eventName,
  event,
  sha,
}: Pick<GitHubFacts, "eventName" | "event" | "sha">): string {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment":
      return PullRequestEvent.safeParse(event).data?.pull_request.head.sha ?? sha;
    case "workflow_run":
      return WorkflowRunEvent.safeParse(event).data?.workflow_run.head_sha ?? sha;
    default:
      return sha;
  }
}
