import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and its missing parents. An existing one is fine.
 *
 * The only place that makes parent folders (`__tests__/layers.test.ts`): Node's `recursive` option retries forever
 * where the system reports ENOENT in an existing folder, as in `/proc`, and then no signal ends the process.
 * @param path absolute
 * @throws the system's error for the first folder that cannot be made
 */
export function makeFolders(path: string): void {
  for (const folder of [...findMissingAbove(path).reverse(), path]) makeOne(folder);
}

/** From the innermost to the outermost. */
function findMissingAbove(path: string): string[] {
  const missing: string[] = [];
  for (let folder = dirname(path); !existsSync(folder); folder = dirname(folder)) {
    // The root of a missing disk.
    if (folder === dirname(folder)) break;
    missing.push(folder);
  }
  return missing;
}

function makeOne(folder: string): void {
  if (isFolder(folder)) return;
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in the meantime.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
