import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is neither a folder nor below it, by their names alone. Both are absolute. */
export function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] === ".." || isAbsolute(way);
}
