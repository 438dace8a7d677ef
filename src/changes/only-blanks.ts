import pMap from "p-map";
import type { ChangeSet } from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";
import type { ChangeRequest } from "./facts.ts";
import { parseLineCounts } from "./line-counts.ts";
import { committedOwnFiles } from "./own-files.ts";
import type { MeasuredFile } from "./repository.ts";

interface Compared {
  git: Git;
  request: ChangeRequest;
  /** As it was, and as it is in what is judged. */
  readBase(path: string): Promise<Uint8Array | undefined>;
  readHead(path: string): Promise<Uint8Array | undefined>;
}

/** Paths of changed files whose lines differ in blanks where there are some already, in how far they are indented, or in empty lines. */
export async function findOnlyBlanks(
  compared: Compared,
  changes: ChangeSet,
  measured: readonly MeasuredFile[],
): Promise<ReadonlySet<string>> {
  const { readBase, readHead } = compared;
  const found = await pMap(
    await withoutWords(compared, changes, measured),
    async ({ path }) => (hasSameWords(await readBase(path), await readHead(path)) ? [path] : []),
    { concurrency: 50 },
  );
  return new Set(found.flat());
}

/** Git ignores blanks within words as well, and `/tmp` is no formatting of `/ tmp`. */
function hasSameWords(before: Uint8Array | undefined, after: Uint8Array | undefined): boolean {
  const wordsOf = (bytes: Uint8Array | undefined): string =>
    new TextDecoder()
      .decode(bytes)
      .split("\n")
      .map((line) => line.trim().replaceAll(/\s+/g, " "))
      .filter((line) => line !== "")
      .join("\n");
  return wordsOf(before) === wordsOf(after);
}

/** Those of which git counts no line once blanks and empty lines are ignored. */
async function withoutWords(
  { git, request }: Compared,
  changes: ChangeSet,
  measured: readonly MeasuredFile[],
): Promise<MeasuredFile[]> {
  const candidates = measured.filter(
    ({ status, addedLines, deletedLines }) =>
      status === "modified" && (addedLines ?? 0) + (deletedLines ?? 0) > 0,
  );
  if (candidates.length === 0) return [];
  const base = changes.base ?? (await git.emptyTree());
  const head = changes.workingTree ? null : changes.head;
  const options = { lines: true, ignoreBlanks: true, without: committedOwnFiles(request) };
  const counted = parseLineCounts(await git.diff(base, head, options));
  // Of a file without such lines git says nothing. What an attribute hides is not known to have none.
  const differs = ({ path }: MeasuredFile): boolean => {
    const lines = counted.get(path) ?? { addedLines: 0, deletedLines: 0 };
    return lines.addedLines !== 0 || lines.deletedLines !== 0;
  };
  return candidates.filter((file) => !differs(file));
}
