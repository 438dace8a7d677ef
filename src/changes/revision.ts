import { z } from "zod";
import type { GitHubFacts } from "../model/github.ts";
import type { Revision } from "../model/revision.ts";
import { headSha } from "./head-sha.ts";

const Repository = z.object({ repository: z.object({ default_branch: z.string().min(1) }) });
const PullRequestEvent = z.object({ pull_request: z.object({ number: z.int().min(1) }) });
const MergeGroupEvent = z.object({ merge_group: z.object({ base_ref: z.string().min(1) }) });
const WorkflowRunEvent = z.object({
  workflow_run: z.object({
    head_branch: z.string().min(1),
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
});

type Facts = Pick<GitHubFacts, "eventName" | "event" | "sha" | "ref" | "repository">;

/** What a job's event says of the state it looks at. It never fails: what a payload does not say is null. */
export function revisionOfEvent(github: Facts): Revision {
  return {
    head_sha: headSha(github) || null,
    branch: branchOf(github),
    default_branch: Repository.safeParse(github.event).data?.repository.default_branch ?? null,
    event: github.eventName || null,
  };
}

/** Pull requests have no branch of this repository's: that of a fork can have the name of any. */
function branchOf({ eventName, event, ref, repository }: Facts): string | null {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment": {
      const number = PullRequestEvent.safeParse(event).data?.pull_request.number;
      return number === undefined ? shortRef(ref) : `pr/${number}`;
    }
    case "merge_group":
      return shortRef(MergeGroupEvent.safeParse(event).data?.merge_group.base_ref ?? ref);
    case "workflow_run": {
      const run = WorkflowRunEvent.safeParse(event).data?.workflow_run;
      if (run === undefined) return shortRef(ref);
      const from = run.head_repository?.full_name ?? repository;
      return from === repository ? run.head_branch : `${from}:${run.head_branch}`;
    }
    default:
      return shortRef(ref);
  }
}

/** `refs/heads/main` is `main`, `refs/tags/v1` is `tags/v1`. */
const shortRef = (ref: string): string | null => ref.replace(/^refs\/(?:heads\/)?/, "") || null;
