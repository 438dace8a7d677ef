import { GitError } from "../model/changes.ts";
import { limits } from "../model/limits.ts";
import { findLine, type GitSession, gitTimes, requireGit, requireLine } from "./git-command.ts";
import { findCommit } from "./git-history.ts";
import { allowFolders } from "./git-settings.ts";

/** Revisions that can be fetched: no expressions (`HEAD~1`), no patterns, no refspecs. */
const fetchable = /^(?![-+])[^\s:^~?*[\\\p{Cc}]+$/u;

export async function findRemote(session: GitSession): Promise<string | undefined> {
  const names = (await requireLine(session, ["remote"])).split("\n").filter((name) => name !== "");
  return names.includes("origin") ? "origin" : names[0];
}

/** The last part of the URL of a remote, without `.git`; a URL may also be a path or `host:path`. */
export async function findNameOnRemote(session: GitSession): Promise<string | undefined> {
  const remote = await findRemote(session);
  if (remote === undefined) return undefined;
  const url = await findLine(session, ["config", "--get", `remote.${remote}.url`]);
  return url
    ?.replace(/\/*(?:\.git)?\/*$/, "")
    .split(/[/:\\]/)
    .at(-1);
}

export const isShallow = async (session: GitSession): Promise<boolean> =>
  (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true";

export async function fetchRevision(session: GitSession, revision: string): Promise<string> {
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

export async function deepen(
  session: GitSession,
  tips: readonly string[],
  count: number,
): Promise<void> {
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
