import { extname, join } from "node:path/posix";
import { getFolder, type FileTree } from "../tree.ts";
import { type Certainty, getCertainty, documentExtension, linksToFiles } from "./certainty.ts";
import { normalizeRoute, type SiteWithRoutes } from "./routes.ts";
import { type SiteLink, findRoots, type Site } from "./site.ts";

/** The target of a link on a site. */
export type Resolved =
  | {
      is: "there";
      /** The pages that may have the anchor of the link; empty if unknown. */
      pages: string[];
    }
  | { is: "missing"; certainty: Certainty }
  | { is: "written"; /** The existing spelling. */ as: string };

/**
 * Resolves a link as the site and as GitHub do: a document or another file relative to the page, to the root of the
 * pages or to the repository, a file of a public folder, or a page by its route.
 */
export function resolveOnSite(link: SiteLink, site: SiteWithRoutes, tree: FileTree): Resolved {
  if (/^[@~#]|:/.test(link.path)) return { is: "missing", certainty: "never" };
  const files = listCandidateFiles(link, site);
  const own = listRoutes(link, site);
  const translated = [...new Set(own.flatMap(removeLanguage))].filter(
    (route) => !own.includes(route),
  );
  const found =
    findPages(files, own, site, tree) ??
    findPages(listFallbackFiles(link, site), translated, site, tree) ??
    findPages(files.flatMap(toEnglishPath), [], site, tree);
  // The routes of a site elsewhere are unknown; a folder of this repository is not its page.
  if (found !== null)
    return {
      is: "there",
      pages: site.roots.length === 0 && link.path.startsWith("/") ? [] : found,
    };
  const routes = [...own, ...translated];
  if (routes.some((route) => site.routes.isRedirect(route))) return { is: "there", pages: [] };
  // Hugo finds pages in any case.
  const folded = routes
    .map((one) => site.routes.findSpelling(one))
    .find((one) => one !== undefined);
  if (folded !== undefined && site.preset === "hugo")
    return { is: "there", pages: [...site.routes.getPages(folded)!] };
  const named = files.filter((path) => extname(path) !== "").map((path) => tree.findSpelling(path));
  const as = named.find((one) => one !== undefined);
  if (as !== undefined) return { is: "written", as };
  if (folded !== undefined) return { is: "written", as: folded };
  return { is: "missing", certainty: getCertainty(link, routes, site, tree) };
}

/** The files that a link may mean, as paths of the repository. */
export const listCandidateFiles = (link: SiteLink, site: SiteWithRoutes): string[] => [
  ...listLinkedFiles(link, site),
  ...listServedFiles(link, site),
];

/** The pages at these files and routes, because generators differ in which of them wins; null if there are none. */
function findPages(
  files: readonly string[],
  routes: readonly string[],
  site: SiteWithRoutes,
  tree: FileTree,
): string[] | null {
  const there = files.filter((path) => tree.has(path));
  const served = routes
    .map((route) => site.routes.getPages(route))
    .filter((pages) => pages !== undefined);
  if (there.length === 0 && served.length === 0) return null;
  return [
    ...new Set([
      ...there.flatMap((file) => listPages(file, site, tree)),
      ...served.flatMap((pages) => [...pages]),
    ]),
  ];
}

/** The files that a link may name, from the page and from the folders that its site resolves links from. */
function listLinkedFiles({ path, from }: SiteLink, site: Site): string[] {
  const starts = path.startsWith("/")
    ? [
        "",
        site.folder,
        ...site.publicFolders,
        ...findRoots(from, site).map(({ folder }) => folder),
        ...site.roots.map(({ folder }) => folder),
      ]
    : [getFolder(from), ...getTopFolders(from, site)];
  return joinFiles(starts, path, site);
}

/** Files of the untranslated version of a page. */
const listFallbackFiles = ({ path, from }: SiteLink, site: Site): string[] =>
  path.startsWith("/") ? [] : joinFiles(getFallbackFolders(from, site), path, site);

function joinFiles(starts: readonly string[], path: string, site: Site): string[] {
  const plain = removeBase(path, site);
  const joined = starts.flatMap((start) =>
    [...new Set([path, plain])].map((one) => join(start, one)),
  );
  return [
    ...new Set(
      joined
        .map((one) => one.replace(/^\.$|^\/+|\/+$/g, ""))
        .flatMap((one) => addExtensions(one, site)),
    ),
  ].filter((one) => !one.startsWith("../"));
}

/** Docusaurus also resolves documents from the content folder. */
const getTopFolders = (from: string, site: Site): string[] =>
  site.preset === "docusaurus"
    ? [...findRoots(from, site).map(({ folder }) => folder), site.folder]
    : [];

/** Files of public folders and next to pages, relative to the page's route. */
function listServedFiles({ path, from }: SiteLink, site: SiteWithRoutes): string[] {
  if (path.startsWith("/") || linksToFile(path, site)) return [];
  const served = listServedPaths(path, from, site);
  const folders = [...site.publicFolders.map((folder) => ({ folder, route: "" })), ...site.roots];
  return served.flatMap((one) =>
    folders
      .filter(({ route }) => one.startsWith(`${route}/`))
      .map(({ folder, route }) => join(folder, one.slice(route.length)).replace(/^\//, "")),
  );
}

const getFallbackFolders = (from: string, site: Site): string[] =>
  findRoots(from, site).flatMap(({ folder, fallback }) =>
    fallback === undefined ? [] : [join(fallback, getFolder(from).slice(folder.length))],
  );

const addExtensions = (path: string, { extensions }: Site): string[] => {
  const plain = path.replace(/\.html$/, "");
  return path === "" ? [path] : [path, ...extensions.map((extension) => plain + extension)];
};

function removeBase(path: string, { base }: Site): string {
  return base !== "" && (path === base || path.startsWith(`${base}/`))
    ? path.slice(base.length) || "/"
    : path;
}

/** The routes that a link may mean, relative to the page with and without a trailing slash. */
function listRoutes({ path, from }: SiteLink, site: SiteWithRoutes): string[] {
  if (linksToFile(path, site)) return [];
  const routes = path.startsWith("/")
    ? [...getLanguageRoutes(from, site), ""].flatMap((start) => [
        `${start}${path}`,
        `${start}${removeBase(path, site)}`,
      ])
    : listServedPaths(path, from, site);
  return [...new Set(routes.map(normalizeRoute))];
}

const linksToFile = (path: string, { preset }: Site): boolean =>
  documentExtension.test(path) && !path.startsWith("/") && linksToFiles.has(preset ?? "");

const getLanguageRoutes = (from: string, site: Site): string[] =>
  findRoots(from, site).flatMap(({ language }) => (language === undefined ? [] : [`/${language}`]));

const listServedPaths = (path: string, from: string, { routes }: SiteWithRoutes): string[] =>
  routes
    .getRoutes(from)
    .flatMap((route) => [join("/", route, path), join("/", getFolder(route), path)]);

/** The route without its language: a page without a translation is served as it is. */
function removeLanguage(route: string): string[] {
  const rest = /^\/[a-z]{2}(?:-[a-z]{2,4})?(\/.*)?$/i.exec(route);
  return rest === null ? [] : [normalizeRoute(rest[1] ?? "/")];
}

/** An untranslated document is in the folder of the original language, English. */
function toEnglishPath(path: string): string[] {
  const names = path.split("/");
  const at = names.findIndex(
    (name) => /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name) && name !== "en",
  );
  return at < 0 || at === names.length - 1 ? [] : [names.with(at, "en").join("/")];
}

function listPages(file: string, { index, extensions }: Site, tree: FileTree): string[] {
  if (!tree.isFolder(file)) return [file];
  const names = index.flatMap((name) =>
    extensions.map((extension) => join(file, `${name}${extension}`)),
  );
  return names.filter((name) => tree.has(name));
}
