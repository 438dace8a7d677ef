import { basename, join } from "node:path/posix";
import pMap from "p-map";
import { createNameTest } from "../../changes/filter.ts";
import { escapeGlob } from "../../changes/own-files.ts";
import type { Repository } from "../../changes/repository.ts";
import { type DocsCheckOptions, neverMissing } from "./options.ts";
import { getFolder, type FileTree } from "./tree.ts";

/**
 * Tells which missing paths documents may name: build output, unless its folder has files in the repository, what
 * `allow-missing` lists, and what a .gitignore lists, because it exists on some machines only.
 */
export async function createMissingTest(
  repository: Repository,
  options: DocsCheckOptions,
  tree: FileTree,
): Promise<(path: string) => boolean> {
  const files = tree.files.filter((path) => basename(path) === ".gitignore");
  const ignored = await pMap(files, (path) => readGitignore(path, repository), { concurrency: 8 });
  const names = [...ignored.flat(), ...options["allow-missing"]];
  const isNamed = names.length === 0 ? () => false : createNameTest(names);
  const isBuildOutput = createNameTest(neverMissing);
  return (path) => isNamed(path) || (isBuildOutput(path) && !tree.isFolder(getFolder(path)));
}

async function readGitignore(path: string, repository: Repository): Promise<string[]> {
  const lines = new TextDecoder().decode(await repository.read(path)).split(/\r?\n/);
  return lines
    .filter((line) => /^[^#\s]/.test(line))
    .flatMap((line) => toGlobs(line, getFolder(path)));
}

/**
 * Converts a line of .gitignore to globs. A name without a slash matches in any folder below that of the .gitignore,
 * with all that it contains.
 */
function toGlobs(line: string, folder: string): string[] {
  const pattern = line.trimEnd();
  const negated = pattern.startsWith("!") ? "!" : "";
  const name = pattern.slice(negated.length).replace(/\/$/, "");
  if (name === "" || name === "/") return [];
  const glob = join(
    escapeGlob(folder),
    name.includes("/") ? name.replace(/^\//, "") : `**/${name}`,
  );
  return [`${negated}${glob}`, `${negated}${glob}/**`];
}
