import type { Context } from "./context.ts";
import { includedFiles } from "./included-files.ts";
import { nearestName, sameLetters } from "./nearest.ts";
import type { Page } from "./page.ts";
import { type Problem, problemAt, quoted, type Remark } from "./problem.ts";
import type { Address } from "./references.ts";
import { isPartial } from "./sites/certainty.ts";
import { decoded, escaped, type Target } from "./target.ts";

interface Link {
  address: Address;
  target: Target;
  /** What it leads to; empty: nothing is known of it. */
  pages: readonly string[];
}

/** Holds what an address names behind `#` against the documents that it leads to; of other files, lines. */
export async function checkAnchor(
  link: Link,
  page: Page,
  context: Context,
): Promise<Problem | null> {
  const { address, target } = link;
  const { fragment } = target;
  if (fragment === null || !context.options.anchors) return null;
  const name = decoded(fragment.replace(/:~:[^]*$/, ""))
    .toLowerCase()
    .replace(/^user-content-/, "");
  const line = /^l(\d+)(?:c\d+)?(?:-l?(\d+)(?:c\d+)?)?$/.exec(name);
  if (line !== null) return checkLine(Number(line[2] ?? line[1]), link, page, context);
  // The top, footnotes, and what programs of a site take behind `#`.
  if (/^(?:top|readme|fn(?:ref)?[-:].*|_top|[!/+].*|.*[=&].*)?$/s.test(name)) return null;
  // A layout shows a field of the front matter under a heading of its own.
  const known = await readAll(link.pages, context);
  if (known === null) return null;
  const site = context.siteOf(page);
  if (site?.mayDefineAnchors === true) return null;
  if (site !== null && !address.text.startsWith("/") && isPartial(page.name, site)) return null;
  context.counts.anchors += 1;
  if (known.some(({ anchors, mayHaveMore }) => mayHaveMore || anchors.has(name))) return null;
  if (known.some(({ fields }) => Object.keys(fields).some((key) => sameLetters(key, name))))
    return null;
  const all = new Set(known.flatMap(({ anchors }) => [...anchors]));
  // The number at the end of `c-1` may be that of the second heading `c`.
  const isNumbered = (anchor: string): boolean =>
    all.has(anchor.replace(/-\d+$/, "")) && /-\d+$/.test(anchor);
  const same = [...all].filter((anchor) => sameLetters(anchor, name) && !isNumbered(anchor));
  return missingAnchor(link, page, same.length === 1 ? same[0]! : null, nearestName(name, all));
}

/** The documents with all that they include; null: one of them is not known. */
async function readAll(paths: readonly string[], context: Context): Promise<Page[] | null> {
  const read = new Map<string, Page>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (read.has(path)) continue;
    const page = await context.pageAt(path);
    if (page === null) return null;
    read.set(path, page);
    for (const name of page.included) {
      const meant = includedFiles(name, page, context.tree);
      if (meant.length === 0) return null;
      waiting.push(...meant);
    }
    for (const shortcode of page.shortcodes) {
      const shown = await context.documentsOf(shortcode);
      if (shown === null) return null;
      waiting.push(...shown);
    }
  }
  return read.size === 0 ? null : [...read.values()];
}

/** @param same the one that the same text has, with other signs between its letters */
function missingAnchor(
  { address, target, pages }: Link,
  page: Page,
  same: string | null,
  near: string | null,
): Problem {
  const place = pages.includes(page.name) ? "this document" : quoted(pages[0]!);
  const meant = same ?? near;
  const remark: Remark = {
    rule: "missing-anchor",
    title: "Anchor is missing",
    message: `The link leads to ${quoted(`#${target.fragment}`)}, which ${place} has no heading or anchor for.`,
    fix:
      meant === null
        ? "Name the anchor of a heading that is there."
        : `Write ${quoted(`#${escaped(meant)}`)} if that is meant.`,
  };
  const start = address.text.slice(0, address.text.indexOf("#") + 1);
  const isCertain = same !== null && !address.text.startsWith("/");
  return problemAt(page.path, address, remark, isCertain ? start + escaped(same) : null);
}

async function checkLine(
  line: number,
  { address, pages }: Link,
  page: Page,
  context: Context,
): Promise<Problem | null> {
  const [path] = pages;
  const lines = path === undefined ? null : await context.linesOf(path);
  if (lines === null) return null;
  context.counts.anchors += 1;
  if (line <= lines) return null;
  const remark: Remark = {
    rule: "missing-line",
    title: "Line is missing",
    message: `The link leads to line ${line} of ${quoted(path!)}, which has ${lines}.`,
    fix: "Name a line that is there, or a commit in which it was.",
  };
  return problemAt(page.path, address, remark, null);
}
