import type { ChangeRequest } from "./facts.ts";

type OwnFolders = Pick<ChangeRequest, "runsFolder" | "outFolder" | "task">;

/**
 * What the tool writes and a repository may hold all the same, as git's globs relative to its root: these few files of
 * its own task. Everything else that is committed counts, wherever it lies.
 */
export function committedOwnFiles({ outFolder = "out", task }: OwnFolders): string[] {
  if (task === undefined || !isBelowRoot(outFolder)) return [];
  const folder = `${escapeGlob(outFolder)}/${escapeGlob(task)}`;
  return ["runs.json", "state.json", "metrics/mttr-delta.json"].map((name) => `${folder}/${name}`);
}

/** What the tool writes, of any task, where nobody has committed it. */
export function untrackedOwnFiles({
  runsFolder = ".runs",
  outFolder = "out",
}: OwnFolders): string[] {
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

/** What lies outside is no part of the repository anyway, and the root itself is all of it. */
const isBelowRoot = (folder: string): boolean =>
  folder !== "" &&
  !/^(?:\/|[A-Za-z]:)/.test(folder) &&
  !folder.split("/").some((part) => /^\.{0,2}$/.test(part));
