import type { Check } from "../check.ts";

export const checkRunsFolder: Check = ({ runs: { folder, refusals, writeProblem } }) => {
  if (refusals.length > 0)
    return refusals.map((message) => ({
      level: "problem",
      message,
      fix: "remove the link, or name another folder",
    }));
  if (writeProblem === null) return [{ level: "ok", message: `runs in ${folder}` }];
  return [
    {
      level: "problem",
      message: `nothing can be written to ${folder}: ${writeProblem}`,
      fix: "make it a folder that this user can write to, or name another one with --runs-dir",
    },
  ];
};
