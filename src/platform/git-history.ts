import { type GitSession, gitTimes, requireGit, requireLine } from "./git-command.ts";

/* Uses plumbing commands only: a user's settings change what `git log` prints, and can make it run programs.
 */

const toRange = (base: string | null, head: string): string[] =>
  base === null ? [head] : [head, `^${base}`];

export const readCommits = (
  session: GitSession,
  base: string | null,
  head: string,
  most: number,
): Promise<Uint8Array> => {
  const format = ["--encoding=UTF-8", "--format=%H%x00%an%x00%s%x00"];
  const chosen = ["--no-merges", `--max-count=${most}`, ...format, ...toRange(base, head)];
  return requireGit(session, ["rev-list", ...chosen, "--"], gitTimes.compare);
};

export async function countCommits(
  session: GitSession,
  base: string | null,
  head: string,
): Promise<number> {
  const args = ["rev-list", "--no-merges", "--count", ...toRange(base, head), "--"];
  return Number(await requireLine(session, args));
}

export async function readRecentChanges(
  session: GitSession,
  head: string,
  since: Date,
  most: number,
): Promise<Uint8Array> {
  const chosen = ["--no-merges", `--max-count=${most}`, `--since=${since.toISOString()}`];
  const commits = await requireGit(session, ["rev-list", ...chosen, head, "--"], gitTimes.compare);
  const shown = [
    "--no-commit-id",
    "--root",
    "-r",
    "--raw",
    "-z",
    "--no-renames",
    "--ignore-submodules=none",
  ];
  return requireGit(session, ["diff-tree", "--stdin", ...shown], gitTimes.compare, commits);
}
