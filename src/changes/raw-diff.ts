import type { ChangedFile, ChangeStatus } from "../model/changes.ts";
import { nameFromBytes } from "./names.ts";

/** One line of git-diff's raw format. */
export interface RawChange extends ChangedFile {
  /** `100644`; null: there is no file on that side. */
  previousMode: string | null;
  mode: string | null;
  /** Similarity of a rename or copy, in percent; null: it is neither. */
  similarity: number | null;
  /** The id of its current contents, if git was asked to print it; null: deleted, or only in the work tree. */
  object: string | null;
}

export const submoduleMode = "160000";

/** The letters of git-diff's raw format. `U`, an unresolved conflict, counts as a modification. */
const statuses: Readonly<Record<string, ChangeStatus>> = {
  A: "added",
  C: "copied",
  D: "deleted",
  M: "modified",
  R: "renamed",
  T: "type-changed",
  U: "modified",
};

/**
 * Reads one change from the fields of `git diff --raw -z`: `:<mode> <mode> <object> <object> <letter>[score]`, and one
 * name, or two for renames and copies (git-diff, raw output format).
 * @throws Error on anything else, which would be a bug here or an unknown format
 */
export function readRawChange(
  fields: readonly Uint8Array[],
  at: number,
): { change: RawChange; next: number } {
  const header = nameFromBytes(fields[at]!);
  const match = /^:(\d{6}) (\d{6}) [0-9a-f.]+ ([0-9a-f.]+) ([A-Z])(\d*)$/.exec(header);
  const status = match === null ? undefined : statuses[match[4]!];
  const twoNames = status === "renamed" || status === "copied";
  const next = at + (twoNames ? 3 : 2);
  const names = fields.slice(at + 1, next).map(nameFromBytes);
  if (match === null || status === undefined || names.length !== (twoNames ? 2 : 1)) {
    throw new Error(`git diff printed ${JSON.stringify(header)}, which is not its raw format`);
  }
  const [, previousMode, mode, object] = match;
  const change: RawChange = {
    path: names.at(-1)!,
    previousPath: twoNames ? names[0]! : null,
    status,
    submodule: previousMode === submoduleMode || mode === submoduleMode,
    previousMode: zerosToNull(previousMode!),
    mode: zerosToNull(mode!),
    similarity: twoNames ? Number(match[5]) : null,
    object: zerosToNull(object!),
  };
  return { change, next };
}

/** Splits git's `-z` output, in which NUL terminates each field. */
export function splitAtNul(bytes: Uint8Array): Uint8Array[] {
  const fields: Uint8Array[] = [];
  let from = 0;
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
    fields.push(bytes.subarray(from, end));
    from = end + 1;
  }
  if (from < bytes.length)
    throw new Error("git's list of names does not end with a NUL: it was cut off");
  return fields;
}

/** Git writes zeros for a missing mode or object. */
const zerosToNull = (text: string): string | null => (/^0+$/.test(text) ? null : text);
