import { join } from "node:path/posix";
import type { Page } from "../page.ts";
import { getFolder } from "../tree.ts";
import { getAt, listTexts } from "./config-values.ts";
import type { ContentRoot } from "./site.ts";

const routeKeys = ["slug", "permalink", "url", "aliases", "redirect_from", "id", "path"];

/**
 * The routes that a page's front matter gives: as they stand, and below the content root and the page's own routes.
 */
export function readStatedRoutes(
  routes: readonly string[],
  root: ContentRoot,
  page: Page | undefined,
): string[] {
  if (page === undefined) return [];
  const { fields } = page;
  const redirects = Array.isArray(fields["redirects"]) ? (fields["redirects"] as unknown[]) : [];
  const stated = [
    ...routeKeys.map((key) => getAt(fields, [key])),
    ...redirects.map((one) => getAt(one, ["from"])),
  ].flatMap(listTexts);
  const starts = [root.route, ...routes.flatMap((route) => [getFolder(route), route])];
  return stated
    .filter((one) => !/[{}:]/.test(one))
    .flatMap((one) => [one, ...starts.map((start) => join("/", start, one))]);
}
