import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { ownFolders } from "../model/own-folders.ts";
import { messageOf } from "../model/reasons.ts";
import { leadsOut } from "./leads-out.ts";
import type { Files, VisibleLocks } from "./platform.ts";

/**
 * A stage can put a link in place of a folder that this tool writes to, long after the folders were looked at. So each
 * write below `.runs` and `out` looks where it would lead, and is refused outside of the repository. Folders that were
 * named may lie anywhere, and are not looked at.
 */
export interface InsideRestriction {
  files(files: Files): Files;
  locks(locks: VisibleLocks): VisibleLocks;
}

/** @param root absolute: the repository's */
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

/** All that makes, changes or removes something. */
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

/** @throws Error for people, with the code `EOUTSIDE` */
function requireInside(root: string, path: string): void {
  const isOwn = Object.values(ownFolders).some((name) => !leadsOut(join(root, name), path));
  if (!isOwn) return;
  const realRoot = findRealPath(root) ?? root;
  const found = findNearestFolder(root, path);
  if (found === undefined || !leadsOut(realRoot, found)) return;
  const message = `${path} leads out of the repository by now, to ${found}: a folder on its way is a link, so that nothing is written there`;
  throw Object.assign(new Error(message), { code: "EOUTSIDE" });
}

/**
 * Where the nearest folder above a path that is there really lies. The path itself may be a link, which is never
 * followed.
 */
function findNearestFolder(root: string, path: string): string | undefined {
  for (let folder = dirname(path); !leadsOut(root, folder); folder = dirname(folder)) {
    const found = findRealPath(folder);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** undefined for what is not there, or cannot be looked at: nothing can be written there either. */
function findRealPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
