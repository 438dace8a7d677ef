import { closeSync, fstatSync, openSync, write, writeSync } from "node:fs";
import { dirname } from "node:path";
import { inFolder } from "./in-folder.ts";
import type { Appender } from "./platform.ts";

/**
 * From how many bytes on the system writes in the background. Handing a few bytes over to another thread takes longer
 * than writing them; many may make the disk wait, and must not stop everything else meanwhile.
 */
const BACKGROUND_BYTES = 16 * 1024;

/**
 * Opens a file for appending and makes its folder. Closing twice is fine. After a failure more may be appended. A file that
 * somebody removed meanwhile is a failure of what is appended, and of closing it.
 */
export async function openAppender(path: string): Promise<Appender> {
  const descriptor = inFolder(dirname(path), () => openSync(path, "a"));
  let pending = 0;
  let last: Promise<void> = Promise.resolve();
  let closing: Promise<void> | undefined;

  const later = (bytes: Uint8Array): Promise<void> => {
    pending += 1;
    const done = last.then(() => writeInBackground(descriptor, bytes)).finally(() => (pending -= 1));
    last = done.catch(() => undefined);
    return done;
  };
  const withPath = (error: unknown): never => {
    throw new Error(`could not append to ${path}: ${(error as Error).message}`, { cause: error });
  };

  return {
    async append(given) {
      if (closing) throw new Error(`nothing more is appended to ${path}: it was closed`);
      mustStillExist(path, descriptor);
      const bytes = typeof given === "string" ? Buffer.from(given) : given;
      try {
        if (pending > 0 || bytes.length >= BACKGROUND_BYTES) await later(bytes);
        else writeNow(descriptor, bytes);
      } catch (error) {
        withPath(error);
      }
    },
    close() {
      closing ??= last.then(() => {
        try {
          mustStillExist(path, descriptor);
        } finally {
          closeSync(descriptor);
        }
      });
      return closing;
    },
  };
}

/** A file that was removed takes bytes as before, and they are gone when it is closed. */
function mustStillExist(path: string, descriptor: number): void {
  if (fstatSync(descriptor).nlink > 0) return;
  throw Object.assign(new Error(`${path} was removed while it was written`), { code: "ENOENT" });
}

/** The system may take less than it is given. */
function writeNow(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

async function writeInBackground(descriptor: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += await writeOnce(descriptor, bytes.subarray(at));
}

function writeOnce(descriptor: number, bytes: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    write(descriptor, bytes, (error, written) => (error === null ? resolve(written) : reject(error)));
  });
}
