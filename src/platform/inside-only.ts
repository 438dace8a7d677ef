import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { ownFolders } from "../model/own-folders.ts";
import { messageOf } from "../model/reasons.ts";
import { leadsOut } from "./leads-out.ts";
import type { Files, VisibleLocks } from "./platform.ts";

/**
 * A stage can replace a folder that this tool writes to with a link, long after the folders were checked. So each write
 * below `.runs` and `out` is checked again, and refused if it leads out of the repository. Folders that the user chose
 * may be anywhere and are not checked.
 */
export interface InsideRestriction {
  files(files: Files): Files;
  locks(locks: VisibleLocks): VisibleLocks;
}

/** @param root absolute path of the repository */
export function restrictToInside(root: string): InsideRestriction {
  const require = (path: string): void => requireInside(root, path);
  return {
    files: (files) => ({ ...files, ...checkFiles(files, require) }),
    locks: (locks) => ({
      ...locks,
      async acquire(path, options) {
        try {
          require(path);
        } catch (error) {
          return { kind: "failed", reason: messageOf(error) };
        }
        return locks.acquire(path, options);
      },
    }),
  };
}

/** Wraps all methods that make, change or remove something. */
function checkFiles(files: Files, require: (path: string) => void): Partial<Files> {
  const check =
    <Given extends unknown[], Result>(
      method: (...given: Given) => Promise<Result>,
      listWritten: (...given: Given) => string[],
    ) =>
    async (...given: Given): Promise<Result> => {
      listWritten(...given).forEach(require);
      return method.apply(files, given);
    };
  return {
    replace: check(files.replace, (path) => [path]),
    write: check(files.write, (path) => [path]),
    openAppend: check(files.openAppend, (path) => [path]),
    makeFolder: check(files.makeFolder, (path) => [path]),
    move: check(files.move, (from, to) => [from, to]),
    remove: check(files.remove, (path) => [path]),
    compress: check(files.compress, (_from, to) => [to]),
    copyMatching: check(files.copyMatching, (_from, _globs, to) => [join(to, "copy")]),
  };
}

/** @throws Error with the code `EOUTSIDE` */
function requireInside(root: string, path: string): void {
  const isOwn = Object.values(ownFolders).some((name) => !leadsOut(join(root, name), path));
  if (!isOwn) return;
  const realRoot = findRealPath(root) ?? root;
  const found = findNearestFolder(root, path);
  if (found === undefined || !leadsOut(realRoot, found)) return;
  const message = `${path} now leads out of the repository, to ${found}, so nothing is written there: replace the link on its way with a folder`;
  throw Object.assign(new Error(message), { code: "EOUTSIDE" });
}

/**
 * The nearest existing folder above a path, with all links followed. The path itself may be a link, which is never
 * followed.
 */
function findNearestFolder(root: string, path: string): string | undefined {
  for (let folder = dirname(path); !leadsOut(root, folder); folder = dirname(folder)) {
    const found = findRealPath(folder);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** undefined for a missing or unreadable path, where nothing can be written either. */
function findRealPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
