import { lstatSync } from "node:fs";
import { join } from "node:path";
import { GitError } from "../model/changes.ts";

/**
 * Git reads these files of a work tree and would block on a pipe. It does not follow links there.
 * @param folder the root of a work tree
 * @throws GitError that names the pipe
 */
export function refusePipes(folder: string): void {
  for (const name of [".gitattributes", ".gitignore"]) {
    const path = join(folder, name);
    if (lstatSync(path, { throwIfNoEntry: false })?.isFIFO() === true)
      throw new GitError(`${path} is a pipe, which git would wait for: put a file in its place`);
  }
}
