import type { SiteShape } from "./site.ts";

/** How a site generator is recognised and how it serves pages. */
export interface Preset extends SiteShape {
  /** Path of its configuration file, relative to the site's folder. */
  config: RegExp;
  /** What the file must contain, or else it belongs to another program. */
  says: RegExp | null;
  /** The keys of the folder of pages, and its default. */
  content: { keys: readonly string[]; otherwise: string };
  /** The keys of the path at which the site is served. */
  baseKeys: readonly string[];
}

const markdown = [".md", ".mdx", ".markdown"];
const usual = {
  says: null,
  extensions: markdown,
  index: ["index", "README"],
  slug: "github",
  mdx: false,
  indentedCode: true,
  isKnown: true,
  isTopKnown: false,
  baseKeys: ["base"],
} as const;

const script = String.raw`\.(?:[cm]?[jt]s)`;

/** The first preset that matches a file is used. */
export const presets = {
  // vitepress.dev/guide/routing, /guide/asset-handling
  vitepress: {
    ...usual,
    config: new RegExp(String.raw`(?:^|/)\.vitepress/(?:config(?:/index)?${script})$`),
    content: { keys: ["srcDir"], otherwise: "." },
    publicFolders: ["public"],
    slug: "vitepress",
    isTopKnown: true,
  },
  // docusaurus.io/docs/docs-introduction, /docs/markdown-features/links
  docusaurus: {
    ...usual,
    config: new RegExp(`(?:^|/)docusaurus\\.config${script}$`),
    content: { keys: [], otherwise: "docs" },
    baseKeys: ["baseUrl"],
    publicFolders: ["static"],
    mdx: true,
  },
  // starlight.astro.build/guides/pages
  starlight: {
    ...usual,
    config: new RegExp(`(?:^|/)astro\\.config${script}$`),
    says: /@astrojs\/starlight|\bstarlight\(/,
    content: { keys: [], otherwise: "src/content/docs" },
    publicFolders: ["public"],
    isTopKnown: true,
  },
  // rust-lang.github.io/mdBook/format/configuration
  mdbook: {
    ...usual,
    config: /(?:^|\/)book\.toml$/,
    content: { keys: ["book.src"], otherwise: "src" },
    baseKeys: ["output.html.site-url"],
    publicFolders: [],
    slug: "mdbook",
    isTopKnown: true,
  },
  // www.mkdocs.org/user-guide/writing-your-docs
  mkdocs: {
    ...usual,
    config: /(?:^|\/)mkdocs\.ya?ml$/,
    content: { keys: ["docs_dir"], otherwise: "docs" },
    baseKeys: ["site_url"],
    publicFolders: [],
    slug: "mkdocs",
    indentedCode: false,
  },
  // gohugo.io/content-management/urls, /content-management/cross-references
  hugo: {
    ...usual,
    config: /(?:^|\/)(?:hugo|config|config\/_default\/(?:hugo|config))\.(?:toml|ya?ml|json)$/,
    says: /^\s*["']?(?:baseURL|baseurl|contentDir|languageCode|defaultContentLanguage)["']?\s*[=:]|\[module\]/im,
    content: { keys: ["contentDir", "contentdir"], otherwise: "content" },
    baseKeys: ["baseURL", "baseurl", "baseUrl"],
    publicFolders: ["static", "assets"],
    index: ["_index", "index"],
  },
  // jekyllrb.com/docs/permalinks, /docs/pages
  jekyll: {
    ...usual,
    config: /(?:^|\/)_config\.ya?ml$/,
    says: /^(?!(?:[^]*\n)?(?:source_dir|public_dir|skip_render):)/,
    content: { keys: ["source"], otherwise: "." },
    baseKeys: ["baseurl"],
    publicFolders: [],
    slug: "kramdown",
    isTopKnown: true,
  },
  // Generators that serve these documents in ways that are unknown here.
  other: {
    ...usual,
    config: new RegExp(
      String.raw`(?:^|/)(?:\.?eleventy(?:\.config)?${script}|(?:gatsby-|next\.|nuxt\.|astro\.|rspress\.|theme\.|dumi)config${script}|(?:docs|mint)\.json|\.gitbook\.ya?ml|antora\.yml|conf\.py|_config\.ya?ml|_toc\.yml|zensical\.toml|\.vuepress/config${script}|_quarto\.yml|docfx\.json|antora-playbook\.yml|retype\.yml|\.docsify|sidebars\.json)$`,
    ),
    content: { keys: [], otherwise: "." },
    publicFolders: ["public", "static", "src/static"],
    isKnown: false,
  },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets).filter((name) => name !== "other") as [
  PresetName,
  ...PresetName[],
];
