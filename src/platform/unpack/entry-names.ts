import { quoted } from "../one-line.ts";

/** Characters of the longest name that is taken: with the folder before it, paths stay below what systems allow. */
const longestName = 1_024;

/**
 * What is wrong with the names of an archive's entries, or of files in a folder that somebody else filled; undefined when
 * they can be written below any folder on any system, each to a place of its own. Names of folders end with a slash.
 * @param most entries, and folders that their names lead through
 * @returns a whole sentence part that names the first bad one
 */
export function problemOfNames(names: readonly string[], most: number): string | undefined {
  if (names.length > most) return `it holds more than ${most} files`;
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const name of names) {
    const problem = problemOfName(name.endsWith("/") ? name.slice(0, -1) : name);
    if (problem !== undefined) return `the name ${quoted(name)} in it ${problem}`;
    const key = keyOf(name);
    if (files.has(key)) return `${quoted(name)} is in it twice, or differs from another name in case only`;
    if (!key.endsWith("/")) files.add(key);
    addFolders(folders, key);
    if (folders.size > most) return `it holds more than ${most} folders`;
  }
  const both = names.find((name) => !name.endsWith("/") && folders.has(keyOf(name)));
  return both === undefined ? undefined : `${quoted(both)} is both a file and a folder in it`;
}

/** Two names with the same key are the same file on a disk that ignores case or the way that accents are written. */
const keyOf = (name: string): string => name.normalize("NFC").toLowerCase();

/** Adds the folders above a name, from the inmost outwards: above one that is known, all are. */
function addFolders(folders: Set<string>, key: string): void {
  for (let end = key.lastIndexOf("/"); end > 0; end = key.lastIndexOf("/", end - 1)) {
    const folder = key.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}

/**
 * What is wrong with one name. Beyond what would lead out of a folder on Linux, macOS or Windows, it refuses the characters
 * that nobody can upload (@actions/artifact, path-and-artifact-name-validation.ts).
 */
function problemOfName(name: string): string | undefined {
  if (name.length > longestName) return `is longer than ${longestName} characters`;
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "is an absolute path";
  if (name.includes("\\")) return "has a backslash";
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001f\u007f":<>|*?]/.test(name)) return "has a character that names in artifacts do not have";
  const parts = name.split("/");
  if (parts.includes("..")) return "leads out of its folder";
  if (parts.some((part) => part === "" || part === ".")) return "has an empty part";
  return undefined;
}
