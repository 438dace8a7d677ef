import { join } from "node:path/posix";
import type { Page } from "./page.ts";
import { findByPathEnd, getFolder, type FileTree } from "./tree.ts";

/**
 * Finds the documents that a page may include.
 * @param name as the page writes it
 * @returns the one next to the page, or else all whose paths end with the name: the language or version decides between
 * them
 */
export function findIncludedFiles(name: string, page: Page, tree: FileTree): readonly string[] {
  const beside = join(getFolder(page.name), name);
  if (tree.has(beside) && beside !== page.name) return [beside];
  const end = name.replace(/^(?:@[\w-]*|~|\.{0,2})(?:\/|$)(?:\.\.?\/)*/, "");
  return findByPathEnd(end, tree).filter((path) => path !== page.name);
}
