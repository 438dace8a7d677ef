import { basename, extname } from "node:path/posix";
import { distance } from "fastest-levenshtein";
import { createNameTest } from "../../changes/filter.ts";
import type { FileTree } from "./tree.ts";

/** A path that the document probably means. */
export interface NearMatch {
  name: string;
  /** Whether `--fix` may use it: it is the only file of that name. A similar name is only suggested. */
  isCertain: boolean;
}

/** Names that occur in many folders: sharing one of them is no evidence. */
const commonNames = new Set([
  "readme",
  "index",
  "_index",
  "main",
  "mod",
  "license",
  "changelog",
  "package",
  "tsconfig",
]);

/** Documents do not refer to test files or templates to copy. */
const isExampleFile = createNameTest([
  "**/{test,tests,__tests__,fixtures,fixture,__fixtures__,testdata,test-data,example,examples,template,templates,vendor,third_party}/**",
]);

/** Maximum number of searches through all files in one check. More missing names than that are not moved files. */
const maxSearches = 300;

/** Creates a search that looks for a file of the same name in another folder, then for a similar path. */
export function createFileMatcher(tree: FileTree): (path: string) => NearMatch | null {
  const found = new Map<string, NearMatch | null>();
  return (path) => {
    const candidates = extname(path) === "" ? tree.paths : tree.files;
    if (!found.has(path) && found.size < maxSearches)
      found.set(path, findMoved(path, tree) ?? findMisspelt(path, candidates));
    return found.get(path) ?? null;
  };
}

function findMoved(path: string, tree: FileTree): NearMatch | null {
  const name = basename(path);
  const elsewhere = extname(name) === "" ? [] : tree.findByName(name);
  if (elsewhere.length === 0) return null;
  const near = elsewhere.map((file) => ({ file, changes: distance(file, path) }));
  const [first] = near.toSorted((a, b) => a.changes - b.changes);
  const isDistinctive = !commonNames.has(basename(name, extname(name)).toLowerCase());
  const isCertain =
    elsewhere.length === 1 &&
    isDistinctive &&
    basename(first!.file) === name &&
    !isExampleFile(first!.file);
  return { name: first!.file, isCertain };
}

/** A third of the file name may differ. */
function findMisspelt(path: string, candidates: Iterable<string>): NearMatch | null {
  const near = findNearestName(path, candidates, Math.floor(basename(path).length / 3));
  return near === null ? null : { name: near, isCertain: false };
}

/**
 * Finds the candidate with the smallest edit distance; null if none is near.
 * @param most maximum edit distance
 */
export function findNearestName(
  name: string,
  candidates: Iterable<string>,
  most: number = Math.floor(name.length / 3),
): string | null {
  let best: string | null = null;
  let fewest = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > most) continue;
    const changes = distance(candidate, name);
    if (changes >= fewest) continue;
    best = candidate;
    fewest = changes;
  }
  return best;
}

/** Whether two anchors come from the same text in different slug styles. */
export const hasSameLetters = (a: string, b: string): boolean =>
  normalizeAnchor(a) !== "" && normalizeAnchor(a) === normalizeAnchor(b);

/** Separate numbers stay separate: `v1-1-10` is a different version from `v-1110`. */
const normalizeAnchor = (anchor: string): string =>
  anchor
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, ".")
    .replaceAll(/[^\p{L}\p{N}.]|(?<!\p{N})\.|\.(?!\p{N})/gu, "");
