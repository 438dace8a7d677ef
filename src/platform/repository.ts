import type { TreeState } from "../model/origin.ts";

/** The port to a git repository and its work tree. Part of platform.ts, which exports all of it.
 */

/**
 * Git as change detection and guardrails need it. Every method fails with a GitError (model/changes.ts) that contains
 * git's message. Lists of names are as printed with `-z`: bytes, each name ended by a NUL.
 */
export interface Git {
  /** Absolute path of the work tree's root, or undefined outside of one and where there is no git. */
  root(): Promise<string | undefined>;
  /** The commit of a revision, or undefined when it is not in this clone. */
  commit(revision: string): Promise<string | undefined>;
  /** The parents named in the commit, which a shallow clone may not have. */
  parents(commit: string): Promise<string[]>;
  /** When it was committed, to the second. */
  commitDate(commit: string): Promise<Date>;
  /** undefined when this clone has no common ancestor of the two. */
  mergeBase(left: string, right: string): Promise<string | undefined>;
  isShallow(): Promise<boolean>;
  /** The remote to fetch from: `origin`, else the first one, or undefined. */
  remote(): Promise<string | undefined>;
  /** The name of the repository in the URL of that remote (`shop` of `git@github.com:acme/shop.git`), or undefined. */
  nameOnRemote(): Promise<string | undefined>;
  /** The upstream of the current branch as a revision (`origin/main`), or undefined. */
  upstream(): Promise<string | undefined>;
  /**
   * The remote's default branch as a revision (`origin/main`), a local `main` or `master` without one, or undefined.
   */
  defaultBranch(): Promise<string | undefined>;
  /** The position of the work tree. Fields are null where unknown, as on a detached HEAD. */
  position(): Promise<{
    commit: string | null;
    branch: string | null;
    defaultBranch: string | null;
  }>;
  /**
   * The state of the work tree, to compare it at two times.
   * @param without git globs of files to leave out, relative to the root
   */
  treeState(without: readonly string[]): Promise<TreeState>;
  /**
   * The files that differ from HEAD, to compare them at two times.
   * @param without as for treeState
   * @param also names to include even if they do not differ, as in TreeFiles
   */
  treeFiles(without: readonly string[], also: Iterable<string>): Promise<TreeFiles>;
  /**
   * Fetches one branch, tag or commit from the remote and returns its commit. A shallow clone gets that one commit
   * only.
   */
  fetch(revision: string): Promise<string>;
  /** Deepens a shallow clone by that many commits, on the paths to `tips`. */
  deepen(tips: readonly string[], commits: number): Promise<void>;
  /**
   * Commits reachable from `head` and not from `base`, without merges, newest first: for each its id, its author's name
   * and its subject, each ended by a NUL.
   */
  commits(base: string | null, head: string, most: number): Promise<Uint8Array>;
  /** The number of those commits. */
  countCommits(base: string | null, head: string): Promise<number>;
  /**
   * `git diff-tree --raw -z` of the newest commits reachable from `head`, without merges and not older than `since`.
   */
  recentChanges(head: string, since: Date, most: number): Promise<Uint8Array>;
  /** The id of the empty tree, to compare with when there is no base. */
  emptyTree(): Promise<string>;
  /** `git diff --raw -z -M` between two commits or trees, or with the working tree when `head` is null. */
  diff(base: string, head: string | null, options?: DiffOptions): Promise<Uint8Array>;
  /** `git ls-files --others --exclude-standard -z` of the whole work tree. */
  untracked(options?: Pick<DiffOptions, "without">): Promise<Uint8Array>;
  /**
   * `git diff --raw --numstat -z` from the base, as if these files of the work tree were added, without renames.
   * Nothing is added.
   * @param names relative to the root
   * @param indexFile absolute path of a file that does not exist yet, for git's temporary index
   */
  diffOfUntracked(
    base: string,
    names: readonly Uint8Array[],
    indexFile: string,
  ): Promise<Uint8Array>;
  /** `git ls-files -t -z` of all files: tracked, untracked and, again with a leading `R`, missing ones. */
  listFiles(): Promise<Uint8Array>;
  /** `git ls-files --others --ignored --exclude-standard --directory -z`: files, and folders with a final slash. */
  ignored(): Promise<Uint8Array>;
  /** `git ls-tree -r -z`: all files of a commit. */
  listTree(commit: string): Promise<Uint8Array>;
  /** `git check-attr -z` for files in the work tree, by .gitattributes and this clone's own attributes. */
  attributes(names: readonly string[], files: readonly Uint8Array[]): Promise<Uint8Array>;
  /** The same, by these .gitattributes only.
   * @param texts their content, by the bytes of their names as latin1
   */
  attributesIn(
    texts: ReadonlyMap<string, Uint8Array>,
    names: readonly string[],
    files: readonly Uint8Array[],
  ): Promise<Uint8Array>;
  /**
   * `git diff --numstat -z` of pairs of texts, without attributes. Names are `before/<n>` and `after/<n>`; equal pairs
   * are left out.
   */
  countLines(pairs: readonly { before: Uint8Array; after: Uint8Array }[]): Promise<Uint8Array>;
  /** Contents of objects, by id. All must exist. */
  contents(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Sizes of objects in bytes, by id, without missing ones. */
  sizes(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * What git can do here; does not fail where it can't do anything.
   * @param pathspecs files of this tool that should not be tracked
   */
  condition(pathspecs: readonly string[]): Promise<GitCondition>;
  /** @param root the result of `root()` */
  workTree(root: string): WorkTree;
}

/** The work tree at one time. */
export interface TreeFiles {
  /** null: there is no commit yet. */
  commit: string | null;
  /** A digest of each file that differs from the commit, by the bytes of its name as latin1. */
  digests: ReadonlyMap<string, string>;
}

/** Notices that files of a work tree may have changed, but not which. */
export interface TreeWatcher {
  /** Watches all folders that exist now, except those that git ignores. */
  refresh(): Promise<void>;
  /** Resolves when there was a change since the last call, and then none for a moment, or on a signal. */
  settled(signal: AbortSignal): Promise<void>;
  close(): void;
}

/** What git is here, and what of a repository it can read. */
export interface GitCondition {
  /** `2.43.0`; null: git can't be started. */
  version: string | null;
  /** `refused`: git won't read the repository, as one of another user. */
  place: "work-tree" | "bare" | "outside" | "refused";
  /** Git's message, where it refused. */
  reason: string | null;
  /** Path of git's own lock, which a killed git leaves behind; null: there is none. */
  indexLock: string | null;
  /** Tracked files of the folders that this tool writes to, relative to the root. */
  trackedFiles: string[];
}

export interface DiffOptions {
  /** Git globs of files to leave out, relative to the root, with forward slashes. */
  without?: readonly string[];
  /** Adds `--numstat`, and full object ids. */
  lines?: boolean;
  /** Ignores blanks and empty lines when counting lines. */
  ignoreBlanks?: boolean;
}

/**
 * The files of a work tree, by the bytes of their names relative to its root. A name that leads out of the work tree or
 * to git's own files counts as missing. Fails with a GitError for files that cannot be read.
 */
export interface WorkTree {
  /** undefined: there is no such file, or it is a pipe or device. */
  read(name: Uint8Array): Promise<Uint8Array | undefined>;
  /** Whether there is a file or a folder. */
  exists(name: Uint8Array): Promise<boolean>;
  /** Size in bytes; of a link, the length of its target. undefined: missing. */
  size(name: Uint8Array): Promise<number | undefined>;
}
