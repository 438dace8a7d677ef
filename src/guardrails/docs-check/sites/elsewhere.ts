import { basename, extname, join } from "node:path/posix";
import type { Page } from "../page.ts";
import { folderOf, type Tree } from "../tree.ts";
import { presets } from "./presets.ts";
import type { SiteWithRoutes } from "./routes.ts";
import { isIn, type Site } from "./site.ts";
import { siteWith } from "./find-sites.ts";

/** Fields of front matter that only the generator of a site reads. */
const fieldsOfSites = [
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
  [...fieldsOfSites, ...(sites.length > 0 ? ["title", "id"] : [])].some((key) => key in fields) ||
  sites.some(
    ({ folder }) => folderOf(folder) !== "" && isIn(name, folderOf(folder)) && !isForGithub(name),
  );

/** Few write `/topics/acl` for a file on GitHub: where documents are served elsewhere, such links are for there. */
export const mayBeElsewhere = (link: string, tree: Tree): boolean => {
  const path = link.replaceAll(/^\/|\/$/g, "");
  const isDocument = [".md", "/index.md", "/_index.md"].some((end) => tree.has(path + end));
  return extname(path) === "" && (isDocument || !tree.has(path.split("/", 1)[0]!));
};

/** Folders of Hugo with what its pages are made of. */
const ofTemplates = ["layouts", "archetypes", "themes"];

/** Whether a document of no site stands among what a site is made of, and so is put into pages. */
export const isMaterial = ({ name }: Page, sites: readonly Site[]): boolean =>
  sites.some(
    ({ folder, preset }) =>
      (preset === "hugo" && ofTemplates.some((one) => isIn(name, join(folder, one)))) ||
      (folder !== "" && isIn(name, folder) && !isForGithub(name)),
  );

/** A site of which nothing is known but the public folders of those that are here. */
export const siteElsewhere = (sites: readonly Site[]): SiteWithRoutes => ({
  ...siteWith(presets.other, []),
  publicFolders: sites.flatMap(({ publicFolders }) => publicFolders),
  mayDefineAnchors: false,
  isPart: () => false,
  routes: {
    pagesAt: () => undefined,
    writtenAs: () => undefined,
    isAbovePages: () => false,
    routesOf: () => [],
    isRedirect: () => false,
  },
});
