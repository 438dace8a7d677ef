import { basename, dirname } from "node:path/posix";
import { decodeName } from "../../changes/names.ts";

/** The files of the repository, and the folders that they make, by their names as documents write them. */
export interface FileTree {
  files: readonly string[];
  /** Files and folders. */
  paths: readonly string[];
  /** Whether there is a file or a folder of exactly this name; the root is the empty name. */
  has(path: string): boolean;
  isFolder(path: string): boolean;
  /** How a name is written that is there in another case or normalisation; undefined: not at all, or in several ways. */
  findSpelling(path: string): string | undefined;
  /** Whether it lies below a link or a submodule, of which nobody here knows what is in it. */
  isBelowFile(path: string): boolean;
  /** Files and folders with this name, whatever its case, in whatever folder. */
  findByName(name: string): readonly string[];
}

/** @param names as Repository has them */
export function createFileTree(names: readonly string[]): FileTree {
  const files = names.map(matchableName);
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

/** The folder of a path, the root being the empty name. */
export function getFolder(path: string): string {
  const folder = dirname(path);
  return folder === "." || folder === "/" ? "" : folder;
}

/** The folder and those above it, the root last: from any of them a document may name a path. */
export function listFoldersUp(folder: string): string[] {
  const folders = [folder];
  for (let above = folder; above !== "";) folders.push((above = getFolder(above)));
  return folders;
}

/** Names that some file systems take for one. */
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
