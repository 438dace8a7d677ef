import { type Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compileGlob, type Glob } from "../model/glob.ts";

export interface FindRules {
  /** More names than this are too many. */
  most: number;
  /** Names with a leading dot match only where a glob names them. */
  hiddenByName: boolean;
}

/**
 * Names of files and links below a folder that a glob matches and none with `!` takes out. Folders that no glob leads to
 * are not looked into, links are not followed, and what cannot be read holds nothing.
 */
export async function findMatching(
  root: string,
  globs: readonly string[],
  { most, hiddenByName }: FindRules,
): Promise<string[] | "too-many"> {
  const wanted = globs.filter((glob) => !glob.startsWith("!")).map(compileGlob);
  const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => compileGlob(glob.slice(1)));
  const isLeftOut = hiddenByName ? leavesOutHidden(globs) : () => false;
  const found: string[] = [];
  const folders = [""];
  for (const folder of folders) {
    for (const entry of await entriesOf(join(root, folder))) {
      if (isLeftOut(entry.name)) continue;
      const name = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (wanted.some((glob) => glob.leadsBelow(name)) && !isAllOut(unwanted, name))
          folders.push(`${name}/`);
      } else if (isOneOf(wanted, name) && !isOneOf(unwanted, name)) found.push(name);
    }
    if (found.length > most) return "too-many";
  }
  return found;
}

/** A name with a leading dot is hidden, unless a part of a glob begins with a dot and matches it. */
function leavesOutHidden(globs: readonly string[]): (name: string) => boolean {
  const parts = globs.flatMap((glob) => glob.split(/[/{},]/)).filter((part) => part.startsWith("."));
  const named = parts.map(compileGlob);
  return (name) => name.startsWith(".") && !isOneOf(named, name);
}

const isOneOf = (globs: readonly Glob[], name: string): boolean => globs.some((glob) => glob.matches(name));

const isAllOut = (unwanted: readonly Glob[], folder: string): boolean =>
  unwanted.some((glob) => glob.matchesAllBelow(folder));

/** Folders that vanish meanwhile, or that this user may not look into. */
const unreadable = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ENAMETOOLONG", "ELOOP"]);

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (unreadable.has((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}
