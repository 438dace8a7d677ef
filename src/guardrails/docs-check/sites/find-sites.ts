import { basename, join } from "node:path/posix";
import type { Repository } from "../../../changes/repository.ts";
import { getFolder, type FileTree } from "../tree.ts";
import { getAt, type ConfigValues, readConfig, getRecordAt, listTexts } from "./config-values.ts";
import { findContentRoots } from "./content-roots.ts";
import { readPermalinks } from "./permalink-patterns.ts";
import { type Preset, type PresetName, presets } from "./presets.ts";
import { readRedirects, type RepositoryFiles } from "./redirects.ts";
import type { ContentRoot, Site, SiteShape } from "./site.ts";

/** Configuration files that are not for a site of this repository: tests, templates to copy, installed packages. */
const otherConfig =
  /(?:^|\/)(?:node_modules|fixtures?|__fixtures__|testdata|__tests__|tests?|specs?|e2e|\w*_?templates?|template-[\w-]+|third_party|vendor)\//i;

/**
 * Finds the documentation sites of the repository by their configuration files, which are read but not run. Known
 * generators come first, because another program's configuration may claim the same pages.
 */
export async function findSites(repository: Repository, tree: FileTree): Promise<Site[]> {
  const sites: Site[] = [];
  for (const path of tree.files) {
    const site = otherConfig.test(path) ? null : await readSite(path, { repository, tree });
    if (site !== null) sites.push(site);
  }
  const known = sites.filter(({ isKnown }) => isKnown);
  const others = sites.filter(({ isKnown }) => !isKnown);
  return [
    ...known,
    ...others.filter(({ folder }) => !known.some((site) => site.folder === folder)),
  ];
}

/** The site that a file configures; null if it configures none. */
async function readSite(path: string, files: RepositoryFiles): Promise<Site | null> {
  const { repository, tree } = files;
  const named = matchPresets(path);
  if (named.length === 0) return null;
  const config = readConfig(path, new TextDecoder().decode(await repository.read(path)));
  if (splitConfig.test(path))
    Object.assign(config.fields, await readConfigParts(path, repository, tree));
  const name = named.find((one) => matchesContent(presets[one], config.text));
  return name === undefined ? null : createSite(name, path, config, files);
}

/** Hugo reads each part of its configuration from a file of that name too: gohugo.io/configuration/introduction */
const splitConfig = /(?:^|\/)config\/_default\/(?:hugo|config)\.\w+$/;
const configPart = /^(module|languages|permalinks)[\w-]*\.(?:toml|ya?ml|json)$/;

async function readConfigParts(
  path: string,
  repository: Repository,
  tree: FileTree,
): Promise<Record<string, unknown>> {
  const parts: Record<string, unknown> = {};
  for (const file of tree.files) {
    const key =
      getFolder(file) === getFolder(path) ? configPart.exec(basename(file))?.[1] : undefined;
    if (key !== undefined)
      parts[key] = readConfig(file, new TextDecoder().decode(await repository.read(file))).fields;
  }
  return parts;
}

const matchPresets = (path: string): PresetName[] =>
  (Object.keys(presets) as PresetName[]).filter((name) => presets[name].config.test(path));

const matchesContent = ({ says }: Preset, text: string): boolean =>
  says === null || says.test(text);

/** Returns null if the site has no pages here. */
async function createSite(
  name: PresetName,
  path: string,
  config: ConfigValues,
  files: RepositoryFiles,
): Promise<Site | null> {
  const { tree } = files;
  const preset: Preset = presets[name];
  const folder = getSiteFolder(path);
  const roots = findContentRoots(name, folder, config, tree).filter(({ folder: root }) =>
    tree.isFolder(root),
  );
  if (roots.length === 0 || (name === "hugo" && !hasHugoFolder(folder, tree))) return null;
  return {
    ...createBareSite(preset, roots),
    preset: name,
    folder,
    publicFolders: [
      ...preset.publicFolders.map((one) => join(folder, one)),
      ...(preset.publicFolders.length === 0 ? roots.map((root) => root.folder) : []),
    ].filter((one) => tree.isFolder(one)),
    base: getBasePath(config.find(preset.baseKeys)),
    mayDefineLabels: /mkdocstrings|autorefs|auto_append|bibtex|linkrefs|^hooks:/im.test(
      config.text,
    ),
    hasOwnProgram: name === "mdbook" && hasOwnPreprocessor(config),
    hooksLinks: name === "hugo" && tree.findByName("render-link.html").length > 0,
    permalinks: readPermalinks(name, roots, config),
    redirects: await readRedirects(name, folder, config, files),
  };
}

/** Installed preprocessors (`mdbook-toc`) define no labels and no anchors. */
const hasOwnPreprocessor = ({ fields }: ConfigValues): boolean =>
  Object.values(getRecordAt(fields, "preprocessor"))
    .flatMap((settings) => listTexts(getAt(settings, ["command"])))
    .some((command) => !/^(?:\S*\/)?mdbook-/.test(command));

/** Creates a site from its shape, without what only a configuration file tells. */
export const createBareSite = (shape: SiteShape, roots: readonly ContentRoot[]): Site => ({
  preset: null,
  folder: "",
  roots,
  publicFolders: shape.publicFolders,
  base: "",
  extensions: shape.extensions,
  index: shape.index,
  form: { slug: shape.slug, mdx: shape.mdx, indentedCode: shape.indentedCode },
  isKnown: shape.isKnown,
  isTopKnown: shape.isTopKnown,
  mayDefineLabels: false,
  hasOwnProgram: false,
  hooksLinks: false,
  permalinks: [],
  redirects: [],
});

/** The folder of the site: the one above folders that hold only configuration. */
function getSiteFolder(path: string): string {
  const folder = getFolder(path).replace(/(?:^|\/)config\/_default$/, "");
  return /^\.(?:vitepress|vuepress)$/.test(basename(folder))
    ? getFolder(folder)
    : folder.replace(/(?:^|\/)\.(?:vitepress|vuepress)\/config$/, "");
}

/** Many programs have a `config.toml`; Hugo's is next to one of these folders. */
const hasHugoFolder = (folder: string, tree: FileTree): boolean =>
  ["content", "layouts", "themes", "archetypes"].some((name) => tree.isFolder(join(folder, name)));

/** The path of a base URL (`/docs/`, `https://x.org/docs`), without a trailing slash. */
export function getBasePath(base: string | undefined): string {
  const path = (base ?? "").replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/+$/, "");
  return path.startsWith("/") ? path : "";
}
