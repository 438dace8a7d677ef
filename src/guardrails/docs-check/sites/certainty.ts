import { extname, join } from "node:path/posix";
import { getFolder, type FileTree } from "../tree.ts";
import type { SiteWithRoutes } from "./routes.ts";
import { type SiteLink, findRoots, type Site } from "./site.ts";

/** How a link is written. The other links of the site tell whether this style can be judged. */
export type LinkStyle =
  | "relative"
  | "name"
  | "absolute"
  | "top"
  | "relative asset"
  | "absolute asset";
export type Certainty = LinkStyle | "always" | "never";

/** Generators whose links to documents always name the file. */
export const linksToFiles = new Set(["vitepress", "docusaurus", "mdbook", "mkdocs"]);

export const documentExtension = /\.(?:md|mdx|markdown)$/i;
const assetExtension = /^\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp4|webm|pdf)$/i;

/** How certain it is that only a page or a file of the repository can be meant. */
export function getCertainty(
  { path, inTag, from }: SiteLink,
  routes: readonly string[],
  site: SiteWithRoutes,
  tree: FileTree,
): Certainty {
  const extension = extname(path.replace(/\/$/, ""));
  const isAbsolute = path.startsWith("/");
  if (isAbsolute && documentExtension.test(extension) && isInPageFolder(path, site, tree))
    return "always";
  if (!isAbsolute && isPartial(from, site)) return "never";
  if (site.preset === "mdbook" && !isAbsolute && leadsAboveRoots(path, from, site)) return "never";
  if (documentExtension.test(extension) && !isAbsolute)
    return inTag && !site.isKnown ? "never" : "always";
  if (assetExtension.test(extension)) return getAssetCertainty(path, isAbsolute, site, tree);
  if (extension !== "" && !/^\.(?:html|mdx?|\d.*)$/i.test(extension)) return "never";
  if (!isAbsolute && leadsAboveRoots(path, from, site)) return "never";
  if (!routes.some((route) => isAmongPages(route, site))) return "never";
  if (!isAbsolute) return isNameForHook(path, site) ? "name" : "relative";
  return routes.every((route) => getFolder(route.slice(1)) === "") ? "top" : "absolute";
}

/**
 * Whether an absolute address starts in a folder of pages, so that it names a file; for a site elsewhere, in a folder
 * of the repository.
 */
function isInPageFolder(path: string, site: Site, tree: FileTree): boolean {
  const folder = getFolder(path.slice(1));
  if (folder === "") return false;
  if (site.roots.length === 0) return tree.isFolder(folder);
  const namesFiles = linksToFiles.has(site.preset ?? "");
  return namesFiles && site.roots.some((root) => tree.isFolder(join(root.folder, folder)));
}

function getAssetCertainty(
  path: string,
  isAbsolute: boolean,
  site: SiteWithRoutes,
  tree: FileTree,
): Certainty {
  if (isAbsolute && site.publicFolders.length === 0) return "never";
  const folder = getFolder(path.slice(1));
  // A file belongs to a public folder that contains the named folder.
  if (
    isAbsolute &&
    folder !== "" &&
    site.publicFolders.some((one) => tree.isFolder(join(one, folder)))
  )
    return "always";
  if (site.isKnown) return isAbsolute ? "absolute asset" : "relative asset";
  return tree.findByName(path.slice(path.lastIndexOf("/") + 1)).length === 0 ? "always" : "never";
}

/** Whether a render hook of the site may turn it into something other than a page, such as a glossary term. */
export const isNameForHook = (path: string, { hooksLinks }: Site): boolean =>
  hooksLinks && !/[/.]/.test(path);

/** Whether it leads above the folders of pages, to what another program publishes next to them. */
const leadsAboveRoots = (path: string, from: string, site: Site): boolean =>
  findRoots(from, site).every(({ folder }) =>
    join(getFolder(from).slice(folder.length).replace(/^\//, ""), path).startsWith(".."),
  );

/** Whether the folder of a route has pages. */
const isAmongPages = (route: string, { routes }: SiteWithRoutes): boolean =>
  routes.isAbovePages(getFolder(route.slice(1)));

/** Whether a document is included by others, whose addresses and headings apply to it. */
export const isPartial = (name: string, { preset, isIncluded }: SiteWithRoutes): boolean =>
  isIncluded(name) ||
  (preset === "jekyll" ? /(?:^|\/)_includes\//.test(name) : /(?:^|\/)_(?!index\.)/.test(name));
