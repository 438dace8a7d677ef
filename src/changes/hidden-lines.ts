import type { AttributesByPath } from "./attributes.ts";
import { type ChangedContents, readSizesNow, readVersions } from "./changed-contents.ts";
import type { CountedChange } from "./line-counts.ts";
import { nameFromBytes } from "./names.ts";
import { splitAtNul } from "./raw-diff.ts";

/** Bytes of a file whose lines are counted although an attribute hides them; a larger one counts by its bytes. */
const largestCounted = 1024 * 1024;
/** Files that are in memory at a time. */
const atOnce = 50;

/**
 * Counts the lines of files that git takes for binary only because an attribute says so that the base does not have. What has
 * no lines by its content stays binary.
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

type Lines = Pick<CountedChange, "addedLines" | "deletedLines">;

const noLines: Lines = { addedLines: 0, deletedLines: 0 };

/** Reads `<added> <deleted> `, `before/<n>` and `after/<n>`, each ended by a NUL. `-`: binary. */
function parsePairCounts(bytes: Uint8Array): Map<number, Lines> {
  const fields = splitAtNul(bytes).map(nameFromBytes);
  const counts = new Map<number, Lines>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [added, deleted] = fields[at]!.split("\t").map((text) =>
      text === "-" ? null : Number(text),
    );
    const lines = { addedLines: added ?? null, deletedLines: deleted ?? null };
    counts.set(Number(fields[at + 2]!.replace("after/", "")), lines);
  }
  return counts;
}
