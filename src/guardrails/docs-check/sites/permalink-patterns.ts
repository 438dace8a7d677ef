import { basename, join } from "node:path/posix";
import { slug as githubSlug } from "github-slugger";
import { getFolder } from "../tree.ts";
import { getAt, type ConfigValues, getRecordAt, listTexts } from "./config-values.ts";
import type { PresetName } from "./presets.ts";
import { type ContentRoot, isInFolder, type Permalink } from "./site.ts";

type FrontMatterFields = Readonly<Record<string, unknown>>;

/** Reads the URL patterns of a site's configuration. The last one that matches a document applies. */
export function readPermalinks(
  name: PresetName,
  roots: readonly ContentRoot[],
  { fields }: ConfigValues,
): Permalink[] {
  const folders = [...new Set(roots.map(({ folder }) => folder))];
  if (name === "hugo") return folders.flatMap((folder) => readHugoPermalinks(folder, fields));
  if (name === "jekyll") return readJekyllPermalinks(folders[0]!, fields);
  return [];
}

/** By section, or by kind of page and section: gohugo.io/configuration/permalinks */
function readHugoPermalinks(root: string, fields: FrontMatterFields): Permalink[] {
  const bySection = Object.entries({
    ...getRecordAt(fields, "permalinks"),
    ...getRecordAt(fields, "permalinks", "page"),
  });
  return bySection.flatMap(([section, patterns]) =>
    listTexts(patterns).map((pattern) => ({
      pattern,
      folder: join(root, section).replace(/\/$/, ""),
      within: null,
      base: root,
      collection: section,
      title: "title",
    })),
  );
}

/** Jekyll's built-in patterns: jekyllrb.com/docs/permalinks/#built-in-formats */
const namedPatterns: Record<string, string> = {
  date: "/:categories/:year/:month/:day/:title",
  pretty: "/:categories/:year/:month/:day/:title",
  ordinal: "/:categories/:year/:y_day/:title",
  none: "/:categories/:title",
};

/** Patterns of the site for posts, of collections and of defaults: jekyllrb.com/docs/permalinks */
function readJekyllPermalinks(root: string, fields: FrontMatterFields): Permalink[] {
  const [parent = ""] = listTexts(fields["collections_dir"]);
  const toPermalinks = (collection: string, patterns: unknown, folder = root): Permalink[] =>
    listTexts(patterns).map((pattern) => ({
      pattern: namedPatterns[pattern] ?? pattern,
      folder,
      within: collection === "" ? null : `_${collection}`,
      base:
        collection === "" || collection === "posts" ? root : join(root, parent, `_${collection}`),
      collection,
      title: "file",
    }));
  const collections = Object.entries(getRecordAt(fields, "collections"));
  const defaults = Array.isArray(fields["defaults"]) ? (fields["defaults"] as unknown[]) : [];
  return [
    ...toPermalinks("posts", fields["permalink"] ?? "date"),
    ...collections.flatMap(([name, settings]) =>
      toPermalinks(name, getAt(settings, ["permalink"])),
    ),
    ...defaults.flatMap((entry) => {
      const [path = ""] = listTexts(getAt(entry, ["scope", "path"]));
      const [type = ""] = listTexts(getAt(entry, ["scope", "type"]));
      const folder = join(root, path).replace(/^\.$|\/$/g, "");
      return toPermalinks(
        type === "pages" ? "" : type,
        getAt(entry, ["values", "permalink"]),
        folder,
      );
    }),
  ];
}

/** The pattern for a document; undefined if none is configured. */
export const findPermalink = (
  name: string,
  permalinks: readonly Permalink[],
): Permalink | undefined =>
  permalinks.findLast(
    ({ folder, within }) =>
      isInFolder(name, folder) &&
      (within === null || `/${getFolder(name)}/`.includes(`/${within}/`)),
  );

const token = /(:[a-z_]+(?:\[[^\]]{0,20}\])?)/;

/** The route that a pattern gives a document. */
export interface ExpandedPermalink {
  /** Still has the placeholders that only the generator can fill in. */
  route: string;
  isKnown: boolean;
}

export function expandPermalink(
  permalink: Permalink,
  name: string,
  fields: FrontMatterFields,
): ExpandedPermalink {
  const values = getPatternValues(permalink, name, fields);
  let isKnown = true;
  const parts = permalink.pattern.split(token).map((part, index) => {
    const value = index % 2 === 0 ? part : values[part.slice(1)];
    if (value === undefined) isKnown = false;
    return value ?? part.replace(/\[[^\]]*\]$/, "*");
  });
  return { route: join("/", parts.join("")), isKnown };
}

/** The values of a pattern's placeholders, as far as they are known. */
function getPatternValues(
  { base, collection, title }: Permalink,
  name: string,
  fields: FrontMatterFields,
): Record<string, string | undefined> {
  const within = getFolder(name).slice(base === "" ? 0 : base.length + 1);
  const stem = basename(name).replace(/\.\w+$/, "");
  const [, date, rest] = /^(\d{4}-\d\d?-\d\d?)-(.+)$/.exec(stem) ?? [];
  const file = rest ?? (stem === "index" ? basename(within) : stem);
  const [slug] = listTexts(fields["slug"]);
  const [written] = listTexts(fields["title"]);
  const titled = written === undefined ? undefined : githubSlug(written);
  // Without a slug, `:slug` is the title and the other placeholders are the file name:
  // gohugo.io/configuration/permalinks
  const named = title === "file" ? file : titled;
  const fileKeys = ["name", "basename", "filename", "contentbasename"];
  const slugKeys = ["slugorfilename", "slugorcontentbasename"];
  return {
    ...Object.fromEntries(fileKeys.map((key) => [key, file])),
    ...Object.fromEntries(slugKeys.map((key) => [key, slug ?? file])),
    ...getDateParts(fields["date"] ?? date),
    title: title === "file" ? (slug ?? file) : titled,
    slug: slug ?? named,
    path: join(within, file),
    section: within.split("/")[0],
    sections: within,
    categories: getCategories(within, fields),
    collection,
    output_ext: "",
  };
}

/** The date as written, because the site's time zone is unknown. */
function getDateParts(date: unknown): Record<string, string> {
  const text = date instanceof Date ? date.toISOString() : String(date);
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return {};
  const [padded, dayPadded] = [month.padStart(2, "0"), day.padStart(2, "0")];
  const short = {
    short_year: year.slice(2),
    i_month: String(Number(month)),
    i_day: String(Number(day)),
  };
  return { year, month: padded, day: dayPadded, ...short };
}

/** The folders above `_posts`, then the categories of the front matter. */
function getCategories(within: string, fields: FrontMatterFields): string {
  const folders = within.split("/").filter((name) => name !== "" && !name.startsWith("_"));
  const stated = [fields["category"], fields["categories"]].flatMap((value) =>
    Array.isArray(value) ? listTexts(value) : listTexts(value).flatMap((text) => text.split(" ")),
  );
  return [...new Set([...folders, ...stated.map((one) => one.toLowerCase())])].join("/");
}
