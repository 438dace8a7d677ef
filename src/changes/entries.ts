import type { ChangedFile, ChangeStatus } from "../model/changes.ts";
import { nameFromBytes } from "./names.ts";

const submoduleMode = "160000";

/** The letters of git-diff's raw format. `U` is a conflict that the working tree still holds: a modification to us. */
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
 * Reads the output of `git diff --raw -z`: `:<mode> <mode> <object> <object> <letter>[score]`, a NUL, and one name, or two
 * for renames and copies, each ended by a NUL (git-diff, raw output format).
 * @throws Error on anything else: that would be a bug here or a git that speaks otherwise.
 */
export function parseRawDiff(bytes: Uint8Array): ChangedFile[] {
  const fields = splitAtNul(bytes);
  const entries: ChangedFile[] = [];
  for (let at = 0; at < fields.length;) {
    const header = nameFromBytes(fields[at]!);
    const match = /^:(\d{6}) (\d{6}) [0-9a-f.]+ [0-9a-f.]+ ([A-Z])\d*$/.exec(header);
    const status = match === null ? undefined : statuses[match[3]!];
    const twoNames = status === "renamed" || status === "copied";
    const names = fields.slice(at + 1, at + (twoNames ? 3 : 2)).map(nameFromBytes);
    if (match === null || status === undefined || names.length !== (twoNames ? 2 : 1)) {
      throw new Error(`git diff printed ${JSON.stringify(header)}, which is not its raw format`);
    }
    const submodule = match[1] === submoduleMode || match[2] === submoduleMode;
    entries.push({ path: names.at(-1)!, previousPath: twoNames ? names[0]! : null, status, submodule });
    at += 1 + names.length;
  }
  return entries;
}

/** Reads the output of `git ls-files --others -z`. A name that ends in a slash is another repository's work tree. */
export function parseUntracked(bytes: Uint8Array): ChangedFile[] {
  return splitAtNul(bytes).map((field) => {
    const submodule = field.at(-1) === 0x2f;
    const path = nameFromBytes(submodule ? field.subarray(0, -1) : field);
    return { path, previousPath: null, status: "untracked", submodule };
  });
}

/**
 * One list out of several, each path once, sorted. A file that is in two of them (taken out of the index, but still
 * there) is modified.
 */
export function mergeEntries(...lists: readonly ChangedFile[][]): ChangedFile[] {
  const byPath = new Map<string, ChangedFile>();
  for (const entry of lists.flat()) {
    const known = byPath.get(entry.path);
    byPath.set(entry.path, known === undefined ? entry : combine(known, entry));
  }
  return [...byPath.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

/**
 * Leaves out what lies in the given folders, names relative to the root. A rename across their border is what is left of
 * it outside: an addition or a deletion.
 */
export function withoutFolders(entries: readonly ChangedFile[], folders: readonly string[]): ChangedFile[] {
  const inside = (name: string) => folders.some((folder) => name === folder || isBelow(name, folder));
  return entries.flatMap((entry) => {
    const previousInside = entry.previousPath !== null && inside(entry.previousPath);
    if (!inside(entry.path)) {
      return previousInside ? [{ ...entry, previousPath: null, status: "added" as const }] : [entry];
    }
    if (entry.status !== "renamed" || entry.previousPath === null || previousInside) return [];
    return [{ ...entry, path: entry.previousPath, previousPath: null, status: "deleted" as const }];
  });
}

/** A quoted name keeps its quote in front. */
const isBelow = (name: string, folder: string): boolean =>
  name.startsWith(`${folder}/`) || name.startsWith(`"${folder}/`);

function combine(first: ChangedFile, second: ChangedFile): ChangedFile {
  return {
    path: first.path,
    previousPath: first.previousPath ?? second.previousPath,
    status: first.status === second.status ? first.status : "modified",
    submodule: first.submodule || second.submodule,
  };
}

function splitAtNul(bytes: Uint8Array): Uint8Array[] {
  const fields: Uint8Array[] = [];
  let from = 0;
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
    fields.push(bytes.subarray(from, end));
    from = end + 1;
  }
  if (from < bytes.length) throw new Error("git's list of names does not end with a NUL: it was cut off");
  return fields;
}
