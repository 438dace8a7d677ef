import { isRecord } from "../../../model/json.ts";
import { join } from "node:path/posix";
import type { FileTree } from "../tree.ts";
import { getAt, type ConfigValues, findLiteral, getRecordAt, listTexts } from "./config-values.ts";
import { type PresetName, presets } from "./presets.ts";
import { type ContentRoot, isInFolder } from "./site.ts";

/** Finds the folders of a site's pages and the routes that serve them. The folders need not exist. */
export function findContentRoots(
  name: PresetName,
  folder: string,
  config: ConfigValues,
  tree: FileTree,
): ContentRoot[] {
  const inSite = (path: string): string => join(folder, path).replace(/^\.$|(?<=.)\/$/, "");
  if (name === "docusaurus") return readDocusaurusRoots(inSite, config, tree);
  if (name === "other") return findOtherRoots(folder, tree);
  const { keys, otherwise } = presets[name].content;
  const stated = inSite(config.find(keys) ?? otherwise);
  // The first key of that name may belong to something else, such as a plugin; then the folder has no documents.
  const hasDocuments = tree.files.some(
    (file) => isInFolder(file, stated) && /\.(?:md|mdx|markdown)$/.test(file),
  );
  const main = hasDocuments ? stated : inSite(otherwise);
  if (name === "hugo") return readHugoRoots(main, inSite, config);
  if (name === "jekyll")
    return [{ folder: main, route: "" }, ...readJekyllCollections(main, config)];
  if (name === "starlight")
    return [
      { folder: main, route: "" },
      { folder: inSite("src/pages"), route: "" },
    ];
  return [{ folder: main, route: "" }];
}

/** At the root of the repository only folders with pages count, because the configuration may be another program's. */
const findOtherRoots = (folder: string, tree: FileTree): ContentRoot[] =>
  folder === ""
    ? ["content", "docs", "src", "pages", "posts", "blog", "_posts", "articles", "app", "data"]
        .filter((path) => tree.isFolder(path))
        .map((path) => ({ folder: path, route: "" }))
    : [{ folder, route: "" }];

/** `_docs` is served at `/docs`; posts are served by date, see permalink-patterns.ts. */
function readJekyllCollections(main: string, { fields }: ConfigValues): ContentRoot[] {
  const { collections } = fields;
  const names = isRecord(collections)
    ? Object.keys(collections)
    : Array.isArray(collections)
      ? collections
      : [];
  const folder = typeof fields["collections_dir"] === "string" ? fields["collections_dir"] : "";
  return names.map((name) => ({ folder: join(main, folder, `_${name}`), route: `/${name}` }));
}

/** Adds the folders of languages and those mounted at `content`. */
function readHugoRoots(
  main: string,
  inSite: (path: string) => string,
  { fields }: ConfigValues,
): ContentRoot[] {
  const roots: ContentRoot[] = [{ folder: main, route: "" }];
  for (const [language, settings] of Object.entries(getRecordAt(fields, "languages"))) {
    const own = getAt(settings, ["contentDir"]) ?? getAt(settings, ["contentdir"]);
    const folder = inSite(typeof own === "string" ? own : `content/${language}`);
    roots.push({ folder, route: "" }, { folder, route: `/${language}` });
  }
  const mounted = readHugoMounts(fields, "content").map(({ source, route }) => ({
    folder: inSite(source),
    route,
  }));
  return [...roots, ...mounted];
}

/**
 * Reads Hugo's mounts of content or static files: folders and files relative to the site's folder, with their routes.
 */
export function readHugoMounts(
  fields: Record<string, unknown>,
  component: "content" | "static",
): { source: string; route: string }[] {
  const mounts = getAt(fields, ["module", "mounts"]);
  return (Array.isArray(mounts) ? (mounts as unknown[]) : []).flatMap((mount) => {
    const [source] = listTexts(getAt(mount, ["source"]));
    const [target = ""] = listTexts(getAt(mount, ["target"]));
    if (source === undefined || !isInFolder(target, component)) return [];
    return [{ source, route: target.slice(component.length).replace(/\/$/, "") }];
  });
}

