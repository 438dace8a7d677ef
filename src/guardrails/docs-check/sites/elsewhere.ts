import { basename, extname, join } from "node:path/posix";
import type { Page } from "../page.ts";
import { getFolder, type FileTree } from "../tree.ts";
import { presets } from "./presets.ts";
import type { SiteWithRoutes } from "./routes.ts";
import { isInFolder, type Site } from "./site.ts";
import { createBareSite } from "./find-sites.ts";

/** Fields of front matter that only the generator of a site reads. */
const generatorFields = [
  "layout", "permalink", "slug", "aliases", "weight", "nav_order", "redirect_from", "eleventyNavigation", "sidebar",
  "sidebar_label", "sidebar_position", "sidebarTitle", "sidebarDepth", "parent", "linkTitle", "hide_title", "template",
  "pagination_next", "pagination_prev", "custom_edit_url", "tocdepth", "menu", "navigation", "nextjs", "pcx_content_type",
]; // prettier-ignore

/** Documents that people read on GitHub, wherever they stand. */
export const isForGithub = (name: string): boolean =>
  /^(?:readme|[A-Z_-]+)(?:[._-][\w-]+)?\.\w+$/.test(basename(name));

/**
 * Whether a document of no site here is served by one that is somewhere else: so says its front matter, or it stands beside a
 * site, as its translation does.
 */
export const isServedElsewhere = ({ name, fields }: Page, sites: readonly Site[]): boolean =>
  [...generatorFields, ...(sites.length > 0 ? ["title", "id"] : [])].some((key) => key in fields) ||
  sites.some(
    ({ folder }) =>
      getFolder(folder) !== "" && isInFolder(name, getFolder(folder)) && !isForGithub(name),
  );

/** Few write `/topics/acl` for a file on GitHub: where documents are served elsewhere, such links are for there. */
export const mayBeElsewhere = (link: string, tree: FileTree): boolean => {
  const path = link.replaceAll(/^\/|\/$/g, "");
  const isDocument = [".md", "/index.md", "/_index.md"].some((end) => tree.has(path + end));
  return extname(path) === "" && (isDocument || !tree.has(path.split("/", 1)[0]!));
};

/** Folders of Hugo with what its pages are made of. */
const templateFolders = ["layouts", "archetypes", "themes"];

/** Whether a document of no site stands among what a site is made of, and so is put into pages. */
export const isSiteMaterial = ({ name }: Page, sites: readonly Site[]): boolean =>
  sites.some(
    ({ folder, preset }) =>
      (preset === "hugo" && templateFolders.some((one) => isInFolder(name, join(folder, one)))) ||
      (folder !== "" && isInFolder(name, folder) && !isForGithub(name)),
  );

/** A site of which nothing is known but the public folders of those that are here. */
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
