import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  askGit,
  type GitSession,
  toGitError,
  gitTimes,
  requireGit,
  succeeded,
} from "./git-command.ts";

/* Queries that must not depend on the repository's settings: they run in an empty temporary repository.
 */

/**
 * The attributes of files by these .gitattributes, as printed by `git check-attr -z`.
 * @param texts the content of each .gitattributes, by its name as latin1
 */
export function readAttributesIn(
  session: GitSession,
  texts: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
  files: readonly Uint8Array[],
): Promise<Uint8Array> {
  return runInScratch(session, async (own) => {
    await requireGit(own, ["init", "--quiet", "--template="], gitTimes.look);
    for (const [name, text] of texts) writeBelow(own.folder, name, text);
    const input = Buffer.concat(files.flatMap((file) => [file, Uint8Array.of(0)]));
    return requireGit(own, ["check-attr", "-z", "--stdin", ...names], gitTimes.compare, input);
  });
}

/**
 * Counts changed lines between pairs of texts, as printed by `git diff --numstat -z`, with the names `before/<n>` and
 * `after/<n>`.
 */
export function countChangedLines(
  session: GitSession,
  pairs: readonly { before: Uint8Array; after: Uint8Array }[],
): Promise<Uint8Array> {
  return runInScratch(session, async (own) => {
    for (const [n, { before, after }] of pairs.entries()) {
      writeBelow(own.folder, `before/${n}`, before);
      writeBelow(own.folder, `after/${n}`, after);
    }
    const options = ["--no-renames", "--no-ext-diff", "--no-textconv", "--diff-algorithm=myers"];
    const args = ["diff", "--no-index", "--numstat", "-z", ...options, "before", "after"];
    const answer = await askGit(own, args, gitTimes.compare);
    // Exit 1: they differ.
    if (succeeded(answer) || (answer.exit.kind === "exited" && answer.exit.code === 1))
      return answer.output;
    throw toGitError(args, answer);
  });
}

async function runInScratch<Answer>(
  session: GitSession,
  ask: (session: GitSession) => Promise<Answer>,
): Promise<Answer> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "orchestrator-git-")));
  try {
    const env = { ...session.env, GIT_CEILING_DIRECTORIES: dirname(folder) };
    return await ask({ ...session, folder, env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A hand-made tree can contain any names: those that would lead elsewhere are left out. */
function writeBelow(folder: string, name: string, text: Uint8Array): void {
  const parts = name.split("/");
  if (parts.some((part) => /^(|\.|\.\.|\.git)$/i.test(part) || part.includes("\\"))) return;
  const path = Buffer.from(`${folder}/${name}`, "latin1");
  mkdirSync(Buffer.from(`${folder}/${parts.slice(0, -1).join("/")}`, "latin1"), {
    recursive: true,
  });
  writeFileSync(path, text);
}
