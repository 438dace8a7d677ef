import type { ChangedFile } from "../model/changes.ts";
import { nameFromBytes } from "./names.ts";
import { readRawChange, splitAtNul } from "./raw-diff.ts";

/**
 * Parses `git diff --raw -z`.
 * @throws Error on anything else
 */
export function parseRawDiff(bytes: Uint8Array): ChangedFile[] {
  const fields = splitAtNul(bytes);
  const entries: ChangedFile[] = [];
  for (let at = 0; at < fields.length;) {
    const { change, next } = readRawChange(fields, at);
    const { path, previousPath, status, submodule } = change;
    entries.push({ path, previousPath, status, submodule });
    at = next;
  }
  return entries;
}

/** Parses `git ls-files --others -z`. A name that ends with a slash is another repository's work tree. */
export function parseUntracked(bytes: Uint8Array): ChangedFile[] {
  return splitAtNul(bytes).map((field) => {
    const submodule = field.at(-1) === 0x2f;
    const path = nameFromBytes(submodule ? field.subarray(0, -1) : field);
    return { path, previousPath: null, status: "untracked", submodule };
  });
}

/**
 * Merges lists into one, each path once, sorted. A file in two of them (removed from the index but still present) is
 * modified.
 */
export function mergeEntries(...lists: readonly ChangedFile[][]): ChangedFile[] {
  const byPath = new Map<string, ChangedFile>();
  for (const entry of lists.flat()) {
    const known = byPath.get(entry.path);
    byPath.set(entry.path, known === undefined ? entry : mergeEntry(known, entry));
  }
  return [...byPath.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function mergeEntry(first: ChangedFile, second: ChangedFile): ChangedFile {
  return {
    path: first.path,
    previousPath: first.previousPath ?? second.previousPath,
    status: first.status === second.status ? first.status : "modified",
    submodule: first.submodule || second.submodule,
  };
}
