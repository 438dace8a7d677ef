import { createHash, type Hash } from "node:crypto";
import { lstatSync, readlinkSync, type Stats } from "node:fs";
import { join } from "node:path";
import { limits } from "../model/limits.ts";
import type { TreeState } from "../model/origin.ts";
import { refusePipes } from "./git-pipes.ts";
import { withoutPrograms } from "./git-programs.ts";
import { readPieces } from "./regular-file.ts";
import {
  askGit,
  type GitAnswer,
  type GitSession,
  toGitError,
  gitTimes,
  succeeded,
} from "./git-command.ts";

/**
 * The state of a work tree: its commit, and a digest of the names, modes and contents of all files that differ from it,
 * including untracked ones. Staging changes nothing. In a clean tree no file is read.
 * @param without git globs of files to leave out, relative to the root
 */
export async function readTreeState(
  session: GitSession,
  without: readonly string[],
): Promise<TreeState> {
  const found = await findDiffering(session, without);
  if ("reason" in found) return { kind: "unknown", reason: found.reason };
  const { commit, names, opaque } = found;
  if (opaque !== undefined)
    return {
      kind: "unknown",
      reason: `${quoteName(opaque)} is a repository of its own, with changes`,
    };
  return digestFiles(session.folder, commit, names);
}

/** Finds the commit of a work tree, and the names of all files that may differ from it. @param without as above */
export async function findDiffering(
  session: GitSession,
  without: readonly string[],
): Promise<Status | { reason: string }> {
  refusePipes(session.folder);
  const pathspecs = ["--", ":(top)", ...without.map((glob) => `:(top,exclude,glob)${glob}`)];
  // Both read the index, so they run at the same time.
  const withSettings = withoutPrograms(session, session.folder);
  withSettings.catch(() => {});
  const files = await askGit(
    session,
    ["ls-files", "-v", "-z", "--full-name", ...pathspecs],
    gitTimes.compare,
  );
  if (!succeeded(files)) return { reason: explainUnknown(files) };
  const status = await askGit(
    await withSettings,
    [...statusArguments, ...pathspecs],
    gitTimes.compare,
  );
  if (!succeeded(status)) return { reason: explainUnknown(status) };
  const { names, ...rest } = parseStatus(splitFields(status));
  return { ...rest, names: [...new Set([...names, ...parseMarked(splitFields(files))])].sort() };
}

/** Bytes read at a time. */
const PIECE_BYTES = 64 * 1024;

const statusArguments = [
  "status",
  "--porcelain=v2",
  "-z",
  "--branch",
  "--no-ahead-behind",
  "--no-renames",
  "--untracked-files=all",
  "--ignore-submodules=none",
];

function explainUnknown(answer: GitAnswer): string {
  if (answer.exit.kind === "spawn-failed") return "there is no git";
  if (/not a git repository|must be run in a work tree/.test(answer.stderr))
    return "this is not a git repository";
  return toGitError(["status"], answer).message;
}

/** Decoded as latin1, so that names keep their bytes, whatever their encoding. */
const splitFields = ({ output }: GitAnswer): string[] =>
  Buffer.from(output)
    .toString("latin1")
    .split("\0")
    .filter((field) => field !== "");

const toBytes = (name: string): Buffer => Buffer.from(name, "latin1");
const quoteName = (name: string): string => JSON.stringify(toBytes(name).toString("utf8"));

interface Status {
  commit: string | null;
  names: string[];
  /** A changed submodule or untracked repository: git does not say what changed in it. */
  opaque: string | undefined;
}

/** The number of words before the name, by the first word: git-status(1), `--porcelain=v2`. */
const wordsBeforeName: Readonly<Record<string, number>> = { "1": 8, u: 10, "?": 1 };

function parseStatus(fields: readonly string[]): Status {
  const status: Status = { commit: null, names: [], opaque: undefined };
  for (const field of fields) {
    const [, commit] = /^# branch\.oid ([0-9a-f]+)$/.exec(field) ?? [];
    if (commit !== undefined) status.commit = commit;
    const words = field.split(" ");
    const before = wordsBeforeName[words[0]!];
    if (before === undefined) continue;
    const name = words.slice(before).join(" ");
    status.names.push(name);
    const isSubmodule = before > 1 && words[2]!.startsWith("S");
    if (isSubmodule || name.endsWith("/")) status.opaque ??= name;
  }
  return status;
}

/** Files marked `assume-unchanged` or `skip-worktree`, whose changes git does not report. */
const parseMarked = (fields: readonly string[]): string[] =>
  fields.filter((field) => /^[a-zS] /.test(field)).map((field) => field.slice(2));

/** Computes the digest of a file's content and mode, or of there being none. @param name its bytes as latin1 */
export async function digestFile(root: string, name: string): Promise<string> {
  const hash = createHash("sha256");
  await addContent(hash, toPath(root, name), readStats(root, name));
  return hash.digest("hex");
}

async function digestFiles(
  root: string,
  commit: string | null,
  names: readonly string[],
): Promise<TreeState> {
  const found = names.map((name) => ({ name, stats: readStats(root, name) }));
  const sizes = found.map(({ stats }) => (stats?.isFile() === true ? stats.size : 0));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const reason = `more than ${limits.changedBytes.shown} differ from the commit`;
  if (bytes > limits.changedBytes.value) return { kind: "unknown", reason };
  const hash = createHash("sha256");
  for (const { name, stats } of found) {
    hash.update(`${toBytes(name).length}\0`).update(toBytes(name));
    await addContent(hash, toPath(root, name), stats);
  }
  return { kind: "known", commit, changes: hash.digest("hex") };
}

const toPath = (root: string, name: string): Buffer =>
  Buffer.concat([Buffer.from(join(root, "/")), toBytes(name)]);

function readStats(root: string, name: string): Stats | undefined {
  try {
    return lstatSync(toPath(root, name));
  } catch {
    return undefined;
  }
}

/** Each part is preceded by its length or kind, so that different trees never give the same bytes. */
async function addContent(hash: Hash, path: Buffer, stats: Stats | undefined): Promise<void> {
  if (stats?.isSymbolicLink() === true) {
    const target = readlinkSync(path, { encoding: "buffer" });
    hash.update(`link ${target.length}\0`).update(target);
  } else if (stats?.isFile() === true) {
    const content = createHash("sha256");
    for await (const chunk of readPieces(path, { from: 0, pieceBytes: PIECE_BYTES }))
      content.update(chunk);
    hash.update(`file ${stats.mode & 0o111}\0`).update(content.digest());
  } else hash.update("nothing\0");
}
