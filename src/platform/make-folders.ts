import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder, and those above it that are missing. One that is there already is fine.
 *
 * The one place that makes folders above others (`__tests__/layers.test.ts`): Node's own way tries again for ever where
 * the system says that something is missing in a folder that is there, as in `/proc`, and then no signal ends the
 * process.
 * @param path absolute
 * @throws the error of the system for the first one that cannot be made
 */
export function makeFolders(path: string): void {
  for (const folder of [...findMissingAbove(path).reverse(), path]) makeOne(folder);
}

/** From the inside to the outside. */
function findMissingAbove(path: string): string[] {
  const missing: string[] = [];
  for (let folder = dirname(path); !existsSync(folder); folder = dirname(folder)) {
    // The root of a disk that is not there.
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
    // Another process can have made it in the meantime.
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
