import { realpath, rm, stat, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { leadsOut } from "./leads-out.ts";
import { limits } from "../model/limits.ts";
import { makeFolders } from "./make-folders.ts";
import type { CopiedFiles, CopyRules } from "./platform.ts";
import { copyRegularFile } from "./regular-file.ts";
import type { Dirent } from "node:fs";
import { compileGlob, type Glob, withAllBelow } from "../model/glob.ts";

/** More files than this point to a mistake in the globs, such as `**` over node_modules. */
const MOST_FILES = limits.artifactFiles.value;

/**
 * Copies files below a folder, with their modes, into another one. A glob that names a folder stands for everything
 * below it; one with `!` excludes, in any position. A link to a file inside is copied as that file; links to folders,
 * to nothing or to the outside are left out, and so is everything below `to`.
 *
 * @throws Error when more than 10,000 files match or one cannot be copied
 */
export async function copyMatching(
  from: string,
  globs: readonly string[],
  to: string,
  rules: CopyRules = {},
): Promise<CopiedFiles> {
  const root = await findRealPath(from);
  const found = await copyMatches(root, globs, to, rules);
  const names = Object.values(found).flat();
  for (const list of Object.values(found)) list.sort();
  return {
    ...found,
    unmatched: findUnmatchedGlobs(globs, names, { hiddenByName: rules.hiddenByName === true }),
  };
}

async function copyMatches(
  root: string | undefined,
  globs: readonly string[],
  to: string,
  rules: CopyRules,
): Promise<Omit<CopiedFiles, "unmatched">> {
  const found: Omit<CopiedFiles, "unmatched"> = {
    copied: [],
    refused: [],
    tooLarge: [],
    unreadable: [],
  };
  if (root === undefined) return found;
  const target = await findRealPath(to);
  const sources: SourceFile[] = [];
  for (const name of await listMatching(root, globs, rules)) {
    if (!isBelow(root, join(root, name))) continue;
    const path = await findRealPath(join(root, name));
    if (path === undefined && name.includes("\uFFFD")) found.unreadable.push(name);
    if (path === undefined || !isBelow(root, path) || rules.never?.(path) === true) continue;
    if (target !== undefined && isBelow(target, path)) continue;
    const stats = await stat(path);
    if (stats.isFile()) sources.push({ name, path, bytes: stats.size });
  }
  let used = 0;
  for (const source of sources.sort((left, right) => left.bytes - right.bytes)) {
    const outcome = await copyOne(source, join(to, source.name), rules, used);
    found[outcome].push(source.name);
    if (outcome === "copied") used += source.bytes;
  }
  return found;
}

/** A file to copy. */
interface SourceFile {
  /** As in CopiedFiles. */
  name: string;
  /** Absolute, with all links followed. */
  path: string;
  bytes: number;
}

async function listMatching(
  root: string,
  globs: readonly string[],
  rules: CopyRules,
): Promise<string[]> {
  const names = await findMatching(root, globs, {
    most: MOST_FILES,
    hiddenByName: rules.hiddenByName === true,
  });
  if (names !== "too-many") return names;
  throw new Error(
    `more than ${MOST_FILES} files below ${root} match ${globs.join(", ")}; at most ${MOST_FILES} are copied. Narrow the globs, or pack the files into one.`,
  );
}

/**
 * Removes an existing target first, so that nothing is written through a link and a read-only file is no obstacle.
 * @param used bytes copied so far
 */
async function copyOne(
  { name, path, bytes }: SourceFile,
  target: string,
  { inspect, most = () => Infinity }: CopyRules,
  used: number,
): Promise<"copied" | "refused" | "tooLarge"> {
  if (used + bytes > most()) return "tooLarge";
  const isRefused = inspect?.(name);
  let isTooLarge = false;
  // The file may have grown since, and there may be less room by now.
  let reached = used;
  const refuses = (piece: Uint8Array): boolean => {
    reached += piece.length;
    isTooLarge = reached > most();
    return isTooLarge || isRefused?.(piece) === true;
  };
  try {
    makeFolders(dirname(target));
    await rm(target, { force: true });
    const isCopied = await copyRegularFile(path, target, { links: false }, refuses);
    return isCopied ? "copied" : isTooLarge ? "tooLarge" : "refused";
  } catch (error) {
    throw new Error(`could not copy ${path} to ${target}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** @returns undefined for a missing path, a dangling link or a cycle of links */
async function findRealPath(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return undefined;
    throw error;
  }
}

const isBelow = (folder: string, path: string): boolean =>
  path !== folder && !leadsOut(folder, path);

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
async function findMatching(
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
function findUnmatchedGlobs(
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
