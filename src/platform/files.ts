import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { openAppender } from "./append.ts";
import { compress } from "./compress.ts";
import { copyMatching } from "./copy-matching.ts";
import { retryWithFolder } from "./in-folder.ts";
import { limits } from "../model/limits.ts";
import { makeFolders } from "./make-folders.ts";
import type { Files, FileReadOptions } from "./platform.ts";
import { createFile, readPieces, readRegularFile } from "./regular-file.ts";

export interface DiskOptions {
  /** The parent of temporary folders. Default: `os.tmpdir()`. */
  temporaryRoot?: string;
}

/** Default size of the pieces of `readChunks`, in bytes. */
const CHUNK_BYTES = 64 * 1024;

/** Counts this process's temporary names, so that no two are equal. */
let replacements = 0;

/** The files of this machine. Its errors name the path. */
export function diskFiles(options: DiskOptions = {}): Files {
  return {
    readText,
    readBytes,
    replace,
    write,
    openAppend: openAppender,
    makeFolder,
    makeTemporaryFolder: (files = {}) =>
      makeTemporaryFolder(options.temporaryRoot ?? tmpdir(), files),
    move,
    remove,
    list,
    plainFiles,
    exists,
    listFiles,
    readChunks,
    size,
    version,
    compress,
    copyMatching,
    realPath,
  };
}

// Small files are handled synchronously: handing each step to another thread takes many times longer than the step itself, which slows down every stage (docs/performance.md).

const readText = async (path: string, options?: FileReadOptions): Promise<string | undefined> =>
  (await readBytes(path, options))?.toString("utf8");

async function readBytes(
  path: string,
  { within, most = limits.textFile.value }: FileReadOptions = {},
): Promise<Buffer | undefined> {
  try {
    return readRegularFile(path, { within, most });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** A reader sees the old or the new file, never a part, even if the machine stops in between. */
async function replace(
  path: string,
  text: string,
  options: { durable?: boolean } = {},
): Promise<void> {
  replacements += 1;
  const temporary = `${path}.tmp-${process.pid}-${replacements}-${randomBytes(4).toString("hex")}`;
  try {
    const descriptor = retryWithFolder(dirname(path), () => createFile(temporary));
    await writeAndClose(descriptor, text, options.durable === true);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw new Error(`could not write ${path}: ${(error as Error).message}`, { cause: error });
  }
}

const sync = promisify(fsync);

async function writeAndClose(descriptor: number, text: string, durable: boolean): Promise<void> {
  try {
    writeFileSync(descriptor, text);
    // Without it, the name can survive a power cut and the bytes not. It is slow.
    if (durable) await sync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Fails if the name exists, so that nothing is written to a file that another program put there. */
async function write(path: string, text: string): Promise<void> {
  await writeAndClose(createFile(path, 0o600), text, false);
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The first error is the one to report.
  }
}

async function makeFolder(path: string): Promise<void> {
  makeFolders(path);
}

/** mkdtemp makes the folder with mode 700. */
async function makeTemporaryFolder(
  root: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = retryWithFolder(root, () => mkdtempSync(join(root, "orchestrator-")));
  try {
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(folder, name), text, { flag: "wx" });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`could not fill ${folder}: ${(error as Error).message}`, { cause: error });
  }
  return folder;
}

async function remove(path: string): Promise<void> {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

async function move(from: string, to: string): Promise<void> {
  renameSync(from, to);
}

async function list(folder: string): Promise<string[]> {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function plainFiles(folder: string): Promise<string[] | null> {
  const names = await list(folder);
  const isPlain = (name: string): boolean => {
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
    return found !== undefined && found.isFile() && found.nlink === 1;
  };
  return names.length > 0 && names.every(isPlain) ? names : null;
}

async function exists(path: string): Promise<boolean> {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** A folder that is missing from the start is empty; one that vanishes while it is read is an error. */
async function listFiles(folder: string): Promise<string[]> {
  const found = await orWhenMissing(stat(folder), undefined);
  if (!found?.isDirectory()) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

async function* readChunks(
  path: string,
  { from = 0, pieceBytes = CHUNK_BYTES }: { from?: number; pieceBytes?: number } = {},
): AsyncGenerator<Uint8Array> {
  try {
    yield* readPieces(path, { from, pieceBytes });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

async function realPath(path: string): Promise<string | undefined> {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isMissing(error) || (error as NodeJS.ErrnoException).code === "ELOOP") return undefined;
    throw error;
  }
}

async function size(path: string): Promise<number | undefined> {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function version(path: string): Promise<string | undefined> {
  const found = await orWhenMissing(stat(path, { bigint: true }), undefined);
  return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(" ");
}

async function orWhenMissing<T, U>(answer: Promise<T>, missing: U): Promise<T | U> {
  try {
    return await answer;
  } catch (error) {
    if (isMissing(error)) return missing;
    throw error;
  }
}

/** A path below a file (ENOTDIR) is as missing as one that does not exist (ENOENT). */
const isMissing = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
