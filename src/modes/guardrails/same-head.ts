import type { StartingPoint } from "../../changes/find-changes.ts";
import { GitError } from "../../model/changes.ts";
import type { Git } from "../../platform/platform.ts";

/** @throws GitError when a stage moved HEAD, so that the checkout is no longer the commit of the run */
export async function requireSameHead(
  git: Pick<Git, "root" | "commit">,
  { head }: StartingPoint,
): Promise<void> {
  const now = (await git.root()) === undefined ? null : ((await git.commit("HEAD")) ?? null);
  if (now === head) return;
  throw new GitError(
    `a stage of this run moved HEAD from ${describeCommit(head)} to ${describeCommit(now)}, so the change cannot be judged. ` +
      "Run guardrails before that stage, or let it work in its own clone",
  );
}

const describeCommit = (commit: string | null): string => commit ?? "no commit";
