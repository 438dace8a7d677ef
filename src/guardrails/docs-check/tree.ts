import { basename, dirname } from "node:path/posix";
import { decodeName } from "../../changes/names.ts";

/** The files of the repository and their folders, by the names that documents use. */
export interface FileTree {
  files: readonly string[];
  /** Files and folders. */
  paths: readonly string[];
  /** Whether a file or a folder of exactly this name exists; the root is the empty name. */
  has(path: string): boolean;
  isFolder(path: string): boolean;
  /** The spelling of a path that exists in another case or normalisation; undefined if none or several do. */
  findSpelling(path: string): string | undefined;
  /** Whether it is below a symbolic link or a submodule, whose content is unknown. */
  isBelowFile(path: string): boolean;
  /** Files and folders of this name, in any case and folder. */
  findByName(name: string): readonly string[];
}

/** @param names paths of the repository */
export function createFileTree(names: readonly string[]): FileTree {
  const files = names.map(decodeName);
  const known = new Set(files);
  const folders = new Set([""]);
  for (const file of files) addFolders(file, folders);
  const paths = [...files, ...[...folders].filter((folder) => folder !== "")];
  const byPath = groupBy(paths, foldName);
  const byName = groupBy(paths, (path) => foldName(basename(path)));
  return {
    files,
    paths,
    has: (path) => known.has(path) || folders.has(path),
    isFolder: (path) => folders.has(path),
    findSpelling(path) {
      const ways = byPath.get(foldName(path)) ?? [];
      return ways.length === 1 && ways[0] !== path ? ways[0] : undefined;
    },
    isBelowFile(path) {
      for (let above = getFolder(path); above !== ""; above = getFolder(above))
        if (known.has(above)) return true;
      return false;
    },
    findByName: (name) => byName.get(foldName(name)) ?? [],
  };
}

/** Finds the paths that end with a path, from whatever folder. */
export const findByPathEnd = (end: string, tree: FileTree): readonly string[] =>
  tree.findByName(basename(end)).filter((path) => `/${path}`.endsWith(`/${end}`));

/** The folder of a path; the root is the empty name. */
export function getFolder(path: string): string {
  const folder = dirname(path);
  return folder === "." || folder === "/" ? "" : folder;
}

/** The folder and its parents, the root last: a document's path may be relative to any of them. */
export function listFoldersUp(folder: string): string[] {
  const folders = [folder];
  for (let above = folder; above !== "";) folders.push((above = getFolder(above)));
  return folders;
}

/** Maps names that some file systems treat as equal to one name. */
const foldName = (path: string): string => path.normalize("NFC").toLowerCase();

function addFolders(file: string, folders: Set<string>): void {
  for (let folder = getFolder(file); !folders.has(folder); folder = getFolder(folder))
    folders.add(folder);
}

function groupBy(
  paths: readonly string[],
  key: (path: string) => string,
): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group === undefined) groups.set(key(path), [path]);
    else group.push(path);
  }
  return groups;
}
