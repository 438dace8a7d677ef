import type { ChangedFile, ChangeSet } from "../model/changes.ts";

/** A changed file with git's measure of the change. */
export interface MeasuredFile extends ChangedFile {
  /** As in git, `100644`; null: there was or is no file. */
  previousMode: string | null;
  mode: string | null;
  /** Similarity of a rename or copy, in percent; null: it is neither. */
  similarity: number | null;
  /** Lines added and deleted; null: the file is binary, has lines that are too long to read, or is a submodule. */
  addedLines: number | null;
  deletedLines: number | null;
  /** Current size of a binary file in bytes, 0 if deleted; null: it has lines, or is a submodule. */
  binaryBytes: number | null;
  /** `linguist-generated` in the base's .gitattributes. */
  generated: boolean;
}

/** A commit as it describes itself. */
export interface CommitFacts {
  id: string;
  author: string;
  /** Its first line. */
  subject: string;
}

/** The commits of a change and before it, bounded (change-history.ts). */
export interface ChangeHistory {
  /** Commits since the base, without merges, newest first. */
  commits: readonly CommitFacts[];
  /** Number of commits that are not listed. */
  commitsOmitted: number;
  /** The clone is shallow: commits may be missing, and earlier history is unknown. */
  isShallow: boolean;
  /** Number of earlier commits that touched each file, by its path at the base; null: unknown. */
  touched: ReadonlyMap<string, number> | null;
}

/**
 * The repository as guardrails see it: the files of the work tree, and their changes. Paths are relative to its root,
 * as in ChangedFile. Methods reject with a GitError if git fails or cannot tell; that must not count as an answer.
 */
export interface Repository {
  /** The changes since the base of the run. Computed once, like `measure` and `files`. */
  changes(): Promise<ChangeSet>;
  /** The same files, measured, in the same order. */
  measure(): Promise<readonly MeasuredFile[]>;
  /** All files that git tracks or would add, including links and submodules, if they exist. Sorted. */
  files(): Promise<readonly string[]>;
  /** The bytes of a file of the work tree; links to files inside are followed. undefined: there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Whether a file or folder exists, ignored ones included. False outside the repository. */
  exists(path: string): Promise<boolean>;
  /**
   * The bytes of a file at the base of the run; of a link its target. undefined: there was none. Files requested
   * together, as with Promise.all, are read by one process.
   */
  readBase(path: string): Promise<Uint8Array | undefined>;
  /** When HEAD was committed; null: there is no commit. */
  headDate(): Promise<Date | null>;
  /** Changed files that differ only in indentation, in empty lines, or in the width of existing blanks. */
  onlyBlanks(): Promise<ReadonlySet<string>>;
  /**
   * The commits of the change, and what changed before it.
   * @param since start of the earlier history
   */
  history(since: Date): Promise<ChangeHistory>;
}
