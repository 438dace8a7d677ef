import type { ChangedFile, ChangeSet } from "../model/changes.ts";
import type { Files, Git, WorkTree } from "../platform/platform.ts";
import { type AttributesByPath, readAttributesAt, readOwnAttributes } from "./attributes.ts";
import { readSizesNow, type ChangedContents, readVersions } from "./changed-contents.ts";
import type { ChangeRequest } from "./change-request.ts";
import { type CountedChange, parseLineCounts, type LineCounts } from "./line-counts.ts";
import { nameToBytes, nameFromBytes } from "./names.ts";
import { listCommittedOwnFiles } from "./own-files.ts";
import { submoduleMode, splitAtNul } from "./raw-diff.ts";
import type { MeasuredFile } from "./repository.ts";
import { limits } from "../model/limits.ts";

export interface MeasureAccess {
  git: Git;
  files: Pick<Files, "makeTemporaryFolder" | "remove">;
  workTree: WorkTree;
  request: ChangeRequest;
  /** Ids of the base's files, by path. */
  baseTree(): Promise<ReadonlyMap<string, string>>;
}

/** Measures all entries of a change set, in order. An entry that no longer differs has no lines. */
export async function measureChanges(
  measuring: MeasureAccess,
  changes: ChangeSet,
): Promise<MeasuredFile[]> {
  const { entries } = changes;
  if (entries.length === 0) return [];
  const counted = await countLines(measuring, changes);
  const attributes = await correctCounts(measuring, counted, entries);
  const binaryBytes = await readSizesNow(measuring, [...counted.values()].filter(isBinary));
  return entries.map((entry) => ({
    ...entry,
    ...toMeasures(counted.get(entry.path) ?? createUncounted(entry)),
    binaryBytes: binaryBytes.get(entry.path) ?? null,
    generated: attributes.get(entry.path)?.generated ?? false,
  }));
}

function toMeasures(change: CountedChange) {
  const { previousMode, mode, similarity } = change;
  const { addedLines, deletedLines } = isSubmoduleOnly(change) ? noCounts : change;
  return { previousMode, mode, similarity, addedLines, deletedLines };
}

const noCounts = { addedLines: null, deletedLines: null };

type LinesByPath = Map<string, CountedChange>;

/** Counts the lines of committed changes, and of those in the work tree to files that git knows. */
export async function diffLines(
  { git, request }: Pick<MeasureAccess, "git" | "request">,
  changes: ChangeSet,
  options: { ignoreBlanks?: boolean } = {},
): Promise<LinesByPath> {
  const base = changes.base ?? (await git.emptyTree());
  const head = changes.workingTree ? null : changes.head;
  const without = listCommittedOwnFiles(request);
  return parseLineCounts(await git.diff(base, head, { lines: true, without, ...options }));
}

async function countLines(measuring: MeasureAccess, changes: ChangeSet): Promise<LinesByPath> {
  const counted = await diffLines(measuring, changes);
  // A file that was removed from the index but still exists is a deletion to git; here it counts as if it were added
  // again.
  const untracked = changes.entries.filter(
    ({ path, status, submodule }) =>
      !submodule &&
      (status === "untracked" || (status === "modified" && counted.get(path)?.mode === null)),
  );
  for (const [path, change] of await countUntracked(measuring, changes.base, untracked))
    counted.set(path, change);
  if (changes.workingTree) await removeUnwrittenObjects(measuring.git, counted);
  return counted;
}

/** Git also prints ids of work tree files that are not stored as objects yet. */
async function removeUnwrittenObjects(git: Git, counted: LinesByPath): Promise<void> {
  const known = await git.sizes([...counted.values()].flatMap(({ object }) => object ?? []));
  for (const [path, change] of counted) {
    if (change.object !== null && !known.has(change.object))
      counted.set(path, { ...change, object: null });
  }
}

/**
 * Corrects counts that the change itself influences.
 * @returns the base's attributes
 */
async function correctCounts(
  { git, workTree, baseTree }: MeasureAccess,
  counted: LinesByPath,
  entries: readonly ChangedFile[],
): Promise<AttributesByPath> {
  const paths = entries.map(({ path }) => path);
  const contents = { git, workTree, baseTree: await baseTree() };
  const base = await readAttributesAt(git, contents.baseTree, paths);
  const attributes = { own: await readOwnAttributes(git, paths), base };
  const files = (): CountedChange[] =>
    [...counted.values()].filter((change) => !isSubmoduleOnly(change));
  for (const change of await countHiddenLines(contents, files(), attributes))
    counted.set(change.path, change);
  for (const change of await findLongLines(contents, files())) counted.set(change.path, change);
  return base;
}

