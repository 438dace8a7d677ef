import { GitError } from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";

/** Commits that a shallow clone is deepened by, one step after another, before it is called too shallow: 1,250 in all. */
export const deepeningSteps: readonly number[] = [50, 200, 1000];

export type Brought = { commit: string } | { commit: null; reason: string };

/** A commit that may not be here yet: looked for under its name, then under the remote's, then fetched. */
export async function bringCommit(git: Git, revision: string): Promise<Brought> {
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
 * The merge base of two commits, or null when they have none. A shallow clone is deepened until it shows.
 * @throws GitError when the clone is still too shallow, saying what to set
 */
export async function commonAncestor(
  git: Git,
  left: string,
  right: string,
): Promise<string | null> {
  for (const step of deepeningSteps) {
    const ancestor = await git.mergeBase(left, right);
    if (ancestor !== undefined) return ancestor;
    if (!(await git.isShallow())) return null;
    await deepenOrAdvise(git, [left, right], step);
  }
  const ancestor = await git.mergeBase(left, right);
  if (ancestor !== undefined) return ancestor;
  if (!(await git.isShallow())) return null;
  const total = deepeningSteps.reduce((sum, step) => sum + step, 0);
  throw new GitError(tooShallow(left, right, `fetching ${total} more commits was not enough`));
}

async function deepenOrAdvise(
  git: Git,
  tips: readonly [string, string],
  step: number,
): Promise<void> {
  try {
    await git.deepen(tips, step);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new GitError(tooShallow(...tips, `fetching more of it failed: ${error.message}`));
  }
}

/** What to set so that a comparison becomes possible, to end a message with. */
export const historyAdvice =
  "Give actions/checkout `fetch-depth: 0` (for pull_request, `fetch-depth: 2` is enough), " +
  "or name a commit or branch to compare with (input `base`, `--base` on the command line).";

const tooShallow = (left: string, right: string, why: string): string =>
  `the history in this clone is too short to tell where ${left} and ${right} parted; ${why}. ${historyAdvice}`;