interface DocusaurusContent {
  /** Id of the plugin instance; empty for the default one. */
  id: string;
  path: string;
  route: string;
}

/** Docs and blogs with their versions and languages. A page without a translation is served untranslated. */
function readDocusaurusRoots(
  inSite: (path: string) => string,
  { text }: ConfigValues,
  tree: FileTree,
): ContentRoot[] {
  const roots: ContentRoot[] = [{ folder: inSite("src/pages"), route: "" }];
  const languages = listFolders(inSite("i18n"), tree);
  for (const { id, path, route } of readDocusaurusContents(text)) {
    const folder = inSite(path);
    roots.push({ folder, route });
    const versions = inSite(id === "" ? "versioned_docs" : `${id}_versioned_docs`);
    for (const [index, version] of listFolders(versions, tree).sort(compareNewestFirst).entries()) {
      const own = {
        folder: join(versions, version),
        route: `${route}/${version.replace(/^version-/, "")}`,
      };
      roots.push(own, ...(index === 0 ? [{ ...own, route }] : []));
    }
    for (const language of languages)
      for (const kind of ["docs", "blog"]) {
        const plugin = inSite(
          `i18n/${language}/docusaurus-plugin-content-${kind}${id === "" ? "" : `-${id}`}`,
        );
        for (const translated of kind === "blog"
          ? [plugin]
          : listFolders(plugin, tree).map((one) => join(plugin, one)))
          roots.push({
            folder: translated,
            route: `/${language}${route}`,
            language,
            fallback: folder,
          });
      }
  }
  return roots;
}

function readDocusaurusContents(text: string): DocusaurusContent[] {
  const contents: DocusaurusContent[] = [];
  for (const { before, own } of parseObjects(text)) {
    const kind = /(?:["']?\b(docs|blog)["']?\s*:|plugin-content-(docs|blog)["'`]\s*,)\s*$/.exec(
      before,
    );
    const path = findLiteral(own, "path");
    const routeBase = findLiteral(own, "routeBasePath");
    const usual = kind?.[1] ?? kind?.[2];
    if (usual === undefined && (path === undefined || routeBase === undefined)) continue;
    const route = (routeBase ?? usual ?? "").replace(/^\/|\/$/g, "");
    contents.push({
      id: findLiteral(own, "id") ?? "",
      path: path ?? usual ?? "docs",
      route: route === "" ? "" : `/${route}`,
    });
  }
  for (const usual of ["docs", "blog"])
    if (
      !contents.some(({ path }) => path.replace(/^\.\//, "") === usual) &&
      !new RegExp(`\\b${usual}["']?\\s*:\\s*false`).test(text)
    )
      contents.push({ id: "", path: usual, route: `/${usual}` });
  return contents;
}

/** Parses the object literals of a program: the text before each, and its own text without nested objects. */
function parseObjects(text: string): { before: string; own: string }[] {
  const open: { start: number; own: string }[] = [];
  const found: { before: string; own: string }[] = [];
  for (const part of text.matchAll(/[{}]|[^{}]+/g)) {
    if (part[0] === "{") open.push({ start: part.index, own: "" });
    else if (part[0] !== "}") for (const last of open.slice(-1)) last.own += part[0];
    else {
      const last = open.pop();
      if (last !== undefined)
        found.push({
          before: text.slice(Math.max(0, last.start - 100), last.start),
          own: last.own,
        });
    }
  }
  return found;
}

/** The newest version is served without a version in its route. */
const compareNewestFirst = (a: string, b: string): number =>
  b.localeCompare(a, "en", { numeric: true });

function listFolders(folder: string, tree: FileTree): string[] {
  if (!tree.isFolder(folder)) return [];
  const names = tree.paths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1).split("/", 1)[0]!);
  return [...new Set(names)].filter((name) => tree.isFolder(`${folder}/${name}`));
}
