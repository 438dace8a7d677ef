import { lstatSync, mkdtempSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type GitSession, gitTimes, findLine, requireGit, requireLine } from "./git-command.ts";
import { copyRegularFile } from "./regular-file.ts";

/** The parts of the index that git's answers depend on. */
export interface IndexMarks {
  /** Files that git was told to ignore changes of: `assume-unchanged`, `skip-worktree`. */
  marked: Uint8Array[];
  submodules: string[];
}

/** @param session in the root of a work tree */
export async function readIndex(session: GitSession): Promise<IndexMarks> {
  const output = await requireGit(session, ["ls-files", "-v", "--stage", "-z"], gitTimes.compare);
  const marks: IndexMarks = { marked: [], submodules: [] };
  for (
    let from = 0, end = output.indexOf(0);
    end !== -1;
    from = end + 1, end = output.indexOf(0, from)
  ) {
    const tab = output.indexOf(0x09, from);
    const name = output.subarray(tab + 1, end);
    const [letter = "", mode] = Buffer.from(output.subarray(from, tab))
      .toString("latin1")
      .split(" ");
    // Small letters: assume-unchanged. S: skip-worktree (git-ls-files, -v).
    if (/^[a-zS]$/.test(letter)) marks.marked.push(name);
    if (mode === "160000") marks.submodules.push(Buffer.from(name).toString("utf8"));
  }
  return marks;
}

/**
 * Queries git with an index without marks, so that `assume-unchanged` and `skip-worktree` files are checked too, except
 * for files that a sparse checkout leaves out. The repository's own index is not changed.
 * @param session in the root of a work tree
 */
export async function withoutMarks<Answer>(
  session: GitSession,
  ask: (session: GitSession) => Promise<Answer>,
): Promise<Answer> {
  const { marked } = await readIndex(session);
  if (marked.length === 0) return ask(session);
  const hidden = (await isSparse(session))
    ? marked.filter((name) => existsBelow(session.folder, name))
    : marked;
  if (hidden.length === 0) return ask(session);
  const folder = mkdtempSync(join(tmpdir(), "orchestrator-index-"));
  try {
    const own = { ...session, env: { ...session.env, GIT_INDEX_FILE: join(folder, "index") } };
    await copyIndex(session, join(folder, "index"));
    await clearMarks(own, hidden);
    return await ask(own);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isSparse = async (session: GitSession): Promise<boolean> =>
  (await findLine(session, ["config", "--type=bool", "core.sparseCheckout"])) === "true";

function existsBelow(root: string, name: Uint8Array): boolean {
  const path = Buffer.concat([Buffer.from(`${root}/`), name]);
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Git compares file times with the index's to decide what to read again, so the copy must not be newer. */
async function copyIndex(session: GitSession, to: string): Promise<void> {
  const from = resolve(
    session.folder,
    await requireLine(session, ["rev-parse", "--git-path", "index"]),
  );
  await copyRegularFile(from, to);
  const seconds = Math.floor(statSync(from).mtimeMs / 1000);
  utimesSync(to, seconds, seconds);
}

async function clearMarks(session: GitSession, names: readonly Uint8Array[]): Promise<void> {
  const input = Buffer.concat(names.flatMap((name) => [name, Uint8Array.of(0)]));
  // A split index would be written into the repository's folder.
  const update = ["-c", "core.splitIndex=false", "update-index", "-z"];
  for (const mark of ["--no-assume-unchanged", "--no-skip-worktree"])
    await requireGit(session, [...update, mark, "--stdin"], gitTimes.compare, input);
}
