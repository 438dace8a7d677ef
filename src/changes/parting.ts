import { type ChangeStrategy, GitError } from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";
import type { EventFacts } from "./facts.ts";
import { bringCommit, commonAncestor, historyAdvice } from "./history.ts";

/** What HEAD is compared with, and why. */
export interface Base {
  strategy: ChangeStrategy;
  /** null: the empty tree, so that everything counts as changed. */
  commit: string | null;
  note: string | null;
  /** False: the comparison says nothing about what has to run. */
  filters: boolean;
}

/** The merge base with the default branch; undefined when there is none that is known. */
export async function defaultBranchBase(
  git: Git,
  head: string,
  event: EventFacts | undefined,
): Promise<Base | undefined> {
  const named = event?.defaultBranch;
  if (named !== undefined) {
    const remote = await git.remote();
    const tracked = remote === undefined ? undefined : await git.commit(`${remote}/${named}`);
    const brought = tracked === undefined ? await bringCommit(git, named) : { commit: tracked };
    if (brought.commit !== null) return parting(git, head, "default-branch", brought.commit, named);
  }
  const found = await git.defaultBranch();
  return found === undefined ? undefined : parting(git, head, "default-branch", found, found);
}

/** A commit that is named and has to be there. */
export async function requiredCommit(git: Git, revision: string, what: string): Promise<string> {
  const brought = await bringCommit(git, revision);
  if (brought.commit !== null) return brought.commit;
  throw new GitError(`${what} can't be found: ${brought.reason}. ${historyAdvice}`);
}

/** The merge base with a revision that somebody or an event named, so that its absence is an error. */
export async function namedBase(
  git: Git,
  head: string,
  strategy: ChangeStrategy,
  revision: string,
  what: string,
): Promise<Base> {
  const tip = await requiredCommit(git, revision, what);
  return parting(git, head, strategy, tip, revision);
}

/** The place where HEAD and a tip parted; the tip itself when they never were together. */
export async function parting(
  git: Git,
  head: string,
  strategy: ChangeStrategy,
  tip: string,
  name: string,
): Promise<Base> {
  const commit = await requiredCommit(git, tip, quoted(name));
  const ancestor = await commonAncestor(git, commit, head);
  const note = `HEAD and ${quoted(name)} have no common ancestor, so their files are compared directly`;
  return {
    strategy,
    commit: ancestor ?? commit,
    note: ancestor === null ? note : null,
    filters: true,
  };
}

/** Names come from outside: line breaks and the like are shown as escapes. */
export const quoted = (name: string): string => JSON.stringify(name);
