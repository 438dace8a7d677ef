/** The port to the machine's files. Part of platform.ts, which exports all of it. */

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
   * Writes a new file directly. Only for files that are never read while they are written; use `replace` for all
   * others.
   */
  write(path: string, text: string): Promise<void>;
  /** Opens a file for appending, making missing folders. */
  openAppend(path: string): Promise<Appender>;
  makeFolder(path: string): Promise<void>;
  /** A new private folder under the machine's temporary folder, with these files in it; the caller removes it. */
  makeTemporaryFolder(files?: Readonly<Record<string, string>>): Promise<string>;
  /** Moves a file or folder on the same disk, replacing an existing one. */
  move(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with its contents. A missing one is fine. */
  remove(path: string): Promise<void>;
  /** Names in a folder, sorted; empty when there is no such folder. */
  list(folder: string): Promise<string[]>;
  /**
   * Sorted names in a folder if all of them are regular files without another hard link; null if one is anything else,
   * or if there is no such folder.
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
  /** Changes whenever a file is written or replaced; undefined when there is no such file. */
  version(path: string): Promise<string | undefined>;
  /** Compresses a file with gzip, under a temporary name first. */
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
  /** A path with all links followed; undefined when it leads to nothing. */
  realPath(path: string): Promise<string | undefined>;
}

export interface FileReadOptions {
  /** Maximum size in bytes. Default: limits.textFile. */
  most?: number;
  /** Absolute path of a folder that must contain the file, with all links followed. Default: anywhere. */
  within?: string;
}

/** Restricts what is copied of the matching files. */
export interface CopyRules {
  /** true: names with a leading dot, of folders too, match only where a glob names the dot. */
  hiddenByName?: boolean;
  /** Whether to skip a file, by its absolute path with all links followed. */
  never?(path: string): boolean;
  /**
   * Returns an inspector of a file's bytes, called with each piece before it is copied and with no bytes at the end. If
   * it returns true, the file is not copied.
   * @param name as in CopiedFiles
   */
  inspect?(name: string): (bytes: Uint8Array) => boolean;
  /**
   * Bytes that may be copied in total; called again for every piece, since it can shrink. The largest files are left
   * out.
   */
  most?(): number;
}

/** Paths relative to the folder that was copied from, with forward slashes, sorted. */
export interface CopiedFiles {
  copied: string[];
  /** Rejected by `inspect`. */
  refused: string[];
  /** No room within `most`. */
  tooLarge: string[];
  /** Names that are not UTF-8, which no path can hold. */
  unreadable: string[];
  /** Globs that matched none of these. */
  unmatched: string[];
}

export interface Appender {
  /** Resolves when the bytes are handed to the system; await it for backpressure. Calls keep their order. */
  append(bytes: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}
