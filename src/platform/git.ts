import { GitError } from "../model/changes.ts";
import { limits } from "../model/limits.ts";
import {
  askGit,
  type Fetching,
  type GitSession,
  toGitError,
  gitTimes,
  findLine,
  requireGit,
  requireLine,
  succeeded,
  toText,
} from "./git-command.ts";
import {
  readAttributes,
  readDiff,
  readUntrackedDiff,
  readFiles,
  readTree,
  readUntracked,
} from "./git-lists.ts";
import { countCommits, readRecentChanges, readCommits } from "./git-history.ts";
import { gitEnvironment, allowFolders } from "./git-settings.ts";
import { readContents, readSizes } from "./git-objects.ts";
import { countChangedLines, readAttributesIn } from "./git-scratch.ts";
import { readTreeState } from "./git-state.ts";
import type { Git, Processes } from "./platform.ts";
import { openWorkTree } from "./work-tree.ts";

/** Revisions that can be fetched: no expressions (`HEAD~1`), no patterns, no refspecs. */
const fetchable = /^(?![-+])[^\s:^~?*[\\\p{Cc}]+$/u;

/**
 * Git in a folder.
 * @param env the environment of this process; git-settings.ts selects what git gets
 * @param signal ends git when aborted; the call then fails with a GitError
 * @param fetching default: fetches are run like everything else, in silence
 */
export function openGit(
  folder: string,
  env: Readonly<Record<string, string>>,
  processes: Processes,
  signal: AbortSignal = new AbortController().signal,
  fetching: Fetching = { processes, waiting() {} },
): Git {
  const session = { folder, env: gitEnvironment(env), processes, signal, fetching };
  return {
    root: () => findRoot(session),
    commit: (revision) => findCommit(session, revision),
    parents: (commit) => readParents(session, commit),
    commitDate: (commit) => readDate(session, commit),
    mergeBase: (left, right) => findMergeBase(session, left, right),
    isShallow: () => isShallow(session),
    remote: () => findRemote(session),
    upstream: () =>
      findLine(session, ["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]),
    defaultBranch: () => findDefaultBranch(session),
    position: () => findPosition(session),
    treeState: (without) => readTreeState(session, without),
    fetch: (revision) => fetchRevision(session, revision),
    deepen: (tips, commits) => deepen(session, tips, commits),
    commits: (base, head, most) => readCommits(session, base, head, most),
    countCommits: (base, head) => countCommits(session, base, head),
    recentChanges: (head, since, most) => readRecentChanges(session, head, since, most),
    // Standard input is empty, and so is the object of an empty tree.
    emptyTree: () => requireLine(session, ["hash-object", "-t", "tree", "--stdin"]),
    diff: (base, head, options = {}) => readDiff(session, base, head, options),
    untracked: (options = {}) => readUntracked(session, options),
    diffOfUntracked: (base, names, indexFile) => readUntrackedDiff(session, base, names, indexFile),
    listFiles: () => readFiles(session),
    listTree: (commit) => readTree(session, commit),
    attributes: (names, files) => readAttributes(session, names, files),
    attributesIn: (texts, names, files) => readAttributesIn(session, texts, names, files),
    countLines: (pairs) => countChangedLines(session, pairs),
    contents: (ids) => readContents(session, ids),
    sizes: (ids) => readSizes(session, ids),
    workTree: openWorkTree,
  };
}

async function findRoot(session: GitSession): Promise<string | undefined> {
  const args = ["rev-parse", "--show-toplevel"];
  const answer = await askGit(session, args, gitTimes.look);
  if (succeeded(answer)) return toText(answer.output);
  if (answer.exit.kind === "spawn-failed") return undefined;
  if (/not a git repository|must be run in a work tree/.test(answer.stderr)) return undefined;
  const error = toGitError(args, answer);
  if (!answer.stderr.includes("dubious ownership")) throw error;
  throw new GitError(
    `${error.message}\nThe repository belongs to another user than the one who runs this, so git won't read it. ` +
      "Run the command above in an earlier step, or check the repository out as the user who runs this.",
  );
}

async function findCommit(session: GitSession, revision: string): Promise<string | undefined> {
  // No revision begins with a dash, and arguments cannot contain a NUL.
  if (revision === "" || revision.startsWith("-") || revision.includes("\0")) return undefined;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  return findLine(session, args);
}

/** Reads the commit itself: other commands leave out the parents that a shallow clone lacks. */
async function readParents(session: GitSession, commit: string): Promise<string[]> {
  const headers = await readHeaders(session, commit);
  return Array.from(headers.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1]!);
}

/** The header holds seconds since 1970 and a time zone, which does not matter (git-commit-tree, date formats). */
async function readDate(session: GitSession, commit: string): Promise<Date> {
  const [, seconds] =
    /^committer .* (\d+) [-+]\d+$/m.exec(await readHeaders(session, commit)) ?? [];
  if (seconds === undefined)
    throw new GitError(`the commit ${commit} does not say when it was committed`);
  return new Date(Number(seconds) * 1000);
}

async function readHeaders(session: GitSession, commit: string): Promise<string> {
  const text = await requireLine(session, ["cat-file", "commit", commit]);
  return text.split("\n\n", 1)[0]!;
}

/** Exit 1 means that there is none (git-merge-base). */
async function findMergeBase(
  session: GitSession,
  left: string,
  right: string,
): Promise<string | undefined> {
  const args = ["merge-base", "--end-of-options", left, right];
  const answer = await askGit(session, args, gitTimes.compare);
  if (succeeded(answer)) return toText(answer.output);
  if (answer.exit.kind === "exited" && answer.exit.code === 1) return undefined;
  throw toGitError(args, answer);
}

async function findRemote(session: GitSession): Promise<string | undefined> {
  const names = (await requireLine(session, ["remote"])).split("\n").filter((name) => name !== "");
  return names.includes("origin") ? "origin" : names[0];
}

async function findDefaultBranch(session: GitSession): Promise<string | undefined> {
  const remote = await findRemote(session);
  const candidates = ["main", "master"];
  if (remote !== undefined) {
    candidates.unshift(`${remote}/main`, `${remote}/master`);
    const args = ["symbolic-ref", "--quiet", "--short", `refs/remotes/${remote}/HEAD`];
    const head = await findLine(session, args);
    if (head !== undefined) candidates.unshift(head);
  }
  for (const candidate of candidates) {
    if ((await findCommit(session, candidate)) !== undefined) return candidate;
  }
  return undefined;
}

/** One call of git for everything, because every local run makes it. */
async function findPosition(session: GitSession): ReturnType<Git["position"]> {
  const format = "--format=%(HEAD)%09%(refname)%09%(objectname)%09%(symref)";
  const args = ["for-each-ref", format, "refs/heads", "refs/remotes/*/HEAD"];
  const lines = await findLine(session, args);
  const refs = (lines ?? "").split("\n").map((line) => line.split("\t"));
  const branches = refs.flatMap(([mark, name = "", commit = ""]) =>
    name.startsWith("refs/heads/") ? [{ name: name.slice(11), commit, current: mark === "*" }] : [],
  );
  const remoteHeads = refs.filter(([, , , target]) => target?.startsWith("refs/remotes/"));
  const head =
    remoteHeads.find(([, name]) => name === "refs/remotes/origin/HEAD") ?? remoteHeads[0];
  const current = branches.find((branch) => branch.current);
  const conventional = ["main", "master"].find((name) =>
    branches.some((branch) => branch.name === name),
  );
  const only = branches.length === 1 ? branches[0]!.name : undefined;
  return {
    commit: current?.commit ?? (await findCommit(session, "HEAD")) ?? null,
    branch: current?.name ?? null,
    defaultBranch: head?.[3]?.split("/").slice(3).join("/") ?? conventional ?? only ?? null,
  };
}

const isShallow = async (session: GitSession): Promise<boolean> =>
  (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true";

async function fetchRevision(session: GitSession, revision: string): Promise<string> {
  if (!fetchable.test(revision)) {
    throw new GitError(
      `${JSON.stringify(revision)} is not the name of a branch, a tag or a commit`,
    );
  }
  const shallow = await isShallow(session);
  // A depth would make a complete clone shallow; without one, a shallow clone would fetch the whole history.
  await fetchFromRemote(session, shallow ? ["--depth=1"] : [], [revision]);
  const commit = await findCommit(session, "FETCH_HEAD");
  if (commit === undefined) throw new GitError(`${JSON.stringify(revision)} is not a commit`);
  return commit;
}

async function deepen(session: GitSession, tips: readonly string[], count: number): Promise<void> {
  const depth = [`--deepen=${count}`];
  try {
    await fetchFromRemote(session, depth, tips);
  } catch (error) {
    // The remote does not know a local commit: then deepen what is fetched by default.
    if (!(error instanceof GitError) || !/not our ref|unadvertised object/.test(error.message))
      throw error;
    await fetchFromRemote(session, depth, []);
  }
}

const fetchOptions = [
  "--no-tags",
  "--no-prune",
  "--no-recurse-submodules",
  "--upload-pack=git-upload-pack",
];

async function fetchFromRemote(
  session: GitSession,
  depth: readonly string[],
  revisions: readonly string[],
): Promise<void> {
  const remote = await findRemote(session);
  if (remote === undefined) throw new GitError("there is no remote to fetch from");
  const patience = setTimeout(() => {
    const what = revisions.length === 0 ? "more history" : revisions.join(" and ");
    session.fetching.waiting(
      `waiting for git to fetch ${what} from ${remote}, for at most ${gitTimes.network / 60_000} minutes`,
    );
  }, limits.quietFetch.value);
  try {
    const args = ["fetch", ...fetchOptions, ...depth, "--end-of-options", remote, ...revisions];
    const env = allowFolders(session.env);
    const fetching = { ...session, env, processes: session.fetching.processes };
    await requireGit(fetching, args, gitTimes.network);
  } finally {
    clearTimeout(patience);
  }
}
