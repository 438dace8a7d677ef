import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { messageOf } from "../../model/reasons.ts";
import { problemOfNames } from "./entry-names.ts";
import { type Filled, fillFolder, Refusal } from "./fill-folder.ts";
import { fitting, type SizedFile, sortedNames } from "./fitting.ts";
import { oneLine, quoted } from "../one-line.ts";
import type { Unpacked, UnpackLimits } from "../platform.ts";

/** Bytes of the longest entry in an archive's directory that is read: its name, extra fields and comment. */
const longestHeader = 8 * 1024;

interface ArchiveFile extends SizedFile {
  entry: Entry;
}

/**
 * Unpacks a zip archive that nobody vouches for. All of its names and sizes are judged before anything is written, and
 * nothing is written outside of the folder. Files are plain: no mode, no time and no link is taken over. Each has the size
 * and the checksum that the archive says, or all of it is refused. Never rejects.
 * @param folder absolute; nothing else is in it; made when it is missing; empty again when nothing was unpacked
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
      if (error instanceof Refusal || isOfSystem(error)) throw error;
      throw new Refusal(`it is no zip archive that can be read: ${oneLine(messageOf(error), 200)}`);
    }
  });
}

/** Errors of files name the system call; those of yauzl and zlib, about what the archive holds, don't. */
const isOfSystem = (error: unknown): boolean => (error as NodeJS.ErrnoException).syscall !== undefined;

async function unpackInto(
  archive: string,
  folder: string,
  limits: Pick<UnpackLimits, "files" | "totalBytes">,
): Promise<Filled> {
  // Loaded with the first archive: most processes unpack none.
  const { openPromise } = await import("yauzl");
  const zip = await openPromise(archive, {
    // It would decode and judge names by rules of its own.
    decodeStrings: false,
    validateEntrySizes: true,
    autoClose: false,
  });
  try {
    const { files, folders } = await readDirectory(zip, limits.files);
    const { kept, leftOut } = fitting(files, limits.totalBytes);
    for (const name of folders) await mkdir(join(folder, name), { recursive: true });
    for (const file of kept) await writeFile(zip, file, folder);
    return { files: sortedNames(kept), leftOut: sortedNames(leftOut) };
  } finally {
    zip.close();
  }
}

/** What an archive says it holds, after all of it was judged. */
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
    const problem = problemOfEntry(entry);
    if (problem !== undefined) throw new Refusal(`${quoted(name)} in it ${problem}`);
    names.push(name);
    // More is judged below, and need not be read.
    if (names.length > mostFiles) break;
    if (!name.endsWith("/")) files.push({ name, bytes: entry.uncompressedSize, entry });
  }
  const problem = problemOfNames(names, mostFiles);
  if (problem !== undefined) throw new Refusal(problem);
  return { files, folders: names.filter((name) => name.endsWith("/")) };
}

/** The kind of a file in the upper half of the attributes, as in stat(2): S_IFMT, S_IFREG, S_IFDIR. */
const kindMask = 0o170000;
const plainKinds = [0, 0o100000, 0o040000];

function problemOfEntry(entry: Entry): string | undefined {
  if (entry.isEncrypted()) return "is encrypted";
  if (!entry.canDecodeFileData()) return `is packed by method ${entry.compressionMethod}, expected 0 or 8`;
  if (!plainKinds.includes((entry.externalFileAttributes >>> 16) & kindMask))
    return "is a link or something else that is no file";
  if (entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength > longestHeader)
    return `takes more than ${longestHeader} bytes of the archive's directory`;
  return undefined;
}

async function writeFile(zip: ZipFile, { name, entry }: ArchiveFile, folder: string): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  let checksum = 0;
  await pipeline(
    await zip.openReadStreamPromise(entry),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: "wx" }),
  );
  if (checksum !== entry.crc32) throw new Refusal(`${quoted(name)} in it has a wrong checksum`);
}
