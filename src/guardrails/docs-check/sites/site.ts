import type { SlugStyleName } from "../slugs.ts";
import type { PageForm } from "../page-form.ts";

/** A folder of pages with its route. */
export interface ContentRoot {
  /** Relative to the repository root, which is the empty name. */
  folder: string;
  /** Without a trailing slash; the top is the empty name. */
  route: string;
  /** Language of routes that name none. */
  language?: string;
  /** The folder that replaces missing pages, such as those without a translation. */
  fallback?: string;
}

/** A URL pattern, such as `/news/:year/:title/`, and the documents that it applies to. */
export interface Permalink {
  pattern: string;
  /** Applies to documents in this folder, relative to the repository root. */
  folder: string;
  /** Restricts it to folders of this name, such as Jekyll's `_posts`; null for all. */
  within: string | null;
  /** The folder that parts of a document's path are relative to. */
  base: string;
  /** Value of `:collection`. */
  collection: string;
  /** Value of `:title`: the file name in Jekyll, the title in Hugo. */
  title: "file" | "title";
}

/** A documentation site of the repository. */
export interface Site {
  /** null if only the option `site` defines it. */
  preset: string | null;
  /** The folder of its configuration file. */
  folder: string;
  roots: readonly ContentRoot[];
  /** Folders whose files are served unchanged. */
  publicFolders: readonly string[];
  /** Path at which it is served, such as `/docs`; the top is the empty name. */
  base: string;
  /** Extensions of pages, which links may omit. */
  extensions: readonly string[];
  /** Names of index pages, without extension. */
  index: readonly string[];
  form: PageForm;
  /** Whether its pages are known from its files. Otherwise only links to files are judged. */
  isKnown: boolean;
  /** Whether all pages at its top level are known too. */
  isTopKnown: boolean;
  /** Whether labels of references may come from elsewhere, such as a plugin. */
  mayDefineLabels: boolean;
  /** Whether a preprocessor changes its documents: if labels are undefined, it defines these and anchors. */
  hasOwnProgram: boolean;
  /** Whether a render hook turns links to words into something else. */
  hooksLinks: boolean;
  /** URL patterns of its configuration. */
  permalinks: readonly Permalink[];
  /** Routes that redirect, and those below which pages come from elsewhere. */
  redirects: readonly RegExp[];
}

/** What settings and presets define of a site. */
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

/** A link or an image on a page of a site. */
export interface SiteLink {
  kind: "link" | "image";
  /** The path as written, decoded. */
  path: string;
  /** The document that contains it. */
  from: string;
  inTag: boolean;
}

/** The site of a document: the one with the deepest folder of pages that contains it. */
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

/** The deepest folders of pages that contain a document. One folder may be served at several routes. */
export function findRoots(name: string, { roots }: Site): ContentRoot[] {
  const holding = roots.filter(({ folder }) => isInFolder(name, folder));
  const deepest = Math.max(...holding.map(({ folder }) => folder.length));
  return holding.filter(({ folder }) => folder.length === deepest);
}
