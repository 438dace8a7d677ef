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
  return {
    async replace(path, ...more) {
      require(path);
      return files.replace(path, ...more);
    },
    async write(path, text) {
      require(path);
      return files.write(path, text);
    },
    async openAppend(path) {
      require(path);
      return files.openAppend(path);
    },
    async makeFolder(path) {
      require(path);
      return files.makeFolder(path);
    },
    async move(from, to) {
      require(from);
      require(to);
      return files.move(from, to);
    },
    async remove(path) {
      require(path);
      return files.remove(path);
    },
    async compress(from, to) {
      require(to);
      return files.compress(from, to);
    },
    async copyMatching(from, globs, to, rules) {
      require(join(to, "copy"));
      return files.copyMatching(from, globs, to, rules);
    },
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
