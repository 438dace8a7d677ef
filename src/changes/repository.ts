import type { ChangedFile, ChangeSet } from "../model/changes.ts";

/** A changed file with what its change comes to, as git counts it. */
export interface MeasuredFile extends ChangedFile {
  /** As git writes it, `100644`; null: there was none, or is none. */
  previousMode: string | null;
  mode: string | null;
  /** Of a rename or copy, in percent as git counts it; null: it is none. */
  similarity: number | null;
  /** Lines added and deleted; null: the file is binary, or has lines that are too long to be read, or it is a submodule. */
  addedLines: number | null;
  deletedLines: number | null;
  /** Bytes of a binary file as it is now, 0 when it was deleted; null: it has lines, or is a submodule. */
  binaryBytes: number | null;
  /** `linguist-generated` in the base's .gitattributes says that nobody wrote it. */
  generated: boolean;
}

/** A commit, by its own words. */
export interface CommitFacts {
  id: string;
  author: string;
  /** Its first line. */
  subject: string;
}

/** What led to a change. Bounded (open-repository.ts). */
export interface ChangeHistory {
  /** Commits since the base, without merges, the newest first. */
  commits: readonly CommitFacts[];
  /** How many there are besides. */
  commitsOmitted: number;
  /** The clone is shallow: there may be more commits than it has, and nothing is known of what was before. */
  isShallow: boolean;
  /** How many of the commits before the change touched a file, by its path at the base; null: not known. */
  touched: ReadonlyMap<string, number> | null;
}

/**
 * The repository as guardrails see it: the files of the work tree, and what changed in them. Paths are relative to its root,
 * as ChangedFile has them. Methods reject with a GitError when git fails or cannot tell: nobody takes that for an answer.
 */
export interface Repository {
  /** What changed since the base of the run. Asked once, however often it is called; so are `measure` and `files`. */
  changes(): Promise<ChangeSet>;
  /** The same files, measured. In the same order. */
  measure(): Promise<readonly MeasuredFile[]>;
  /** All files that git tracks or would add, links and submodules too, as far as they are there. Sorted. */
  files(): Promise<readonly string[]>;
  /** The bytes of a file of the work tree; a link is followed when it leads to a file inside. undefined: there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Whether there is a file or a folder, ignored ones too. False for what leads out of the repository. */
  exists(path: string): Promise<boolean>;
  /**
   * The bytes of a file at the base of the run; of a link its text. undefined: there was none. Those that are asked for
   * together, as with Promise.all, are read by one process.
   */
  readBase(path: string): Promise<Uint8Array | undefined>;
  /** When HEAD was committed; null: there is no commit. */
  headDate(): Promise<Date | null>;
  /** Paths of changed files whose lines differ in how far they are indented, in empty ones, and in how many blanks stand where there are some. */
  onlyBlanks(): Promise<ReadonlySet<string>>;
  /** The commits of the change, and what was changed before it. @param since from when on what came before is looked at */
  history(since: Date): Promise<ChangeHistory>;
}
