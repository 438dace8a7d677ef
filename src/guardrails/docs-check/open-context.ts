import { once, oncePerSubject } from "../../changes/once.ts";
import type { Repository } from "../../changes/repository.ts";
import type { Facts } from "../guardrail.ts";
import { type Context, finder, startContext } from "./context.ts";
import { type Documents, longestDocument, readDocument } from "./documents.ts";
import { includedFiles } from "./included-files.ts";
import { missingTest } from "./may-be-missing.ts";
import type { DocsCheckOptions } from "./options.ts";
import { findOwnAddresses } from "./own-addresses.ts";
import { packagesOf } from "./packages.ts";
import type { Page } from "./page.ts";
import { readPipelines } from "./pipelines.ts";
import type { Problem } from "./problem.ts";
import { shortcodeReader } from "./shortcodes.ts";
import { isMaterial, isServedElsewhere, mayBeElsewhere, siteElsewhere } from "./sites/elsewhere.ts";
import { resolveOnSite } from "./sites/resolve.ts";
import { buildRoutes, type SiteWithRoutes } from "./sites/routes.ts";
import { type Link, type Site, siteOf } from "./sites/site.ts";
import { learnWays } from "./sites/trust.ts";
import { targetOf } from "./target.ts";
import type { Tree } from "./tree.ts";

interface Parts {
  repository: Repository;
  options: DocsCheckOptions;
  facts: Facts;
  tree: Tree;
  sites: readonly Site[];
  documents: Documents;
}

/** What the documents are held against, of which each part is made when it is first asked for. */
export async function openContext({
  repository,
  options,
  facts,
  tree,
  sites,
  documents,
}: Parts): Promise<Context> {
  const { pages } = documents;
  const others = new Map<string, Promise<Page | Problem | null>>();
  const packages = packagesOf(repository, tree);
  return startContext({
    options,
    tree,
    find: finder(repository, tree, await missingTest(repository, options, tree)),
    packages,
    pipelines: once(() => readPipelines(repository)),
    ...siteFinder(sites, tree, pages, options),
    ownAddresses: await findOwnAddresses(facts.environment, packages),
    async pageAt(name) {
      if (!/\.(?:md|mdx|markdown)$/i.test(name) || !tree.has(name)) return null;
      if (!pages.has(name) && !others.has(name))
        others.set(name, readDocument(repository, name, options.unread, sites));
      const page = pages.get(name) ?? (await others.get(name));
      return page && "anchors" in page ? page : null;
    },
    documentsOf: shortcodeReader(repository, tree),
    linesOf: oncePerSubject((path) => countLines(repository, path)),
  });
}

/** Routes are built, and a site's links looked through, when one of its pages is first asked about. */
function siteFinder(
  sites: readonly Site[],
  tree: Tree,
  pages: Documents["pages"],
  options: DocsCheckOptions,
): Pick<Context, "siteOf" | "isOnASite" | "waysOf"> {
  const elsewhere = siteElsewhere(sites);
  const ofParts: SiteWithRoutes = { ...elsewhere, isPart: () => true };
  const included = includedBy(pages, tree);
  const routed = oncePerSubject((site: Site) => withRoutes(site, tree, pages, included));
  const find = oncePerSubject((page: Page): SiteWithRoutes | null => {
    const site = siteOf(page.name, sites);
    if (site === null && options.site !== "auto") return null;
    if (site === null && (included.has(page.name) || isMaterial(page, sites))) return ofParts;
    if (site === null) return isServedElsewhere(page, sites) ? elsewhere : null;
    return routed(site);
  });
  const hasElsewhere = once(() => [...pages.values()].some((page) => find(page) === elsewhere));
  const learned = oncePerSubject((site: SiteWithRoutes) =>
    learnWays(linksOn(site, pages, find), site, tree),
  );
  return {
    siteOf: find,
    isOnASite: (link) =>
      sites.some((site) => resolveOnSite(link, routed(site), tree).is !== "missing") ||
      (mayBeElsewhere(link.path, tree) && hasElsewhere()),
    waysOf(page) {
      const site = find(page);
      return site === null ? new Set() : learned(site);
    },
  };
}

/** More undefined labels tell that the site's own program makes labels, and anchors with them. */
const mostSlips = 5;

function withRoutes(
  site: Site,
  tree: Tree,
  pages: Documents["pages"],
  included: ReadonlySet<string>,
): SiteWithRoutes {
  const undefinedLabels = [...pages.values()]
    .filter(({ name }) => site.hasOwnProgram && siteOf(name, [site]) !== null)
    .flatMap(({ faults }) => faults.filter(({ kind }) => kind === "undefined-reference"));
  const makesThem = undefinedLabels.length > mostSlips;
  return {
    ...site,
    mayDefineLabels: site.mayDefineLabels || makesThem,
    mayDefineAnchors: makesThem,
    isPart: (name) => included.has(name),
    routes: buildRoutes(site, tree, pages),
  };
}

/** The documents that others include. */
function includedBy(pages: Documents["pages"], tree: Tree): ReadonlySet<string> {
  const all = [...pages.values()].flatMap((page) =>
    page.included.flatMap((name) => includedFiles(name, page, tree)),
  );
  return new Set(all);
}

function linksOn(
  site: SiteWithRoutes,
  pages: Documents["pages"],
  siteOf: Context["siteOf"],
): Link[] {
  const links: Link[] = [];
  for (const page of pages.values()) {
    if (siteOf(page) !== site) continue;
    for (const { kind, text, inTag } of page.addresses) {
      const target = targetOf(text, page.name, []);
      if (target !== null && target.written !== "")
        links.push({ kind, path: target.named, from: page.name, inTag });
    }
  }
  return links;
}

async function countLines(repository: Repository, path: string): Promise<number | null> {
  const bytes = await repository.read(path);
  if (bytes === undefined || bytes.length > longestDocument || bytes.includes(0)) return null;
  const text = new TextDecoder().decode(bytes);
  return text.split("\n").length - (text === "" || text.endsWith("\n") ? 1 : 0);
}
