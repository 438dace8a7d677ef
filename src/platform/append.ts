import { closeSync, fstatSync, writeSync, writev } from "node:fs";
import { dirname } from "node:path";
import { retryWithFolder } from "./in-folder.ts";
import type { Appender } from "./platform.ts";
import { openForAppending } from "./regular-file.ts";

/**
 * Writes of at least this size happen on another thread. Handing over fewer bytes takes longer than writing them; more
 * could block the process while the disk waits.
 */
const BACKGROUND_BYTES = 16 * 1024;

/**
 * Opens a file for appending and makes its folder. It can be closed twice, and appended to after a failure. If the file
 * is removed meanwhile, appending and closing it fail.
 */
export async function openAppender(path: string): Promise<Appender> {
  const descriptor = retryWithFolder(dirname(path), () => openForAppending(path, { create: true }));
  const background = createBackground((pieces) => {
    requireExisting(descriptor);
    return writeOnce(descriptor, pieces);
  });
  let closing: Promise<void> | undefined;

  const fail = (error: unknown): never => {
    throw new Error(`could not append to ${path}: ${(error as Error).message}`, { cause: error });
  };

  return {
    async append(content) {
      if (closing) throw new Error(`cannot append to ${path}: it was closed`);
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      try {
        if (background.writing() !== null || bytes.length >= BACKGROUND_BYTES)
          await background.write(bytes);
        else {
          requireExisting(descriptor);
          writeNow(descriptor, bytes);
        }
      } catch (error) {
        fail(error);
      }
    },
    close() {
      closing ??= Promise.resolve(background.writing()).then(() => {
        try {
          requireExisting(descriptor);
        } catch (error) {
          fail(error);
        } finally {
          closeSync(descriptor);
        }
      });
      return closing;
    },
  };
}

const removed =
  "the file was removed while it was written, as by a stage that removes `.runs` or runs `git clean -fdx`";

/** The system accepts writes to a removed file and drops them when it is closed. */
function requireExisting(descriptor: number): void {
  if (fstatSync(descriptor).nlink > 0) return;
  throw Object.assign(new Error(removed), { code: "ENOENT" });
}

/** The system may write less than it is given. */
function writeNow(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

interface Background {
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when all pending bytes are written; null when there are none. */
  writing(): Promise<void> | null;
}

type WriteOnce = (pieces: readonly Uint8Array[]) => Promise<number>;

/** Writes in the order of the calls; pending bytes are written together. */
function createBackground(writePieces: WriteOnce): Background {
  const waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;
  const writeWaiting = async (): Promise<void> => {
    while (waiting.length > 0) await writeBatch(writePieces, waiting.splice(0));
    writing = null;
  };
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        waiting.push({ bytes, resolve, reject });
        writing ??= writeWaiting();
      }),
    writing: () => writing,
  };
}

/** Pending bytes, with the promise of their caller. */
interface Waiting {
  bytes: Uint8Array;
  resolve(): void;
  reject(error: unknown): void;
}

/** Writes all pieces at once. On an error, those that were not written completely are rejected. */
async function writeBatch(writePieces: WriteOnce, batch: Waiting[]): Promise<void> {
  try {
    while (batch.length > 0) {
      let written = await writePieces(batch.map(({ bytes }) => bytes));
      for (
        let [first] = batch;
        first !== undefined && written >= first.bytes.length;
        [first] = batch
      ) {
        written -= first.bytes.length;
        batch.shift();
        first.resolve();
      }
      if (written > 0) batch[0]!.bytes = batch[0]!.bytes.subarray(written);
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

function writeOnce(descriptor: number, pieces: readonly Uint8Array[]): Promise<number> {
  return new Promise((resolve, reject) => {
    writev(descriptor, pieces, (error, written) =>
      error === null ? resolve(written) : reject(error),
    );
  });
}
