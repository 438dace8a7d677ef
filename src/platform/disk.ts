/** The files of the machine, as the layers may ask for them. A part of platform.ts, which exports all of it. */

export interface Files {
  /**
   * The text of a file, or undefined when there is no such file. Rejects for what is not a file, a link out of
   * `options.within`, and a file that is too large.
   */
  readText(path: string, options?: FileReadOptions): Promise<string | undefined>;
  /** The same, as bytes. */
  readBytes(path: string, options?: FileReadOptions): Promise<Uint8Array | undefined>;
  /** Replaces a file whole: unique temporary name beside it, fsync when `durable`, rename. Makes missing folders. */
  replace(path: string, text: string, options?: { durable?: boolean }): Promise<void>;
  /**
   * Writes a new file in its place. For files that are never read while they are written: everything else is replaced.
   */
  write(path: string, text: string): Promise<void>;
  /** Opens a file for appending, making missing folders. */
  openAppend(path: string): Promise<Appender>;
  makeFolder(path: string): Promise<void>;
  /** A new private folder under the machine's temporary folder, with these files in it; the caller removes it. */
  makeTemporaryFolder(files?: Readonly<Record<string, string>>): Promise<string>;
  /** Gives a file or folder another place on the same disk; what is there already is replaced. */
  move(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all it holds; nothing there is fine. */
  remove(path: string): Promise<void>;
  /** Names in a folder, sorted; empty when there is no such folder. */
  list(folder: string): Promise<string[]>;
  /**
   * Names in a folder, sorted, when all of them are ordinary files that have no other name anywhere; null when one is a
   * link, a folder or something else, or when there is no such folder.
   */
  plainFiles(folder: string): Promise<string[] | null>;
  exists(path: string): Promise<boolean>;
  /** All files below a folder, links not followed, relative with forward slashes, sorted; empty without the folder. */
  listFiles(folder: string): Promise<string[]>;
  /**
   * The bytes of a file, a piece at a time; nothing when there is no such file.
   * @param options.from the first byte, counted from 0
   * @param options.pieceBytes how large a piece is at most; default: 64 KiB
   */
  readChunks(
    path: string,
    options?: { from?: number; pieceBytes?: number },
  ): AsyncIterable<Uint8Array>;
  /** Bytes of a file, or undefined when there is no such file. */
  size(path: string): Promise<number | undefined>;
  /** Differs once a file was written, or another one took its place; undefined when there is no such file. */
  version(path: string): Promise<string | undefined>;
  /** Makes a gzip file of a file, whole: under a temporary name first. */
  compress(from: string, to: string): Promise<void>;
  /**
   * Copies the files below `from` that match the globs into `to`, keeping their relative paths. Links that lead outside
   * of `from` are left out.
   */
  copyMatching(
    from: string,
    globs: readonly string[],
    to: string,
    rules?: CopyRules,
  ): Promise<CopiedFiles>;
  /** Where a path leads, with all links followed; undefined when that is nothing. */
  realPath(path: string): Promise<string | undefined>;
}

export interface FileReadOptions {
  /** Bytes that the file may have. Default: limits.textFile. */
  most?: number;
  /** Absolute: the folder that the file has to lie in, with all links followed. Left out: it may lie anywhere. */
  within?: string;
}

/** What is copied of what matches; left out: all of it. */
export interface CopyRules {
  /** true: names with a leading dot, of folders too, match only where a glob names the dot. */
  hiddenByName?: boolean;
  /** Whether a file is left where it is, by where it really lies: absolute, with all links followed. */
  never?(path: string): boolean;
  /**
   * Makes what looks at a file's bytes, each piece before it is copied, and no bytes at its end: on true, the file is
   * left behind.
   * @param name as in CopiedFiles
   */
  inspect?(name: string): (bytes: Uint8Array) => boolean;
  /**
   * Bytes that may be copied in all; asked again with every piece, since it may become less. The largest files are left
   * behind.
   */
  most?(): number;
}

/** Paths relative to the folder that was copied from, with forward slashes, sorted. */
export interface CopiedFiles {
  copied: string[];
  /** Those that `inspect` objected to. */
  refused: string[];
  /** Those that `most` left no room for. */
  tooLarge: string[];
  /** Names that are no UTF-8, so that no path can hold them. */
  unreadable: string[];
  /** Globs, as they were given, that matched none of these. */
  unmatched: string[];
}

export interface Appender {
  /**
   * Resolves when the bytes are handed to the system, so that awaiting it is the backpressure. Calls keep their order.
   */
  append(bytes: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}
