import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { openAppender } from "./append.ts";
import { copyMatching } from "./copy-matching.ts";
import type { Files } from "./platform.ts";

export interface DiskOptions {
  /** The folder that temporary folders are made in. Default: the system's, as `os.tmpdir()` knows it. */
  temporaryRoot?: string;
}

/** Bytes of a piece that `readChunks` hands out. */
const CHUNK_BYTES = 64 * 1024;

/** Counts the temporary names of this process, so that two of them can never be the same. */
let replacements = 0;

/** The files of this machine. Its errors name the path. */
export function diskFiles(options: DiskOptions = {}): Files {
  return {
    readText,
    replace,
    openAppend: openAppender,
    makeFolder,
    makeTemporaryFolder: () => makeTemporaryFolder(options.temporaryRoot ?? tmpdir()),
    remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
    list,
    exists,
    listFiles,
    readChunks,
    copyMatching,
  };
}

async function readText(path: string): Promise<string | undefined> {
  return await orWhenMissing(readFile(path, "utf8"), undefined);
}

/** A reader sees the old file or the new one, whole, also when the machine stops in the middle. */
async function replace(path: string, text: string, options: { durable?: boolean } = {}): Promise<void> {
  replacements += 1;
  const temporary = `${path}.tmp-${process.pid}-${replacements}-${randomBytes(4).toString("hex")}`;
  try {
    const write = (): Promise<void> => writeNew(temporary, text, options.durable ?? false);
    // Most folders are there already: looking first would cost every write.
    await write().catch(async (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      await mkdir(dirname(path), { recursive: true });
      await write();
    });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Error(`could not write ${path}: ${(error as Error).message}`, { cause: error });
  }
}

async function writeNew(path: string, text: string, durable: boolean): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(text);
    // Without it the name can outlive a power cut and the bytes not.
    if (durable) await handle.sync();
  } finally {
    await handle.close();
  }
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}

/** mkdtemp makes the folder with mode 700. */
async function makeTemporaryFolder(root: string): Promise<string> {
  await mkdir(root, { recursive: true });
  return await mkdtemp(join(root, "orchestrator-"));
}

async function list(folder: string): Promise<string[]> {
  const names: string[] = await orWhenMissing(readdir(folder), []);
  return names.sort();
}

async function exists(path: string): Promise<boolean> {
  return (await orWhenMissing(stat(path), undefined)) !== undefined;
}

/** Only a folder that is missing from the start is empty: one that vanishes while it is read is an error. */
async function listFiles(folder: string): Promise<string[]> {
  const found = await orWhenMissing(stat(folder), undefined);
  if (!found?.isDirectory()) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const handle = await orWhenMissing(open(path, "r"), undefined);
  if (!handle) return;
  // The stream closes the handle at its end, and when the reader stops before it.
  for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK_BYTES }))
    yield chunk as Uint8Array;
}

/** A path below something that is a file (ENOTDIR) names nothing, as one that isn't there (ENOENT). */
async function orWhenMissing<T, U>(answer: Promise<T>, missing: U): Promise<T | U> {
  try {
    return await answer;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return missing;
    throw error;
  }
}
