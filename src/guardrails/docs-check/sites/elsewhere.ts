import { basename, extname, join } from "node:path/posix";
import type { Page } from "../page.ts";
import { getFolder, type FileTree } from "../tree.ts";
import { presets } from "./presets.ts";
import type { SiteWithRoutes } from "./routes.ts";
import { isInFolder, type Site } from "./site.ts";
import { createBareSite } from "./find-sites.ts";

/** Front matter fields that only site generators read. */
const generatorFields = [
  "layout", "permalink", "slug", "aliases", "weight", "nav_order", "redirect_from", "eleventyNavigation", "sidebar",
  "sidebar_label", "sidebar_position", "sidebarTitle", "sidebarDepth", "parent", "linkTitle", "hide_title", "template",
  "pagination_next", "pagination_prev", "custom_edit_url", "tocdepth", "menu", "navigation", "nextjs", "pcx_content_type",
]; // prettier-ignore

/** Documents that are read on GitHub, wherever they are. */
export const isForGithub = (name: string): boolean =>
  /^(?:readme|[A-Z_-]+)(?:[._-][\w-]+)?\.\w+$/.test(basename(name));

/**
 * Whether a document outside all sites is served by a site elsewhere: its front matter shows it, or it is next to a
 * site, as a translation is.
 */
export const isServedElsewhere = ({ name, fields }: Page, sites: readonly Site[]): boolean =>
  [...generatorFields, ...(sites.length > 0 ? ["title", "id"] : [])].some((key) => key in fields) ||
  sites.some(
    ({ folder }) =>
      getFolder(folder) !== "" && isInFolder(name, getFolder(folder)) && !isForGithub(name),
  );

/**
 * An absolute link without an extension, such as `/topics/acl`, rarely means a file on GitHub. If documents are served
 * elsewhere, it is for that site.
 */
export const mayBeElsewhere = (link: string, tree: FileTree): boolean => {
  const path = link.replaceAll(/^\/|\/$/g, "");
  const isDocument = [".md", "/index.md", "/_index.md"].some((end) => tree.has(path + end));
  return extname(path) === "" && (isDocument || !tree.has(path.split("/", 1)[0]!));
};

/** Hugo's folders of templates. */
const templateFolders = ["layouts", "archetypes", "themes"];

/** Whether a document outside all sites is among the sources of a site, which inserts it into pages. */
export const isSiteMaterial = ({ name }: Page, sites: readonly Site[]): boolean =>
  sites.some(
    ({ folder, preset }) =>
      (preset === "hugo" && templateFolders.some((one) => isInFolder(name, join(folder, one)))) ||
      (folder !== "" && isInFolder(name, folder) && !isForGithub(name)),
  );

/** A site about which only the public folders of the known sites are known. */
export const createSiteElsewhere = (sites: readonly Site[]): SiteWithRoutes => ({
  ...createBareSite(presets.other, []),
  publicFolders: sites.flatMap(({ publicFolders }) => publicFolders),
  mayDefineAnchors: false,
  isIncluded: () => false,
  routes: {
    getPages: () => undefined,
    findSpelling: () => undefined,
    isAbovePages: () => false,
    getRoutes: () => [],
    isRedirect: () => false,
  },
});
