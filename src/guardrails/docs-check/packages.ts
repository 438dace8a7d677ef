import { basename } from "node:path/posix";
import type { Repository } from "../../changes/repository.ts";
import { getGithubAddress } from "./repository-address.ts";
import { getFolder, listFoldersUp, type FileTree } from "./tree.ts";

export interface Package {
  /** Of its package.json. */
  path: string;
  folder: string;
  name: string | null;
  scripts: ReadonlySet<string>;
  /** Where the package says that its source is, on GitHub; null: elsewhere, or it does not say. */
  repository: string | null;
}

/** The package.json files of the repository, each read when it is first asked for. One that is no JSON object is none. */
export interface Packages {
  readIn(folder: string): Promise<Package | null>;
  /** In the folder or those above it, the nearest first. */
  readAbove(folder: string): Promise<Package[]>;
  readAll(): Promise<Package[]>;
}

export function createPackageReader(repository: Repository, tree: FileTree): Packages {
  const read = new Map<string, Promise<Package | null>>();
  const find = (folder: string): Promise<Package | null> => {
    const path = folder === "" ? "package.json" : `${folder}/package.json`;
    if (!tree.has(path)) return Promise.resolve(null);
    if (!read.has(path)) read.set(path, readPackage(repository, path));
    return read.get(path)!;
  };
  const findIn = async (folders: readonly string[]): Promise<Package[]> =>
    (await Promise.all(folders.map(find))).filter((found) => found !== null);
  return {
    readIn: find,
    readAbove: (folder) => findIn(listFoldersUp(folder)),
    readAll: () =>
      findIn(
        tree
          .findByName("package.json")
          .filter((path) => basename(path) === "package.json")
          .map(getFolder),
      ),
  };
}

async function readPackage(repository: Repository, path: string): Promise<Package | null> {
  const bytes = await repository.read(path);
  const value = parseObject(new TextDecoder().decode(bytes));
  if (value === null) return null;
  const { name, scripts, repository: stated } = value;
  return {
    path,
    folder: getFolder(path),
    name: typeof name === "string" ? name : null,
    scripts: new Set(isRecord(scripts) ? Object.keys(scripts) : []),
    repository: getGithubAddress(stated),
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
