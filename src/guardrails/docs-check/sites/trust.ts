import type { Tree } from "../tree.ts";
import { isNameForHook, type Way } from "./certainty.ts";
import { resolveOnSite } from "./resolve.ts";
import type { SiteWithRoutes } from "./routes.ts";
import type { Link } from "./site.ts";

/** Of what is known of a site, at most half may be missing; else it serves its pages in another way than is thought here. */
const mostMissing = 0.5;
/** Of what is only learned from its links, that is: of sites of unknown kinds, and directly at the top. */
const mostMissingLearned = 0.2;
/** Fewer links tell nothing. */
const fewestLinks = 10;

/**
 * In which ways a site's links are written so that a missing one is certain. Where few of the others are found either, it is
 * the site that is not understood.
 * @param links all of its pages
 */
export function learnWays(
  links: readonly Link[],
  site: SiteWithRoutes,
  tree: Tree,
): ReadonlySet<Way> {
  const counts = new Map<Way, { all: number; missing: number }>(
    ways.map((way) => [way, { all: 0, missing: 0 }]),
  );
  for (const link of links) {
    const resolved = resolveOnSite(link, site, tree);
    const way = resolved.is === "missing" ? resolved.certainty : wayOf(link.path, site);
    if (way === null || way === "always" || way === "never") continue;
    const count = counts.get(way)!;
    count.all += 1;
    if (resolved.is === "missing") count.missing += 1;
  }
  return new Set(ways.filter((way) => isTrusted(way, counts.get(way)!, site)));
}

const ways: readonly Way[] = [
  "relative",
  "name",
  "absolute",
  "top",
  "relative asset",
  "absolute asset",
];

function isTrusted(
  way: Way,
  { all, missing }: { all: number; missing: number },
  site: SiteWithRoutes,
): boolean {
  const isKnown = site.isKnown && way !== "name" && (way !== "top" || site.isTopKnown);
  if (isKnown) return all < fewestLinks || missing <= all * mostMissing;
  return all >= fewestLinks && missing <= all * mostMissingLearned;
}

/** Of what was found; null: its address is written with the extension of a document. */
function wayOf(path: string, site: SiteWithRoutes): Way | null {
  if (/\.(?:md|mdx|markdown)$/i.test(path)) return null;
  const isAbsolute = path.startsWith("/");
  if (/\.\w{2,4}$/.test(path) && !path.endsWith(".html"))
    return isAbsolute ? "absolute asset" : "relative asset";
  if (!isAbsolute) return isNameForHook(path, site) ? "name" : "relative";
  return /^\/[^/]*\/?$/.test(path) ? "top" : "absolute";
}
