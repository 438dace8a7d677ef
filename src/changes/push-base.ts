import type { Git } from "../platform/platform.ts";
import type { EventFacts } from "./facts.ts";
import { bringCommit, commonAncestor } from "./history.ts";
import { type Base, defaultBranchBase, requiredCommit } from "./parting.ts";

/**
 * What a push is compared with: what its branch pointed at before. A new branch, or one whose history was rewritten, has
 * no such commit and is compared with where it left the default branch; on the default branch itself, with HEAD's parent.
 */
export async function pushBase(
  git: Git,
  head: string,
  event: EventFacts,
): Promise<Base | undefined> {
  const { before, defaultBranch, ref } = event;
  const isNew = before === undefined || /^0+$/.test(before);
  if (!isNew) {
    const commit = await commitBefore(git, head, before, event.forced);
    if (commit !== undefined) return { strategy: "push-before", commit, note: null, filters: true };
  }
  if (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`)
    return parentBase(git, head, isNew);
  const base = await defaultBranchBase(git, head, event);
  if (base === undefined) return undefined;
  const why = isNew ? "the branch or tag is new" : "the push replaced the history of its branch";
  const note = `${why}, so it is compared with the default branch`;
  return { ...base, note: base.note === null ? note : `${note}; ${base.note}` };
}

/** The commit before the push, or undefined when HEAD does not come after it. */
async function commitBefore(
  git: Git,
  head: string,
  before: string,
  forced: boolean | undefined,
): Promise<string | undefined> {
  if (forced === true) return undefined;
  const brought = await bringCommit(git, before);
  // A complete clone that doesn't have it shows that HEAD doesn't come after it.
  if (brought.commit === null) {
    return (await git.isShallow())
      ? requiredCommit(git, before, `the commit before the push, ${before},`)
      : undefined;
  }
  if (forced === false) return brought.commit;
  return (await commonAncestor(git, brought.commit, head)) === brought.commit
    ? brought.commit
    : undefined;
}

async function parentBase(git: Git, head: string, isNew: boolean): Promise<Base> {
  const [parent] = await git.parents(head);
  const commit =
    parent === undefined ? null : await requiredCommit(git, parent, `HEAD's parent ${parent}`);
  if (isNew) {
    const note =
      parent === undefined ? "HEAD is the first commit, so every file counts as changed" : null;
    return { strategy: "push-parent", commit, note, filters: true };
  }
  const note = "the push replaced the history of the default branch, so `paths` filters are off";
  return { strategy: "push-parent", commit, note, filters: false };
}
