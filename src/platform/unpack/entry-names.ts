import { nameKey, problemOfName } from "../../model/entry-name.ts";
import { quoteName } from "../one-line.ts";

/**
 * Checks the names in an archive, or in an untrusted folder. Returns undefined when each can be written to a path of
 * its own below any folder on any system. Names of folders end with a slash.
 * @param most maximum number of entries, and of folders in their paths
 * @returns a clause that names the first bad one
 */
export function findNameProblem(names: readonly string[], most: number): string | undefined {
  if (names.length > most) return `it holds more than ${most} files`;
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const name of names) {
    const problem = problemOfName(name.endsWith("/") ? name.slice(0, -1) : name);
    if (problem !== undefined) return `the name ${quoteName(name)} in it ${problem}`;
    const key = nameKey(name);
    if (files.has(key))
      return `${quoteName(name)} is in it twice, or differs from another name in case only`;
    if (!key.endsWith("/")) files.add(key);
    addFolders(folders, key);
    if (folders.size > most) return `it holds more than ${most} folders`;
  }
  const both = names.find((name) => !name.endsWith("/") && folders.has(nameKey(name)));
  return both === undefined ? undefined : `${quoteName(both)} is both a file and a folder in it`;
}

/** Adds the parents of a name, innermost first: the parents of a known folder are known. */
function addFolders(folders: Set<string>, key: string): void {
  for (let end = key.lastIndexOf("/"); end > 0; end = key.lastIndexOf("/", end - 1)) {
    const folder = key.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}
