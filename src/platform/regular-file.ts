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
 * The one place that opens files which another program may have made: never a pipe, which would be waited for without
 * an end, nor a device, which has none. Other files of this folder may not open files by themselves (a lint rule).
 */

export interface FileRules {
  /** Absolute: the folder that the file has to lie in, with all links followed. Left out: it may lie anywhere. */
  within?: string | undefined;
  /** false: the path itself may not be a link. */
  links?: boolean | undefined;
}

export interface ReadRules extends FileRules {
  /** Bytes that the file may have. */
  most: number;
}

/** Bytes that are read at a time of what was added to a file while it was read. */
const GROWTH_BYTES = 64 * 1024;

/** Bytes that are copied at a time. */
const COPY_BYTES = 1024 * 1024;

const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

/**
 * Opens a file for reading. What leads to the null device is an empty file. The caller closes it.
 * @throws Error for people, with the code `ENOTREGULAR` for what is not a file and `EOUTSIDE` for a link out of the
 * folder
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

/**
 * All of a file.
 * @throws Error as openRegularFile, and with the code `ETOOLARGE` for a file that has more bytes than it may have
 */
export function readRegularFile(path: string | Buffer, { most, ...rules }: ReadRules): Buffer {
  const descriptor = openRegularFile(path, rules);
  try {
    return readAll(descriptor, path, most);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of a file from there on, in pieces. It is opened with the first one. */
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
  // The stream closes the file at its end, and when the reader stops before it.
  const options = { fd: descriptor, start: from, highWaterMark: pieceBytes };
  for await (const chunk of createReadStream(path, options)) yield chunk as Uint8Array;
}

/**
 * Copies a file, with its mode and as long as it is now, to a name that must be free. Rejects as openRegularFile
 * throws.
 * @param refuses looks at each piece before it is written; on true, nothing stays of the copy
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
 * Opens a file for adding to its end; the caller closes it.
 * @param options.create makes one that is missing
 * @throws Error for people, with the code `ENOTREGULAR` for a link and for what is not a file
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
    // A link, and a pipe that nothing reads from.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ELOOP" && code !== "ENXIO") throw error;
  }
  throw toNotAFileError(path);
}

/** Makes a file of a name that must be free, also of links. The caller closes it. */
export const createFile = (path: string, mode = 0o666): number =>
  openSync(path, O_WRONLY | O_CREAT | O_EXCL, mode);

/** Where a path leads, which is below the folder, or the null device. */
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
    // Between two pieces, what else there is to do has its turn.
    if (left > 0) await setImmediate();
  }
  return !refuses(new Uint8Array(0));
}

/** In one piece, and in further ones as far as the file grew meanwhile. */
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
  const message = `${shown(path)} is larger than ${most / 1024 ** 2} MiB, which is the most that is read`;
  throw Object.assign(new Error(message), { code: "ETOOLARGE" });
}

/** The bytes of a file from there on, as far as it reaches now. Closes it. */
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

/** Fills the buffer as far as the file reaches. @param from null: where the last reading ended */
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
