import { isAbsolute, relative, sep } from "node:path";

/** Whether an absolute path is outside a folder, by the names alone: neither the folder itself nor below it. */
export function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] === ".." || isAbsolute(way);
}
