import { nameFromBytes } from "./names.ts";
import { type RawChange, readRawChange, splitAtNul } from "./raw-diff.ts";

/** A change with git's line counts. */
export interface CountedChange extends RawChange {
  /** null: git treats the file as binary. */
  addedLines: number | null;
  deletedLines: number | null;
}

export type LineCounts = Pick<CountedChange, "addedLines" | "deletedLines">;

const tab = 0x09;
const colon = 0x3a;

/**
 * Parses `git diff --raw --numstat -z`, by path: first the raw format, then for each change `<added> <deleted> <name>`,
 * separated by tabs; for a rename the name is empty and two fields follow (git-diff, other diff formats). A file in
 * conflict occurs twice.
 * @throws Error on anything else
 */
export function parseLineCounts(bytes: Uint8Array): Map<string, CountedChange> {
  const fields = splitAtNul(bytes);
  const changes = new Map<string, RawChange>();
  let at = 0;
  while (at < fields.length && fields[at]![0] === colon) {
    const { change, next } = readRawChange(fields, at);
    changes.set(change.path, change);
    at = next;
  }
  const counted = new Map<string, CountedChange>();
  while (at < fields.length) {
    const { path, lines, next } = readLineCounts(fields, at);
    const change = changes.get(path);
    if (change === undefined)
      throw new Error(`git diff counts ${path}, of which it says nothing else`);
    counted.set(path, { ...change, ...lines });
    at = next;
  }
  return counted;
}

function readLineCounts(
  fields: readonly Uint8Array[],
  at: number,
): { path: string; lines: LineCounts; next: number } {
  const field = fields[at]!;
  const first = field.indexOf(tab);
  const second = field.indexOf(tab, first + 1);
  const isRename = second === field.length - 1;
  const name = isRename ? fields[at + 2] : field.subarray(second + 1);
  if (first === -1 || second === -1 || name === undefined) {
    throw new Error(
      `git diff printed ${JSON.stringify(nameFromBytes(field))}, which is no count of lines`,
    );
  }
  const lines = {
    addedLines: readCount(field.subarray(0, first)),
    deletedLines: readCount(field.subarray(first + 1, second)),
  };
  return { path: nameFromBytes(name), lines, next: at + (isRename ? 3 : 1) };
}

function readCount(bytes: Uint8Array): number | null {
  const text = nameFromBytes(bytes);
  if (text === "-") return null;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`git diff printed ${JSON.stringify(text)}, which is no number of lines`);
}
