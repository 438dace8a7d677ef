import type { AttributesByPath } from "./attributes.ts";
import { type ChangedContents, readSizesNow, readVersions } from "./changed-contents.ts";
import type { CountedChange, LineCounts } from "./line-counts.ts";
import { nameFromBytes } from "./names.ts";
import { splitAtNul } from "./raw-diff.ts";

/**
 * Largest file, in bytes, whose lines are counted although an attribute hides them; larger ones count by their bytes.
 */
const largestCounted = 1024 * 1024;
/** Files that are in memory at the same time. */
const atOnce = 50;

/**
 * Counts the lines of files that git treats as binary only because of an attribute that the base does not have. Truly
 * binary files stay binary.
 */
export async function countHiddenLines(
  contents: ChangedContents,
  changes: readonly CountedChange[],
  attributes: { own: AttributesByPath; base: AttributesByPath },
): Promise<CountedChange[]> {
  const { own, base } = attributes;
  const hidden = changes.filter(
    ({ path, addedLines }) =>
      addedLines === null &&
      own.get(path)?.withoutLines === true &&
      base.get(path)?.withoutLines !== true,
  );
  const sizes = await readSizesNow(contents, hidden);
  const small = hidden.filter(({ path }) => sizes.get(path)! <= largestCounted);
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

const noLines: LineCounts = { addedLines: 0, deletedLines: 0 };

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
export async function findLongLines(
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