async function countUntracked(
  { git, files }: MeasureAccess,
  base: string | null,
  untracked: readonly ChangedFile[],
): Promise<LinesByPath> {
  if (untracked.length === 0) return new Map();
  const names = untracked.map(({ path }) => nameToBytes(path));
  const folder = await files.makeTemporaryFolder();
  try {
    const from = base ?? (await git.emptyTree());
    return parseLineCounts(await git.diffOfUntracked(from, names, `${folder}/index`));
  } finally {
    await files.remove(folder);
  }
}

const isBinary = (change: CountedChange): boolean =>
  change.addedLines === null && !isSubmoduleOnly(change);

/** A submodule that neither was nor became a file: git counts its commit as a line. */
const isSubmoduleOnly = ({ submodule, previousMode, mode }: CountedChange): boolean =>
  submodule && [previousMode, mode].every((side) => side === null || side === submoduleMode);

const createUncounted = (entry: ChangedFile): CountedChange => ({
  ...entry,
  previousMode: null,
  mode: null,
  similarity: null,
  object: null,
  addedLines: 0,
  deletedLines: 0,
});

/** Files that are in memory at the same time. */
const atOnce = 50;

/**
 * Counts the lines of files that git treats as binary only because of an attribute that the base does not have. Truly
 * binary files stay binary.
 */
async function countHiddenLines(
  contents: ChangedContents,
  changes: readonly CountedChange[],
  attributes: { own: AttributesByPath; base: AttributesByPath },
): Promise<CountedChange[]> {
  const isText = (path: string): boolean =>
    attributes.own.get(path)?.withoutLines === true &&
    attributes.base.get(path)?.withoutLines !== true;
  const hidden = changes.filter(({ path, addedLines }) => addedLines === null && isText(path));
  const sizes = await readSizesNow(contents, hidden);
  const small = hidden.filter(({ path }) => sizes.get(path)! <= limits.parsedDocument.value);
  const counted: CountedChange[] = [];
  for (let from = 0; from < small.length; from += atOnce) {
    const versions = await readVersions(contents, small.slice(from, from + atOnce));
    const counts = parsePairCounts(await contents.git.countLines(versions));
    counted.push(
      ...versions.map(({ change }, n) => ({ ...change, ...(counts.get(n) ?? noLines) })),
    );
  }
  return counted;
}

export const noLines: LineCounts = { addedLines: 0, deletedLines: 0 };

/** Parses `<added> <deleted> `, `before/<n>` and `after/<n>`, each terminated by NUL. `-`: binary. */
function parsePairCounts(bytes: Uint8Array): Map<number, LineCounts> {
  const fields = splitAtNul(bytes).map(nameFromBytes);
  const counts = new Map<number, LineCounts>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [added, deleted] = fields[at]!.split("\t").map((text) =>
      text === "-" ? null : Number(text),
    );
    const lines = { addedLines: added ?? null, deletedLines: deleted ?? null };
    counts.set(Number(fields[at + 2]!.replace("after/", "")), lines);
  }
  return counts;
}

/** Longest readable line, in bytes: a file with a longer one counts by its bytes, like a binary file. */
const longestLine = 10_000;
/** Average bytes of a changed line above which its file is examined. */
const usualLine = 400;

/** Finds text files that are much larger than their changed lines, because one line is too long. */
async function findLongLines(
  contents: ChangedContents,
  changes: readonly CountedChange[],
): Promise<CountedChange[]> {
  const texts = changes.filter(({ addedLines }) => addedLines !== null && addedLines > 0);
  const sizes = await readSizesNow(contents, texts);
  const found: CountedChange[] = [];
  for (const change of texts) {
    const size = sizes.get(change.path)!;
    if (size <= longestLine || size <= usualLine * change.addedLines!) continue;
    const [version] = await readVersions(contents, [change]);
    if (hasLongLine(version!.after))
      found.push({ ...change, addedLines: null, deletedLines: null });
  }
  return found;
}

function hasLongLine(bytes: Uint8Array): boolean {
  for (let from = 0; from + longestLine < bytes.length;) {
    const end = bytes.lastIndexOf(lineFeed, from + longestLine);
    if (end < from) return true;
    from = end + 1;
  }
  return false;
}

const lineFeed = 0x0a;
