import { closeSync, fstatSync, writeSync, writev } from "node:fs";
import { dirname } from "node:path";
import { retryWithFolder } from "./in-folder.ts";
import type { Appender } from "./platform.ts";
import { openForAppending } from "./regular-file.ts";

/**
 * From how many bytes on the system writes in the background. Handing a few bytes over to another thread takes longer
 * than writing them; many may make the disk wait, and must not stop everything else meanwhile.
 */
const BACKGROUND_BYTES = 16 * 1024;

/**
 * Opens a file for appending and makes its folder. Closing twice is fine. After a failure more may be appended. A file
 * that somebody removed meanwhile is a failure of what is appended, and of closing it.
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
      if (closing) throw new Error(`nothing more is appended to ${path}: it was closed`);
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

/** A file that was removed takes bytes as before, and they are gone when it is closed. */
function requireExisting(descriptor: number): void {
  if (fstatSync(descriptor).nlink > 0) return;
  throw Object.assign(new Error(removed), { code: "ENOENT" });
}

/** The system may take less than it is given. */
function writeNow(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

interface Background {
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when all is written that was handed over; null when nothing is. */
  writing(): Promise<void> | null;
}

type WriteOnce = (pieces: readonly Uint8Array[]) => Promise<number>;

/** Writes in the order in which it is asked to, and what came together in one go. */
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

/** Bytes that wait for those before them, and whoever waits for these. */
interface Waiting {
  bytes: Uint8Array;
  resolve(): void;
  reject(error: unknown): void;
}

/** All at once, as far as the system takes them; when it refuses, those that were not written whole are refused. */
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
