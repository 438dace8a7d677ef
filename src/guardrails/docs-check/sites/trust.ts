import type { FileTree } from "../tree.ts";
import { isNameForHook, type LinkStyle } from "./certainty.ts";
import { resolveOnSite } from "./resolve.ts";
import type { SiteWithRoutes } from "./routes.ts";
import type { SiteLink } from "./site.ts";

/** Of what is known of a site, at most half may be missing; else it serves its pages in another way than is thought here. */
const maxMissingShare = 0.5;
/** Of what is only learned from its links, that is: of sites of unknown kinds, and directly at the top. */
const maxMissingShareLearned = 0.2;
/** Fewer links tell nothing. */
const minLinks = 10;

/**
 * In which ways a site's links are written so that a missing one is certain. Where few of the others are found either, it is
 * the site that is not understood.
 * @param links all of its pages
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

/** Of what was found; null: its address is written with the extension of a document. */
function getLinkStyle(path: string, site: SiteWithRoutes): LinkStyle | null {
  if (/\.(?:md|mdx|markdown)$/i.test(path)) return null;
  const isAbsolute = path.startsWith("/");
  if (/\.\w{2,4}$/.test(path) && !path.endsWith(".html"))
    return isAbsolute ? "absolute asset" : "relative asset";
  if (!isAbsolute) return isNameForHook(path, site) ? "name" : "relative";
  return /^\/[^/]*\/?$/.test(path) ? "top" : "absolute";
}
