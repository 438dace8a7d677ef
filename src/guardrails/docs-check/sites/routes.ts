import { basename, join } from "node:path/posix";
import { slug as githubSlug } from "github-slugger";
import type { Page } from "../page.ts";
import { folderOf, foldersAbove, type Tree } from "../tree.ts";
import { at, textsIn } from "./config-values.ts";
import { expandPermalink, permalinkOf } from "./permalinks.ts";
import { patternOf } from "./redirects.ts";
import { type ContentRoot, isIn, rootsOf, type Site } from "./site.ts";

/** Where a site serves its pages. Routes have no slash, index or `.html` at their end; the top is the empty name. */
export interface Routes {
  /** The documents that are served there; undefined: nothing is. Exact, or as a site may lower it. */
  pagesAt(route: string): ReadonlySet<string> | undefined;
  /** How a route is written that is there in another case; undefined: it is not. */
  writtenAs(route: string): string | undefined;
  /** Whether pages are served below it. */
  isAbovePages(route: string): boolean;
  /** Where a document is served. */
  routesOf(name: string): readonly string[];
  /** Whether a route leads on to another place. */
  isRedirect(route: string): boolean;
}

/** A site together with what its pages tell. */
export interface SiteWithRoutes extends Site {
  routes: Routes;
  /** Anchors come from elsewhere as well, as from a program of its own. */
  mayDefineAnchors: boolean;
  /** Whether a document is included by others, and so shown where it is not known here. */
  isPart(name: string): boolean;
}

/** @param pages those that were read, by their names: their front matter may serve them elsewhere */
export function buildRoutes(site: Site, tree: Tree, pages: ReadonlyMap<string, Page>): Routes {
  const byRoute = new Map<string, Set<string>>();
  const byPage = new Map<string, string[]>();
  const folded = new Map<string, string>();
  const above = new Set<string>();
  const dynamic: RegExp[] = [];
  const add = (route: string, name: string): void => {
    if (!byRoute.has(route)) byRoute.set(route, new Set());
    byRoute.get(route)!.add(name);
    folded.set(route.toLowerCase(), route);
    for (const folder of foldersAbove(folderOf(route.slice(1))).map((one) =>
      one === "" ? "" : `/${one}`,
    ))
      above.add(folder);
  };
  for (const name of tree.files) {
    if (!site.roots.some(({ folder }) => isIn(name, folder)) || !isPage(name, site)) continue;
    dynamic.push(...dynamicRoutes(name, site));
    const served = [
      ...new Set(
        rootsOf(name, site).flatMap((root) => routesIn(root, name, site, pages.get(name))),
      ),
    ];
    const stated = permalinkRoutes(name, site, pages.get(name));
    dynamic.push(...stated.patterns);
    served.push(...stated.routes);
    byPage.set(name, served);
    for (const route of served) add(route, name);
  }
  const redirects = [
    ...new Map([...site.redirects, ...dynamic].map((one) => [one.source, one])).values(),
  ];
  return {
    pagesAt: (route) => byRoute.get(route),
    writtenAs: (route) => (byRoute.has(route) ? undefined : folded.get(route.toLowerCase())),
    isAbovePages: (route) => above.has(route),
    routesOf: (name) => byPage.get(name) ?? [],
    isRedirect: (route) => redirects.some((pattern) => pattern.test(route)),
  };
}

/** Where the pattern of its site or its own front matter serves a document; patterns, where only the generator knows it. */
function permalinkRoutes(
  name: string,
  { permalinks }: Site,
  page: Page | undefined,
): { routes: string[]; patterns: RegExp[] } {
  const stated = permalinkOf(name, permalinks);
  // Hugo serves a section at its folder.
  if (stated === undefined || basename(name).startsWith("_index."))
    return { routes: [], patterns: [] };
  const [own] = textsIn(page?.fields["permalink"]);
  const permalink = own === undefined ? stated : { ...stated, pattern: own };
  const { route, isKnown } = expandPermalink(permalink, name, page?.fields ?? {});
  return isKnown
    ? { routes: [routeKey(route)], patterns: [] }
    : { routes: [], patterns: [patternOf(route)] };
}

