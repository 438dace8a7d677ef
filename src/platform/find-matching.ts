import { type Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compileGlob, type Glob, withAllBelow } from "../model/glob.ts";

export interface FindRules {
  /** The maximum number of names. */
  most: number;
  /** Names with a leading dot match only if a glob names them. */
  hiddenByName: boolean;
}

/**
 * Lists the files and links below a folder that a glob matches and no `!` glob excludes. Folders that no glob can match
 * below are not read, links are not followed, and unreadable folders count as empty.
 */
export async function findMatching(
  root: string,
  globs: readonly string[],
  { most, hiddenByName }: FindRules,
): Promise<string[] | "too-many"> {
  const included = selectIncluded(globs).map((glob) => compileIncluded(glob, hiddenByName));
  const excluded = globs
    .filter((glob) => glob.startsWith("!"))
    .map((glob) => compileGlob(withAllBelow(glob.slice(1))));
  const found: string[] = [];
  const folders = [""];
  for (const folder of folders) {
    for (const entry of await readEntries(join(root, folder))) {
      const name = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (included.some((glob) => glob.leadsBelow(name)) && !isExcluded(excluded, name))
          folders.push(`${name}/`);
      } else if (matchesAny(included, name) && !matchesAny(excluded, name)) found.push(name);
    }
    if (found.length > most) return "too-many";
  }
  return found;
}

/** Lists the globs that match none of the names. */
export function findUnmatchedGlobs(
  globs: readonly string[],
  names: readonly string[],
  { hiddenByName }: Pick<FindRules, "hiddenByName">,
): string[] {
  return selectIncluded(globs).filter((glob) => {
    const { matches } = compileIncluded(glob, hiddenByName);
    return !names.some(matches);
  });
}

const selectIncluded = (globs: readonly string[]): string[] =>
  globs.filter((glob) => !glob.startsWith("!"));

const compileIncluded = (
  glob: string,
  hiddenByName: boolean,
): Pick<Glob, "matches" | "leadsBelow"> =>
  (hiddenByName ? compileHiddenByName : compileGlob)(withAllBelow(glob));

/** Compiles a glob that matches names with a leading dot only by a part that begins with a dot itself. */
function compileHiddenByName(pattern: string): Pick<Glob, "matches" | "leadsBelow"> {
  const glob = compileGlob(pattern);
  const dotted = pattern
    .split(/[/{},]/)
    .filter((part) => part.startsWith("."))
    .map(compileGlob);
  const isNamed = (path: string): boolean =>
    path.split("/").every((name) => !name.startsWith(".") || matchesAny(dotted, name));
  return {
    matches: (name) => isNamed(name) && glob.matches(name),
    leadsBelow: (folder) => isNamed(folder) && glob.leadsBelow(folder),
  };
}

const matchesAny = (globs: readonly Pick<Glob, "matches">[], name: string): boolean =>
  globs.some((glob) => glob.matches(name));

const isExcluded = (excluded: readonly Glob[], folder: string): boolean =>
  excluded.some((glob) => glob.matchesAllBelow(folder));

/** Codes for folders that vanished, or that this user may not read. */
const unreadable = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ENAMETOOLONG", "ELOOP"]);

async function readEntries(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (unreadable.has((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}
