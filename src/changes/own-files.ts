import type { ChangeRequest } from "./change-request.ts";

type OwnFolders = Pick<ChangeRequest, "runsFolder" | "outFolder" | "task">;

/**
 * Lists the tool's own files that a repository may contain, as git globs relative to its root: only these few files of
 * the current task. Any other committed file counts.
 */
export function listCommittedOwnFiles({ outFolder = "out", task }: OwnFolders): string[] {
  if (task === undefined || !isBelowRoot(outFolder)) return [];
  const folder = `${escapeGlob(outFolder)}/${escapeGlob(task)}`;
  return ["runs.json", "state.json", "metrics/mttr-delta.json"].map((name) => `${folder}/${name}`);
}

/** Lists the tool's own untracked files, of any task. */
export function listUntrackedOwnFiles(folders: OwnFolders): string[] {
  const { runsFolder = ".runs", outFolder = "out" } = folders;
  const runs = [".runs", runsFolder]
    .filter(isBelowRoot)
    .map((folder) => `${escapeGlob(folder)}/**`);
  const out = ["out", outFolder]
    .filter(isBelowRoot)
    .flatMap((folder) =>
      ["runs.json*", "state.json*", "metrics/**", ".gitignore"].map(
        (name) => `${escapeGlob(folder)}/*/${name}`,
      ),
    );
  return [...new Set([...runs, ...out])];
}

export const escapeGlob = (path: string): string => path.replaceAll(/[*?[\]\\]/g, String.raw`\$&`);

/** Folders outside the repository need no filter, and the root would exclude everything. */
const isBelowRoot = (folder: string): boolean =>
  folder !== "" &&
  !/^(?:\/|[A-Za-z]:)/.test(folder) &&
  !folder.split("/").some((part) => /^\.{0,2}$/.test(part));