/** Programs are pages of Docusaurus and of Astro, in their own folder only. */
const isPage = (name: string, { extensions }: Site): boolean =>
  extensions.some((extension) => name.endsWith(extension)) ||
  /(?:^|\/)pages\/.*\.(?:[jt]sx?|astro)$/.test(name) ||
  name.endsWith(".html");

/** `[name].md` stands for whatever a program makes of it; alone, for the documents as well, of which all are known. */
function dynamicRoutes(name: string, site: Site): RegExp[] {
  const [root] = rootsOf(name, site);
  const route = join("/", root!.route, withoutExtension(name.slice(root!.folder.length)));
  if (!route.includes("[") || !/\w/.test(route.replaceAll(/\[[^\]]*\]/g, ""))) return [];
  return [patternOf(route.replaceAll(/\[\.{3}[^\]]*\]/g, "*").replaceAll(/\[[^\]]*\]/g, ":x"))];
}

const withoutExtension = (name: string): string => name.replace(/\.[A-Za-z]\w*$/, "");

/** As links may write it and as sites do, apart from what both may leave out. */
export const routeKey = (route: string): string =>
  join("/", route)
    .normalize("NFC")
    .replace(/\/+$/, "")
    .replace(/\.(?:html|mdx?|markdown)$/, "")
    .replace(/\/(?:index|_index|README)$/i, "");

function routesIn(root: ContentRoot, name: string, site: Site, page: Page | undefined): string[] {
  const within = withoutExtension(name.slice(root.folder === "" ? 0 : root.folder.length + 1));
  const written = `/${within}`;
  const ways = [written, ...otherWays(written, site)];
  const routes = ways.map((way) => routeKey(join("/", root.route, way)));
  return [...new Set([...routes, ...statedRoutes(routes, root, page)])];
}

/** What generators make of names: blanks, numbers, dates and languages. */
function otherWays(written: string, { preset, index }: Site): string[] {
  const names = written.split("/");
  const ways: string[] = [];
  if (preset === "starlight") ways.push(names.map((name) => githubSlug(name)).join("/"));
  if (preset === "hugo") {
    const plain = written.replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, "");
    ways.push(plain.toLowerCase().replaceAll(/\s+/g, "-"), plain);
  }
  if (preset === "docusaurus" || preset === "jekyll") {
    const last = names.at(-1)!;
    const dated = /^(\d{4})-(\d\d)-(\d\d)[-/]?(.+)$/.exec(last);
    if (dated !== null) ways.push([...names.slice(0, -1), ...dated.slice(1)].join("/"));
    const unnumbered = names.map((name) => name.replace(/^\d+\s*[-_.]+\s*(?=[^\d\s])/, ""));
    if (preset === "docusaurus") {
      ways.push(unnumbered.join("/"));
      if (unnumbered.at(-1)!.toLowerCase() === unnumbered.at(-2)?.toLowerCase())
        ways.push(unnumbered.slice(0, -1).join("/"));
    }
  }
  const last = names.at(-1)!;
  if (index.some((name) => name.toLowerCase() === last.toLowerCase()))
    ways.push(names.slice(0, -1).join("/"));
  return ways;
}

/** Where its front matter says that it is served. */
function statedRoutes(
  routes: readonly string[],
  root: ContentRoot,
  page: Page | undefined,
): string[] {
  if (page === undefined) return [];
  const fields = page.fields;
  const keys = ["slug", "permalink", "url", "aliases", "redirect_from", "id", "path"];
  const redirects = Array.isArray(fields["redirects"]) ? (fields["redirects"] as unknown[]) : [];
  const stated = [
    ...keys.map((key) => at(fields, [key])),
    ...redirects.map((one) => at(one, ["from"])),
  ].flatMap(textsIn);
  return stated
    .filter((one) => !/[{}:]/.test(one))
    .flatMap((one) => [
      routeKey(one),
      routeKey(join("/", root.route, one)),
      ...routes
        .flatMap((route) => [folderOf(route), route])
        .map((start) => routeKey(join("/", start, one))),
    ]);
}
