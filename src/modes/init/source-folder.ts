import { join, posix } from "node:path";
import { limits } from "../../model/limits.ts";
import type { Files } from "../../platform/platform.ts";

/** A folder of the repository, with the files that git knows there. */
export interface SourceFolder {
  /** Relative to the repository's root; empty for the root. */
  path: string;
  /** Paths of the files below, relative to this folder. */
  below: readonly string[];
  /** The first of these names that is a file in this folder. */
  firstOf(...names: string[]): string | undefined;
  has(...names: string[]): boolean;
  /** The text of a file in this folder, without a byte order mark; empty if there is none. */
  read(name: string): Promise<string>;
  /** Whether a file below whose path matches contains text that matches. Reads at most 300 files. */
  contains(path: RegExp, text: RegExp): Promise<boolean>;
  /** Another folder. @param path relative to the repository's root */
  at(path: string): SourceFolder;
  /** The nearest of these files in this folder or above it. */
  findUp(...names: string[]): FileAbove | undefined;
}

interface FileAbove {
  folder: SourceFolder;
  name: string;
  /** Relative to the repository's root. */
  path: string;
}

const mostFilesRead = 300;

/** @param names paths of all files of the repository, relative to its root */
export function createSourceFolder(
  disk: Pick<Files, "readText">,
  root: string,
  names: ReadonlySet<string>,
  path = "",
): SourceFolder {
  const below = path === "" ? [...names] : takeBelow(names, `${path}/`);
  const firstOf = (...wanted: string[]) => wanted.find((name) => names.has(posix.join(path, name)));
  const at = (other: string) => createSourceFolder(disk, root, names, other);
  const read = async (name: string): Promise<string> => {
    if (!names.has(posix.join(path, name))) return "";
    const options = { within: root, most: limits.repositoryFile.value };
    const text = await disk.readText(join(root, path, name), options);
    return text?.replace(/^\uFEFF/, "") ?? "";
  };
  const folder: SourceFolder = {
    path,
    below,
    firstOf,
    has: (...wanted) => firstOf(...wanted) !== undefined,
    read,
    at,
    contains: async (place, text) => {
      for (const name of below.filter((file) => place.test(file)).slice(0, mostFilesRead))
        if (text.test(await read(name))) return true;
      return false;
    },
    findUp: (...wanted) => {
      const name = firstOf(...wanted);
      if (name !== undefined) return { folder, name, path: posix.join(path, name) };
      return path === "" ? undefined : at(parentFolder(path)).findUp(...wanted);
    },
  };
  return folder;
}

/** The folder of a path; empty for the root. */
export function parentFolder(path: string): string {
  const parent = posix.dirname(path);
  return parent === "." ? "" : parent;
}

const takeBelow = (names: ReadonlySet<string>, start: string): string[] =>
  [...names].flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
