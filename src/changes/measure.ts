import type { ChangedFile, ChangeSet } from "../model/changes.ts";
import type { Files, Git, WorkTree } from "../platform/platform.ts";
import { type AttributesByPath, readAttributesAt, readOwnAttributes } from "./attributes.ts";
import { readSizesNow } from "./changed-contents.ts";
import type { ChangeRequest } from "./facts.ts";
import { countHiddenLines } from "./hidden-lines.ts";
import { type CountedChange, parseLineCounts } from "./line-counts.ts";
import { findLongLines } from "./long-lines.ts";
import { bytesOfName } from "./names.ts";
import { committedOwnFiles } from "./own-files.ts";
import { submoduleMode } from "./raw-diff.ts";
import type { MeasuredFile } from "./repository.ts";

export interface Measuring {
  git: Git;
  files: Pick<Files, "makeTemporaryFolder" | "remove">;
  workTree: WorkTree;
  request: ChangeRequest;
  /** Ids of the base's files, by their paths. */
  baseTree(): Promise<ReadonlyMap<string, string>>;
}

/** Measures all entries of a change set, in their order. One that meanwhile differs no more has no lines. */
export async function measureChanges(
  measuring: Measuring,
  changes: ChangeSet,
): Promise<MeasuredFile[]> {
  const { entries } = changes;
  if (entries.length === 0) return [];
  const counted = await countLines(measuring, changes);
  const attributes = await correctCounts(measuring, counted, entries);
  const binaryBytes = await readSizesNow(measuring, [...counted.values()].filter(isBinary));
  return entries.map((entry) => {
    const change = counted.get(entry.path) ?? withoutCount(entry);
    const lines = isMount(change) ? { addedLines: null, deletedLines: null } : change;
    return {
      ...entry,
      previousMode: change.previousMode,
      mode: change.mode,
      similarity: change.similarity,
      addedLines: lines.addedLines,
      deletedLines: lines.deletedLines,
      binaryBytes: binaryBytes.get(entry.path) ?? null,
      generated: attributes.get(entry.path)?.generated ?? false,
    };
  });
}

async function countLines(
  measuring: Measuring,
  changes: ChangeSet,
): Promise<Map<string, CountedChange>> {
  const { git, request } = measuring;
  const base = changes.base ?? (await git.emptyTree());
  const head = changes.workingTree ? null : changes.head;
  const options = { lines: true, without: committedOwnFiles(request) };
  const counted = parseLineCounts(await git.diff(base, head, options));
  // What left the index and is still there is a deletion to git, and to us what it would be if it was added again.
  const untracked = changes.entries.filter(
    ({ path, status, submodule }) =>
      !submodule &&
      (status === "untracked" || (status === "modified" && counted.get(path)?.mode === null)),
  );
  for (const [path, change] of await countUntracked(measuring, base, untracked))
    counted.set(path, change);
  if (changes.workingTree) await forgetUnwritten(git, counted);
  return counted;
}

/** Git prints ids of files of the work tree that no object has yet. */
async function forgetUnwritten(git: Git, counted: Map<string, CountedChange>): Promise<void> {
  const known = await git.sizes([...counted.values()].flatMap(({ object }) => object ?? []));
  for (const [path, change] of counted) {
    if (change.object !== null && !known.has(change.object))
      counted.set(path, { ...change, object: null });
  }
}

/** Puts right what the change itself says of its lines. @returns the base's attributes */
async function correctCounts(
  { git, workTree, baseTree }: Measuring,
  counted: Map<string, CountedChange>,
  entries: readonly ChangedFile[],
): Promise<AttributesByPath> {
  const paths = entries.map(({ path }) => path);
  const contents = { git, workTree, baseTree: await baseTree() };
  const base = await readAttributesAt(git, contents.baseTree, paths);
  const attributes = { own: await readOwnAttributes(git, paths), base };
  const files = (): CountedChange[] => [...counted.values()].filter((change) => !isMount(change));
  for (const change of await countHiddenLines(contents, files(), attributes))
    counted.set(change.path, change);
  for (const change of await findLongLines(contents, files())) counted.set(change.path, change);
  return base;
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

const isBinary = (change: CountedChange): boolean => change.addedLines === null && !isMount(change);

/** A submodule that was no file before and has become none: git counts its commit as a line. */
const isMount = ({ submodule, previousMode, mode }: CountedChange): boolean =>
  submodule && [previousMode, mode].every((side) => side === null || side === submoduleMode);

const withoutCount = (entry: ChangedFile): CountedChange => ({
  ...entry,
  previousMode: null,
  mode: null,
  similarity: null,
  object: null,
  addedLines: 0,
  deletedLines: 0,
});
