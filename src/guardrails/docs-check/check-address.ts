import { basename, relative } from "node:path/posix";
import { checkAnchor } from "./check-anchor.ts";
import type { Context } from "./context.ts";
import { leadsNowhere } from "./leaves-repository.ts";
import type { Page } from "./page.ts";
import { type Problem, problemAt, quoted, type Remark } from "./problem.ts";
import type { Address } from "./references.ts";
import { resolveTarget } from "./resolve-target.ts";
import { escaped, type Target, targetOf } from "./target.ts";
import { folderOf } from "./tree.ts";

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
    return options.links && !address.inTag ? emptyAddress(address, page, context) : null;
  const target = targetOf(address.text, page.name, context.ownAddresses);
  if (target === null) return null;
  if (target.path === ".." || target.path.startsWith("../"))
    return checkOutside(address, target, page, context);
  const resolved = await resolveTarget(target, address, page, context);
  if (resolved.is === "unknown") return null;
  if (options.links && target.written !== "")
    counts[address.kind === "image" ? "images" : "links"] += 1;
  if (resolved.is === "there")
    return checkAnchor({ address, target, pages: resolved.pages }, page, context);
  if (!options.links) return null;
  const shown =
    target.named.startsWith("/") && context.siteOf(page) !== null ? target.named : target.path;
  return resolved.is === "written"
    ? wrongCase(address, { ...target, path: shown }, resolved.as, page)
    : missing(address, { ...target, path: shown }, page, context);
}

const subject = ({ kind }: Address, path: string): string =>
  kind === "image" ? `The image ${quoted(path)}` : `The link leads to ${quoted(path)}, which`;

function wrongCase(address: Address, target: Target, as: string, page: Page): Problem {
  const instead =
    canReplace(target) && !as.startsWith("/") ? addressInstead(as, target, page) : null;
  // A site serves what is written otherwise than in its case, as a file of a public folder, in its own way.
  const isOnlyCase = as.toLowerCase() === target.path.toLowerCase();
  const remark: Remark = {
    rule: "wrong-case",
    title: "Name in another case",
    message: `${subject(address, target.path)} is written ${quoted(as)} in the repository.`,
    fix: `Write ${quoted(instead ?? as)}.`,
  };
  return problemAt(page.path, address, remark, isOnlyCase ? instead : null);
}

/** Only a path from the document's folder is known to mean the file itself. */
const canReplace = ({ written, isOwn }: Target): boolean => !isOwn && !written.startsWith("/");

function missing(address: Address, target: Target, page: Page, context: Context): Problem {
  const near = target.path.startsWith("/") ? null : context.nearestFile(target.path);
  const instead =
    near === null || !canReplace(target) ? null : addressInstead(near.name, target, page);
  const message = `${subject(address, target.path)} does not exist.`;
  const fix =
    instead === null
      ? "Lead it to a file of the repository, or remove it."
      : `Write ${quoted(instead)} if that is meant, or remove it.`;
  const remark: Remark =
    address.kind === "image"
      ? { rule: "missing-image", title: "Image is missing", message, fix }
      : { rule: "missing-link", title: "Link leads nowhere", message, fix };
  return problemAt(page.path, address, remark, near?.isCertain === true ? instead : null);
}

/** The address of another path in the style of the one that is there. */
function addressInstead(path: string, target: Target, page: Page): string {
  const from = relative(`/${folderOf(page.name)}`, `/${path}`) || ".";
  const dot = target.written.startsWith("./") && !from.startsWith("../") ? "./" : "";
  const { query, fragment } = target;
  return `${escaped(dot + from)}${query}${fragment === null ? "" : `#${fragment}`}`;
}

/** Blanks that people are to fill in are no links yet. */
const isForm = (name: string): boolean => /template/i.test(name);

/** mdBook shows an entry without an address as a chapter that is still to be written. */
const isBooksSummary = (page: Page, { siteOf }: Context): boolean =>
  basename(page.name) === "SUMMARY.md" && siteOf(page)?.preset === "mdbook";

function emptyAddress(address: Address, page: Page, context: Context): Problem | null {
  if (isForm(page.name) || isBooksSummary(page, context)) return null;
  const what = address.kind === "image" ? "image" : "link";
  const remark: Remark = {
    rule: "empty-link",
    title: "Address is empty",
    message: `The ${what} has no address.`,
    fix: "Write where it leads, or take it out.",
  };
  return problemAt(page.path, address, remark, null);
}

function checkOutside(
  address: Address,
  target: Target,
  page: Page,
  context: Context,
): Problem | null {
  const isOnSite = context.siteOf(page) !== null;
  if (
    !context.options.links ||
    (isOnSite ? !/\.(?:md|mdx)$/.test(target.path) : !leadsNowhere(target.path))
  )
    return null;
  context.counts.links += 1;
  const remark: Remark = {
    rule: "outside",
    title: "Link leads out of the repository",
    message: `${subject(address, target.path)} is outside of the repository.`,
    fix: "Lead it to a file of the repository, or write the whole address.",
  };
  return problemAt(page.path, address, remark, null);
}
