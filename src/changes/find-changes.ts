import { type ChangedFile, type ChangeSet, GitError } from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";
import { findBase } from "./base.ts";
import { mergeEntries, parseRawDiff, parseUntracked, withoutFolders } from "./entries.ts";
import type { ChangeRequest } from "./facts.ts";
import { type Base, quoted, requiredCommit } from "./parting.ts";

/** Where runs are written: never a change, even where they are committed. */
const ownFolders: readonly string[] = [".runs", "out"];

export type FoundChanges = { kind: "found"; changes: ChangeSet } | { kind: "failed"; reason: string };

/**
 * What changed between the base that the request leads to and HEAD, or the working tree. Outside of git that is a change
 * set without entries whose filters are off.
 * @returns `failed` with a reason for people when git fails, a named base isn't there, or a clone is too shallow
 */
export async function findChanges(git: Git, request: ChangeRequest): Promise<FoundChanges> {
  try {
    const inside = (await git.root()) !== undefined;
    return { kind: "found", changes: inside ? await compare(git, request) : outsideGit };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { kind: "failed", reason: error.message };
  }
}

async function compare(git: Git, request: ChangeRequest): Promise<ChangeSet> {
  const head = (await git.commit("HEAD")) ?? null;
  const chosen = head === null ? await unbornBase(git, request) : await findBase(git, head, request);
  const workingTree = request.includeWorkingTree || head === null;
  const base = workingTree ? chosen : withoutItself(chosen, head);
  const from = base.commit ?? (await git.emptyTree());
  const differing = parseRawDiff(await git.diff(from, workingTree ? null : head));
  const untracked = workingTree ? parseUntracked(await git.untracked()) : [];
  return {
    strategy: base.strategy,
    base: base.commit,
    head,
    workingTree,
    entries: ownLeftOut([...differing, ...untracked], request),
    filters: base.filters,
    note: base.note,
  };
}

function ownLeftOut(entries: readonly ChangedFile[], request: ChangeRequest): ChangedFile[] {
  return mergeEntries(withoutFolders(entries, [...ownFolders, ...(request.outputFolders ?? [])]));
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
  if (base.commit !== head || base.strategy === "explicit" || base.strategy === "base-sha") return base;
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
