import type { ChangeSet } from "../../model/changes.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import type { Excess } from "./excess.ts";
import { formatCount, joinWords } from "../wording.ts";
import { findLargest, type Total, sumFiles } from "./total.ts";

/** Summarizes what changed and the limits in one sentence. Mentions bytes only if there are any. */
export function summarize(
  changes: ChangeSet,
  total: Total,
  leftOut: Total,
  limits: { files: number; lines: number; binaryBytes: number },
  excesses: readonly Excess[],
): string {
  const amounts = (of: { files: number; lines: number; binaryBytes: number }): string[] => [
    formatCount(of.files, "file"),
    formatCount(of.lines, "line"),
    ...(total.binaryBytes === 0 ? [] : [`${formatCount(of.binaryBytes, "byte")} of binary files`]),
  ];
  const globs = [...new Set(excesses.flatMap(({ glob }) => glob ?? []))];
  const parts =
    total.files === 0
      ? [leftOut.files === 0 ? "nothing changed" : "nothing changed that counts"]
      : [`${joinWords(amounts(total))} changed`, `at most ${joinWords(amounts(limits))} may`];
  if (globs.length > 0) parts.push(`over the budget of ${joinWords(globs)}`);
  if (leftOut.files > 0) {
    const files = `${formatCount(leftOut.files, "ignored or generated file")} with ${formatCount(leftOut.lines, "line")}`;
    parts.push(`${files} left out`);
  }
  return changes.note === null ? parts.join("; ") : `${parts.join("; ")} (${changes.note})`;
}

/** Describes an exceeded limit and the files that contribute most. */
export function describeExcess({ of, glob, limit, files }: Excess): string {
  const total = sumFiles(files);
  const where = glob === null ? "" : ` in ${glob}`;
  const what = {
    files: `${formatCount(total.files, "file")} changed${where}`,
    lines:
      `${formatCount(total.lines, "line")} changed${where} ` +
      `(${total.addedLines.toLocaleString("en-US")} added, ${total.deletedLines.toLocaleString("en-US")} deleted)`,
    binaryBytes: `${formatCount(total.binaryBytes, "byte")} of binary files changed${where}`,
  }[of];
  const named = findLargest(files, of).map(
    (file) => `${formatPath(file.path)} (${formatSize(file)})`,
  );
  return `${what}, and at most ${limit.toLocaleString("en-US")} may. The largest: ${named.join(", ")}.`;
}

function formatSize(file: MeasuredFile): string {
  if (file.binaryBytes !== null) return formatCount(file.binaryBytes, "byte");
  return file.addedLines === null ? "submodule" : formatCount(sumFiles([file]).lines, "line");
}

/** Escapes names with control characters, so that they stay on one line. */
const formatPath = (path: string): string => (/\p{Cc}/u.test(path) ? JSON.stringify(path) : path);
