import { extname, join } from "node:path/posix";
import { folderOf, type Tree } from "../tree.ts";
import type { SiteWithRoutes } from "./routes.ts";
import { type Link, rootsOf, type Site } from "./site.ts";

/** The way in which a link is written, of which the site's other links tell whether it can be judged. */
export type Way = "relative" | "name" | "absolute" | "top" | "relative asset" | "absolute asset";
export type Certainty = Way | "always" | "never";

/** Those whose links to documents name the file, and nothing else. */
export const linksToFiles = new Set(["vitepress", "docusaurus", "mdbook", "mkdocs"]);

export const documents = /\.(?:md|mdx|markdown)$/i;
const assets = /^\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp4|webm|pdf)$/i;

/** How sure it is that nothing but a page or a file of the repository can have been meant. */
export function certaintyOf(
  { path, inTag, from }: Link,
  routes: readonly string[],
  site: SiteWithRoutes,
  tree: Tree,
): Certainty {
  const extension = extname(path.replace(/\/$/, ""));
  const isAbsolute = path.startsWith("/");
  if (isAbsolute && documents.test(extension) && isInFolderOfPages(path, site, tree))
    return "always";
  if (!isAbsolute && isPartial(from, site)) return "never";
  if (site.preset === "mdbook" && !isAbsolute && leavesRoots(path, from, site)) return "never";
  if (documents.test(extension) && !isAbsolute) return inTag && !site.isKnown ? "never" : "always";
  if (assets.test(extension)) return certaintyOfAsset(path, isAbsolute, site, tree);
  if (extension !== "" && !/^\.(?:html|mdx?|\d.*)$/i.test(extension)) return "never";
  if (!isAbsolute && leavesRoots(path, from, site)) return "never";
  if (!routes.some((route) => isAmongPages(route, site))) return "never";
  if (!isAbsolute) return isNameForHook(path, site) ? "name" : "relative";
  return routes.every((route) => folderOf(route.slice(1)) === "") ? "top" : "absolute";
}

/** Whether a document's address begins in a folder of pages, as those do that name files; of a site elsewhere, of the repository. */
function isInFolderOfPages(path: string, site: Site, tree: Tree): boolean {
  const folder = folderOf(path.slice(1));
  if (folder === "") return false;
  if (site.roots.length === 0) return tree.isFolder(folder);
  const namesFiles = linksToFiles.has(site.preset ?? "");
  return namesFiles && site.roots.some((root) => tree.isFolder(join(root.folder, folder)));
}

function certaintyOfAsset(
  path: string,
  isAbsolute: boolean,
  site: SiteWithRoutes,
  tree: Tree,
): Certainty {
  if (isAbsolute && site.publicFolders.length === 0) return "never";
  const folder = folderOf(path.slice(1));
  // Where a public folder has the folder that is named, its files come from there.
  if (
    isAbsolute &&
    folder !== "" &&
    site.publicFolders.some((one) => tree.isFolder(join(one, folder)))
  )
    return "always";
  if (site.isKnown) return isAbsolute ? "absolute asset" : "relative asset";
  return tree.named(path.slice(path.lastIndexOf("/") + 1)).length === 0 ? "always" : "never";
}

/** Whether a hook of the site may take it for something else than a page, as for a term of its glossary. */
export const isNameForHook = (path: string, { hooksLinks }: Site): boolean =>
  hooksLinks && !/[/.]/.test(path);

/** Whether it leads above the folders of pages, to what another program puts beside them. */
const leavesRoots = (path: string, from: string, site: Site): boolean =>
  rootsOf(from, site).every(({ folder }) =>
    join(folderOf(from).slice(folder.length).replace(/^\//, ""), path).startsWith(".."),
  );

/** Whether the folder of a route is one of pages. */
function isAmongPages(route: string, site: SiteWithRoutes): boolean {
  const folder = folderOf(route.slice(1));
  return site.routes.isAbovePages(folder === "" ? "" : `/${folder}`);
}

/** Whether a document is put into others, so that it is they who have its addresses and headings. */
export const isPartial = (name: string, { preset, isPart }: SiteWithRoutes): boolean =>
  isPart(name) ||
  (preset === "jekyll" ? /(?:^|\/)_includes\//.test(name) : /(?:^|\/)_(?!index\.)/.test(name));
