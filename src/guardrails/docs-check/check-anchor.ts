import { counted } from "../../model/counted.ts";
import { decodeAddress } from "../decode.ts";
import type { Context } from "./context.ts";
import { findIncludedFiles } from "./included-files.ts";
import { findNearestName, hasSameLetters } from "./nearest.ts";
import type { Page } from "./page.ts";
import { type Problem, createProblemAt, quote, type ProblemText } from "./problem.ts";
import type { Address } from "./references.ts";
import { isPartial } from "./sites/certainty.ts";
import { escapeAddress, type Target } from "./target.ts";

interface AnchorLink {
  address: Address;
  target: Target;
  /** The documents that it leads to; empty if unknown. */
  pages: readonly string[];
}

/** Checks the part of an address after `#`: a heading or anchor of a document, or a line of another file. */
export async function checkAnchor(
  link: AnchorLink,
  page: Page,
  context: Context,
): Promise<Problem | null> {
  const { address, target } = link;
  const { fragment } = target;
  if (fragment === null || !context.options.anchors) return null;
  const name = decodeAddress(fragment.replace(/:~:[^]*$/, ""))
    .toLowerCase()
    .replace(/^user-content-/, "");
  const line = /^l(\d+)(?:c\d+)?(?:-l?(\d+)(?:c\d+)?)?$/.exec(name);
  if (line !== null) return checkLineNumber(Number(line[2] ?? line[1]), link, page, context);
  // The top of the page, footnotes, and fragments that a site's scripts read.
  if (/^(?:top|readme|fn(?:ref)?[-:].*|_top|[!/+].*|.*[=&].*)?$/s.test(name)) return null;
  const known = await readWithIncluded(link.pages, context);
  if (known === null) return null;
  const site = context.getSite(page);
  if (site?.mayDefineAnchors === true) return null;
  if (site !== null && !address.text.startsWith("/") && isPartial(page.name, site)) return null;
  context.counts.anchors += 1;
  if (known.some(({ anchors, hasUnknownAnchors }) => hasUnknownAnchors || anchors.has(name)))
    return null;
  // A layout may show a front matter field under a heading of its own.
  if (known.some(({ fields }) => Object.keys(fields).some((key) => hasSameLetters(key, name))))
    return null;
  const all = new Set(known.flatMap(({ anchors }) => [...anchors]));
  // The number at the end of `c-1` may belong to the second heading `c`.
  const isRepeatedHeading = (anchor: string): boolean =>
    all.has(anchor.replace(/-\d+$/, "")) && /-\d+$/.test(anchor);
  const same = [...all].filter(
    (anchor) => hasSameLetters(anchor, name) && !isRepeatedHeading(anchor),
  );
  const onlySame = same.length === 1 ? same[0]! : null;
  return reportMissingAnchor(link, page, onlySame, findNearestName(name, all));
}

/** The documents and all that they include; null if one of them is unknown. */
async function readWithIncluded(
  paths: readonly string[],
  context: Context,
): Promise<Page[] | null> {
  const read = new Map<string, Page>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (read.has(path)) continue;
    const page = await context.getPage(path);
    if (page === null) return null;
    read.set(path, page);
    const included = await listIncluded(page, context);
    if (included === null) return null;
    waiting.push(...included);
  }
  return read.size === 0 ? null : [...read.values()];
}

/** The documents that a page includes or shows; null if one of them is unknown. */
async function listIncluded(page: Page, context: Context): Promise<string[] | null> {
  const included = page.included.map((name) => findIncludedFiles(name, page, context.tree));
  if (included.some((files) => files.length === 0)) return null;
  const all = included.flat();
  for (const shortcode of page.shortcodes) {
    const shown = await context.findShortcodeDocuments(shortcode);
    if (shown === null) return null;
    all.push(...shown);
  }
  return all;
}

/** @param same the anchor that differs only in punctuation; null if there is none or several */
function reportMissingAnchor(
  { address, target, pages }: AnchorLink,
  page: Page,
  same: string | null,
  near: string | null,
): Problem {
  const place = pages.includes(page.name) ? "this document" : quote(pages[0]!);
  const suggestion = same ?? near;
  const problemText: ProblemText = {
    rule: "missing-anchor",
    title: "Missing anchor",
    message: `The link leads to ${quote(`#${target.fragment}`)}, but ${place} has no such heading or anchor.`,
    fix:
      suggestion === null
        ? "Use the anchor of an existing heading."
        : `Did you mean ${quote(`#${escapeAddress(suggestion)}`)}?`,
  };
  const start = address.text.slice(0, address.text.indexOf("#") + 1);
  const isCertain = same !== null && !address.text.startsWith("/");
  return createProblemAt(
    page.path,
    address,
    problemText,
    isCertain ? start + escapeAddress(same) : null,
  );
}

async function checkLineNumber(
  line: number,
  { address, pages }: AnchorLink,
  page: Page,
  context: Context,
): Promise<Problem | null> {
  const [path] = pages;
  const lines = path === undefined ? null : await context.countLines(path);
  if (lines === null) return null;
  context.counts.anchors += 1;
  if (line <= lines) return null;
  const problemText: ProblemText = {
    rule: "missing-line",
    title: "Missing line",
    message: `The link leads to line ${line} of ${quote(path!)}, which has only ${counted(lines, "line")}.`,
    fix: "Link to an existing line, or to a commit that has this one.",
  };
  return createProblemAt(page.path, address, problemText);
}
