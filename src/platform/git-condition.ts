import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  askGit,
  findLine,
  gitTimes,
  succeeded,
  toText,
  type GitAnswer,
  type GitSession,
} from "./git-command.ts";
import type { GitCondition } from "./repository.ts";

/**
 * Finds out what git can do here, without failing where it can't.
 * @param pathspecs files of this tool that should not be tracked
 */
export async function readGitCondition(
  session: GitSession,
  pathspecs: readonly string[],
): Promise<GitCondition> {
  const none = { reason: null, indexLock: null, trackedFiles: [] };
  const version = await askGit(session, ["version"], gitTimes.look);
  if (!succeeded(version)) return { ...none, version: null, place: "outside" };
  const number = /\d+(?:\.\d+)+/.exec(toText(version.output))?.[0] ?? "of an unknown version";
  const args = ["rev-parse", "--is-inside-work-tree", "--is-bare-repository"];
  const answer = await askGit(session, args, gitTimes.look);
  const place = toPlace(answer);
  if (place !== "work-tree")
    return { ...none, version: number, place, reason: place === "refused" ? answer.stderr : null };
  const [indexLock, trackedFiles] = await Promise.all([
    findIndexLock(session),
    findTracked(session, pathspecs),
  ]);
  return { version: number, place, reason: null, indexLock, trackedFiles };
}

function toPlace(answer: GitAnswer): GitCondition["place"] {
  if (!succeeded(answer)) return /not a git repository/.test(answer.stderr) ? "outside" : "refused";
  const [inside, bare] = toText(answer.output).split("\n");
  if (inside === "true") return "work-tree";
  return bare === "true" ? "bare" : "outside";
}

async function findIndexLock(session: GitSession): Promise<string | null> {
  const path = await findLine(session, ["rev-parse", "--git-path", "index.lock"]);
  return path !== undefined && existsSync(resolve(session.folder, path)) ? path : null;
}

async function findTracked(session: GitSession, pathspecs: readonly string[]): Promise<string[]> {
  const args = ["ls-files", "-z", "--full-name", "--", ...pathspecs];
  const answer = await askGit(session, args, gitTimes.look);
  return succeeded(answer)
    ? toText(answer.output)
        .split("\0")
        .filter((name) => name !== "")
    : [];
}
