import { GitError } from "../model/changes.ts";
import {
  askGit,
  type GitSession,
  toGitError,
  gitTimes,
  lacksContents,
  requireGit,
  requireLine,
  succeeded,
} from "./git-command.ts";
import { withoutMarks } from "./git-index.ts";
import { refusePipes } from "./git-pipes.ts";
import { withoutPrograms } from "./git-programs.ts";
import type { DiffOptions } from "./platform.ts";

const diffOptions = [
  "-z",
  "--no-relative",
  "--ignore-submodules=none",
  "--no-ext-diff",
  "--no-textconv",
  "--diff-algorithm=myers",
];
const withLines = ["--raw", "--numstat", "--no-abbrev"];

export async function readDiff(
  session: GitSession,
  base: string,
  head: string | null,
  { without, lines = false, ignoreBlanks = false }: DiffOptions,
): Promise<Uint8Array> {
  const sides = head === null ? [base] : [base, head];
  const blanks = ignoreBlanks ? ["-w", "--ignore-blank-lines"] : [];
  const paths = ["--", ...toPathspecs(without)];
  const rest = [...diffOptions, ...blanks, "--end-of-options", ...sides, ...paths];
  const ask = (own: GitSession) => (lines ? readLineDiff(own, rest) : readNameDiff(own, rest));
  const top = await moveToRoot(session);
  const plain = await withoutPrograms(top, top.folder);
  return head === null ? withoutMarks(plain, ask) : ask(plain);
}

const readLineDiff = (session: GitSession, args: readonly string[]): Promise<Uint8Array> =>
  requireGit(session, ["diff", ...withLines, "-M", ...args], gitTimes.compare);

/**
 * Detecting renamed and changed files needs their contents. If a partial clone cannot fetch them, such a file is listed
 * as deleted and added.
 */
async function readNameDiff(session: GitSession, args: readonly string[]): Promise<Uint8Array> {
  const withRenames = ["diff", "--raw", "-M", ...args];
  const answer = await askGit(session, withRenames, gitTimes.compare);
  if (succeeded(answer)) return answer.output;
  if (!lacksContents(answer)) throw toGitError(withRenames, answer);
  return requireGit(session, ["diff", "--raw", "-M100%", ...args], gitTimes.compare);
}

export async function readUntracked(
  session: GitSession,
  { without }: Pick<DiffOptions, "without">,
): Promise<Uint8Array> {
  const args = ["ls-files", "--others", "--exclude-standard", "-z", "--", ...toPathspecs(without)];
  return requireGit(await moveToRoot(session), args, gitTimes.compare);
}

/**
 * A temporary index that lists the files makes git count their lines by its own rules for line ends, binaries and
 * attributes. The entries have a non-existent object and no file times, so that git reads the files.
 */
export async function readUntrackedDiff(
  session: GitSession,
  base: string,
  names: readonly Uint8Array[],
  indexFile: string,
): Promise<Uint8Array> {
  const top = await moveToRoot(session);
  const plain = await withoutPrograms(top, top.folder);
  const own = { ...plain, env: { ...plain.env, GIT_INDEX_FILE: indexFile } };
  const entry = Buffer.from(`100644 ${"1".repeat(base.length)}\t`);
  const entries = Buffer.concat(names.flatMap((name) => [entry, name, end]));
  // A split index would be written into the repository's folder.
  const update = ["-c", "core.splitIndex=false", "update-index", "-z", "--index-info"];
  await requireGit(own, update, gitTimes.compare, entries);
  const args = [...withLines, "--no-renames", "--diff-filter=d", ...diffOptions];
  return requireGit(own, ["diff", ...args, "--end-of-options", base, "--"], gitTimes.compare);
}

export async function readFiles(session: GitSession): Promise<Uint8Array> {
  const args = ["ls-files", "-t", "-z", "--cached", "--deleted", "--others", "--exclude-standard"];
  return withoutMarks(await moveToRoot(session), (own) => requireGit(own, args, gitTimes.compare));
}

export async function readIgnored(session: GitSession): Promise<Uint8Array> {
  const args = ["ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z"];
  return requireGit(await moveToRoot(session), args, gitTimes.compare);
}

export const readTree = (session: GitSession, commit: string): Promise<Uint8Array> =>
  requireGit(session, ["ls-tree", "-r", "-z", "--full-tree", commit], gitTimes.compare);

export async function readAttributes(
  session: GitSession,
  names: readonly string[],
  files: readonly Uint8Array[],
): Promise<Uint8Array> {
  const input = Buffer.concat(files.flatMap((file) => [file, end]));
  return requireGit(
    await moveToRoot(session),
    ["check-attr", "-z", "--stdin", ...names],
    gitTimes.compare,
    input,
  );
}

const end = Uint8Array.of(0);

/** Everything below the root except these. Exclusions alone would be relative to the working directory. */
function toPathspecs(without: readonly string[] = []): string[] {
  if (without.includes("")) throw new GitError("the root of the repository cannot be left out");
  return [":(top)", ...without.map((pattern) => `:(top,exclude,glob)${pattern}`)];
}

/** Some git commands only cover files below their working directory. */
async function moveToRoot(session: GitSession): Promise<GitSession> {
  const folder = await requireLine(session, ["rev-parse", "--show-toplevel"]);
  refusePipes(folder);
  return { ...session, folder };
}
