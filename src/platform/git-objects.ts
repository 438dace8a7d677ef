import { GitError } from "../model/changes.ts";
import { type GitSession, gitTimes, requireGit } from "./git-command.ts";

/** The header `<id> <type> <size>` that `git cat-file --batch` prints before each object. */
interface ObjectHead {
  id: string;
  size: number;
  /** Offset of the next line. */
  next: number;
}

/** Sizes of objects in bytes, by id, in one call of git. Missing objects are left out. */
export async function readSizes(
  session: GitSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const bytes = await queryObjects(session, "--batch-check", ids);
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(lineFeed, at);
    const isMissing = Buffer.from(bytes.subarray(at, end)).toString("latin1").endsWith(" missing");
    if (!isMissing) {
      const { id, size } = readHead(bytes, at);
      sizes.set(id, size);
    }
    at = end + 1;
  }
  return sizes;
}

/** Contents of objects, by id, in one call of git. */
export async function readContents(
  session: GitSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  const bytes = await queryObjects(session, "--batch", ids);
  for (let at = 0; at < bytes.length;) {
    const { id, size, next } = readHead(bytes, at);
    contents.set(id, bytes.subarray(next, next + size));
    at = next + size + 1;
  }
  return contents;
}

async function queryObjects(
  session: GitSession,
  mode: string,
  ids: readonly string[],
): Promise<Uint8Array> {
  if (ids.length === 0) return new Uint8Array();
  const input = Buffer.from(ids.map((id) => `${id}\n`).join(""));
  return requireGit(session, ["cat-file", mode], gitTimes.compare, input);
}

function readHead(bytes: Uint8Array, at: number): ObjectHead {
  const end = bytes.indexOf(lineFeed, at);
  const line = Buffer.from(bytes.subarray(at, end === -1 ? undefined : end)).toString("latin1");
  const [, id, size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(line) ?? [];
  if (id === undefined || end === -1) throw new GitError(`git cat-file says: ${line}`);
  return { id, size: Number(size), next: end + 1 };
}

const lineFeed = 0x0a;
