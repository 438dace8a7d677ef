import { type ChangeSet, GitError } from "../model/changes.ts";
import type { Files, Git } from "../platform/platform.ts";
import { objectReader, readBaseTree } from "./base-files.ts";
import type { ChangeRequest } from "./facts.ts";
import { findChanges, type RecordedBase } from "./find-changes.ts";
import { readChangeHistory } from "./change-history.ts";
import { measureChanges } from "./measure.ts";
import { once } from "./once.ts";
import { findOnlyBlanks } from "./only-blanks.ts";
import { bytesOfName, nameFromBytes } from "./names.ts";
import { splitAtNul } from "./raw-diff.ts";
import type { Repository } from "./repository.ts";

/** What a repository is read through, and what it is compared with. */
export interface RepositoryAccess {
  git: Git;
  files: Pick<Files, "makeTemporaryFolder" | "remove">;
  request: ChangeRequest;
  /** What the plan compared with, as it recorded it; null or left out: what the request leads to. */
  base?: RecordedBase | null;
}

/**
 * Opens the repository that git stands in. Nothing is asked until somebody wants to know, and then once: the answers are of
 * that moment. Outside of git every question fails, with a GitError that says so.
 */
export function openRepository({ git, files, request, base = null }: RepositoryAccess): Repository {
  const workTree = once(async () => git.workTree(await requireRoot(git)));
  const changes = once(async () => {
    await workTree();
    return requireChanges(git, request, base);
  });
  const readObject = objectReader(git);
  const baseTree = once(async () => filesOf(git, (await changes()).base));
  const headTree = once(async () => filesOf(git, (await changes()).head));
  const readIn = async (tree: ReadonlyMap<string, string>, path: string) => {
    const id = tree.get(path);
    return id === undefined ? undefined : readObject(id);
  };
  const read = async (path: string) => (await workTree()).read(bytesOfName(path));
  const readBase = async (path: string) => readIn(await baseTree(), path);
  const readHead = async (path: string) =>
    (await changes()).workingTree ? read(path) : readIn(await headTree(), path);
  const measure = once(async () =>
    measureChanges({ git, files, request, workTree: await workTree(), baseTree }, await changes()),
  );
  return {
    changes,
    measure,
    onlyBlanks: once(async () =>
      findOnlyBlanks({ git, request, readBase, readHead }, await changes(), await measure()),
    ),
    history: async (since) => readChangeHistory(git, await changes(), since),
    files: once(async () => {
      await workTree();
      return presentFiles(await git.listFiles());
    }),
    read,
    exists: async (path) => (await workTree()).exists(bytesOfName(path)),
    readBase,
    headDate: once(async () => {
      await workTree();
      return dateOfHead(git);
    }),
  };
}

const filesOf = async (git: Git, commit: string | null): Promise<ReadonlyMap<string, string>> =>
  commit === null ? new Map() : readBaseTree(git, commit);

async function dateOfHead(git: Git): Promise<Date | null> {
  const head = await git.commit("HEAD");
  return head === undefined ? null : git.commitDate(head);
}

async function requireRoot(git: Git): Promise<string> {
  const root = await git.root();
  if (root !== undefined) return root;
  throw new GitError(
    "this is not the work tree of a git repository, or git is not installed, so nothing can be said about its files; " +
      "check the repository out first, or start in a folder of it",
  );
}

async function requireChanges(
  git: Git,
  request: ChangeRequest,
  base: RecordedBase | null,
): Promise<ChangeSet> {
  const found = await findChanges(git, request, base);
  if (found.kind === "found") return found.changes;
  throw new GitError(found.reason);
}

/**
 * Reads the output of `git ls-files -t -z --cached --deleted --others`: a letter and a space before each name. Left out are
 * those that were deleted (`R`, besides their other letter) and those that a sparse checkout does not have (`S`).
 */
function presentFiles(bytes: Uint8Array): string[] {
  const names = new Set<string>();
  const absent = new Set<string>();
  for (const field of splitAtNul(bytes)) {
    const letter = field[0];
    // Another repository's work tree ends in a slash.
    const name = nameFromBytes(field.subarray(2, field.at(-1) === slash ? -1 : undefined));
    (letter === removed || letter === skipped ? absent : names).add(name);
  }
  return [...names].filter((name) => !absent.has(name)).sort();
}

const removed = 0x52;
const skipped = 0x53;
const slash = 0x2f;
