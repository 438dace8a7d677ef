import { extname, join } from "node:path/posix";
import { getFolder, type FileTree } from "../tree.ts";
import type { SiteWithRoutes } from "./routes.ts";
import { type SiteLink, findRoots, type Site } from "./site.ts";

/** The way in which a link is written, of which the site's other links tell whether it can be judged. */
export type LinkStyle =
  | "relative"
  | "name"
  | "absolute"
  | "top"
  | "relative asset"
  | "absolute asset";
export type Certainty = LinkStyle | "always" | "never";

/** Those whose links to documents name the file, and nothing else. */
export const linksToFiles = new Set(["vitepress", "docusaurus", "mdbook", "mkdocs"]);

export const documentExtension = /\.(?:md|mdx|markdown)$/i;
const assetExtension = /^\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp4|webm|pdf)$/i;

/** How sure it is that nothing but a page or a file of the repository can have been meant. */
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

/** Whether a document's address begins in a folder of pages, as those do that name files; of a site elsewhere, of the repository. */
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
  // Where a public folder has the folder that is named, its files come from there.
  if (
    isAbsolute &&
    folder !== "" &&
    site.publicFolders.some((one) => tree.isFolder(join(one, folder)))
  )
    return "always";
  if (site.isKnown) return isAbsolute ? "absolute asset" : "relative asset";
  return tree.findByName(path.slice(path.lastIndexOf("/") + 1)).length === 0 ? "always" : "never";
}

/** Whether a hook of the site may take it for something else than a page, as for a term of its glossary. */
export const isNameForHook = (path: string, { hooksLinks }: Site): boolean =>
  hooksLinks && !/[/.]/.test(path);

/** Whether it leads above the folders of pages, to what another program puts beside them. */
const leadsAboveRoots = (path: string, from: string, site: Site): boolean =>
  findRoots(from, site).every(({ folder }) =>
    join(getFolder(from).slice(folder.length).replace(/^\//, ""), path).startsWith(".."),
  );

/** Whether the folder of a route is one of pages. */
function isAmongPages(route: string, site: SiteWithRoutes): boolean {
  const folder = getFolder(route.slice(1));
  return site.routes.isAbovePages(folder === "" ? "" : `/${folder}`);
}

/** Whether a document is put into others, so that it is they who have its addresses and headings. */
export const isPartial = (name: string, { preset, isIncluded }: SiteWithRoutes): boolean =>
  isIncluded(name) ||
  (preset === "jekyll" ? /(?:^|\/)_includes\//.test(name) : /(?:^|\/)_(?!index\.)/.test(name));
