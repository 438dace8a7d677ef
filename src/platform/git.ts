import { GitError } from "../model/changes.ts";
import {
  askGit,
  type Fetching,
  type GitSession,
  toGitError,
  gitTimes,
  findLine,
  requireLine,
  succeeded,
  toText,
} from "./git-command.ts";
import {
  readAttributes,
  readDiff,
  readUntrackedDiff,
  readFiles,
  readIgnored,
  readTree,
  readUntracked,
} from "./git-lists.ts";
import { readGitCondition } from "./git-condition.ts";
import {
  countCommits,
  findCommit,
  findMergeBase,
  readCommits,
  readDate,
  readParents,
  readRecentChanges,
} from "./git-history.ts";
import { deepen, fetchRevision, findNameOnRemote, findRemote, isShallow } from "./git-remote.ts";
import { gitEnvironment } from "./git-settings.ts";
import { readContents, readSizes } from "./git-objects.ts";
import { countChangedLines, readAttributesIn } from "./git-scratch.ts";
import { readTreeState } from "./git-state.ts";
import { readTreeFiles } from "./git-tree-files.ts";
import type { Git, Processes } from "./platform.ts";
import { openWorkTree } from "./work-tree.ts";

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
    ...openRemote(session),
    upstream: () => findUpstream(session),
    defaultBranch: () => findDefaultBranch(session),
    position: () => findPosition(session),
    treeState: (without) => readTreeState(session, without),
    treeFiles: (without, also) => readTreeFiles(session, without, also),
    commits: (base, head, most) => readCommits(session, base, head, most),
    countCommits: (base, head) => countCommits(session, base, head),
    recentChanges: (head, since, most) => readRecentChanges(session, head, since, most),
    emptyTree: () => findEmptyTree(session),
    diff: (base, head, options = {}) => readDiff(session, base, head, options),
    untracked: (options = {}) => readUntracked(session, options),
    diffOfUntracked: (base, names, indexFile) => readUntrackedDiff(session, base, names, indexFile),
    listFiles: () => readFiles(session),
    ignored: () => readIgnored(session),
    listTree: (commit) => readTree(session, commit),
    attributes: (names, files) => readAttributes(session, names, files),
    attributesIn: (texts, names, files) => readAttributesIn(session, texts, names, files),
    countLines: (pairs) => countChangedLines(session, pairs),
    contents: (ids) => readContents(session, ids),
    sizes: (ids) => readSizes(session, ids),
    condition: (pathspecs) => readGitCondition(session, pathspecs),
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

type Remote = Pick<Git, "isShallow" | "remote" | "nameOnRemote" | "fetch" | "deepen">;

const openRemote = (session: GitSession): Remote => ({
  isShallow: () => isShallow(session),
  remote: () => findRemote(session),
  nameOnRemote: () => findNameOnRemote(session),
  fetch: (revision) => fetchRevision(session, revision),
  deepen: (tips, commits) => deepen(session, tips, commits),
});

/** Standard input is empty, and so is the object of an empty tree. */
const findEmptyTree = (session: GitSession): Promise<string> =>
  requireLine(session, ["hash-object", "-t", "tree", "--stdin"]);

const findUpstream = (session: GitSession): Promise<string | undefined> =>
  findLine(session, ["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]);

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
