import {
  type ChangeSet,
  type ChangeSummary,
  GitError,
  type ChangedFile,
} from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";
import { findBase } from "./base.ts";
import type { ChangeRequest } from "./change-request.ts";
import { listCommittedOwnFiles, listUntrackedOwnFiles } from "./own-files.ts";
import { type Base, quoteName, requireCommit } from "./merge-base.ts";
import { nameFromBytes } from "./names.ts";
import { unlessGitFails } from "./unless-git-fails.ts";
import { readRawChange, splitAtNul } from "./raw-diff.ts";

/** The base of a comparison, as a plan records it. */
export type RecordedBase = Pick<ChangeSummary, "strategy" | "base" | "note">;

interface Comparison {
  git: Git;
  request: ChangeRequest;
  recorded: RecordedBase | null;
}

export type FoundChanges =
  | { kind: "found"; changes: ChangeSet }
  | { kind: "failed"; reason: string };

/**
 * Finds the changes between the requested base and HEAD, or the work tree. Outside of git, the change set is empty and
 * its filters are off.
 * @param recorded compares with exactly this base, so that a job sees the same changes as the plan
 * @returns `failed` with a reason for people if git fails, a named base is missing, or the clone is too shallow
 */
export async function findChanges(
  git: Git,
  request: ChangeRequest,
  recorded: RecordedBase | null = null,
): Promise<FoundChanges> {
  try {
    const inside = (await git.root()) !== undefined;
    return {
      kind: "found",
      changes: inside ? await compare({ git, request, recorded }) : outsideGit,
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { kind: "failed", reason: error.message };
  }
}

/** HEAD before any stage ran, and its base. Stages can move both. */
export interface StartingPoint {
  /** null: there is no commit. */
  head: string | null;
  /** null: it was not found; a guardrail that needs it searches again. */
  base: RecordedBase | null;
}

/**
 * @param recorded as for findChanges
 * @returns null outside of git, and when git fails
 */
export async function findStart(
  git: Git,
  request: ChangeRequest,
  recorded: RecordedBase | null,
): Promise<StartingPoint | null> {
  return unlessGitFails(async () => {
    if ((await git.root()) === undefined) return null;
    const head = (await git.commit("HEAD")) ?? null;
    return { head, base: await findBaseAtStart({ git, request, recorded }, head) };
  }, null);
}

async function findBaseAtStart(
  comparison: Comparison,
  head: string | null,
): Promise<RecordedBase | null> {
  if (comparison.recorded !== null) return comparison.recorded;
  const base = await unlessGitFails(() => findComparedBase(comparison, head), null);
  return base && { strategy: base.strategy, base: base.commit, note: base.note };
}

async function compare(comparison: Comparison): Promise<ChangeSet> {
  const { git, request, recorded } = comparison;
  const head = (await git.commit("HEAD")) ?? null;
  const workingTree = request.includeWorkingTree || head === null;
  const base = await findComparedBase(comparison, head);
  const from = base.commit ?? (await git.emptyTree());
  const options = { without: listCommittedOwnFiles(request) };
  const differing = parseRawDiff(await git.diff(from, workingTree ? null : head, options));
  const without = listUntrackedOwnFiles(request);
  const untracked = workingTree ? parseUntracked(await git.untracked({ without })) : [];
  return {
    strategy: base.strategy,
    base: base.commit,
    head,
    workingTree,
    entries: mergeEntries(differing, untracked),
    filters: base.filters,
    note: recorded === null ? base.note : recorded.note,
  };
}

async function findComparedBase(comparison: Comparison, head: string | null): Promise<Base> {
  const chosen = await chooseBase(comparison, head);
  const includesWorkTree = comparison.request.includeWorkingTree || head === null;
  return includesWorkTree ? chosen : turnOffFilters(chosen, head);
}

async function chooseBase(
  { git, request, recorded }: Comparison,
  head: string | null,
): Promise<Base> {
  if (recorded === null)
    return head === null ? findUnbornBase(git, request) : findBase(git, head, request);
  const { strategy, base, note } = recorded;
  const what = `the commit ${base} that the plan compared with`;
  return { strategy, commit: base && (await requireCommit(git, base, what)), note, filters: true };
}

/** Without a commit, every file is new, or differs from an explicit base. */
async function findUnbornBase(git: Git, request: ChangeRequest): Promise<Base> {
  const { explicitBase } = request;
  if (explicitBase === undefined) {
    const note = "there is no commit yet, so every file counts as changed";
    return { strategy: "unborn", commit: null, note, filters: true };
  }
  const commit = await requireCommit(git, explicitBase, `the base ${quoteName(explicitBase)}`);
  return { strategy: "explicit", commit, note: null, filters: true };
}

/**
 * If HEAD is already part of the base (a nightly run, a tag on the default branch), there are no changes. Skipping
 * everything would look like a passed check, so filters are turned off, unless the base was named explicitly.
 */
function turnOffFilters(base: Base, head: string | null): Base {
  if (base.commit !== head || base.strategy === "explicit" || base.strategy === "base-sha")
    return base;
  const note = "HEAD is part of what it would be compared with, so `paths` filters are off";
  return { ...base, filters: false, note: base.note === null ? note : `${base.note}; ${note}` };
}

const outsideGit: ChangeSet = {
  strategy: "outside-git",
  base: null,
  head: null,
  workingTree: false,
  entries: [],
  filters: false,
  note: "this is not the work tree of a git repository, or git is not installed, so `paths` filters are off",
};

/**
 * Parses `git diff --raw -z`.
 * @throws Error on anything else
 */
export function parseRawDiff(bytes: Uint8Array): ChangedFile[] {
  const fields = splitAtNul(bytes);
  const entries: ChangedFile[] = [];
  for (let at = 0; at < fields.length;) {
    const { change, next } = readRawChange(fields, at);
    const { path, previousPath, status, submodule } = change;
    entries.push({ path, previousPath, status, submodule });
    at = next;
  }
  return entries;
}

/** Parses `git ls-files --others -z`. A name that ends with a slash is another repository's work tree. */
export function parseUntracked(bytes: Uint8Array): ChangedFile[] {
  return splitAtNul(bytes).map((field) => {
    const submodule = field.at(-1) === 0x2f;
    const path = nameFromBytes(submodule ? field.subarray(0, -1) : field);
    return { path, previousPath: null, status: "untracked", submodule };
  });
}

/**
 * Merges lists into one, each path once, sorted. A file in two of them (removed from the index but still present) is
 * modified.
 */
export function mergeEntries(...lists: readonly ChangedFile[][]): ChangedFile[] {
  const byPath = new Map<string, ChangedFile>();
  for (const entry of lists.flat()) {
    const known = byPath.get(entry.path);
    byPath.set(entry.path, known === undefined ? entry : mergeEntry(known, entry));
  }
  return [...byPath.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function mergeEntry(first: ChangedFile, second: ChangedFile): ChangedFile {
  return {
    path: first.path,
    previousPath: first.previousPath ?? second.previousPath,
    status: first.status === second.status ? first.status : "modified",
    submodule: first.submodule || second.submodule,
  };
}
