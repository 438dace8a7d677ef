import { basename, join } from "node:path/posix";
import { slug as githubSlug } from "github-slugger";
import type { Page } from "../page.ts";
import { getFolder, listFoldersUp, type FileTree } from "../tree.ts";
import { listTexts } from "./config-values.ts";
import { readStatedRoutes } from "./front-matter-routes.ts";
import { expandPermalink, findPermalink } from "./permalink-patterns.ts";
import { toRoutePattern } from "./redirects.ts";
import { type ContentRoot, isInFolder, findRoots, type Site } from "./site.ts";

/** The routes of a site's pages. A route has no trailing slash, index or `.html`; the top is the empty name. */
export interface Routes {
  /** The documents at a route, spelled exactly or as the site lowercases it; undefined if there are none. */
  getPages(route: string): ReadonlySet<string> | undefined;
  /** The spelling of a route that exists in another case; undefined if there is none. */
  findSpelling(route: string): string | undefined;
  /** Whether there are pages in the folder of routes, or below it. */
  isAbovePages(folder: string): boolean;
  /** The routes of a document. */
  getRoutes(name: string): readonly string[];
  /** Whether the route redirects. */
  isRedirect(route: string): boolean;
}

/** A site with what its pages reveal. */
export interface SiteWithRoutes extends Site {
  routes: Routes;
  /** Whether a preprocessor of the site may define anchors. */
  mayDefineAnchors: boolean;
  /** Whether other documents include the document, so that it is shown in places unknown here. */
  isIncluded(name: string): boolean;
}

/** @param pages the parsed pages by name: their front matter may set their routes */
export function buildRoutes(site: Site, tree: FileTree, pages: ReadonlyMap<string, Page>): Routes {
  const byRoute = new Map<string, Set<string>>();
  const byPage = new Map<string, string[]>();
  const folded = new Map<string, string>();
  const above = new Set<string>();
  const dynamic: RegExp[] = [];
  const add = (route: string, name: string): void => {
    if (!byRoute.has(route)) byRoute.set(route, new Set());
    byRoute.get(route)!.add(name);
    folded.set(route.toLowerCase(), route);
    for (const folder of listFoldersUp(getFolder(route.slice(1)))) above.add(folder);
  };
  for (const name of tree.files) {
    if (!site.roots.some(({ folder }) => isInFolder(name, folder)) || !isPageFile(name, site))
      continue;
    dynamic.push(...findDynamicRoutes(name, site));
    const served = [
      ...new Set(
        findRoots(name, site).flatMap((root) => listRoutesIn(root, name, site, pages.get(name))),
      ),
    ];
    const stated = findPermalinkRoutes(name, site, pages.get(name));
    dynamic.push(...stated.patterns);
    served.push(...stated.routes);
    byPage.set(name, served);
    for (const route of served) add(route, name);
  }
  const redirects = [
    ...new Map([...site.redirects, ...dynamic].map((one) => [one.source, one])).values(),
  ];
  return {
    getPages: (route) => byRoute.get(route),
    findSpelling: (route) => (byRoute.has(route) ? undefined : folded.get(route.toLowerCase())),
    isAbovePages: (folder) => above.has(folder),
    getRoutes: (name) => byPage.get(name) ?? [],
    isRedirect: (route) => redirects.some((pattern) => pattern.test(route)),
  };
}

/**
 * The routes from the site's permalink pattern or the document's own; patterns where only the generator knows a part.
 */
function findPermalinkRoutes(
  name: string,
  { permalinks }: Site,
  page: Page | undefined,
): { routes: string[]; patterns: RegExp[] } {
  const stated = findPermalink(name, permalinks);
  // Hugo serves a section at its folder.
  if (stated === undefined || basename(name).startsWith("_index."))
    return { routes: [], patterns: [] };
  const [own] = listTexts(page?.fields["permalink"]);
  const permalink = own === undefined ? stated : { ...stated, pattern: own };
  const { route, isKnown } = expandPermalink(permalink, name, page?.fields ?? {});
  return isKnown
    ? { routes: [normalizeRoute(route)], patterns: [] }
    : { routes: [], patterns: [toRoutePattern(route)] };
}

/** Docusaurus and Astro also build pages from programs, in a folder of their own. */
const isPageFile = (name: string, { extensions }: Site): boolean =>
  extensions.some((extension) => name.endsWith(extension)) ||
  /(?:^|\/)pages\/.*\.(?:[jt]sx?|astro)$/.test(name) ||
  name.endsWith(".html");

/**
 * `[name].md` matches any route that a program generates. A route of placeholders alone is skipped, because it would
 * match all missing documents.
 */
function findDynamicRoutes(name: string, site: Site): RegExp[] {
  const [root] = findRoots(name, site);
  const route = join("/", root!.route, removeExtension(name.slice(root!.folder.length)));
  if (!route.includes("[") || !/\w/.test(route.replaceAll(/\[[^\]]*\]/g, ""))) return [];
  return [
    toRoutePattern(route.replaceAll(/\[\.{3}[^\]]*\]/g, "*").replaceAll(/\[[^\]]*\]/g, ":x")),
  ];
}

const removeExtension = (name: string): string => name.replace(/\.[A-Za-z]\w*$/, "");

/** Normalizes a route: removes what both links and sites may omit. */
export const normalizeRoute = (route: string): string =>
  join("/", route)
    .normalize("NFC")
    .replace(/\/+$/, "")
    .replace(/\.(?:html|mdx?|markdown)$/, "")
    .replace(/\/(?:index|_index|README)$/i, "");

function listRoutesIn(
  root: ContentRoot,
  name: string,
  site: Site,
  page: Page | undefined,
): string[] {
  const within = removeExtension(name.slice(root.folder === "" ? 0 : root.folder.length + 1));
  const written = `/${within}`;
  const ways = [written, ...listVariants(written, site)];
  const routes = ways.map((way) => normalizeRoute(join("/", root.route, way)));
  return [...new Set([...routes, ...readStatedRoutes(routes, root, page).map(normalizeRoute)])];
}

/** The routes that generators derive from file names: spaces, numbers, dates and languages. */
function listVariants(written: string, { preset, index }: Site): string[] {
  const names = written.split("/");
  const ways: string[] = [];
  if (preset === "starlight") ways.push(names.map((name) => githubSlug(name)).join("/"));
  if (preset === "hugo") {
    const plain = written.replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, "");
    ways.push(plain.toLowerCase().replaceAll(/\s+/g, "-"), plain);
  }
  if (preset === "docusaurus" || preset === "jekyll") ways.push(...listDated(names));
  if (preset === "docusaurus") ways.push(...listUnnumbered(names));
  const last = names.at(-1)!;
  if (index.some((name) => name.toLowerCase() === last.toLowerCase()))
    ways.push(names.slice(0, -1).join("/"));
  return ways;
}

function listDated(names: readonly string[]): string[] {
  const dated = /^(\d{4})-(\d\d)-(\d\d)[-/]?(.+)$/.exec(names.at(-1)!);
  return dated === null ? [] : [[...names.slice(0, -1), ...dated.slice(1)].join("/")];
}

/** A file with the name of its folder is the folder's index. */
function listUnnumbered(names: readonly string[]): string[] {
  const unnumbered = names.map((name) => name.replace(/^\d+\s*[-_.]+\s*(?=[^\d\s])/, ""));
  const isIndex = unnumbered.at(-1)!.toLowerCase() === unnumbered.at(-2)?.toLowerCase();
  const route = unnumbered.join("/");
  return isIndex ? [route, unnumbered.slice(0, -1).join("/")] : [route];
}
