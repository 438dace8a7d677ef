import type { Page } from "../page.ts";
import { presets } from "./presets.ts";
import type { SiteWithRoutes } from "./resolve.ts";
import type { Site } from "./site.ts";
import { siteWith } from "./find-sites.ts";

/** Fields of front matter that only the generator of a site reads. */
const fieldsOfSites = [
  "layout", "permalink", "slug", "aliases", "weight", "nav_order", "redirect_from", "eleventyNavigation", "sidebar",
  "sidebar_label", "sidebar_position", "sidebarTitle", "sidebarDepth", "parent", "linkTitle", "hide_title", "template",
  "pagination_next", "pagination_prev", "custom_edit_url", "tocdepth", "menu", "navigation", "nextjs", "pcx_content_type",
]; // prettier-ignore

/**
 * Whether a document of no site here is served by one that is somewhere else.
 * @param hasSites whether there are sites here: then a title is meant for one as well
 */
export const isServedElsewhere = ({ fields }: Page, hasSites: boolean): boolean =>
  [...fieldsOfSites, ...(hasSites ? ["title", "id"] : [])].some((key) => key in fields);

/** A site of which nothing is known but the public folders of those that are here. */
export const siteElsewhere = (sites: readonly Site[]): SiteWithRoutes => ({
  ...siteWith(presets.other, []),
  publicFolders: sites.flatMap(({ publicFolders }) => publicFolders),
  routes: {
    pagesAt: () => undefined,
    writtenAs: () => undefined,
    isAbovePages: () => false,
    routesOf: () => [],
    isRedirect: () => false,
  },
});
