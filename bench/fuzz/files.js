// The files of a room: which of them a call wrote, and what stands in them.
import { lstatSync, openSync, readdirSync, readSync, closeSync } from "node:fs";
import { join } from "node:path";

/** Of larger ones, the beginning and the end are read. */
const mostBytes = 16 * 2 ** 20;

/** Every regular file below a folder that can be listed, absolute, but for git's own. */
export function filesBelow(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === ".git" ? [] : filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

function stampOf(path) {
  const { ino, size, mtimeMs, ctimeMs } = lstatSync(path);
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** What is there now, to tell later what is new. @returns {Map<string, string>} */
export const stateOf = (folder) => new Map(filesBelow(folder).map((path) => [path, stampOf(path)]));

/** Files that were written since. @param {Map<string, string>} before */
export const writtenSince = (folder, before) =>
  filesBelow(folder).filter((path) => before.get(path) !== stampOf(path));

/** @returns {Buffer} */
export function contentOf(path) {
  const descriptor = openSync(path, "r");
  try {
    const { size } = lstatSync(path);
    if (size <= mostBytes) return partOf(descriptor, 0, size);
    const half = mostBytes / 2;
    return Buffer.concat([partOf(descriptor, 0, half), partOf(descriptor, size - half, half)]);
  } finally {
    closeSync(descriptor);
  }
}

function partOf(descriptor, from, bytes) {
  const part = Buffer.alloc(bytes);
  return part.subarray(0, readSync(descriptor, part, 0, bytes, from));
}
