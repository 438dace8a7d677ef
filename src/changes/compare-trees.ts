import type { Git, TreeFiles } from "../platform/platform.ts";
import { parseRawDiff } from "./find-changes.ts";
import { nameFromBytes } from "./names.ts";

/**
 * Lists the files of a work tree that differ between two times, sorted. A commit of what was there changes nothing.
 * @param now includes all files of `before`
 */
export async function compareTrees(
  git: Pick<Git, "diff" | "emptyTree">,
  before: TreeFiles,
  now: TreeFiles,
): Promise<string[]> {
  const changed = [...now.digests]
    .filter(([name, digest]) => before.digests.get(name) !== digest)
    .map(([name]) => toName(name));
  const known = new Set([...before.digests.keys()].map(toName));
  const committed = (await listCommitted(git, before, now)).filter((name) => !known.has(name));
  return [...new Set([...changed, ...committed])].sort();
}

const toName = (bytes: string): string => nameFromBytes(Buffer.from(bytes, "latin1"));

async function listCommitted(
  git: Pick<Git, "diff" | "emptyTree">,
  before: TreeFiles,
  now: TreeFiles,
): Promise<string[]> {
  if (before.commit === now.commit) return [];
  const from = before.commit ?? (await git.emptyTree());
  const changes = parseRawDiff(await git.diff(from, now.commit ?? (await git.emptyTree())));
  return changes.flatMap(({ path, previousPath, status }) =>
    status === "renamed" && previousPath !== null ? [path, previousPath] : [path],
  );
}
