import { GitError } from "../model/changes.ts";
import {
  askGit,
  findLine,
  type GitSession,
  gitTimes,
  requireGit,
  requireLine,
  succeeded,
  toGitError,
  toText,
} from "./git-command.ts";

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

export async function findCommit(
  session: GitSession,
  revision: string,
): Promise<string | undefined> {
  // No revision begins with a dash, and arguments cannot contain a NUL.
  if (revision === "" || revision.startsWith("-") || revision.includes("\0")) return undefined;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  return findLine(session, args);
}

/** Reads the commit itself: other commands leave out the parents that a shallow clone lacks. */
export async function readParents(session: GitSession, commit: string): Promise<string[]> {
  const headers = await readHeaders(session, commit);
  return Array.from(headers.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1]!);
}

/** The header holds seconds since 1970 and a time zone, which does not matter (git-commit-tree, date formats). */
export async function readDate(session: GitSession, commit: string): Promise<Date> {
  const [, seconds] =
    /^committer .* (\d+) [-+]\d+$/m.exec(await readHeaders(session, commit)) ?? [];
  if (seconds === undefined)
    throw new GitError(`the commit ${commit} does not say when it was committed`);
  return new Date(Number(seconds) * 1000);
}

async function readHeaders(session: GitSession, commit: string): Promise<string> {
  const text = await requireLine(session, ["cat-file", "commit", commit]);
  return text.split("\n\n", 1)[0]!;
}

/** Exit 1 means that there is none (git-merge-base). */
export async function findMergeBase(
  session: GitSession,
  left: string,
  right: string,
): Promise<string | undefined> {
  const args = ["merge-base", "--end-of-options", left, right];
  const answer = await askGit(session, args, gitTimes.compare);
  if (succeeded(answer)) return toText(answer.output);
  if (answer.exit.kind === "exited" && answer.exit.code === 1) return undefined;
  throw toGitError(args, answer);
}
