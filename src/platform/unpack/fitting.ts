/** A file by its name, relative with forward slashes, and its size in bytes. */
export interface SizedFile {
  name: string;
  bytes: number;
}

/**
 * Leaves the largest files out until all that are left fit together. Which ones does not depend on their order: of two
 * of a size, the one whose name sorts last goes first.
 */
export function selectFitting<File extends SizedFile>(
  files: readonly File[],
  totalBytes: number,
): { kept: File[]; leftOut: File[] } {
  const smallestFirst = [...files].sort((a, b) => a.bytes - b.bytes || (a.name < b.name ? -1 : 1));
  let total = 0;
  let count = 0;
  for (const { bytes } of smallestFirst) {
    total += bytes;
    if (total > totalBytes) break;
    count += 1;
  }
  return { kept: smallestFirst.slice(0, count), leftOut: smallestFirst.slice(count) };
}

export const sortNames = (files: readonly SizedFile[]): string[] =>
  files.map(({ name }) => name).sort();
