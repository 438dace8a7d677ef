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
 * One file that differs. Names are relative to the repository root, with forward slashes. A name that isn't valid
 * UTF-8, or that begins with a double quote, is written as git quotes it (`"caf\351"`), so that no two files share one.
 */
export interface ChangedFile {
  path: string;
  /** Where a renamed or copied file came from. */
  previousPath: string | null;
  status: ChangeStatus;
  /** A commit of another repository that is mounted here, instead of a file. */
  submodule: boolean;
}

/** Everything that differs between a base and HEAD, or between a base and the working tree. */
export interface ChangeSet {
  strategy: ChangeStrategy;
  /** The commit that was compared with; null: the empty tree, or nothing at all outside of git. */
  base: string | null;
  /** HEAD; null when there is no commit yet, and outside of git. */
  head: string | null;
  /** Uncommitted changes and untracked files are part of `entries`. */
  workingTree: boolean;
  /** Sorted by path, each path once. */
  entries: ChangedFile[];
  /**
   * False: `entries` says nothing about what has to run, so `paths` filters are off and everything runs. The note says
   * why. It is so outside of git, and where a job's HEAD turns out to be its own base.
   */
  filters: boolean;
  /** What a reader should know about the comparison. */
  note: string | null;
}

export const summarizeChanges = (changes: ChangeSet): ChangeSummary => ({
  strategy: changes.strategy,
  base: changes.base,
  head: changes.head,
  files: changes.entries.length,
  note: changes.note,
});

/** Git could not do or tell what it was asked. The message is for people and carries git's own words. */
export class GitError extends Error {
  override readonly name = "GitError";
}
