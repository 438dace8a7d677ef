import type { Repository } from "../../changes/repository.ts";
import { createFileMatcher, type NearMatch } from "./nearest.ts";
import type { DocsCheckOptions } from "./options.ts";
import type { Packages } from "./packages.ts";
import type { Page } from "./page.ts";
import { collectExtensions } from "./path-shape.ts";
import type { Pipelines } from "./pipelines.ts";
import type { Shortcode } from "./shortcodes.ts";
import type { LinkStyle } from "./sites/certainty.ts";
import type { SiteWithRoutes } from "./sites/routes.ts";
import type { SiteLink } from "./sites/site.ts";
import type { FileTree } from "./tree.ts";

/** How many of each kind were checked: what leads out of the repository, or could mean something else, is not. */
export interface Counts {
  links: number;
  images: number;
  anchors: number;
  paths: number;
  scripts: number;
  pipelines: number;
}

/** What the documents are held against. */
export interface Context {
  options: DocsCheckOptions;
  tree: FileTree;
  /** With which a name looks like a file's. */
  extensions: ReadonlySet<string>;
  lookUp(path: string): Promise<PathLookup>;
  findNearestFile(path: string): NearMatch | null;
  /** A document with what is in it; null: it is none, is not there, or was not read. */
  getPage(path: string): Promise<Page | null>;
  /** The documents that a shortcode puts into a page; null: what it writes is not known. */
  findShortcodeDocuments(shortcode: Shortcode): Promise<readonly string[] | null>;
  /** How many lines a file has; null: it is not there, or too large to be read for that. */
  countLines(path: string): Promise<number | null>;
  /** null: it is as GitHub shows it. */
  getSite(page: Page): SiteWithRoutes | null;
  /** Whether one of the sites has what a link of no site's document may mean. */
  isOnAnySite(link: SiteLink): boolean;
  /** The ways of writing links that can be judged on the page's site. */
  getTrustedStyles(page: Page): ReadonlySet<LinkStyle>;
  /** Addresses of the repository's own files begin so, as `https://github.com/owner/name`; without case. */
  ownAddresses: readonly string[];
  packages: Packages;
  getPipelines(): Promise<Pipelines | null>;
  counts: Counts;
}

/** `as`: how the name is written that is there. */
export type PathLookup = "there" | "missing" | { as: string };

/** How a path is looked for: exactly as it is written, on every file system. Only what git doesn't know is looked for on the disk. */
export function createPathLookup(
  repository: Repository,
  tree: FileTree,
  mayBeMissing: (path: string) => boolean,
): Context["lookUp"] {
  const onDisk = new Map<string, Promise<boolean>>();
  return async (path) => {
    if (tree.has(path)) return "there";
    const as = tree.findSpelling(path);
    if (as !== undefined) return { as };
    if (tree.isBelowFile(path) || mayBeMissing(path)) return "there";
    if (!onDisk.has(path)) onDisk.set(path, repository.exists(path));
    return (await onDisk.get(path)) === true ? "there" : "missing";
  };
}

export function createContext(
  parts: Omit<Context, "counts" | "extensions" | "findNearestFile">,
): Context {
  return {
    ...parts,
    extensions: collectExtensions(parts.tree.files),
    findNearestFile: createFileMatcher(parts.tree),
    counts: { links: 0, images: 0, anchors: 0, paths: 0, scripts: 0, pipelines: 0 },
  };
}
