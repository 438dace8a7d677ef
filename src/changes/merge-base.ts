import { type ChangeStrategy, GitError } from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";
import type { ChangeEvent } from "./event.ts";

/** What HEAD is compared with, and why. */
export interface Base {
  strategy: ChangeStrategy;
  /** null: the empty tree, so that everything counts as changed. */
  commit: string | null;
  note: string | null;
  /** False: the comparison does not tell what has to run. */
  filters: boolean;
}

/** Finds the merge base with the default branch; undefined if none is known. */
export async function findDefaultBranchBase(
  git: Git,
  head: string,
  event: ChangeEvent | undefined,
): Promise<Base | undefined> {
  const named = event?.defaultBranch;
  if (named !== undefined) {
    const remote = await git.remote();
    const tracked = remote === undefined ? undefined : await git.commit(`${remote}/${named}`);
    const brought = tracked === undefined ? await resolveCommit(git, named) : { commit: tracked };
    if (brought.commit !== null)
      return findMergeBase(git, head, "default-branch", brought.commit, named);
  }
  const found = await git.defaultBranch();
  return found === undefined ? undefined : findMergeBase(git, head, "default-branch", found, found);
}

/** Resolves a commit that must exist. */
export async function requireCommit(git: Git, revision: string, what: string): Promise<string> {
  const brought = await resolveCommit(git, revision);
  if (brought.commit !== null) return brought.commit;
  throw new GitError(`${what} can't be found: ${brought.reason}. ${historyAdvice}`);
}

/** Finds the merge base with a revision that a person or an event named, so that a missing revision is an error. */
export async function findNamedBase(
  git: Git,
  head: string,
  strategy: ChangeStrategy,
  revision: string,
  what: string,
): Promise<Base> {
  const tip = await requireCommit(git, revision, what);
  return findMergeBase(git, head, strategy, tip, revision);
}

/** Finds the merge base of HEAD and a tip; the tip itself if they have no common ancestor. */
export async function findMergeBase(
  git: Git,
  head: string,
  strategy: ChangeStrategy,
  tip: string,
  name: string,
): Promise<Base> {
  const commit = await requireCommit(git, tip, quoteName(name));
  const ancestor = await findCommonAncestor(git, commit, head);
  const note = `HEAD and ${quoteName(name)} have no common ancestor, so their files are compared directly`;
  return {
    strategy,
    commit: ancestor ?? commit,
    note: ancestor === null ? note : null,
    filters: true,
  };
}

/** Quotes a name from outside, with escaped line breaks and the like. */
export const quoteName = (name: string): string => JSON.stringify(name);

/** Commits by which a shallow clone is deepened, step by step, before it counts as too shallow: 1,250 in all. */
const deepeningSteps: readonly number[] = [50, 200, 1000];

export type ResolvedCommit = { commit: string } | { commit: null; reason: string };

/** Resolves a commit that may be missing: by its name, then by the remote's, then by fetching it. */
export async function resolveCommit(git: Git, revision: string): Promise<ResolvedCommit> {
  const here = await git.commit(revision);
  if (here !== undefined) return { commit: here };
  const remote = await git.remote();
  if (remote === undefined) return { commit: null, reason: "there is no remote to fetch it from" };
  const tracked = await git.commit(`${remote}/${revision}`);
  if (tracked !== undefined) return { commit: tracked };
  try {
    const prefix = `${remote}/`;
    const name = revision.startsWith(prefix) ? revision.slice(prefix.length) : revision;
    return { commit: await git.fetch(name) };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { commit: null, reason: error.message };
  }
}

/**
 * Finds the merge base of two commits; null if there is none. A shallow clone is deepened until it is found.
 * @throws GitError when the clone is still too shallow, saying what to set
 */
export async function findCommonAncestor(
  git: Git,
  left: string,
  right: string,
): Promise<string | null> {
  for (const step of [0, ...deepeningSteps]) {
    if (step > 0) await deepenClone(git, [left, right], step);
    const ancestor = await git.mergeBase(left, right);
    if (ancestor !== undefined) return ancestor;
    if (!(await git.isShallow())) return null;
  }
  const total = deepeningSteps.reduce((sum, step) => sum + step, 0);
  const why = `fetching ${total} more commits was not enough`;
  throw new GitError(describeShallowClone(left, right, why));
}

async function deepenClone(git: Git, tips: readonly [string, string], step: number): Promise<void> {
  try {
    await git.deepen(tips, step);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const why = `fetching more of it failed: ${error.message}`;
    throw new GitError(describeShallowClone(...tips, why));
  }
}

/** Advice that makes a comparison possible, for the end of a message. */
const historyAdvice =
  "Give actions/checkout `fetch-depth: 0` (for pull_request, `fetch-depth: 2` is enough), " +
  "or name a commit or branch to compare with (input `base`, `--base` on the command line).";

const describeShallowClone = (left: string, right: string, why: string): string =>
  `the history in this clone is too short to tell where ${left} and ${right} parted; ${why}. ${historyAdvice}`;
