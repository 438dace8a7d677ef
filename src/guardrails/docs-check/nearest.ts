import { basename, extname } from "node:path/posix";
import { distance } from "fastest-levenshtein";
import type { Tree } from "./tree.ts";

/** What was probably meant. */
export interface Near {
  name: string;
  /** Whether nothing else can have been meant, so that `--fix` may write it. */
  only: boolean;
}

/** Names that every folder may have, as names of folders are: one of them is no sign that it was meant. */
const everywhere = new Set(["readme", "index", "main", "mod", "license", "changelog", "package", "tsconfig"]);

/** The searches through all files that one judgement makes at most: more than that many names are not near to anything. */
const mostSearches = 300;

/** Looks for files: first those of the same name in other folders, then those whose path has nearly the same letters. */
export function nearestFiles(tree: Tree): (path: string) => Near | null {
  const found = new Map<string, Near | null>();
  return (path) => {
    const candidates = extname(path) === "" ? tree.paths : tree.files;
    if (!found.has(path) && found.size < mostSearches)
      found.set(path, moved(path, tree) ?? misspelt(path, candidates));
    return found.get(path) ?? null;
  };
}

function moved(path: string, tree: Tree): Near | null {
  const name = basename(path);
  const elsewhere = tree.named(name);
  if (elsewhere.length === 0) return null;
  const near = elsewhere.map((file) => ({ file, changes: distance(file, path) }));
  const [first] = near.toSorted((a, b) => a.changes - b.changes);
  const isTelling = extname(name) !== "" && !everywhere.has(basename(name, extname(name)).toLowerCase());
  return { name: first!.file, only: elsewhere.length === 1 && isTelling };
}

/** A third of the file's own name may differ, and for `--fix` not the extension: another one is another file. */
function misspelt(path: string, candidates: Iterable<string>): Near | null {
  const near = nearest(path, candidates, Math.max(2, Math.floor(basename(path).length / 3)));
  return near === null ? null : { ...near, only: near.only && extname(near.name) === extname(path) };
}

/**
 * The name with the fewest letters changed. It is the only one when at most two are, at most a quarter of them, no other name is as
 * near as that, and more than a number differs: `part-3.md` is no misspelt `part-2.md`.
 * @param most letters that may differ
 */
export function nearest(
  name: string,
  candidates: Iterable<string>,
  most: number = Math.floor(name.length / 3),
): Near | null {
  const mostForOnly = Math.min(2, Math.floor(name.length / 4));
  let best: string | null = null;
  let fewest = most + 1;
  let close = 0;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > most) continue;
    const changes = distance(candidate, name);
    if (changes <= mostForOnly) close += 1;
    if (changes >= fewest) continue;
    best = candidate;
    fewest = changes;
  }
  if (best === null) return null;
  return { name: best, only: close === 1 && withoutNumbers(best) !== withoutNumbers(name) };
}

const withoutNumbers = (name: string): string => name.replaceAll(/\d+/g, "0");
