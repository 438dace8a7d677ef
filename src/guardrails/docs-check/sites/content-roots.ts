import { join } from "node:path/posix";
import type { FileTree } from "../tree.ts";
import { getAt, type ConfigValues, isRecord, getRecordAt, listTexts } from "./config-values.ts";
import { type PresetName, presets } from "./presets.ts";
import { type ContentRoot, isInFolder } from "./site.ts";

/** The folders of a site's pages, with where each is served. They need not be there. */
export function findContentRoots(
  name: PresetName,
  folder: string,
  config: ConfigValues,
  tree: FileTree,
): ContentRoot[] {
  const within = (path: string): string => join(folder, path).replace(/^\.$|(?<=.)\/$/, "");
  if (name === "docusaurus") return readDocusaurusRoots(within, config, tree);
  if (name === "other") return findOtherRoots(folder, tree);
  const { keys, otherwise } = presets[name].content;
  const stated = within(config.find(keys) ?? otherwise);
  // The first key of that name can be another one's, as a plugin's: then no document is there.
  const hasDocuments = tree.files.some(
    (file) => isInFolder(file, stated) && /\.(?:md|mdx|markdown)$/.test(file),
  );
  const main = hasDocuments ? stated : within(otherwise);
  if (name === "hugo") return readHugoRoots(main, within, config);
  if (name === "jekyll")
    return [{ folder: main, route: "" }, ...readJekyllCollections(main, config)];
  if (name === "starlight")
    return [
      { folder: main, route: "" },
      { folder: within("src/pages"), route: "" },
    ];
  return [{ folder: main, route: "" }];
}

/** At the root of the repository only folders that hold pages, as a program's own configuration may be there. */
const findOtherRoots = (folder: string, tree: FileTree): ContentRoot[] =>
  folder === ""
    ? ["content", "docs", "src", "pages", "posts", "blog", "_posts", "articles", "app", "data"]
        .filter((path) => tree.isFolder(path))
        .map((path) => ({ folder: path, route: "" }))
    : [{ folder, route: "" }];

/** `_docs` is served at `/docs`; posts by their dates, which nothing here reads. */
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

/** Folders of languages, and those that are mounted at `content`. */
function readHugoRoots(
  main: string,
  within: (path: string) => string,
  { fields }: ConfigValues,
): ContentRoot[] {
  const roots: ContentRoot[] = [{ folder: main, route: "" }];
  for (const [language, settings] of Object.entries(getRecordAt(fields, "languages"))) {
    const own = getAt(settings, ["contentDir"]) ?? getAt(settings, ["contentdir"]);
    const folder = within(typeof own === "string" ? own : `content/${language}`);
    roots.push({ folder, route: "" }, { folder, route: `/${language}` });
  }
  const mounted = readHugoMounts(fields, "content").map(({ source, route }) => ({
    folder: within(source),
    route,
  }));
  return [...roots, ...mounted];
}

/** What Hugo puts at a route of its content or of its public files: folders and files, relative to the site's folder. */
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
  /** Of a plugin of its own; empty: the usual one. */
  id: string;
  path: string;
  route: string;
}

/** Docs and blogs with their versions and languages. A language shows a page without a translation as it is. */
function readDocusaurusRoots(
  within: (path: string) => string,
  { text }: ConfigValues,
  tree: FileTree,
): ContentRoot[] {
  const roots: ContentRoot[] = [{ folder: within("src/pages"), route: "" }];
  const languages = listFolders(within("i18n"), tree);
  for (const { id, path, route } of readDocusaurusContents(text)) {
    const folder = within(path);
    roots.push({ folder, route });
    const versions = within(id === "" ? "versioned_docs" : `${id}_versioned_docs`);
    for (const [index, version] of listFolders(versions, tree).sort(compareNewestFirst).entries()) {
      const own = {
        folder: join(versions, version),
        route: `${route}/${version.replace(/^version-/, "")}`,
      };
      roots.push(own, ...(index === 0 ? [{ ...own, route }] : []));
    }
    for (const language of languages)
      for (const kind of ["docs", "blog"]) {
        const plugin = within(
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
    const path = valueIn(own, "path");
    const routeBase = valueIn(own, "routeBasePath");
    const usual = kind?.[1] ?? kind?.[2];
    if (usual === undefined && (path === undefined || routeBase === undefined)) continue;
    const route = (routeBase ?? usual ?? "").replace(/^\/|\/$/g, "");
    contents.push({
      id: valueIn(own, "id") ?? "",
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

const valueIn = (own: string, key: string): string | undefined =>
  new RegExp(String.raw`(?<![\w.$])["']?${key}["']?\s*:\s*(["'\`])([^"'\`$\n]*)\1`).exec(own)?.[2];

/** The objects of a program: what stands before each, and its text without the objects in it. */
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

/** The newest version is served where those without one are. */
const compareNewestFirst = (a: string, b: string): number =>
  b.localeCompare(a, "en", { numeric: true });

function listFolders(folder: string, tree: FileTree): string[] {
  if (!tree.isFolder(folder)) return [];
  const names = tree.paths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1).split("/", 1)[0]!);
  return [...new Set(names)].filter((name) => tree.isFolder(`${folder}/${name}`));
}
