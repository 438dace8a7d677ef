import { isRefusal } from "../../settings/settings.ts";
import type { Check, Facts, CheckFinding } from "../check.ts";
import { needsBase } from "../stages.ts";

export const checkRepository: Check = (facts) => {
  const { git, base } = facts;
  if (git.version === null) return [];
  if (git.place === "bare")
    return [
      {
        level: "problem",
        message: "this is a bare repository, without files to run stages on",
        fix: "clone it, or add a work tree with `git worktree add`, and run there",
      },
    ];
  if (git.place === "refused") return [describeRefused(git.reason)];
  if (git.place === "outside") return [describeOutside(facts)];
  if (base?.hasCommit === false)
    return [
      { level: "notice", message: "the repository has no commit yet", fix: "make a first commit" },
    ];
  return [{ level: "ok", message: "repository" }];
};

/** Git's message on a repository of another user has the command that allows it, in its last lines. */
function describeRefused(reason: string | null): CheckFinding {
  const level = "problem";
  if (reason?.includes("dubious ownership") !== true)
    return {
      level,
      message: `git can't read the repository: ${reason ?? "for an unknown reason"}`,
      fix: "run `git status`, and repair what it reports",
    };
  const command = /git config --global --add safe\.directory .*/.exec(reason)?.[0];
  return {
    level,
    message: "the repository belongs to another user, so git won't read it",
    fix: `check it out as this user, or trust it: ${command ?? "set safe.directory"}`,
  };
}

const describeOutside = ({ configuration }: Facts): CheckFinding => ({
  level: !isRefusal(configuration) && needsBase(configuration.pipelines) ? "problem" : "notice",
  message: "this is not a git repository, so changes are unknown",
  fix: "run in a clone of the repository, or `git init` and commit",
});
