import type { MeasuredFile } from "../../changes/repository.ts";

/** Totals of changed files. */
export interface Total {
  files: number;
  addedLines: number;
  deletedLines: number;
  /** Added and deleted lines. */
  lines: number;
  binaryBytes: number;
}

export function sumFiles(files: readonly MeasuredFile[]): Total {
  const sum = (pick: (file: MeasuredFile) => number | null): number =>
    files.reduce((total, file) => total + (pick(file) ?? 0), 0);
  const addedLines = sum((file) => file.addedLines);
  const deletedLines = sum((file) => file.deletedLines);
  return {
    files: files.length,
    addedLines,
    deletedLines,
    lines: addedLines + deletedLines,
    binaryBytes: sum((file) => file.binaryBytes),
  };
}

/** Five files show where a change is large. */
const maxNamed = 5;

/** The files that contribute most: by bytes if these exceed a limit, or else by lines. */
export function findLargest(
  files: readonly MeasuredFile[],
  by: keyof Total = "lines",
): MeasuredFile[] {
  const weights = ({ lines, binaryBytes }: Total): number[] =>
    by === "binaryBytes" ? [binaryBytes, lines] : [lines, binaryBytes];
  return files
    .map((file) => ({ file, weights: weights(sumFiles([file])) }))
    .sort(
      (left, right) =>
        right.weights[0]! - left.weights[0]! ||
        right.weights[1]! - left.weights[1]! ||
        (left.file.path < right.file.path ? -1 : 1),
    )
    .slice(0, maxNamed)
    .map(({ file }) => file);
}
