import { join } from "node:path/posix";
import pMap from "p-map";
import { parse as parseToml } from "smol-toml";
import type { Repository } from "../../../changes/repository.ts";
import { parseFrontMatter } from "../../front-matter.ts";
import type { FileTree } from "../tree.ts";
import { readHugoMounts } from "./content-roots.ts";
import { getAt, type ConfigValues, getRecordAt, listTexts } from "./config-values.ts";
import { type PresetName, presets } from "./presets.ts";
import { isInFolder } from "./site.ts";

export interface RepositoryFiles {
  repository: Repository;
  tree: FileTree;
}

/** Parts of a route that match anything: parameters, and optional endings. */
const placeholders = /:\w+|\(.*?\)|(?:\/index)?\.(?:html|mdx?)$/g;

/** Reads the redirects of the site's configuration and of its host's. */
export async function readRedirects(
  name: PresetName,
  folder: string,
  config: ConfigValues,
  files: RepositoryFiles,
): Promise<RegExp[]> {
  const texts = [config.text, ...(await readImports(folder, config, files))];
  const own = texts.flatMap((text) =>
    findConfigRedirects(name, folder, { ...config, text }, files.tree),
  );
  if (name === "jekyll") own.push(...(await readHtmlRoutes(folder, files)));
  if (name === "starlight") own.push(...findPluginRoutes(folder, config, files.tree));
  const hosted = await Promise.all(["", folder].map((one) => readHostRedirects(one, files)));
  const all = new Set([...own, ...hosted.flat()].map((from) => from.replace(/^\.?\/?/, "/")));
  return [...all]
    .filter((from) => /\w/.test(from.replaceAll(placeholders, "")))
    .map(toRoutePattern);
}

/** Reads the local files that a configuration program imports, such as a list of redirects. */
async function readImports(
  folder: string,
  { text }: ConfigValues,
  files: RepositoryFiles,
): Promise<string[]> {
  const named = [...text.matchAll(/\b(?:from|import)[ \t]*["'](\.{1,2}\/[^"'\n]+)["']/g)].map(
    ([, path]) => join(folder, path!),
  );
  const paths = named.map((path) =>
    ["", ".ts", ".js", ".mjs"].map((end) => path + end).find((one) => files.tree.has(one)),
  );
  return Promise.all(
    paths.filter((path) => path !== undefined).map((path) => readText(path, files)),
  );
}

/** The routes in the front matter of HTML pages. */
async function readHtmlRoutes(folder: string, files: RepositoryFiles): Promise<string[]> {
  const pages = files.tree.files.filter(
    (path) => path.endsWith(".html") && isInFolder(path, folder),
  );
  const texts = await pMap(pages, (path) => readText(path, files), { concurrency: 16 });
  return texts
    .map((text) => parseFrontMatter(text)?.fields ?? {})
    .flatMap((fields) => [
      ...listTexts(fields["permalink"]),
      ...listTexts(fields["redirect_from"]),
    ]);
}

