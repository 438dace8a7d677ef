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

/*
 * Questions that no setting of the repository may answer: they are asked in an empty folder of our own.
 */

/**
 * What these .gitattributes say of files, as `git check-attr -z` prints it.
 * @param texts the content of each .gitattributes by the bytes of its name, in latin1
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
 * How many lines differ between each two texts, as `git diff --numstat -z` prints it: the names are `before/<n>` and
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
    // Exit 1 says that they differ.
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

/** A tree that was made by hand can have any names: one that would lead elsewhere is left out. */
function writeBelow(folder: string, name: string, text: Uint8Array): void {
  const parts = name.split("/");
  if (parts.some((part) => /^(|\.|\.\.|\.git)$/i.test(part) || part.includes("\\"))) return;
  const path = Buffer.from(`${folder}/${name}`, "latin1");
  mkdirSync(Buffer.from(`${folder}/${parts.slice(0, -1).join("/")}`, "latin1"), {
    recursive: true,
  });
  writeFileSync(path, text);
}
