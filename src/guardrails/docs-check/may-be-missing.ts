import { nameTest } from "../../changes/filter.ts";
import type { Repository } from "../../changes/repository.ts";
import { type DocsCheckOptions, neverMissing } from "./options.ts";
import { folderOf, type Tree } from "./tree.ts";

/**
 * Which paths documents may name although they are not there: what building and running makes (unless its folder has files in the repository), what `allow-missing` names, and
 * what .gitignore at the root does: it is there only on some machines.
 */
export async function missingTest(
  repository: Repository,
  options: DocsCheckOptions,
  tree: Tree,
): Promise<(path: string) => boolean> {
  const bytes = await repository.read(".gitignore");
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const ignored = lines.filter((line) => /^[^#\s]/.test(line)).flatMap(globsOf);
  const names = [...ignored, ...options["allow-missing"]];
  const isNamed = names.length === 0 ? () => false : nameTest(names);
  const isMade = nameTest(neverMissing);
  return (path) => isNamed(path) || (isMade(path) && !tree.isFolder(folderOf(path)));
}

/** A line of .gitignore in the words of nameTest: a name without a slash is meant in any folder, and with all that is in it. */
function globsOf(line: string): string[] {
  const pattern = line.trimEnd();
  const negated = pattern.startsWith("!") ? "!" : "";
  const name = pattern.slice(negated.length).replace(/\/$/, "");
  const glob = name.includes("/") ? name.replace(/^\//, "") : `**/${name}`;
  return glob === "" ? [] : [`${negated}${glob}`, `${negated}${glob}/**`];
}
