import type { Git } from "../platform/platform.ts";
import type { ChangeRequest, EventFacts } from "./facts.ts";
import {
  type Base,
  defaultBranchBase,
  namedBase,
  parting,
  quoted,
  requiredCommit,
} from "./parting.ts";
import { pushBase } from "./push-base.ts";

/**
 * Chooses the base: an explicit one; what the event says; BASE_SHA; the upstream (not in Actions, where a branch's
 * upstream is what was checked out); the default branch. All but what an event names as HEAD's own past are taken at the
 * merge base, so that other people's commits don't count.
 * @throws GitError when a base is named but can't be had, saying what to set
 */
export async function findBase(git: Git, head: string, request: ChangeRequest): Promise<Base> {
  if (request.explicitBase !== undefined) {
    return namedBase(
      git,
      head,
      "explicit",
      request.explicitBase,
      `the base ${quoted(request.explicitBase)}`,
    );
  }
  const { event, baseSha } = request;
  const fromEvent = event && (await eventBase(git, head, event));
  if (fromEvent !== undefined) return fromEvent;
  if (baseSha !== undefined && !/^0*$/.test(baseSha)) {
    return namedBase(git, head, "base-sha", baseSha, `BASE_SHA, ${quoted(baseSha)},`);
  }
  const upstream = event === undefined ? await git.upstream() : undefined;
  if (upstream !== undefined) return parting(git, head, "upstream", upstream, upstream);
  return (await defaultBranchBase(git, head, event)) ?? everything;
}

async function eventBase(git: Git, head: string, event: EventFacts): Promise<Base | undefined> {
  if (event.name === "pull_request" || event.name === "pull_request_target") {
    return pullRequestBase(git, head, event);
  }
  if (event.name === "merge_group" && event.baseSha !== undefined) {
    const commit = await requiredCommit(
      git,
      event.baseSha,
      `the merge group's base ${event.baseSha}`,
    );
    return { strategy: "merge-group", commit, note: null, filters: true };
  }
  return event.name === "push" ? pushBase(git, head, event) : undefined;
}

/**
 * GitHub checks out the merge of a pull request with its base: what that merge brings to the base is the change, whatever
 * happened on the base since. Anything else that is checked out is compared with where it left the base.
 */
async function pullRequestBase(
  git: Git,
  head: string,
  event: EventFacts,
): Promise<Base | undefined> {
  const parents = await git.parents(head);
  const other = parents.find((parent) => parent !== event.headSha);
  if (event.headSha !== undefined && parents.includes(event.headSha) && other !== undefined) {
    const commit = await requiredCommit(
      git,
      other,
      `the pull request's base ${other}, a parent of HEAD,`,
    );
    return { strategy: "pull-request-merge", commit, note: null, filters: true };
  }
  if (event.baseSha === undefined) return undefined;
  return namedBase(
    git,
    head,
    "pull-request-base",
    event.baseSha,
    `the pull request's base ${event.baseSha}`,
  );
}

const everything: Base = {
  strategy: "no-base",
  commit: null,
  note: "no upstream or default branch could be found to compare with, so every file counts as changed",
  filters: true,
};
