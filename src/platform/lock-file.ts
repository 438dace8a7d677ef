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

// Synchronous: the files are small, and little time should pass between a check and the action that depends on it.

/** A lock file as it was found. */
export interface FoundLock {
  /** The owner's token; for an unreadable file, a substitute that stays the same until the file changes. */
  token: string;
  /** null: this version does not write such files. */
  owner: LockOwner | null;
  /** When its owner last touched it, in milliseconds since 1970. */
  touchedMs: number;
}

/** Bytes; longer than any lock file that this tool writes. */
const LONGEST_OWNER = 4096;

/** @throws when the path is not a file, or not readable */
export function readLock(path: string): FoundLock | undefined {
  let descriptor: number;
  try {
    // Follows no link and does not block on a pipe.
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
 * Makes a lock file that has its content from the start.
 * @returns false when there is one already, or its folder was just removed
 * @throws when it cannot be made
 */
export function createLock(path: string, owner: LockOwner): boolean {
  const own = writeTemporary(path, owner);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    // ENOENT: the folder was just removed; the next attempt makes it again.
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

/** Replaces the owner of a lock file. Only for the holder of the claim on its present owner. */
export function replaceLock(path: string, owner: LockOwner): void {
  const own = writeTemporary(path, owner);
  try {
    renameSync(own, path);
  } catch (error) {
    rmSync(own, { force: true });
    throw error;
  }
}

/** Updates the time of a lock file, if this owner still has it. */
export function touchLock(path: string, token: string, now: Date): void {
  if (readLock(path)?.token === token) utimesSync(path, now, now);
}

/** link(2) fails with EPERM on a file system without hard links, and with the others on some. */
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
