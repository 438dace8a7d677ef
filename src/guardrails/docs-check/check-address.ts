import { basename, relative } from "node:path/posix";
import { checkAnchor } from "./check-anchor.ts";
import type { Context } from "./context.ts";
import { leadsNowhere } from "./leaves-repository.ts";
import type { Page } from "./page.ts";
import { type Problem, createProblemAt, quote, type ProblemText } from "./problem.ts";
import type { Address } from "./references.ts";
import { resolveTarget } from "./resolve-target.ts";
import { escapeAddress, type Target, parseTarget } from "./target.ts";
import { getFolder } from "./tree.ts";

/**
 * Holds a link or an image against the repository. Left alone: addresses of other hosts, placeholders, and what a site may have
 * from somewhere else.
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
  // A site serves what is written otherwise than in its case, as a file of a public folder, in its own way.
  const isOnlyCase = as.toLowerCase() === target.path.toLowerCase();
  const remark: ProblemText = {
    rule: "wrong-case",
    title: "Name in another case",
    message: `${describeSubject(address, target.path)} is written ${quote(as)} in the repository.`,
    fix: `Write ${quote(instead ?? as)}.`,
  };
  return createProblemAt(page.path, address, remark, isOnlyCase ? instead : null);
}

/** Only a path from the document's folder is known to mean the file itself. */
const canReplace = ({ written, isOwn }: Target): boolean => !isOwn && !written.startsWith("/");

function reportMissing(address: Address, target: Target, page: Page, context: Context): Problem {
  const near = target.path.startsWith("/") ? null : context.findNearestFile(target.path);
  const instead =
    near === null || !canReplace(target) ? null : formatAddress(near.name, target, page);
  const message = `${describeSubject(address, target.path)} does not exist.`;
  const fix =
    instead === null
      ? "Lead it to a file of the repository, or remove it."
      : `Write ${quote(instead)} if that is meant, or remove it.`;
  const remark: ProblemText =
    address.kind === "image"
      ? { rule: "missing-image", title: "Image is missing", message, fix }
      : { rule: "missing-link", title: "Link leads nowhere", message, fix };
  return createProblemAt(page.path, address, remark, near?.isCertain === true ? instead : null);
}

/** The address of another path in the style of the one that is there. */
function formatAddress(path: string, target: Target, page: Page): string {
  const from = relative(`/${getFolder(page.name)}`, `/${path}`) || ".";
  const dot = target.written.startsWith("./") && !from.startsWith("../") ? "./" : "";
  const { query, fragment } = target;
  return `${escapeAddress(dot + from)}${query}${fragment === null ? "" : `#${fragment}`}`;
}

/** Blanks that people are to fill in are no links yet. */
const isTemplate = (name: string): boolean => /template/i.test(name);

/** mdBook shows an entry without an address as a chapter that is still to be written. */
const isMdbookSummary = (page: Page, { getSite }: Context): boolean =>
  basename(page.name) === "SUMMARY.md" && getSite(page)?.preset === "mdbook";

function checkEmptyAddress(address: Address, page: Page, context: Context): Problem | null {
  if (isTemplate(page.name) || isMdbookSummary(page, context)) return null;
  const what = address.kind === "image" ? "image" : "link";
  const remark: ProblemText = {
    rule: "empty-link",
    title: "Address is empty",
    message: `The ${what} has no address.`,
    fix: "Write where it leads, or take it out.",
  };
  return createProblemAt(page.path, address, remark, null);
}

function checkOutsideLink(
  address: Address,
  target: Target,
  page: Page,
  context: Context,
): Problem | null {
  const isOnSite = context.getSite(page) !== null;
  if (
    !context.options.links ||
    (isOnSite ? !/\.(?:md|mdx)$/.test(target.path) : !leadsNowhere(target.path))
  )
    return null;
  context.counts.links += 1;
  const remark: ProblemText = {
    rule: "outside",
    title: "Link leads out of the repository",
    message: `${describeSubject(address, target.path)} is outside of the repository.`,
    fix: "Lead it to a file of the repository, or write the whole address.",
  };
  return createProblemAt(page.path, address, remark, null);
}
