import { slug as githubSlug } from "github-slugger";

/** How a site turns a heading into an id, before it numbers duplicates. */
interface SlugStyle {
  slug(text: string): string;
  /** The separator before the number of a duplicate. */
  separator: string;
}

/** Removes accents, as far as Unicode decomposes them. */
const removeAccents = (text: string): string =>
  text.normalize("NFKD").replaceAll(/[\u0300-\u036F]/g, "");

// mdit-vue's shared slugify.
const vitepress = (text: string): string =>
  removeAccents(text)
    .replaceAll(/[\p{Cc}\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .replace(/^(\d)/, "_$1")
    .toLowerCase();

// Python-Markdown's extensions/toc.py.
const mkdocs = (text: string): string =>
  removeAccents(text)
    .replaceAll(/\P{ASCII}/gu, "")
    .replaceAll(/[^\w\s-]/g, "")
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/g, "-");

// mdBook's normalize_id.
const mdbook = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N}_\s-]/gu, "")
    .replaceAll(/\s/g, "-")
    .toLowerCase();

// Kramdown's basic_generate_id; Jekyll's own default is GitHub's.
const kramdown = (text: string): string =>
  text
    .replace(/^[^A-Za-z]+/, "")
    .replaceAll(/[^A-Za-z0-9 -]/g, "")
    .replaceAll(" ", "-")
    .toLowerCase() || "section";

export const slugStyles = {
  github: { slug: githubSlug, separator: "-" },
  vitepress: { slug: vitepress, separator: "-" },
  mdbook: { slug: mdbook, separator: "-" },
  mkdocs: { slug: mkdocs, separator: "_" },
  kramdown: { slug: kramdown, separator: "-" },
} as const satisfies Record<string, SlugStyle>;

export type SlugStyleName = keyof typeof slugStyles;

/** Creates a function that gives each heading of a document its id, in order. */
export function createSlugger(name: SlugStyleName): (text: string) => string {
  const { slug, separator } = slugStyles[name];
  const used = new Map<string, number>();
  return (text) => {
    const first = slug(text);
    let number = used.get(first) ?? -1;
    let id: string;
    do {
      number += 1;
      id = number === 0 ? first : `${first}${separator}${number}`;
    } while (number > 0 && used.has(id));
    used.set(first, number);
    if (number > 0) used.set(id, 0);
    return id;
  };
}
