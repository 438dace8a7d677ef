import * as z from "zod";
import { RepositoryGlob } from "../../common-options.ts";
import { slugStyles, type SlugStyleName } from "../slugs.ts";
import { presetNames } from "./presets.ts";

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

export type SiteSettings = z.infer<typeof SiteSettings>;

/** The option `site`: read the site's configuration file, no site, or the settings of one or more sites. */
export const SiteOption = z
  .union([z.literal("auto"), z.literal(false), SiteSettings, z.array(SiteSettings)], {
    error: "expected auto, false, or a site's settings or a list of them, each with `root`",
  })
  .default("auto");

export type SiteOption = z.infer<typeof SiteOption>;
