import { GitError } from "../model/changes.ts";
import type { GitSession } from "./git-command.ts";
import { digestFile, findDiffering } from "./git-state.ts";
import type { TreeFiles } from "./platform.ts";

/**
 * The files of a work tree that differ from its commit. Other repositories inside it count as empty.
 * @param without git globs of files to leave out, relative to the root
 * @param also names to read even if they do not differ
 */
export async function readTreeFiles(
  session: GitSession,
  without: readonly string[],
  also: Iterable<string>,
): Promise<TreeFiles> {
  const found = await findDiffering(session, without);
  if ("reason" in found) throw new GitError(found.reason);
  const digests = new Map<string, string>();
  for (const name of new Set([...found.names, ...also]))
    digests.set(name, await digestFile(session.folder, name));
  return { commit: found.commit, digests };
}
