import * as z from "zod";
import type { GitHubFacts } from "../model/github.ts";
import type { Revision } from "../model/revision.ts";

/** What an event has to do with a change. */
export type EventKind = "pull-request" | "merge-group" | "push" | "workflow-run" | "other";

/** The events that are about a change (docs.github.com, "Events that trigger workflows"); all others are not. */
const kinds: Readonly<Record<string, EventKind>> = {
  pull_request: "pull-request",
  pull_request_target: "pull-request",
  pull_request_review: "pull-request",
  pull_request_review_comment: "pull-request",
  merge_group: "merge-group",
  push: "push",
  workflow_run: "workflow-run",
};

/** @param name GITHUB_EVENT_NAME */
export const getEventKind = (name: string): EventKind =>
  Object.hasOwn(kinds, name) ? kinds[name]! : "other";

/** A pull request as its event describes it. Everything in it is written by others. */
export interface EventPullRequest {
  number: number;
  title: string;
  author: string;
}

/** What the event of a job says about the change. Anything may be missing: payloads differ and grow. */
export interface ChangeEvent {
  kind: EventKind;
  /** The newest commit of the pull request, or the one that the other workflow ran on. */
  headSha?: string | undefined;
  /** The commit that the pull request or merge group will be merged into. */
  baseSha?: string | undefined;
  /** The previous commit of the pushed ref; all zeros when it is new. */
  before?: string | undefined;
  /** The push rewrote history. */
  forced?: boolean | undefined;
  /** The repository's default branch, as in `main`. */
  defaultBranch?: string | undefined;
  /** The pushed ref, as in `refs/heads/main`. */
  ref?: string | undefined;
  /** What the history calls the branch: see {@link createRevision}. */
  branch?: string | undefined;
  pullRequest?: EventPullRequest | undefined;
}

const text = z.string().min(1).optional().catch(undefined);
const sha = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
  .optional()
  .catch(undefined);
const object = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).optional().catch(undefined);

const Payload = z.object({
  repository: object({ default_branch: text }),
  pull_request: object({
    number: z.int().min(1).optional().catch(undefined),
    title: text,
    user: object({ login: text }),
    head: object({ sha }),
    base: object({ sha }),
  }),
  merge_group: object({ base_sha: sha, base_ref: text }),
  workflow_run: object({
    head_sha: sha,
    head_branch: text,
    head_repository: object({ full_name: text }),
  }),
  before: sha,
  forced: z.boolean().optional().catch(undefined),
  ref: text,
});

type EventInput = Pick<GitHubFacts, "eventName" | "event" | "repository">;

/** Reads the event of a job. It never fails: what is missing or malformed is left out. */
export function readEvent({ eventName, event, repository }: EventInput): ChangeEvent {
  const kind = getEventKind(eventName);
  const parsed = Payload.safeParse(event);
  if (!parsed.success) return { kind };
  const payload = parsed.data;
  const defaultBranch = payload.repository?.default_branch;
  switch (kind) {
    case "pull-request":
      return { kind, defaultBranch, ...readPullRequest(payload.pull_request) };
    case "merge-group": {
      const { base_sha: baseSha, base_ref: baseRef } = payload.merge_group ?? {};
      return { kind, defaultBranch, baseSha, branch: baseRef && shortenRef(baseRef) };
    }
    case "push":
      return {
        kind,
        defaultBranch,
        before: payload.before,
        forced: payload.forced,
        ref: payload.ref,
      };
    case "workflow-run":
      return { kind, defaultBranch, ...readWorkflowRun(payload.workflow_run, repository) };
    case "other":
      return { kind, defaultBranch };
  }
}

type ParsedPayload = z.infer<typeof Payload>;

/** Its branch is its number: a fork's branch can have the same name as any branch of this repository. */
function readPullRequest(parsed: ParsedPayload["pull_request"]): Partial<ChangeEvent> {
  const { number, title = "", user, head, base } = parsed ?? {};
  return {
    headSha: head?.sha,
    baseSha: base?.sha,
    ...(number !== undefined && {
      branch: `pr/${number}`,
      pullRequest: { number, title, author: user?.login ?? "" },
    }),
  };
}

function readWorkflowRun(
  parsed: ParsedPayload["workflow_run"],
  repository: string,
): Partial<ChangeEvent> {
  const { head_sha: headSha, head_branch: branch, head_repository: from } = parsed ?? {};
  const owner = from?.full_name ?? repository;
  const isOwn = owner === repository;
  return { headSha, branch: branch && (isOwn ? branch : `${owner}:${branch}`) };
}

/** `refs/heads/main` becomes `main`, `refs/tags/v1` becomes `tags/v1`. */
const shortenRef = (ref: string): string => ref.replace(/^refs\/(?:heads\/)?/, "");

/**
 * Returns the commit on which people look for a result. For pull requests and reviews that is the branch's newest
 * commit, since GITHUB_SHA is a merge commit or one of the base; for `workflow_run` the commit that the other workflow
 * ran on; otherwise, and where the event does not say, GITHUB_SHA.
 */
export const getHeadSha = (github: EventInput & Pick<GitHubFacts, "sha">): string =>
  readEvent(github).headSha ?? github.sha;

/** Creates the revision of a run from its job's event. What a payload does not say is null. */
export function createRevision(github: EventInput & Pick<GitHubFacts, "sha" | "ref">): Revision {
  const { branch, defaultBranch } = readEvent(github);
  return {
    head_sha: getHeadSha(github) || null,
    branch: branch ?? (shortenRef(github.ref) || null),
    default_branch: defaultBranch ?? null,
    event: github.eventName || null,
  };
}
