import { once, oncePerSubject } from "../../changes/once.ts";
import type { Repository } from "../../changes/repository.ts";
import type { GuardrailFacts } from "../guardrail.ts";
import { type Context, createPathLookup, createContext } from "./context.ts";
import { type ParsedDocuments, readDocument } from "./documents.ts";
import { findIncludedFiles } from "./included-files.ts";
import { type DocsCheckOptions, neverMissing } from "./options.ts";
import { findOwnAddresses } from "./own-addresses.ts";
import { createPackageReader } from "./packages.ts";
import type { Page } from "./page.ts";
import { readPipelines } from "./pipelines.ts";
import type { Problem } from "./problem.ts";
import { createShortcodeReader } from "./shortcodes.ts";
import {
  isSiteMaterial,
  isServedElsewhere,
  mayBeElsewhere,
  createSiteElsewhere,
} from "./sites/elsewhere.ts";
import { resolveOnSite } from "./sites/resolve.ts";
import { buildRoutes, type SiteWithRoutes } from "./sites/routes.ts";
import { type SiteLink, type Site, findSite } from "./sites/site.ts";
import { learnLinkStyles } from "./sites/trust.ts";
import { parseTarget } from "./target.ts";
import { type FileTree, getFolder } from "./tree.ts";
import { basename, join } from "node:path/posix";
import pMap from "p-map";
import { createNameTest } from "../../changes/filter.ts";
import { escapeGlob } from "../../changes/own-files.ts";
import { limits } from "../../model/limits.ts";

interface ContextInput {
  repository: Repository;
  options: DocsCheckOptions;
  facts: GuardrailFacts;
  tree: FileTree;
  sites: readonly Site[];
  documents: ParsedDocuments;
}

/** Creates the context of the checks. Its parts are computed on first use. */
export async function openContext(input: ContextInput): Promise<Context> {
  const { repository, options, facts, tree, sites, documents } = input;
  const { pages } = documents;
  const others = new Map<string, Promise<Page | Problem | null>>();
  const packages = createPackageReader(repository, tree);
  return createContext({
    options,
    tree,
    lookUp: createPathLookup(repository, tree, await createMissingTest(repository, options, tree)),
    packages,
    getPipelines: once(() => readPipelines(repository)),
    ...createSiteFinder(sites, tree, pages, options),
    ownAddresses: await findOwnAddresses(facts.environment, packages),
    async getPage(name) {
      if (!/\.(?:md|mdx|markdown)$/i.test(name) || !tree.has(name)) return null;
      if (!pages.has(name) && !others.has(name))
        others.set(name, readDocument(repository, name, options.unread, sites));
      const page = pages.get(name) ?? (await others.get(name));
      return page && "anchors" in page ? page : null;
    },
    findShortcodeDocuments: createShortcodeReader(repository, tree),
    countLines: oncePerSubject((path) => countLines(repository, path)),
  });
}

/** Builds the routes of a site, and learns its link styles, when one of its pages is first checked. */
function createSiteFinder(
  sites: readonly Site[],
  tree: FileTree,
  pages: ParsedDocuments["pages"],
  options: DocsCheckOptions,
): Pick<Context, "getSite" | "isOnAnySite" | "getTrustedStyles"> {
  const elsewhere = createSiteElsewhere(sites);
  const siteOfParts: SiteWithRoutes = { ...elsewhere, isIncluded: () => true };
  const included = findIncludedPages(pages, tree);
  const routed = oncePerSubject((site: Site) => addRoutes(site, tree, pages, included));
  const find = oncePerSubject((page: Page): SiteWithRoutes | null => {
    const site = findSite(page.name, sites);
    if (site === null && options.site !== "auto") return null;
    if (site === null && (included.has(page.name) || isSiteMaterial(page, sites)))
      return siteOfParts;
    if (site === null) return isServedElsewhere(page, sites) ? elsewhere : null;
    return routed(site);
  });
  const hasElsewhere = once(() => [...pages.values()].some((page) => find(page) === elsewhere));
  const learned = oncePerSubject((site: SiteWithRoutes) =>
    learnLinkStyles(listLinks(site, pages, find), site, tree),
  );
  return {
    getSite: find,
    isOnAnySite: (link) =>
      sites.some((site) => resolveOnSite(link, routed(site), tree).is !== "missing") ||
      (mayBeElsewhere(link.path, tree) && hasElsewhere()),
    getTrustedStyles(page) {
      const site = find(page);
      return site === null ? new Set() : learned(site);
    },
  };
}

