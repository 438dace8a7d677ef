import { type ChangedContents, readSizesNow, readVersions } from "./changed-contents.ts";
import type { CountedChange } from "./line-counts.ts";

/** Bytes of a line from which on nobody reads it as one: its file counts by its bytes, as a binary one does. */
const longestLine = 10_000;
/** Bytes a changed line has on average before its file is looked at. */
const usualLine = 400;

/** Text files that are much larger than the lines that changed in them, because one of their lines is too long. */
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
