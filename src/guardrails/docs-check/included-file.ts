import { basename, join } from "node:path/posix";
import type { Page } from "./page.ts";
import { folderOf, type Tree } from "./tree.ts";

/**
 * The document that a page includes.
 * @param name as the page names it
 * @returns the one beside the page, or the one whose path ends so; null: there is none, or more than one
 */
export function includedFile(name: string, page: Page, tree: Tree): string | null {
  const beside = join(folderOf(page.name), name);
  if (tree.has(beside)) return beside;
  const end = `/${name.replace(/^(?:@[\w-]*|~|\.{0,2})(?:\/|$)(?:\.\.?\/)*/, "")}`;
  const found = tree.named(basename(name)).filter((path) => `/${path}`.endsWith(end));
  return found.length === 1 ? found[0]! : null;
}
