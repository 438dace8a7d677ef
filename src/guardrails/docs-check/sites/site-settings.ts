import { z } from "zod";
import { RepositoryGlob } from "../../common-options.ts";
import { slugStyles, type SlugStyleName } from "../slugs.ts";
import { toRoutePattern } from "./redirects.ts";
import { getBasePath, createBareSite } from "./find-sites.ts";
import { type Preset, presetNames, presets } from "./presets.ts";
import type { Site, SiteShape } from "./site.ts";

const slugNames = Object.keys(slugStyles) as [SlugStyleName, ...SlugStyleName[]];

const SiteSettings = z.strictObject({
  preset: z
    .enum(presetNames)
    .optional()
    .meta({ description: "Site generator. The other settings override its defaults." }),
  root: z
    .union([z.string(), z.array(z.string()).min(1)], {
      error: "expected a folder or a list of them",
    })
    .meta({ description: "Folder of the pages, or a list of folders." }),
  public: z
    .array(RepositoryGlob)
    .optional()
    .meta({ description: "Folders whose files are served unchanged." }),
  base: z
    .string()
    .regex(/^\//)
    .optional()
    .meta({ description: "Path at which the site is served, such as `/docs/`." }),
  extensions: z
    .array(z.string().regex(/^\.\w+$/))
    .optional()
    .meta({ description: "Extensions that links to pages may omit." }),
  index: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: "Names of index pages, without extension." }),
  slug: z.enum(slugNames).optional().meta({ description: "How heading ids are made." }),
  mdx: z.boolean().optional().meta({ description: "Whether .md files are MDX too." }),
  redirects: z.array(z.string().regex(/^\//)).optional().meta({
    description: "Routes that redirect or that other programs generate; `*` matches anything.",
  }),
});
type SiteSettings = z.infer<typeof SiteSettings>;

/** The option `site`: read the site's configuration file, no site, or the settings of one or more sites. */
export const SiteOption = z
  .union([z.literal("auto"), z.literal(false), SiteSettings, z.array(SiteSettings)], {
    error: "expected auto, false, or a site's settings or a list of them, each with `root`",
  })
  .default("auto");
export type SiteOption = z.infer<typeof SiteOption>;

const plainShape: SiteShape = {
  publicFolders: [],
  extensions: [".md", ".mdx", ".markdown"],
  index: ["index", "README"],
  slug: "github",
  mdx: false,
  indentedCode: true,
  isKnown: true,
  isTopKnown: true,
};

/** Returns null if the sites have to be found. */
export function readStatedSites(option: SiteOption): Site[] | null {
  if (option === "auto") return null;
  if (option === false) return [];
  return (Array.isArray(option) ? option : [option]).map(createSiteFromSettings);
}

function createSiteFromSettings(settings: SiteSettings): Site {
  const preset: SiteShape | Preset =
    settings.preset === undefined ? plainShape : presets[settings.preset];
  const folders = [settings.root].flat().map(trimSlashes);
  const publicFolders =
    settings.public ??
    (preset.publicFolders.length === 0
      ? folders
      : preset.publicFolders.flatMap((name) =>
          folders.map((folder) => (folder === "" ? name : `${folder}/${name}`)),
        ));
  const shape: SiteShape = {
    ...preset,
    publicFolders: publicFolders.map(trimSlashes),
    extensions: settings.extensions ?? preset.extensions,
    index: settings.index ?? preset.index,
    slug: settings.slug ?? preset.slug,
    mdx: settings.mdx ?? preset.mdx,
  };
  return {
    ...createBareSite(
      shape,
      folders.map((folder) => ({ folder, route: "" })),
    ),
    preset: settings.preset ?? null,
    base: getBasePath(settings.base),
    redirects: (settings.redirects ?? []).map(toRoutePattern),
  };
}

const trimSlashes = (path: string): string => path.replace(/^(?:\.?\/)+|^\.$|\/+$/g, "");
