import type { Git } from "../platform/platform.ts";
import type { ChangeRequest } from "./change-request.ts";
import type { ChangeEvent } from "./event.ts";
import {
  type Base,
  findDefaultBranchBase,
  findNamedBase,
  findMergeBase,
  quoteName,
  requireCommit,
  resolveCommit,
  findCommonAncestor,
} from "./merge-base.ts";

/**
 * Chooses the base: an explicit one; what the event says; BASE_SHA; the upstream (not in Actions, where it is the
 * branch that was checked out); the default branch. Except for a commit that the event names as an ancestor of HEAD,
 * the merge base is used, so that other people's commits don't count.
 * @throws GitError when a named base is unavailable, saying what to set
 */
export async function findBase(git: Git, head: string, request: ChangeRequest): Promise<Base> {
  if (request.explicitBase !== undefined) {
    const what = `the base ${quoteName(request.explicitBase)}`;
    return findNamedBase(git, head, "explicit", request.explicitBase, what);
  }
  const { event, baseSha } = request;
  const fromEvent = event && (await findEventBase(git, head, event));
  if (fromEvent !== undefined) return fromEvent;
  if (baseSha !== undefined && !/^0*$/.test(baseSha)) {
    return findNamedBase(git, head, "base-sha", baseSha, `BASE_SHA, ${quoteName(baseSha)},`);
  }
  const upstream = event === undefined ? await git.upstream() : undefined;
  if (upstream !== undefined) return findMergeBase(git, head, "upstream", upstream, upstream);
  return (await findDefaultBranchBase(git, head, event)) ?? everything;
}

async function findEventBase(
  git: Git,
  head: string,
  event: ChangeEvent,
): Promise<Base | undefined> {
  if (event.kind === "pull-request") return findPullRequestBase(git, head, event);
  if (event.kind === "merge-group" && event.baseSha !== undefined) {
    const what = `the merge group's base ${event.baseSha}`;
    const commit = await requireCommit(git, event.baseSha, what);
    return { strategy: "merge-group", commit, note: null, filters: true };
  }
  return event.kind === "push" ? findPushBase(git, head, event) : undefined;
}

/**
 * GitHub checks out the merge of a pull request with its base, so the change is what that merge brings to the base,
 * whatever happened there since. Anything else is compared with its merge base.
 */
async function findPullRequestBase(
  git: Git,
  head: string,
  event: ChangeEvent,
): Promise<Base | undefined> {
  const { headSha, baseSha } = event;
  const parents = await git.parents(head);
  const other = parents.find((parent) => parent !== headSha);
  if (headSha !== undefined && parents.includes(headSha) && other !== undefined) {
    const what = `the pull request's base ${other}, a parent of HEAD,`;
    const commit = await requireCommit(git, other, what);
    return { strategy: "pull-request-merge", commit, note: null, filters: true };
  }
  if (baseSha === undefined) return undefined;
  const what = `the pull request's base ${baseSha}`;
  return findNamedBase(git, head, "pull-request-base", baseSha, what);
}

const everything: Base = {
  strategy: "no-base",
  commit: null,
  note: "no upstream or default branch could be found to compare with, so every file counts as changed",
  filters: true,
};

/**
 * Finds what a push is compared with: the previous commit of its branch. A new branch, or one whose history was
 * rewritten, is compared with its merge base with the default branch; the default branch itself with HEAD's parent.
 */
async function findPushBase(git: Git, head: string, event: ChangeEvent): Promise<Base | undefined> {
  const { before, defaultBranch, ref } = event;
  const isNew = before === undefined || /^0+$/.test(before);
  if (!isNew) {
    const commit = await findCommitBefore(git, head, before, event.forced);
    if (commit !== undefined) return { strategy: "push-before", commit, note: null, filters: true };
  }
  if (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`)
    return findParentBase(git, head, isNew);
  const base = await findDefaultBranchBase(git, head, event);
  if (base === undefined) return undefined;
  const why = isNew ? "the branch or tag is new" : "the push replaced the history of its branch";
  const note = `${why}, so it is compared with the default branch`;
  return { ...base, note: base.note === null ? note : `${note}; ${base.note}` };
}

/** Returns the commit before the push; undefined if HEAD does not descend from it. */
async function findCommitBefore(
  git: Git,
  head: string,
  before: string,
  forced: boolean | undefined,
): Promise<string | undefined> {
  if (forced === true) return undefined;
  const brought = await resolveCommit(git, before);
  // If a complete clone lacks it, HEAD does not descend from it.
  if (brought.commit === null) {
    return (await git.isShallow())
      ? requireCommit(git, before, `the commit before the push, ${before},`)
      : undefined;
  }
  if (forced === false) return brought.commit;
  return (await findCommonAncestor(git, brought.commit, head)) === brought.commit
    ? brought.commit
    : undefined;
}

async function findParentBase(git: Git, head: string, isNew: boolean): Promise<Base> {
  const [parent] = await git.parents(head);
  const commit =
    parent === undefined ? null : await requireCommit(git, parent, `HEAD's parent ${parent}`);
  if (isNew) {
    const note =
      parent === undefined ? "HEAD is the first commit, so every file counts as changed" : null;
    return { strategy: "push-parent", commit, note, filters: true };
  }
  const note = "the push replaced the history of the default branch, so `paths` filters are off";
  return { strategy: "push-parent", commit, note, filters: false };
}
