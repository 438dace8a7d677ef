import { createWriteStream, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { crc32, inflateRawSync } from "node:zlib";
import pMap from "p-map";
import type { Entry, ZipFile, ZipFileOptions } from "yauzl";
import { messageOf } from "../../model/reasons.ts";
import { findNameProblem } from "./entry-names.ts";
import { type FilledFiles, fillFolder, RefusedContent } from "./fill-folder.ts";
import { selectFitting, type SizedFile, sortNames } from "./fitting.ts";
import { makeFolders } from "../make-folders.ts";
import { toOneLine, quoteName } from "../one-line.ts";
import type { Unpacked, UnpackLimits } from "../platform.ts";
import { readRegularFile } from "../regular-file.ts";

/** Maximum bytes of an entry in an archive's directory: its name, extra fields and comment. */
const longestHeader = 8 * 1024;

/** Files written in parallel: creating a file takes longer than writing to it. */
const concurrency = { concurrency: 4 };

/** Files and archives up to this many bytes are handled in memory, because streams take many times longer. */
const smallBytes = 1024 * 1024;

interface ArchiveFile extends SizedFile {
  entry: Entry;
}

/**
 * Unpacks an untrusted zip archive. All names and sizes are checked before anything is written, and nothing is written
 * outside of the folder. Modes, times and links are not restored. If a size or checksum does not match, the whole
 * archive is refused. Never rejects.
 * @param folder absolute and empty; made when missing; left empty when nothing was unpacked
 */
export function unpackArchive(
  archive: string,
  folder: string,
  limits: Pick<UnpackLimits, "files" | "totalBytes">,
): Promise<Unpacked> {
  return fillFolder(folder, async () => {
    try {
      return await unpackInto(archive, folder, limits);
    } catch (error) {
      if (error instanceof RefusedContent || isSystemError(error)) throw error;
      throw new RefusedContent(
        `it is no zip archive that can be read: ${toOneLine(messageOf(error), 200)}`,
      );
    }
  });
}

/** Errors of the file system have a `syscall`; those of yauzl and zlib, about the content, do not. */
const isSystemError = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).syscall !== undefined;

async function unpackInto(
  archive: string,
  folder: string,
  limits: Pick<UnpackLimits, "files" | "totalBytes">,
): Promise<FilledFiles> {
  const zip = await openArchive(archive);
  try {
    const { files, folders } = await readDirectory(zip, limits.files);
    const { kept, leftOut } = selectFitting(files, limits.totalBytes);
    for (const name of new Set([...folders, ...kept.map((file) => dirname(file.name))]))
      makeFolders(join(folder, name));
    const write = (file: ArchiveFile) =>
      (isSmall(file) ? writeSmall : writeLarge)(zip, file, folder);
    await pMap(kept, write, concurrency);
    return { files: sortNames(kept), leftOut: sortNames(leftOut) };
  } finally {
    zip.close();
  }
}

async function openArchive(archive: string): Promise<ZipFile> {
  // Loaded on demand: most processes unpack no archive.
  const { fromBufferPromise, openPromise } = await import("yauzl");
  // yauzl would decode and check names by its own rules.
  const options = { decodeStrings: false, validateEntrySizes: true, autoClose: false };
  return statSync(archive).size <= smallBytes
    ? fromBufferPromise(readRegularFile(archive, { most: smallBytes }), options)
    : openPromise(archive, options);
}

/** Reads and checks an archive's directory. */
async function readDirectory(
  zip: ZipFile,
  mostFiles: number,
): Promise<{ files: ArchiveFile[]; folders: string[] }> {
  const { getFileNameLowLevel } = await import("yauzl");
  const files: ArchiveFile[] = [];
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
    const problem = findEntryProblem(entry);
    if (problem !== undefined) throw new RefusedContent(`${quoteName(name)} in it ${problem}`);
    names.push(name);
    // The number is checked below, so the rest need not be read.
    if (names.length > mostFiles) break;
    if (!name.endsWith("/")) files.push({ name, bytes: entry.uncompressedSize, entry });
  }
  const problem = findNameProblem(names, mostFiles);
  if (problem !== undefined) throw new RefusedContent(problem);
  return { files, folders: names.filter((name) => name.endsWith("/")) };
}

/** The file type in the upper half of the attributes, as in stat(2): S_IFMT, S_IFREG, S_IFDIR. */
const kindMask = 0o170000;
const plainKinds = [0, 0o100000, 0o040000];

function findEntryProblem(entry: Entry): string | undefined {
  if (entry.isEncrypted()) return "is encrypted";
  if (!entry.canDecodeFileData())
    return `is packed by method ${entry.compressionMethod}, expected 0 or 8`;
  if (!plainKinds.includes((entry.externalFileAttributes >>> 16) & kindMask))
    return "is a link or something else that is no file";
  if (entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength > longestHeader)
    return `takes more than ${longestHeader} bytes of the archive's directory`;
  return undefined;
}

const isSmall = ({ bytes, entry }: ArchiveFile): boolean =>
  bytes <= smallBytes && entry.compressedSize <= smallBytes;

/** Reads the compressed bytes. The types of yauzl lack this option. */
const asPacked = { decodeFileData: false } as object as ZipFileOptions;

async function writeSmall(zip: ZipFile, file: ArchiveFile, folder: string): Promise<void> {
  const { name, bytes, entry } = file;
  const packed = await buffer(await zip.openReadStreamPromise(entry, asPacked));
  const content = entry.compressionMethod === 8 ? inflate(packed, file) : packed;
  if (content.length !== bytes)
    throw new RefusedContent(
      `${quoteName(name)} in it has ${content.length < bytes ? "fewer" : "more"} bytes than it says`,
    );
  checkSum(name, entry, crc32(content));
  await writeFile(join(folder, name), content, { flag: "wx" });
}

function inflate(packed: Buffer, { name, bytes }: ArchiveFile): Buffer {
  try {
    // The minimum of this option is one byte.
    return inflateRawSync(packed, { maxOutputLength: Math.max(bytes, 1) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw error;
    throw new RefusedContent(`${quoteName(name)} in it has more bytes than it says`);
  }
}

async function writeLarge(
  zip: ZipFile,
  { name, entry }: ArchiveFile,
  folder: string,
): Promise<void> {
  let sum = 0;
  await pipeline(
    await zip.openReadStreamPromise(entry),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    },
    createWriteStream(join(folder, name), { flags: "wx" }),
  );
  checkSum(name, entry, sum);
}

function checkSum(name: string, entry: Entry, sum: number): void {
  if (sum !== entry.crc32)
    throw new RefusedContent(`${quoteName(name)} in it has a wrong checksum`);
}
