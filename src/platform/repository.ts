import type { TreeState } from "../model/origin.ts";

/**
 * A git repository and its work tree, as the layers may ask for them. A part of platform.ts, which exports all of it.
 */

/**
 * Git as change detection and guardrails need it. Every method fails with a GitError (model/changes.ts) that carries
 * git's own words. Lists of names come as git prints them with `-z`: bytes, each name ended by a NUL.
 */
export interface Git {
  /** Absolute path of the work tree's root, or undefined outside of one and where there is no git. */
  root(): Promise<string | undefined>;
  /** The commit that a revision names, or undefined when it isn't here. */
  commit(revision: string): Promise<string | undefined>;
  /** As the commit itself names them: in a shallow clone they may not be here. */
  parents(commit: string): Promise<string[]>;
  /** When it was committed, to the second. */
  commitDate(commit: string): Promise<Date>;
  /** undefined when the two have no common ancestor in what is here. */
  mergeBase(left: string, right: string): Promise<string | undefined>;
  isShallow(): Promise<boolean>;
  /** The remote to fetch from: `origin`, else the first one, or undefined. */
  remote(): Promise<string | undefined>;
  /** The upstream of the current branch as a revision (`origin/main`), or undefined. */
  upstream(): Promise<string | undefined>;
  /**
   * The remote's default branch as a revision (`origin/main`), a local `main` or `master` without one, or undefined.
   */
  defaultBranch(): Promise<string | undefined>;
  /** Where the work tree stands. A field is null where there is nothing to tell, as on a detached HEAD. */
  position(): Promise<{
    commit: string | null;
    branch: string | null;
    defaultBranch: string | null;
  }>;
  /**
   * What the work tree holds, so that two moments can be compared.
   * @param without git's globs of what is left out, relative to the root
   */
  treeState(without: readonly string[]): Promise<TreeState>;
  /**
   * Fetches one branch, tag or commit from the remote and returns its commit. A shallow clone gets that one commit
   * only.
   */
  fetch(revision: string): Promise<string>;
  /** Fetches that many commits more below where a shallow clone ends, on the ways that lead to `tips`. */
  deepen(tips: readonly string[], commits: number): Promise<void>;
  /**
   * Commits that lead to `head` and not to `base`, without merges, the newest first: for each its id, its author's name
   * and its first line, each ended by a NUL.
   */
  commits(base: string | null, head: string, most: number): Promise<Uint8Array>;
  /** How many those are. */
  countCommits(base: string | null, head: string): Promise<number>;
  /**
   * `git diff-tree --raw -z` of the newest commits that lead to `head`, since then and without merges, one after
   * another.
   */
  changesOf(head: string, since: Date, most: number): Promise<Uint8Array>;
  /** The id of the tree without files: what is compared with when there is no commit to compare with. */
  emptyTree(): Promise<string>;
  /** `git diff --raw -z -M` between two commits or trees, or with the working tree when `head` is null. */
  diff(base: string, head: string | null, options?: DiffOptions): Promise<Uint8Array>;
  /** `git ls-files --others --exclude-standard -z` of the whole work tree. */
  untracked(options?: Pick<DiffOptions, "without">): Promise<Uint8Array>;
  /**
   * What `git diff --raw --numstat -z` from the base would say of these files of the work tree if they were added,
   * without looking for renames. Nothing is added.
   * @param names relative to the root
   * @param indexFile an absolute path, where nothing is yet, for what git has to note down
   */
  diffOfUntracked(
    base: string,
    names: readonly Uint8Array[],
    indexFile: string,
  ): Promise<Uint8Array>;
  /**
   * `git ls-files -t -z` of all files: tracked, untracked and, once more with an `R` in front, those that are not
   * there.
   */
  listFiles(): Promise<Uint8Array>;
  /** `git ls-tree -r -z`: all files of a commit. */
  listTree(commit: string): Promise<Uint8Array>;
  /** `git check-attr -z`: what .gitattributes, and this clone alone, say of files in the work tree. */
  attributes(names: readonly string[], files: readonly Uint8Array[]): Promise<Uint8Array>;
  /**
   * The same by these .gitattributes and nothing else.
   * @param texts their content, by the bytes of their names as latin1
   */
  attributesIn(
    texts: ReadonlyMap<string, Uint8Array>,
    names: readonly string[],
    files: readonly Uint8Array[],
  ): Promise<Uint8Array>;
  /**
   * `git diff --numstat -z` of each two texts, by no attributes: names are `before/<n>` and `after/<n>`; what is equal
   * is left out.
   */
  countLines(pairs: readonly { before: Uint8Array; after: Uint8Array }[]): Promise<Uint8Array>;
  /** What objects hold, by their ids. All have to be there. */
  contents(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Bytes of objects, by their ids; without those that are not there. */
  sizes(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** @param root what `root()` says */
  workTree(root: string): WorkTree;
}

export interface DiffOptions {
  /** Globs of files that are left out, as git reads them; relative to the root, with forward slashes. */
  without?: readonly string[];
  /** With `--numstat` after it, and with the ids of objects in full. */
  lines?: boolean;
  /** Blanks and empty lines are ignored when lines are counted. */
  ignoreBlanks?: boolean;
}

/**
 * The files of a work tree, by the bytes of their names relative to its root. A name whose links lead out of the work
 * tree, or to git's own files in it, names nothing. Fails with a GitError for what is there and cannot be read.
 */
export interface WorkTree {
  /** undefined: there is no such file, or it is none that can be read to an end. */
  read(name: Uint8Array): Promise<Uint8Array | undefined>;
  /** Whether there is a file or a folder. */
  exists(name: Uint8Array): Promise<boolean>;
  /** Bytes of a file; of a link those of its own text. undefined: there is none. */
  size(name: Uint8Array): Promise<number | undefined>;
}
