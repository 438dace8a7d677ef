import {
  closeSync,
  fstatSync,
  linkSync,
  readSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { type LockOwner, readLockOwner } from "../model/lock-owner.ts";
import { retryWithFolder } from "./in-folder.ts";
import { createFile, openRegularFile } from "./regular-file.ts";

// Synchronous: these files are small, and the less time lies between looking and acting, the better.

/** A lock file as it was found. */
export interface FoundLock {
  /**
   * The owner's token. Of a file that nobody can read one that is made up, and stays the same until the file changes.
   */
  token: string;
  /** null: the file is not what this version writes. */
  owner: LockOwner | null;
  /** When its owner last gave a sign of life, in milliseconds since 1970. */
  touchedMs: number;
}

/** More than any owner takes. What is longer is no lock file of ours. */
const LONGEST_OWNER = 4096;

/** @throws when what lies there is no file, or may not be read */
export function readLock(path: string): FoundLock | undefined {
  let descriptor: number;
  try {
    // Never through a link, and never waiting for somebody to write into a pipe that lies there.
    descriptor = openRegularFile(path, { links: false });
  } catch (error) {
    if (getErrorCode(error) === "ENOENT") return undefined;
    throw ["ELOOP", "ENOTREGULAR"].includes(getErrorCode(error)) ? toNotAFileError(path) : error;
  }
  try {
    const { ino, mtimeMs } = fstatSync(descriptor);
    const owner = readOwner(descriptor);
    return { token: owner?.token ?? `${ino}-${Math.trunc(mtimeMs)}`, owner, touchedMs: mtimeMs };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Makes a lock file that has its content from its first moment on.
 * @returns false when there is one already, or its folder has just been removed
 * @throws when the disk does not let it be made
 */
export function createLock(path: string, owner: LockOwner): boolean {
  const own = writeTemporary(path, owner);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    // Its folder was removed in between: whoever asks again makes it anew.
    if (getErrorCode(error) === "EEXIST" || getErrorCode(error) === "ENOENT") return false;
    throw noHardLinkCodes.has(getErrorCode(error))
      ? new Error(`${dirname(path)} lies on a file system without hard links, which locks need`, {
          cause: error,
        })
      : error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Puts another owner into a lock file, whole. Only for who holds the claim on its present owner. */
export function replaceLock(path: string, owner: LockOwner): void {
  const own = writeTemporary(path, owner);
  try {
    renameSync(own, path);
  } catch (error) {
    rmSync(own, { force: true });
    throw error;
  }
}

/** Gives the sign of life of its owner, as long as that one has it. */
export function touchLock(path: string, token: string, now: Date): void {
  if (readLock(path)?.token === token) utimesSync(path, now, now);
}

/** link(2) says EPERM for a file system without them; some say that they do not support it. */
const noHardLinkCodes = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);

function writeTemporary(path: string, owner: LockOwner): string {
  const own = `${path}.${owner.token}.tmp`;
  const descriptor = retryWithFolder(dirname(path), () => createFile(own));
  try {
    writeFileSync(descriptor, `${JSON.stringify(owner)}\n`);
  } catch (error) {
    rmSync(own, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return own;
}

function readOwner(descriptor: number): LockOwner | null {
  const bytes = Buffer.alloc(LONGEST_OWNER);
  const length = readSync(descriptor, bytes, 0, LONGEST_OWNER, 0);
  try {
    return readLockOwner(JSON.parse(bytes.toString("utf8", 0, length)));
  } catch {
    return null;
  }
}

const toNotAFileError = (path: string): Error => new Error(`${path} is not a file; remove it`);

const getErrorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";
