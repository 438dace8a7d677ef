import { basename } from "node:path/posix";
import type { Repository } from "../../changes/repository.ts";
import { isRecord } from "../../model/json.ts";
import { getFolder, listFoldersUp, type FileTree } from "./tree.ts";

export interface Package {
  /** Path of the package.json. */
  path: string;
  folder: string;
  name: string | null;
  scripts: ReadonlySet<string>;
  /** GitHub URL of the package's source; null if it is elsewhere or not given. */
  repository: string | null;
}

/** Reads the package.json files of the repository, each on first use. A file that is not a JSON object is skipped. */
export interface Packages {
  readIn(folder: string): Promise<Package | null>;
  /** The packages of the folder and its parents, the nearest first. */
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
    readAll: () => findIn(listPackageFolders(tree)),
  };
}

function listPackageFolders(tree: FileTree): string[] {
  const paths = tree.findByName("package.json");
  return paths.filter((path) => basename(path) === "package.json").map(getFolder);
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

/**
 * Reads the `repository` of a package: a URL, `owner/name`, or `github:owner/name`. Returns null if it is not on
 * GitHub.
 */
function getGithubAddress(stated: unknown): string | null {
  const text =
    typeof stated === "object" && stated !== null && "url" in stated ? stated.url : stated;
  if (typeof text !== "string") return null;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text)?.[1];
  const long = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/#].*)?$/.exec(text)?.[1];
  const name = long ?? short;
  return name === undefined ? null : `https://github.com/${name}`;
}
