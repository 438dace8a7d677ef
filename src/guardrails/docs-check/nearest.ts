import { basename, extname } from "node:path/posix";
import { distance } from "fastest-levenshtein";
import { nameTest } from "../../changes/filter.ts";
import type { FileTree } from "./tree.ts";

/** What was probably meant. */
export interface NearMatch {
  name: string;
  /** Whether `--fix` may write it: the one file of that name. What has nearly the same letters is only named. */
  isCertain: boolean;
}

/** Names that every folder may have, as names of folders are: one of them is no sign that it was meant. */
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

/** What is there for tests or to be copied is not where a document's own file went. */
const isExampleFile = nameTest([
  "**/{test,tests,__tests__,fixtures,fixture,__fixtures__,testdata,test-data,example,examples,template,templates,vendor,third_party}/**",
]);

/** The searches through all files that one judgement makes at most: more than that many names are not near to anything. */
const maxSearches = 300;

/** Looks for files: first those of the same name in other folders, then those whose path has nearly the same letters. */
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

/** A third of the file's own name may differ. */
function findMisspelt(path: string, candidates: Iterable<string>): NearMatch | null {
  const near = findNearestName(path, candidates, Math.floor(basename(path).length / 3));
  return near === null ? null : { name: near, isCertain: false };
}

/**
 * The name with the fewest letters changed; null: none is near.
 * @param most letters that may differ
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

/** Whether two anchors are made of one text, in another style of slugs. */
export const hasSameLetters = (a: string, b: string): boolean =>
  normalizeAnchor(a) !== "" && normalizeAnchor(a) === normalizeAnchor(b);

/** Digits that are apart stay apart: `v1-1-10` is another version than `v-1110`. */
const normalizeAnchor = (anchor: string): string =>
  anchor
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, ".")
    .replaceAll(/[^\p{L}\p{N}.]|(?<!\p{N})\.|\.(?!\p{N})/gu, "");
