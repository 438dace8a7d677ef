import { matchableName } from "../../changes/names.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import type { ChangeSet } from "../../model/changes.ts";
import { reviewLimits } from "../../model/review-limits.ts";
import type { ChangedArea, ReviewPack } from "../../model/review-pack.ts";

/** What changed, by the folders of the repository's root, the one with the most lines first. */
export function changesByArea(
  { strategy, base, head }: ChangeSet,
  files: readonly MeasuredFile[],
): NonNullable<ReviewPack["changes"]> {
  const areas = new Map<string, MeasuredFile[]>();
  for (const file of files) {
    const known = areas.get(areaOf(file));
    if (known === undefined) areas.set(areaOf(file), [file]);
    else known.push(file);
  }
  const all = [...areas].map(([area, own]): ChangedArea => ({ area, ...linesOf(own) })).sort(largestFirst);
  const shown = all.slice(0, reviewLimits.reviewAreas.value);
  return {
    strategy,
    base,
    head,
    ...linesOf(files),
    areas: shown,
    areas_omitted: all.length - shown.length,
  };
}

/** Lines added and deleted. */
export const linesIn = (files: readonly MeasuredFile[]): number =>
  files.reduce((sum, { addedLines, deletedLines }) => sum + (addedLines ?? 0) + (deletedLines ?? 0), 0);

export const isBinary = ({ binaryBytes }: MeasuredFile): boolean => binaryBytes !== null;

function areaOf({ path }: MeasuredFile): string {
  const name = matchableName(path);
  const end = name.indexOf("/");
  return end === -1 ? "." : name.slice(0, end);
}

const linesOf = (files: readonly MeasuredFile[]): Omit<ChangedArea, "area"> => ({
  files: files.length,
  added_lines: files.reduce((sum, { addedLines }) => sum + (addedLines ?? 0), 0),
  deleted_lines: files.reduce((sum, { deletedLines }) => sum + (deletedLines ?? 0), 0),
  binary_files: files.filter(isBinary).length,
});

const sizeOf = ({ added_lines, deleted_lines }: ChangedArea): number => added_lines + deleted_lines;

const largestFirst = (one: ChangedArea, other: ChangedArea): number =>
  sizeOf(other) - sizeOf(one) || other.files - one.files || (one.area < other.area ? -1 : 1);
