import { basename, extname, relative } from "node:path/posix";
import { checkAnchor } from "./check-anchor.ts";
import type { Context } from "./context.ts";
import type { Page } from "./page.ts";
import { type Problem, createProblemAt, quote, type ProblemText } from "./problem.ts";
import type { Address } from "./references.ts";
import { escapeAddress, type Target, parseTarget } from "./target.ts";
import { getFolder } from "./tree.ts";
import { isForGithub } from "./sites/elsewhere.ts";
import { listCandidateFiles, type Resolved, resolveOnSite } from "./sites/resolve.ts";
import type { SiteWithRoutes } from "./sites/routes.ts";
import type { SiteLink } from "./sites/site.ts";

/**
 * Checks that a link or an image leads to a file of the repository. Skips other hosts, placeholders, and what the site
 * may take from elsewhere.
 */
export async function checkAddress(
  address: Address,
  page: Page,
  context: Context,
): Promise<Problem | null> {
  const { options, counts } = context;
  if (address.text === "")
    return options.links && !address.inTag ? checkEmptyAddress(address, page, context) : null;
  const target = parseTarget(address.text, page.name, context.ownAddresses);
  if (target === null) return null;
  if (target.path === ".." || target.path.startsWith("../"))
    return checkOutsideLink(address, target, page, context);
  const resolved = await resolveTarget(target, address, page, context);
  if (resolved.is === "unknown") return null;
  if (options.links && target.written !== "")
    counts[address.kind === "image" ? "images" : "links"] += 1;
  if (resolved.is === "there")
    return checkAnchor({ address, target, pages: resolved.pages }, page, context);
  if (!options.links) return null;
  const shown =
    target.named.startsWith("/") && context.getSite(page) !== null ? target.named : target.path;
  return resolved.is === "written"
    ? reportWrongCase(address, { ...target, path: shown }, resolved.as, page)
    : reportMissing(address, { ...target, path: shown }, page, context);
}

const describeSubject = ({ kind }: Address, path: string): string =>
  kind === "image" ? `The image ${quote(path)}` : `The link leads to ${quote(path)}, which`;

function reportWrongCase(address: Address, target: Target, as: string, page: Page): Problem {
  const instead =
    canReplace(target) && !as.startsWith("/") ? formatAddress(as, target, page) : null;
  // Sites serve files of a public folder under another path, so only a difference in case is fixable.
  const isOnlyCase = as.toLowerCase() === target.path.toLowerCase();
  const problemText: ProblemText = {
    rule: "wrong-case",
    title: "Wrong case",
    message: `${describeSubject(address, target.path)} is spelled ${quote(as)} in the repository.`,
    fix: `Write ${quote(instead ?? as)}.`,
  };
  return createProblemAt(page.path, address, problemText, isOnlyCase ? instead : null);
}

/** Only a path relative to the document is certain to name the file itself. */
const canReplace = ({ written, isOwn }: Target): boolean => !isOwn && !written.startsWith("/");

function reportMissing(address: Address, target: Target, page: Page, context: Context): Problem {
  const near = target.path.startsWith("/") ? null : context.findNearestFile(target.path);
  const instead =
    near === null || !canReplace(target) ? null : formatAddress(near.name, target, page);
  const message = `${describeSubject(address, target.path)} does not exist.`;
  const fix =
    instead === null
      ? "Use the path of an existing file, or remove it."
      : `Did you mean ${quote(instead)}? If not, remove it.`;
  const problemText: ProblemText =
    address.kind === "image"
      ? { rule: "missing-image", title: "Missing image", message, fix }
      : { rule: "missing-link", title: "Broken link", message, fix };
  return createProblemAt(
    page.path,
    address,
    problemText,
    near?.isCertain === true ? instead : null,
  );
}

/** The address of `path`, in the style of the address that it replaces. */
function formatAddress(path: string, target: Target, page: Page): string {
  const from = relative(`/${getFolder(page.name)}`, `/${path}`) || ".";
  const dot = target.written.startsWith("./") && !from.startsWith("../") ? "./" : "";
  const { query, fragment } = target;
  return `${escapeAddress(dot + from)}${query}${fragment === null ? "" : `#${fragment}`}`;
}

/** Templates have empty links for people to fill in. */
const isTemplate = (name: string): boolean => /template/i.test(name);

/** mdBook shows an entry without an address as a draft chapter. */
const isMdbookSummary = (page: Page, { getSite }: Context): boolean =>
  basename(page.name) === "SUMMARY.md" && getSite(page)?.preset === "mdbook";

function checkEmptyAddress(address: Address, page: Page, context: Context): Problem | null {
  if (isTemplate(page.name) || isMdbookSummary(page, context)) return null;
  const what = address.kind === "image" ? "image" : "link";
  const problemText: ProblemText = {
    rule: "empty-link",
    title: "Empty address",
    message: `The ${what} has no address.`,
    fix: "Add the address, or remove it.",
  };
  return createProblemAt(page.path, address, problemText);
}

