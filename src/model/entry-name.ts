/** Maximum characters of a name in an archive: with the folder before it, paths stay within the limits of systems. */
const longestName = 1_024;

/** Names with the same key are the same file on a disk that ignores case or Unicode normalization. */
export const nameKey = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * Checks the name of a file in an archive: it must not lead out of a folder on Linux, macOS or Windows, nor have
 * characters that cannot be uploaded (@actions/artifact, path-and-artifact-name-validation.ts).
 * @returns the problem, to follow the name in a sentence
 */
export function problemOfName(name: string): string | undefined {
  if (name.length > longestName) return `is longer than ${longestName} characters`;
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "is an absolute path";
  if (name.includes("\\")) return "has a backslash";
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001f\u007f":<>|*?]/.test(name))
    return "has a character that artifacts do not allow";
  const parts = name.split("/");
  if (parts.includes("..")) return "leads out of its folder";
  if (parts.some((part) => part === "" || part === ".")) return "has an empty part";
  return undefined;
}
