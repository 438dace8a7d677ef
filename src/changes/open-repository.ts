import { unlessGitFails } from "./unless-git-fails.ts";
import { type ChangeSet, GitError } from "../model/changes.ts";
import type { Files, Git } from "../platform/platform.ts";
import type { ChangeRequest } from "./change-request.ts";
import { findChanges, type RecordedBase } from "./find-changes.ts";
import { measureChanges } from "./measure.ts";
import { once } from "./once.ts";
import { findOnlyBlanks } from "./only-blanks.ts";
import { nameToBytes, nameFromBytes } from "./names.ts";
import { splitAtNul, submoduleMode, readRawChange } from "./raw-diff.ts";
import type { Repository, ChangeHistory, CommitFacts } from "./repository.ts";

/** How a repository is read, and what it is compared with. */
export interface RepositoryAccess {
  git: Git;
  files: Pick<Files, "makeTemporaryFolder" | "remove">;
  request: ChangeRequest;
  /** The base that the plan recorded; null or left out: determined from the request. */
  base?: RecordedBase | null;
}

/**
 * Opens the repository of the current folder. Each question is asked on first use, and only once. Outside of git every
 * question fails with a GitError that says so.
 */
export function openRepository({ git, files, request, base = null }: RepositoryAccess): Repository {
  const workTree = once(async () => git.workTree(await requireRoot(git)));
  const changes = once(async () => {
    await workTree();
    return requireChanges(git, request, base);
  });
  const readObject = createObjectReader(git);
  const baseTree = once(async () => readTree(git, (await changes()).base));
  const headTree = once(async () => readTree(git, (await changes()).head));
  const readIn = async (tree: ReadonlyMap<string, string>, path: string) => {
    const id = tree.get(path);
    return id === undefined ? undefined : readObject(id);
  };
  const read = async (path: string) => (await workTree()).read(nameToBytes(path));
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
      return parsePresentFiles(await git.listFiles());
    }),
    read,
    exists: async (path) => (await workTree()).exists(nameToBytes(path)),
    readBase,
    headDate: once(async () => {
      await workTree();
      return readHeadDate(git);
    }),
  };
}

const readTree = async (git: Git, commit: string | null): Promise<ReadonlyMap<string, string>> =>
  commit === null ? new Map() : readBaseTree(git, commit);

async function readHeadDate(git: Git): Promise<Date | null> {
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
 * Parses `git ls-files -t -z --cached --deleted --others`: a letter and a space before each name. Deleted files (`R`,
 * besides another letter) and files outside a sparse checkout (`S`) are left out.
 */
export function parsePresentFiles(bytes: Uint8Array): string[] {
  const names = new Set<string>();
  const absent = new Set<string>();
  for (const field of splitAtNul(bytes)) {
    const letter = field[0];
    // The work tree of another repository ends with a slash.
    const name = nameFromBytes(field.subarray(2, field.at(-1) === slash ? -1 : undefined));
    (letter === removed || letter === skipped ? absent : names).add(name);
  }
  return [...names].filter((name) => !absent.has(name)).sort();
}

const removed = 0x52;
const skipped = 0x53;
const slash = 0x2f;

const tab = 0x09;

/** Reads the ids of a commit's files, by path. Submodules have none. */
async function readBaseTree(git: Git, commit: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const field of splitAtNul(await git.listTree(commit))) {
    const end = field.indexOf(tab);
    const [mode, , id] = nameFromBytes(field.subarray(0, end)).split(" ");
    if (mode !== submoduleMode) ids.set(nameFromBytes(field.subarray(end + 1)), id!);
  }
  return ids;
}

/** Reads objects by id; ids requested at the same time are read by one process. */
function createObjectReader(git: Git): (id: string) => Promise<Uint8Array | undefined> {
  let asked: { ids: Set<string>; contents: ReturnType<Git["contents"]> } | null = null;
  return async (id) => {
    if (asked === null) {
      const ids = new Set<string>();
      const contents = Promise.resolve().then(() => {
        asked = null;
        return git.contents([...ids]);
      });
      asked = { ids, contents };
    }
    asked.ids.add(id);
    return (await asked.contents).get(id);
  };
}

/** Commits of a change that are listed. */
const mostCommits = 50;
/** Earlier commits that are examined: a second's work in a large repository. */
const mostBefore = 1000;

async function readChangeHistory(
  git: Git,
  changes: ChangeSet,
  since: Date,
): Promise<ChangeHistory> {
  const { base, head } = changes;
  const isShallow = await git.isShallow();
  if (head === null) return { commits: [], commitsOmitted: 0, isShallow, touched: null };
  const commits = parseCommits(await git.commits(base, head, mostCommits));
  const count = await git.countCommits(base, head);
  return {
    commits,
    commitsOmitted: Math.max(0, count - commits.length),
    isShallow,
    touched: isShallow || base === null ? null : await countTouches(git, base, since),
  };
}

/** Returns null where a partial clone lacks the trees. */
async function countTouches(
  git: Git,
  base: string,
  since: Date,
): Promise<Map<string, number> | null> {
  const ask = async () => parseTouches(await git.recentChanges(base, since, mostBefore));
  return unlessGitFails(ask, null);
}

/** Git prints a line that names each commit. */
function parseCommits(bytes: Uint8Array): CommitFacts[] {
  const text = new TextDecoder().decode(bytes);
  return [...text.matchAll(/([0-9a-f]{40,64})\0([^\0]*)\0([^\0]*)\0/g)].map(
    ([, id = "", author = "", subject = ""]) => ({ id, author, subject }),
  );
}

function parseTouches(bytes: Uint8Array): Map<string, number> {
  const fields = splitAtNul(bytes);
  const touches = new Map<string, number>();
  for (let at = 0; at < fields.length;) {
    const { change, next } = readRawChange(fields, at);
    touches.set(change.path, (touches.get(change.path) ?? 0) + 1);
    at = next;
  }
  return touches;
}
