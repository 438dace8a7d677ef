import { isAbsolute, join, relative, sep } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { leadsOut } from "../persisted-path.ts";

/** Where the files are that a stage names in its output. All folders are absolute. */
export interface PrintedPaths {
  files: Pick<Files, "exists" | "realPath">;
  /** The repository's. */
  root: string;
  /** The stage's working directory. */
  cwd: string;
  /** GitHub's, in which the repository may be a folder. */
  workspace: string;
  windows: boolean;
}

/**
 * The path that an `error`, `warning` or `notice` names, relative to the repository's root. A relative one begins
 * there, as on GitHub, but for a file that is only in the stage's working directory.
 * @returns null for what is not below the root
 */
export async function findNamed(paths: PrintedPaths, name: string): Promise<string | null> {
  const candidates = await candidatesOf(paths, name, foldersOf(paths));
  const [first] = candidates;
  if (first === undefined) return null;
  if (candidates.length === 1) return first;
  return (await firstThere(paths, candidates)) ?? first;
}

/**
 * The path of a file that a problem matcher found, relative to the repository's root. It has to be there.
 * @param from what its `fromPath` found: a file in whose folder it may be
 */
export async function findMatched(
  paths: PrintedPaths,
  name: string,
  from: string | null,
): Promise<string | null> {
  const folders = foldersOf(paths);
  const beside =
    from === null || from === "" ? [] : folders.map((folder) => join(absolute(folder, from), ".."));
  return firstThere(paths, await candidatesOf(paths, name, beside.length > 0 ? beside : folders));
}

const foldersOf = ({ root, cwd, workspace }: PrintedPaths): string[] => [root, cwd, workspace];

const absolute = (folder: string, name: string): string =>
  isAbsolute(name) ? name : join(folder, name);

async function candidatesOf(
  { files, root, windows }: PrintedPaths,
  name: string,
  folders: readonly string[],
): Promise<string[]> {
  if (name.trim() === "" || name.includes("\0")) return [];
  const own = windows ? name.replaceAll("/", sep) : name;
  const roots = [root, (await files.realPath(root)) ?? root];
  const found = folders.flatMap((folder) => {
    const path = absolute(folder, own);
    return roots.flatMap((from) => below(from, path) ?? []);
  });
  return [...new Set(found)];
}

const below = (root: string, path: string): string | null =>
  path === root || leadsOut(root, path) ? null : relative(root, path).split(sep).join("/");

async function firstThere(
  { files, root }: PrintedPaths,
  candidates: readonly string[],
): Promise<string | null> {
  for (const candidate of candidates)
    if (await files.exists(join(root, candidate))) return candidate;
  return null;
}
