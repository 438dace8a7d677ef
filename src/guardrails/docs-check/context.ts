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

/** Number of references checked, by kind. Those that leave the repository or are ambiguous are not checked. */
export interface Counts {
  links: number;
  images: number;
  anchors: number;
  paths: number;
  scripts: number;
  pipelines: number;
}

/** What the checks need to know about the repository. */
export interface Context {
  options: DocsCheckOptions;
  tree: FileTree;
  /** Extensions that make a name look like a file. */
  extensions: ReadonlySet<string>;
  lookUp(path: string): Promise<PathLookup>;
  findNearestFile(path: string): NearMatch | null;
  /** The parsed document; null if the path is not a document, does not exist or could not be read. */
  getPage(path: string): Promise<Page | null>;
  /** The documents that a shortcode inserts into a page; null if its output is unknown. */
  findShortcodeDocuments(shortcode: Shortcode): Promise<readonly string[] | null>;
  /** Number of lines of a file; null if it does not exist or is too large. */
  countLines(path: string): Promise<number | null>;
  /** The site that serves the page; null if only GitHub shows it. */
  getSite(page: Page): SiteWithRoutes | null;
  /** Whether one of the sites serves what a link of a document outside all sites may mean. */
  isOnAnySite(link: SiteLink): boolean;
  /** The link styles that can be judged on the page's site. */
  getTrustedStyles(page: Page): ReadonlySet<LinkStyle>;
  /** Prefixes of this repository's URLs in lower case, such as `https://github.com/owner/name`. */
  ownAddresses: readonly string[];
  packages: Packages;
  getPipelines(): Promise<Pipelines | null>;
  counts: Counts;
}

/** `as`: the spelling of the existing path. */
export type PathLookup = "there" | "missing" | { as: string };

/** Creates a case-sensitive lookup, whatever the file system. The disk is asked only for paths unknown to git. */
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
