import type { StartingPoint } from "../../changes/find-changes.ts";
import { GitError } from "../../model/changes.ts";
import type { Git } from "../../platform/platform.ts";

/** @throws GitError when a stage moved HEAD: what is there now is not what the run is for */
export async function requireSameHead(
  git: Pick<Git, "root" | "commit">,
  { head }: StartingPoint,
): Promise<void> {
  const now = (await git.root()) === undefined ? null : ((await git.commit("HEAD")) ?? null);
  if (now === head) return;
  throw new GitError(
    `HEAD was moved from ${named(head)} to ${named(now)} by a stage of this run, so that nothing of the change can be judged. ` +
      "Let guardrails run before such a stage, or let it work in a clone of its own",
  );
}

const named = (commit: string | null): string => commit ?? "no commit";
