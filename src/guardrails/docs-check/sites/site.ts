import type { PageForm } from "../page.ts";
import type { SlugStyleName } from "../slugs.ts";

/** A folder of pages, and where the site serves them. */
export interface ContentRoot {
  /** Relative to the repository root; the root being the empty name. */
  folder: string;
  /** Without a slash at its end; the top being the empty name. */
  route: string;
  /** The language that routes without one are taken to be in. */
  language?: string;
  /** Where pages are taken from that this folder lacks, as those without a translation. */
  fallback?: string;
}

/** A pattern of addresses, as `/news/:year/:title/`, and the documents that it is for. */
export interface Permalink {
  pattern: string;
  /** The documents in it are meant, relative to the repository root. */
  folder: string;
  /** Only those in folders of this name below it, as Jekyll's `_posts`; null: all. */
  within: string | null;
  /** What the parts of a document's path are relative to. */
  base: string;
  /** What `:collection` stands for. */
  collection: string;
  /** What `:title` stands for: the name of the file, as in Jekyll, or the title, as in Hugo. */
  title: "file" | "title";
}

/** A documentation site of the repository. */
export interface Site {
  /** null: by the option `site` alone. */
  preset: string | null;
  /** Where its configuration file is. */
  folder: string;
  roots: readonly ContentRoot[];
  /** Folders whose files are served as they are. */
  publicFolders: readonly string[];
  /** Under which path of its host it is served, as `/docs`; the top being the empty name. */
  base: string;
  /** Of pages, which links may leave out. */
  extensions: readonly string[];
  /** Names of the pages that stand for their folder, without extension. */
  index: readonly string[];
  form: PageForm;
  /** What it serves is known from its files; without it, only links to files are judged. */
  isKnown: boolean;
  /** All pages directly at its top are known, too. */
  isTopKnown: boolean;
  /** Labels of references come from elsewhere as well, as from a plugin. */
  mayDefineLabels: boolean;
  /** A program of its own changes its documents: where labels are undefined, it makes these and anchors. */
  hasOwnProgram: boolean;
  /** A template of its own makes something else of links to words. */
  hooksLinks: boolean;
  /** Patterns of addresses that its configuration states. */
  permalinks: readonly Permalink[];
  /** Routes that lead on, and those below which pages come from elsewhere. */
  redirects: readonly RegExp[];
}

/** What there is to say of a site in settings or in a preset. */
export interface SiteShape {
  publicFolders: readonly string[];
  extensions: readonly string[];
  index: readonly string[];
  slug: SlugStyleName;
  mdx: boolean;
  indentedCode: boolean;
  isKnown: boolean;
  isTopKnown: boolean;
}

/** A link or an image of a site's page. */
export interface SiteLink {
  kind: "link" | "image";
  /** The path that it is written with, decoded. */
  path: string;
  /** The document that it stands in. */
  from: string;
  inTag: boolean;
}

/** The site that a document belongs to: the one with the deepest folder of pages that holds it. */
export function findSite(name: string, sites: readonly Site[]): Site | null {
  let deepest = -1;
  let found: Site | null = null;
  for (const site of sites)
    for (const { folder } of site.roots)
      if (isInFolder(name, folder) && folder.length > deepest) {
        deepest = folder.length;
        found = site;
      }
  return found;
}

export const isInFolder = (name: string, folder: string): boolean =>
  folder === "" || name.startsWith(`${folder}/`);

/** The deepest folders of pages that hold a document: one folder may be served at several places. */
export function findRoots(name: string, { roots }: Site): ContentRoot[] {
  const holding = roots.filter(({ folder }) => isInFolder(name, folder));
  const deepest = Math.max(...holding.map(({ folder }) => folder.length));
  return holding.filter(({ folder }) => folder.length === deepest);
}
