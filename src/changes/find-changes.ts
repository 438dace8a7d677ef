import { type ChangeSet, type ChangeSummary, GitError } from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";
import { findBase } from "./base.ts";
import { mergeEntries, parseRawDiff, parseUntracked } from "./entries.ts";
import type { ChangeRequest } from "./change-request.ts";
import { listCommittedOwnFiles, listUntrackedOwnFiles } from "./own-files.ts";
import { type Base, quoteName, requireCommit } from "./merge-base.ts";

/** The base of a comparison, as a plan records it. */
export type RecordedBase = Pick<ChangeSummary, "strategy" | "base" | "note">;

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
    return { kind: "found", changes: inside ? await compare(git, request, recorded) : outsideGit };
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
  try {
    if ((await git.root()) === undefined) return null;
    const head = (await git.commit("HEAD")) ?? null;
    return { head, base: await findBaseAtStart(git, head, request, recorded) };
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

async function findBaseAtStart(
  git: Git,
  head: string | null,
  request: ChangeRequest,
  recorded: RecordedBase | null,
): Promise<RecordedBase | null> {
  if (recorded !== null) return recorded;
  try {
    const { commit, strategy, note } = await findComparedBase(git, head, request, null);
    return { strategy, base: commit, note };
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

async function compare(
  git: Git,
  request: ChangeRequest,
  recorded: RecordedBase | null,
): Promise<ChangeSet> {
  const head = (await git.commit("HEAD")) ?? null;
  const workingTree = request.includeWorkingTree || head === null;
  const base = await findComparedBase(git, head, request, recorded);
  const from = base.commit ?? (await git.emptyTree());
  const options = { without: listCommittedOwnFiles(request) };
  const differing = parseRawDiff(await git.diff(from, workingTree ? null : head, options));
  const untracked = workingTree
    ? parseUntracked(await git.untracked({ without: listUntrackedOwnFiles(request) }))
    : [];
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

async function findComparedBase(
  git: Git,
  head: string | null,
  request: ChangeRequest,
  recorded: RecordedBase | null,
): Promise<Base> {
  const chosen = await chooseBase(git, head, request, recorded);
  return request.includeWorkingTree || head === null ? chosen : turnOffFilters(chosen, head);
}

async function chooseBase(
  git: Git,
  head: string | null,
  request: ChangeRequest,
  recorded: RecordedBase | null,
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
