import type { FileTree } from "../tree.ts";
import { isNameForHook, type LinkStyle } from "./certainty.ts";
import { resolveOnSite } from "./resolve.ts";
import type { SiteWithRoutes } from "./routes.ts";
import type { SiteLink } from "./site.ts";

/**
 * Maximum share of missing links in a known style. With more, the site serves its pages in a way that is not
 * understood.
 */
const maxMissingShare = 0.5;
/** The same for a style that is only learned from the links: for unknown generators, and for links to the top level. */
const maxMissingShareLearned = 0.2;
/** Fewer links are no evidence. */
const minLinks = 10;

/**
 * Finds the link styles of a site in which a missing target is certainly an error. If few of the other links resolve
 * either, the site is not understood.
 * @param links of all its pages
 */
export function learnLinkStyles(
  links: readonly SiteLink[],
  site: SiteWithRoutes,
  tree: FileTree,
): ReadonlySet<LinkStyle> {
  const counts = new Map<LinkStyle, { all: number; missing: number }>(
    linkStyles.map((way) => [way, { all: 0, missing: 0 }]),
  );
  for (const link of links) {
    const resolved = resolveOnSite(link, site, tree);
    const way = resolved.is === "missing" ? resolved.certainty : getLinkStyle(link.path, site);
    if (way === null || way === "always" || way === "never") continue;
    const count = counts.get(way)!;
    count.all += 1;
    if (resolved.is === "missing") count.missing += 1;
  }
  return new Set(linkStyles.filter((way) => isTrusted(way, counts.get(way)!, site)));
}

const linkStyles: readonly LinkStyle[] = [
  "relative",
  "name",
  "absolute",
  "top",
  "relative asset",
  "absolute asset",
];

function isTrusted(
  way: LinkStyle,
  { all, missing }: { all: number; missing: number },
  site: SiteWithRoutes,
): boolean {
  const isKnown = site.isKnown && way !== "name" && (way !== "top" || site.isTopKnown);
  if (isKnown) return all < minLinks || missing <= all * maxMissingShare;
  return all >= minLinks && missing <= all * maxMissingShareLearned;
}

/** The style of a link that resolved; null if it has the extension of a document. */
function getLinkStyle(path: string, site: SiteWithRoutes): LinkStyle | null {
  if (/\.(?:md|mdx|markdown)$/i.test(path)) return null;
  const isAbsolute = path.startsWith("/");
  if (/\.\w{2,4}$/.test(path) && !path.endsWith(".html"))
    return isAbsolute ? "absolute asset" : "relative asset";
  if (!isAbsolute) return isNameForHook(path, site) ? "name" : "relative";
  return /^\/[^/]*\/?$/.test(path) ? "top" : "absolute";
}