function checkOutsideLink(
  address: Address,
  target: Target,
  page: Page,
  context: Context,
): Problem | null {
  const isOnSite = context.getSite(page) !== null;
  const isFaulty = isOnSite ? /\.(?:md|mdx)$/.test(target.path) : leadsNowhere(target.path);
  if (!context.options.links || !isFaulty) return null;
  context.counts.links += 1;
  const problemText: ProblemText = {
    rule: "outside",
    title: "Link leaves the repository",
    message: `${describeSubject(address, target.path)} is outside the repository.`,
    fix: "Use a path inside the repository, or the full URL.",
  };
  return createProblemAt(page.path, address, problemText);
}

/** Names of the pages that GitHub shows of a repository besides its files. */
const githubPages = new Set(
  "actions activity archive blame blob branches commit commits community compare contributors deployments discussions edit forks graphs issues labels milestone milestones network new packages projects pull pulls pulse raw releases security settings stargazers tags tree watchers wiki".split(
    " ",
  ),
);

/**
 * Whether a path that leaves the repository is broken on GitHub too. GitHub shows files below `owner/name/blob/branch`,
 * so `../../issues` from the root is a page of this repository, and one level further up is another repository.
 * @param path relative to the repository root, starting with `../`
 */
function leadsNowhere(path: string): boolean {
  const names = path.split("/").filter((name) => name !== "");
  const levels = names.filter((name) => name === "..").length;
  const [first, second, third] = names.slice(levels);
  const isFile = extname(names.at(-1)!) !== "";
  if (first === undefined) return false;
  if (levels === 1) return second === undefined;
  if (levels === 2) return !githubPages.has(first);
  if (levels === 3) return second === undefined ? isFile : !githubPages.has(second);
  return second === undefined || third === undefined ? isFile : !githubPages.has(third);
}

/**
 * `unknown`: the target may come from a plugin, a template or another repository, or the site is not understood well
 * enough.
 */
export type TargetResolution =
  | Exclude<Resolved, { is: "missing" }>
  | { is: "missing" }
  | { is: "unknown" };

/** Resolves a link or an image on the site of its document, or on GitHub if it has none. */
async function resolveTarget(
  target: Target,
  { kind, inTag }: Pick<Address, "kind" | "inTag">,
  page: Page,
  context: Context,
): Promise<TargetResolution> {
  if (target.written === "") return { is: "there", pages: [page.name] };
  const site = target.isOwn ? null : context.getSite(page);
  const link = { kind, path: target.named, from: page.name, inTag };
  if (site === null) {
    const outcome = await resolveOnGithub(target.path, context);
    if (outcome.is === "unknown" || !target.named.startsWith("/") || isForGithub(page.name))
      return outcome;
    return context.isOnAnySite(link) ? { is: "unknown" } : outcome;
  }
  const resolved = resolveOnSite(link, site, context.tree);
  if (resolved.is !== "missing") return resolved;
  const { certainty } = resolved;
  if (
    certainty === "never" ||
    (certainty !== "always" && !context.getTrustedStyles(page).has(certainty))
  )
    return { is: "unknown" };
  return (await isGeneratedFile(link, site, context))
    ? { is: "there", pages: [] }
    : { is: "missing" };
}

/**
 * Whether one of the possible target files may exist on some machines, because git ignores generated files. The HTML
 * pages of a known site are ignored too, but exist only if their documents do.
 */
async function isGeneratedFile(
  link: SiteLink,
  site: SiteWithRoutes,
  { lookUp }: Context,
): Promise<boolean> {
  for (const path of listCandidateFiles(link, site)) {
    if (site.isKnown && path.endsWith(".html")) continue;
    if ((await lookUp(path)) === "there") return true;
  }
  return false;
}

async function resolveOnGithub(path: string, { lookUp, tree }: Context): Promise<TargetResolution> {
  const found = await lookUp(path);
  if (typeof found === "object") return { is: "written", as: found.as };
  if (found === "missing")
    return isRenderedElsewhere(path, tree) ? { is: "unknown" } : { is: "missing" };
  return { is: "there", pages: tree.isFolder(path) ? findReadmes(path, tree) : [path] };
}

/** Without an HTML page next to it, documents are rendered to HTML elsewhere. */
const isRenderedElsewhere = (path: string, tree: Context["tree"]): boolean =>
  path.endsWith(".html") &&
  !tree.files.some((file) => file.endsWith(".html") && getFolder(file) === getFolder(path));

/** GitHub shows the README of a folder. */
const findReadmes = (folder: string, tree: Context["tree"]): string[] =>
  ["README.md", "readme.md", "Readme.md", "README.markdown"]
    .map((name) => (folder === "" ? name : `${folder}/${name}`))
    .filter((path) => tree.has(path));
