import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is neither a folder nor below it, by their names alone. Both are absolute. */
export function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] === ".." || isAbsolute(way);
}

/** Persisted paths are relative to the repository root, or to the runs folder where that lies outside of it. */
export const pathBase = (root: string, runsFolder: string): string =>
  leadsOut(root, runsFolder) ? runsFolder : root;

/** A path in the form that files keep: relative to the base, with forward slashes. */
export const persistedPath = ({ base }: { base: string }, path: string): string =>
  relative(base, path).split(sep).join("/");