/** More undefined labels mean that a preprocessor of the site defines labels, and anchors with them. */
const maxUndefinedLabels = 5;

function addRoutes(
  site: Site,
  tree: FileTree,
  pages: ParsedDocuments["pages"],
  included: ReadonlySet<string>,
): SiteWithRoutes {
  const undefinedLabels = [...pages.values()]
    .filter(({ name }) => site.hasOwnProgram && findSite(name, [site]) !== null)
    .flatMap(({ faults }) => faults.filter(({ kind }) => kind === "undefined-reference"));
  const makesLabels = undefinedLabels.length > maxUndefinedLabels;
  return {
    ...site,
    mayDefineLabels: site.mayDefineLabels || makesLabels,
    mayDefineAnchors: makesLabels,
    isIncluded: (name) => included.has(name),
    routes: buildRoutes(site, tree, pages),
  };
}

/** The documents that others include. */
function findIncludedPages(pages: ParsedDocuments["pages"], tree: FileTree): ReadonlySet<string> {
  const all = [...pages.values()].flatMap((page) =>
    page.included.flatMap((name) => findIncludedFiles(name, page, tree)),
  );
  return new Set(all);
}

function listLinks(
  site: SiteWithRoutes,
  pages: ParsedDocuments["pages"],
  getSite: Context["getSite"],
): SiteLink[] {
  const links: SiteLink[] = [];
  for (const page of pages.values()) {
    if (getSite(page) !== site) continue;
    for (const { kind, text, inTag } of page.addresses) {
      const target = parseTarget(text, page.name, []);
      if (target !== null && target.written !== "")
        links.push({ kind, path: target.named, from: page.name, inTag });
    }
  }
  return links;
}

async function countLines(repository: Repository, path: string): Promise<number | null> {
  const bytes = await repository.read(path);
  if (bytes === undefined || bytes.length > limits.parsedDocument.value || bytes.includes(0))
    return null;
  const text = new TextDecoder().decode(bytes);
  return text.split("\n").length - (text === "" || text.endsWith("\n") ? 1 : 0);
}

/**
 * Tells which missing paths documents may name: build output, unless its folder has files in the repository, what
 * `allow-missing` lists, and what a .gitignore lists, because it exists on some machines only.
 */
async function createMissingTest(
  repository: Repository,
  options: DocsCheckOptions,
  tree: FileTree,
): Promise<(path: string) => boolean> {
  const files = tree.files.filter((path) => basename(path) === ".gitignore");
  const ignored = await pMap(files, (path) => readGitignore(path, repository), { concurrency: 8 });
  const names = [...ignored.flat(), ...options["allow-missing"]];
  const isNamed = names.length === 0 ? () => false : createNameTest(names);
  const isBuildOutput = createNameTest(neverMissing);
  return (path) => isNamed(path) || (isBuildOutput(path) && !tree.isFolder(getFolder(path)));
}

async function readGitignore(path: string, repository: Repository): Promise<string[]> {
  const lines = new TextDecoder().decode(await repository.read(path)).split(/\r?\n/);
  return lines
    .filter((line) => /^[^#\s]/.test(line))
    .flatMap((line) => toGlobs(line, getFolder(path)));
}

/**
 * Converts a line of .gitignore to globs. A name without a slash matches in any folder below that of the .gitignore,
 * with all that it contains.
 */
function toGlobs(line: string, folder: string): string[] {
  const pattern = line.trimEnd();
  const negated = pattern.startsWith("!") ? "!" : "";
  const name = pattern.slice(negated.length).replace(/\/$/, "");
  if (name === "" || name === "/") return [];
  const glob = join(
    escapeGlob(folder),
    name.includes("/") ? name.replace(/^\//, "") : `**/${name}`,
  );
  return [`${negated}${glob}`, `${negated}${glob}/**`];
}
