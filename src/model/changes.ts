import type { ChangeStrategy, ChangeSummary } from "./changes-schema.ts";

export type { ChangeStrategy, ChangeSummary } from "./changes-schema.ts";

export type ChangeStatus =
  | "added"
  | "modified"
  | "deleted"
  | "renamed"
  | "copied"
  | "type-changed"
  | "untracked";

/**
 * A changed file. Names are relative to the repository root, with forward slashes. A name that is not valid UTF-8, or
 * that begins with a double quote, is quoted as git does it (`"caf\351"`), so that names are unique.
 */
export interface ChangedFile {
  path: string;
  /** The previous path of a renamed or copied file. */
  previousPath: string | null;
  status: ChangeStatus;
  /** Whether it is a submodule instead of a file. */
  submodule: boolean;
}

/** The differences between a base and HEAD or the working tree. */
export interface ChangeSet {
  strategy: ChangeStrategy;
  /** The base commit; null: the empty tree, or outside git. */
  base: string | null;
  /** HEAD; null: there is no commit yet, or outside git. */
  head: string | null;
  /** Whether `entries` includes uncommitted changes and untracked files. */
  workingTree: boolean;
  /** Sorted by path, each path once. */
  entries: ChangedFile[];
  /**
   * Whether `paths` filters apply. False outside git, or if a job's HEAD is its own base: everything runs, and the note
   * says why.
   */
  filters: boolean;
  /** A note about the comparison, for people. */
  note: string | null;
}

export const summarizeChanges = (changes: ChangeSet): ChangeSummary => ({
  strategy: changes.strategy,
  base: changes.base,
  head: changes.head,
  files: changes.entries.length,
  note: changes.note,
});

/** A git command failed. The message quotes git. */
export class GitError extends Error {
  override readonly name = "GitError";
}