/** The routes of Astro plugins: those that have no pages of the site. */
const findPluginRoutes = (folder: string, { text }: ConfigValues, tree: FileTree): string[] =>
  [...text.matchAll(/\b(?:base|route|prefix)\s*:\s*["'`]\/?(\w[\w/-]*)\/?["'`]/g)]
    .map(([, route]) => route!)
    .filter((route) => !tree.isFolder(join(folder, presets.starlight.content.otherwise, route)))
    .flatMap((route) => [route, `${route}/*`]);

const readText = async (path: string, { repository, tree }: RepositoryFiles): Promise<string> =>
  tree.has(path) ? new TextDecoder().decode(await repository.read(path)) : "";

function findConfigRedirects(
  name: PresetName,
  folder: string,
  { text, fields }: ConfigValues,
  tree: FileTree,
): string[] {
  switch (name) {
    case "mdbook":
      return Object.keys(getRecordAt(fields, "output", "html", "redirect"));
    case "hugo":
      return [...readHugoMounts(fields, "content"), ...readHugoMounts(fields, "static")]
        .filter(
          ({ source }) => !tree.isFolder(join(folder, source)) || !source.startsWith("content"),
        )
        .flatMap(({ route }) => [route.replace(/(?:\/_?index)?\.md$/, ""), `${route}/*`])
        .filter((route) => /\w/.test(route));
    case "mkdocs":
      return (Array.isArray(fields["plugins"]) ? fields["plugins"] : []).flatMap(
        (plugin: unknown) => Object.keys(getRecordAt(plugin, "redirects", "redirect_maps")),
      );
    case "docusaurus":
      return [...text.matchAll(/\bfrom["']?\s*:\s*(\[[^\]]*\]|["'`][^"'`]*["'`])/g)].flatMap(
        ([, value]) => findQuoted(value!),
      );
    case "starlight":
    case "other":
      return [...text.matchAll(/["'](\/[^"'\s]*)["']\s*:\s*["'{]/g)].map(([, from]) => from!);
    case "vitepress":
      return [
        ...text.matchAll(/["']([\w:/*.()-]+\.md)["']\s*:\s*["']([\w:/*.()-]+\.md)["']/g),
      ].flatMap(([, from, to]) => [from!, to!]);
    default:
      return [];
  }
}

const findQuoted = (text: string): string[] =>
  [...text.matchAll(/["'`]([^"'`]*)["'`]/g)].map(([, value]) => value!);

/**
 * Reads `_redirects` of Netlify and Cloudflare, which Hugo may create from a template, netlify.toml and vercel.json.
 */
async function readHostRedirects(folder: string, files: RepositoryFiles): Promise<string[]> {
  const read = (path: string): Promise<string> => readText(path, files);
  const folders = ["", "static", "public", "docs", "src"];
  const lists = [...folders.map((one) => join(one, "_redirects")), "layouts/index.redirects"];
  const listed = await Promise.all(lists.map((path) => read(join(folder, path))));
  const netlify = tryParse(await read(join(folder, "netlify.toml")), parseToml);
  const vercel = tryParse(await read(join(folder, "vercel.json")), JSON.parse);
  const entries = [
    getAt(netlify, ["redirects"]),
    getAt(vercel, ["redirects"]),
    getAt(vercel, ["rewrites"]),
  ];
  const named = entries.flatMap((list) => (Array.isArray(list) ? list : []) as unknown[]);
  return [
    ...parseRedirects(listed.join("\n")),
    ...named.flatMap((entry) => listTexts(getAt(entry, ["from"]) ?? getAt(entry, ["source"]))),
  ];
}

/** The paths from which the lines of `_redirects` lead elsewhere. */
const parseRedirects = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => !/\s404!?\s*$/.test(line))
    .flatMap((line) => /^\s*(\/\S*)\s/.exec(line)?.[1] ?? []);

function tryParse(text: string, parse: (text: string) => unknown): unknown {
  try {
    return text === "" ? undefined : parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Converts a route with stars and parameters to a pattern for normalized routes. Whatever follows a second star, or a
 * parameter in the same segment, matches anything, so that matching is fast for any input.
 */
export function toRoutePattern(from: string): RegExp {
  const route = from.replace(/\?.*$/, "").replace(/(?:\/index)?\.(?:html|mdx?)$|\/(?:index)?$/, "");
  const [beginning = "", ...rest] = route.split(/\(\.\*\)|\*|:splat/);
  const plain = beginning
    .replace(/:\w+(?:\([^)/]{0,200}\))?$/, (name) => (rest.length > 0 ? "" : name))
    .replaceAll(/:\w[^/]*/g, "*")
    .split("*")
    .map(escapeRegExp)
    .join("[^/]*");
  const [end] = rest;
  const isPlain = end !== undefined && rest.length === 1 && !end.includes(":");
  const behind = end === undefined ? "" : `.*${isPlain ? escapeRegExp(end) : ""}`;
  return new RegExp(`^${(plain + behind).replace(/\/\.\*$/, "(?:/.*)?")}$`, "i");
}

const escapeRegExp = (text: string): string =>
  text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
