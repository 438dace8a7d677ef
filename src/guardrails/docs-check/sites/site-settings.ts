import { toRoutePattern } from "./redirects.ts";
import { getBasePath, createBareSite } from "./find-sites.ts";
import { type Preset, presets } from "./presets.ts";
import type { Site, SiteShape } from "./site.ts";
import type { SiteOption } from "./site-option.ts";
import { type SiteSettings } from "./site-option.ts";

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
