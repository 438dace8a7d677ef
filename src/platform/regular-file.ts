import {
  closeSync,
  constants,
  createReadStream,
  fchmodSync,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { devNull } from "node:os";
import { setImmediate } from "node:timers/promises";
import { leadsOut } from "./leads-out.ts";

/**
 * The only place that opens files which another program may have made: never a pipe, which could block forever, nor a
 * device, which may have no end. A lint rule keeps other files of this folder from opening files themselves.
 */

export interface FileRules {
  /** Absolute path of a folder that must contain the file, with all links followed. Default: anywhere. */
  within?: string | undefined;
  /** false: the path itself must not be a link. */
  links?: boolean | undefined;
}

export interface ReadRules extends FileRules {
  /** Maximum size in bytes. */
  most: number;
}

/** Bytes read at a time when a file grew while it was read. */
const GROWTH_BYTES = 64 * 1024;

/** Bytes copied at a time. */
const COPY_BYTES = 1024 * 1024;

const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

/**
 * Opens a file for reading; the caller closes it. The null device counts as an empty file.
 * @throws Error with the code `ENOTREGULAR` for anything but a file, and `EOUTSIDE` for a link out of the folder
 */
export function openRegularFile(
  path: string | Buffer,
  { within, links = true }: FileRules = {},
): number {
  const found = within === undefined ? path : resolveWithin(within, path);
  const noLink = links && within === undefined ? 0 : O_NOFOLLOW;
  const descriptor = openSync(found, O_RDONLY | O_NONBLOCK | noLink);
  const stats = fstatSync(descriptor);
  if (stats.isFile() || (stats.isCharacterDevice() && stats.rdev === statSync(devNull).rdev))
    return descriptor;
  closeSync(descriptor);
  throw toNotAFileError(path);
}

/** * Reads a whole file.
 * @throws Error like openRegularFile, and with the code `ETOOLARGE` for a file that is larger than `most`
 */
export function readRegularFile(path: string | Buffer, { most, ...rules }: ReadRules): Buffer {
  const descriptor = openRegularFile(path, rules);
  try {
    return readAll(descriptor, path, most);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads a file in pieces, starting at the byte `from`. Opens it with the first piece. */
export async function* readPieces(
  path: string | Buffer,
  { from, pieceBytes }: { from: number; pieceBytes: number },
): AsyncGenerator<Uint8Array> {
  const descriptor = openRegularFile(path);
  if (fstatSync(descriptor).size - from <= pieceBytes) {
    const bytes = readEnd(descriptor, from);
    if (bytes.length > 0) yield bytes;
    return;
  }
  // The stream closes the file at its end, or when the reader stops early.
  const options = { fd: descriptor, start: from, highWaterMark: pieceBytes };
  for await (const chunk of createReadStream(path, options)) yield chunk as Uint8Array;
}

/**
 * Copies a file, with its mode and at its present length, to a path that must not exist. Rejects with the errors of
 * openRegularFile.
 * @param refuses called with each piece before it is written; if it returns true, the copy is removed
 * @returns whether the file was copied
 */
export async function copyRegularFile(
  from: string,
  to: string,
  rules: FileRules = {},
  refuses: (bytes: Uint8Array) => boolean = () => false,
): Promise<boolean> {
  const source = openRegularFile(from, rules);
  try {
    const target = createFile(to);
    try {
      if (await copyContent(source, target, refuses)) return true;
    } finally {
      closeSync(target);
    }
    rmSync(to, { force: true });
    return false;
  } finally {
    closeSync(source);
  }
}

/**
 * Opens a file for appending; the caller closes it.
 * @param options.create makes a missing file
 * @throws Error with the code `ENOTREGULAR` for a link and for anything but a file
 */
export function openForAppending(path: string, options: { create: boolean }): number {
  const create = options.create ? O_CREAT : 0;
  try {
    const descriptor = openSync(
      path,
      O_WRONLY | O_APPEND | O_NONBLOCK | O_NOFOLLOW | create,
      0o666,
    );
    if (fstatSync(descriptor).isFile()) return descriptor;
    closeSync(descriptor);
  } catch (error) {
    // ELOOP: a link. ENXIO: a pipe without a reader.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ELOOP" && code !== "ENXIO") throw error;
  }
  throw toNotAFileError(path);
}

/** Makes a file at a path that must not exist, even as a link. The caller closes it. */
export const createFile = (path: string, mode = 0o666): number =>
  openSync(path, O_WRONLY | O_CREAT | O_EXCL, mode);

/** Resolves a path that leads below the folder or to the null device. */
function resolveWithin(folder: string, path: string | Buffer): string | Buffer {
  const found = realpathSync.native(path);
  if (!leadsOut(realpathSync.native(folder), found) || found === devNull) return found;
  const message = `${shown(path)} is a link that leads out of ${folder}: put the file itself there`;
  throw Object.assign(new Error(message), { code: "EOUTSIDE" });
}

async function copyContent(
  source: number,
  target: number,
  refuses: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  const { size, mode } = fstatSync(source);
  fchmodSync(target, mode & 0o777);
  const buffer = Buffer.allocUnsafe(Math.min(size, COPY_BYTES));
  for (let left = size; left > 0;) {
    const piece = readPiece(source, buffer.subarray(0, Math.min(left, buffer.length)), null);
    if (piece.length === 0) break;
    if (refuses(piece)) return false;
    writeFileSync(target, piece);
    left -= piece.length;
    // Let other tasks run between two pieces.
    if (left > 0) await setImmediate();
  }
  return !refuses(new Uint8Array(0));
}

/** Reads in one piece, and in further ones if the file grew meanwhile. */
function readAll(descriptor: number, path: string | Buffer, most: number): Buffer {
  const { size } = fstatSync(descriptor);
  const pieces: Buffer[] = [];
  let length = size > most ? size : 0;
  for (let room = size + 1; length <= most; room = GROWTH_BYTES) {
    const piece = readPiece(descriptor, Buffer.allocUnsafe(room), null);
    pieces.push(piece);
    length += piece.length;
    if (piece.length < room && length <= most) return Buffer.concat(pieces, length);
  }
  const message = `${shown(path)} is larger than ${most / 1024 ** 2} MiB, the largest size that is read`;
  throw Object.assign(new Error(message), { code: "ETOOLARGE" });
}

/** Reads from the byte `from` to the present end of the file, and closes it. */
function readEnd(descriptor: number, from: number): Uint8Array {
  try {
    return readPiece(
      descriptor,
      Buffer.allocUnsafe(Math.max(0, fstatSync(descriptor).size - from)),
      from,
    );
  } finally {
    closeSync(descriptor);
  }
}

/** Fills the buffer, up to the end of the file. @param from null: continues after the last read */
function readPiece(descriptor: number, bytes: Buffer, from: number | null): Buffer {
  let filled = 0;
  while (filled < bytes.length) {
    const at = from === null ? null : from + filled;
    const read = readSync(descriptor, bytes, filled, bytes.length - filled, at);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

const shown = (path: string | Buffer): string => path.toString();

const toNotAFileError = (path: string | Buffer): Error =>
  Object.assign(new Error(`${shown(path)} is not a file`), { code: "ENOTREGULAR" });
