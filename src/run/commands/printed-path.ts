import { isAbsolute, join, relative, sep } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { isOutside } from "../persisted-path.ts";

/** What resolving a path in a stage's output needs. All folders are absolute. */
export interface PrintedPaths {
  files: Pick<Files, "exists" | "realPath">;
  /** The repository's. */
  root: string;
  /** The stage's working directory. */
  cwd: string;
  /** GitHub's workspace, which can contain the repository in a folder. */
  workspace: string;
  windows: boolean;
}

/**
 * Resolves the path in an `error`, `warning` or `notice`. Relative paths start at the repository's root, as on GitHub,
 * unless the file is only in the stage's working directory.
 * @returns a path relative to the root; null if it is outside
 */
export async function findNamed(paths: PrintedPaths, name: string): Promise<string | null> {
  const candidates = await findCandidates(paths, name, listFolders(paths));
  const [first] = candidates;
  if (first === undefined) return null;
  if (candidates.length === 1) return first;
  return (await findExisting(paths, candidates)) ?? first;
}

/**
 * Finds the file of a problem matcher's match. It must exist.
 * @param from the match of `fromPath`: a file whose folder is searched
 * @returns a path relative to the repository's root
 */
export async function findMatched(
  paths: PrintedPaths,
  name: string,
  from: string | null,
): Promise<string | null> {
  const folders = listFolders(paths);
  const beside =
    from === null || from === ""
      ? []
      : folders.map((folder) => join(toAbsolute(folder, from), ".."));
  return findExisting(
    paths,
    await findCandidates(paths, name, beside.length > 0 ? beside : folders),
  );
}

const listFolders = ({ root, cwd, workspace }: PrintedPaths): string[] => [root, cwd, workspace];

const toAbsolute = (folder: string, name: string): string =>
  isAbsolute(name) ? name : join(folder, name);

async function findCandidates(
  { files, root, windows }: PrintedPaths,
  name: string,
  folders: readonly string[],
): Promise<string[]> {
  if (name.trim() === "" || name.includes("\0")) return [];
  const own = windows ? name.replaceAll("/", sep) : name;
  const roots = [root, (await files.realPath(root)) ?? root];
  const found = folders.flatMap((folder) => {
    const path = toAbsolute(folder, own);
    return roots.flatMap((from) => toRelative(from, path) ?? []);
  });
  return [...new Set(found)];
}

const toRelative = (root: string, path: string): string | null =>
  path === root || isOutside(root, path) ? null : relative(root, path).split(sep).join("/");

async function findExisting(
  { files, root }: PrintedPaths,
  candidates: readonly string[],
): Promise<string | null> {
  for (const candidate of candidates)
    if (await files.exists(join(root, candidate))) return candidate;
  return null;
}
