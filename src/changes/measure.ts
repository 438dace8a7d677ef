import type { ChangedFile, ChangeSet } from "../model/changes.ts";
import type { Files, Git, WorkTree } from "../platform/platform.ts";
import type { ChangeRequest } from "./facts.ts";
import { type CountedChange, parseLineCounts } from "./line-counts.ts";
import { bytesOfName, nameFromBytes } from "./names.ts";
import { committedOwnFiles } from "./own-files.ts";
import { splitAtNul, submoduleMode } from "./raw-diff.ts";
import type { MeasuredFile } from "./repository.ts";

export interface Measuring {
  git: Git;
  files: Pick<Files, "makeTemporaryFolder" | "remove">;
  workTree: WorkTree;
  request: ChangeRequest;
}

/** Measures all entries of a change set, in their order. One that meanwhile differs no more has no lines. */
export async function measureChanges(measuring: Measuring, changes: ChangeSet): Promise<MeasuredFile[]> {
  const { entries } = changes;
  if (entries.length === 0) return [];
  const counted = await countLines(measuring, changes);
  const generated = await findGenerated(measuring.git, entries);
  const binaryBytes = await findBinaryBytes(measuring, [...counted.values()].filter(isBinary));
  return entries.map((entry) => {
    const change = counted.get(entry.path) ?? withoutCount(entry);
    const lines = isMount(change) ? { addedLines: null, deletedLines: null } : change;
    return {
      ...entry,
      previousMode: change.previousMode,
      mode: change.mode,
      addedLines: lines.addedLines,
      deletedLines: lines.deletedLines,
      binaryBytes: binaryBytes.get(entry.path) ?? null,
      generated: generated.has(entry.path),
    };
  });
}

async function countLines(measuring: Measuring, changes: ChangeSet): Promise<Map<string, CountedChange>> {
  const { git, request } = measuring;
  const base = changes.base ?? (await git.emptyTree());
  const head = changes.workingTree ? null : changes.head;
  const options = { lines: true, without: committedOwnFiles(request) };
  const counted = parseLineCounts(await git.diff(base, head, options));
  // What left the index and is still there is a deletion to git, and to us what it would be if it was added again.
  const untracked = changes.entries.filter(
    ({ path, status, submodule }) =>
      !submodule && (status === "untracked" || (status === "modified" && counted.get(path)?.mode === null)),
  );
  for (const [path, change] of await countUntracked(measuring, base, untracked)) counted.set(path, change);
  return counted;
}

async function countUntracked(
  { git, files }: Measuring,
  base: string,
  untracked: readonly ChangedFile[],
): Promise<Map<string, CountedChange>> {
  if (untracked.length === 0) return new Map();
  const names = untracked.map(({ path }) => bytesOfName(path));
  const folder = await files.makeTemporaryFolder();
  try {
    return parseLineCounts(await git.diffOfUntracked(base, names, `${folder}/index`));
  } finally {
    await files.remove(folder);
  }
}

/**
 * The files that nobody wrote, as GitHub folds them away: the attribute is set, whatever to, but not to `false`
 * (github/linguist, docs/overrides.md).
 */
async function findGenerated(git: Git, entries: readonly ChangedFile[]): Promise<Set<string>> {
  const names = entries.map(({ path }) => bytesOfName(path));
  const fields = splitAtNul(await git.attribute("linguist-generated", names)).map(nameFromBytes);
  const generated = new Set<string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    if (!["unspecified", "unset", "false"].includes(fields[at + 2]!)) generated.add(fields[at]!);
  }
  return generated;
}

/** Bytes of binary files by their paths: of git's object, or of the file where the work tree alone has it. */
async function findBinaryBytes(
  { git, workTree }: Measuring,
  binaries: readonly CountedChange[],
): Promise<Map<string, number>> {
  const sizes = await git.sizes(binaries.flatMap(({ object }) => object ?? []));
  const bytes = new Map<string, number>();
  for (const { path, mode, object } of binaries) {
    const size = object === null ? await workTree.size(bytesOfName(path)) : sizes.get(object);
    bytes.set(path, mode === null ? 0 : (size ?? 0));
  }
  return bytes;
}

const isBinary = (change: CountedChange): boolean => change.addedLines === null && !isMount(change);

/** A submodule that was no file before and has become none: git counts its commit as a line. */
const isMount = ({ submodule, previousMode, mode }: CountedChange): boolean =>
  submodule && [previousMode, mode].every((side) => side === null || side === submoduleMode);

const withoutCount = (entry: ChangedFile): CountedChange => ({
  ...entry,
  previousMode: null,
  mode: null,
  object: null,
  addedLines: 0,
  deletedLines: 0,
});
