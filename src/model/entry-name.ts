/**
 * Characters of the longest name in an archive that is taken: with the folder before it, paths stay below what systems
 * allow.
 */
const longestName = 1_024;

/** Two names with the same key are the same file on a disk that ignores case or the way that accents are written. */
export const nameKey = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * What is wrong with the name of a file in an archive. Beyond what would lead out of a folder on Linux, macOS or
 * Windows, it refuses the characters that cannot be uploaded (@actions/artifact, path-and-artifact-name-validation.ts).
 * @returns completes a sentence that begins with the name
 */
export function problemOfName(name: string): string | undefined {
  if (name.length > longestName) return `is longer than ${longestName} characters`;
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "is an absolute path";
  if (name.includes("\\")) return "has a backslash";
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001f\u007f":<>|*?]/.test(name))
    return "has a character that names in artifacts do not have";
  const parts = name.split("/");
  if (parts.includes("..")) return "leads out of its folder";
  if (parts.some((part) => part === "" || part === ".")) return "has an empty part";
  return undefined;
}
