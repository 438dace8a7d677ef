import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is neither a folder nor below it. Both are absolute; links are not resolved. */
export function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] === ".." || isAbsolute(way);
}

/** Persisted paths are relative to the repository root, or to the runs folder if that is outside of it. */
export const getPathBase = (root: string, runsFolder: string): string =>
  isOutside(root, runsFolder) ? runsFolder : root;

/** A path as it is persisted: relative to the base, with forward slashes. */
export const toPersistedPath = ({ base }: { base: string }, path: string): string =>
  relative(base, path).split(sep).join("/");
