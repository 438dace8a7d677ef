/** A file by its name, relative with forward slashes, and its size in bytes. */
export interface SizedFile {
  name: string;
  bytes: number;
}

/**
 * Leaves out the largest files until the rest fits. The result does not depend on the order of the files: of two equal
 * sizes, the one whose name sorts last is left out first.
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
