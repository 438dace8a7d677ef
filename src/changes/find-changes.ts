import { type ChangeSet, type ChangeSummary, GitError } from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";
import { findBase } from "./base.ts";
import { mergeEntries, parseRawDiff, parseUntracked } from "./entries.ts";
import type { ChangeRequest } from "./facts.ts";
import { committedOwnFiles, untrackedOwnFiles } from "./own-files.ts";
import { type Base, quoted, requiredCommit } from "./parting.ts";

/** What was compared with before, as a plan records it. */
export type RecordedBase = Pick<ChangeSummary, "strategy" | "base" | "note">;

export type FoundChanges =
  | { kind: "found"; changes: ChangeSet }
  | { kind: "failed"; reason: string };

/**
 * What changed between the base that the request leads to and HEAD, or the working tree. Outside of git that is a change
 * set without entries whose filters are off.
 * @param recorded compares with exactly this base instead, so that a job looks at what the plan looked at
 * @returns `failed` with a reason for people when git fails, a named base isn't there, or a clone is too shallow
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

/** HEAD before any stage ran, and what it is compared with. Stages can move both. */
export interface StartingPoint {
  /** null: there is no commit. */
  head: string | null;
  /** null: it could not be found, and is looked for when a guardrail needs it. */
  base: RecordedBase | null;
}

/** @param recorded as for findChanges. @returns null outside of git, and where git fails */
export async function findStart(
  git: Git,
  request: ChangeRequest,
  recorded: RecordedBase | null,
): Promise<StartingPoint | null> {
  try {
    if ((await git.root()) === undefined) return null;
    const head = (await git.commit("HEAD")) ?? null;
    return { head, base: await baseAtStart(git, head, request, recorded) };
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

async function baseAtStart(
  git: Git,
  head: string | null,
  request: ChangeRequest,
  recorded: RecordedBase | null,
): Promise<RecordedBase | null> {
  if (recorded !== null) return recorded;
  try {
    const { commit, strategy, note } = await comparedBase(git, head, request, null);
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
  const base = await comparedBase(git, head, request, recorded);
  const from = base.commit ?? (await git.emptyTree());
  const options = { without: committedOwnFiles(request) };
  const differing = parseRawDiff(await git.diff(from, workingTree ? null : head, options));
  const untracked = workingTree
    ? parseUntracked(await git.untracked({ without: untrackedOwnFiles(request) }))
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

async function comparedBase(
  git: Git,
  head: string | null,
  request: ChangeRequest,
  recorded: RecordedBase | null,
): Promise<Base> {
  const chosen = await chooseBase(git, head, request, recorded);
  return request.includeWorkingTree || head === null ? chosen : withoutItself(chosen, head);
}

async function chooseBase(
  git: Git,
  head: string | null,
  request: ChangeRequest,
  recorded: RecordedBase | null,
): Promise<Base> {
  if (recorded === null)
    return head === null ? unbornBase(git, request) : findBase(git, head, request);
  const { strategy, base, note } = recorded;
  const what = `the commit ${base} that the plan compared with`;
  return { strategy, commit: base && (await requiredCommit(git, base, what)), note, filters: true };
}

/** Nothing is committed: whatever is here is new, or differs from a base that was asked for. */
async function unbornBase(git: Git, request: ChangeRequest): Promise<Base> {
  const { explicitBase } = request;
  if (explicitBase === undefined) {
    const note = "there is no commit yet, so every file counts as changed";
    return { strategy: "unborn", commit: null, note, filters: true };
  }
  const commit = await requiredCommit(git, explicitBase, `the base ${quoted(explicitBase)}`);
  return { strategy: "explicit", commit, note: null, filters: true };
}

/**
 * A job whose HEAD is already part of what it would be compared with (a nightly run, a tag on the default branch) has
 * no changes of its own. Skipping everything would look like a check that was passed. Who names a base means it.
 */
function withoutItself(base: Base, head: string | null): Base {
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
