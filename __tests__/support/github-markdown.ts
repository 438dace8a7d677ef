import { execFileSync } from "node:child_process";
import gfm from "cmark-gfm-js";

/**
 * Pages as GitHub renders them: with cmark-gfm and its extensions for tables, strikethrough, autolinks, tags and footnotes.
 * The one in JavaScript is of 2018, without task lists. `CMARK_GFM_PYTHON` names a Python that has the newest one, with them,
 * in its package cmarkgfm; .ci/run renders with both.
 */
export function renderPages(pages: readonly string[]): string[] {
  const python = process.env["CMARK_GFM_PYTHON"];
  if (python === undefined) return pages.map((page) => gfm.convert(page, gfm.Option.footnotes));
  const html = execFileSync(python, ["-c", inPython], { input: JSON.stringify(pages), encoding: "utf8" });
  return JSON.parse(html) as string[];
}

// Raw HTML passes: GitHub takes away what is dangerous in it later, and an image or a heading is not.
const inPython = `
import json, sys
from cmarkgfm.cmark import Options, markdown_to_html_with_extensions
options = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES
extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]
pages = json.load(sys.stdin.buffer)
json.dump([markdown_to_html_with_extensions(page, options, extensions) for page in pages], sys.stdout)
`;

/**
 * The elements of a page in their order, without text and addresses. Code within a line is left out: what cannot be written
 * as code in a table's cell stands there as text.
 */
export const structureOf = (html: string): string[] =>
  (html.replaceAll(/<pre>.*?<\/pre>/gs, "<pre></pre>").match(/<[^>]*>/g) ?? [])
    .filter((tag) => !/^<\/?code>$/.test(tag))
    .map((tag) => tag.replace(/ href="[^"]*"/, " href"));

/** Where links and images lead. */
export const addressesIn = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map((match) => match[1]!);

/** What a reader sees, with one blank for all that is empty. */
export const visibleText = (html: string): string => collapse(decode(html.replaceAll(/<[^>]*>/g, "")));

export const collapse = (text: string): string =>
  text.replaceAll("\u200b", "").replaceAll(/\s+/g, " ").trim();

/**
 * What GitHub makes of the text of a rendered page outside of code and links, where escapes are gone already
 * (docs.github.com: "Autolinked references and URLs", "Basic writing and formatting syntax", "Writing mathematical
 * expressions"). A zero-width space within, or before a dollar sign, keeps it from that.
 */
const afterRendering: ReadonlyMap<string, RegExp> = new Map([
  ["mention", /@[a-z\d]/i],
  ["reference", /#\d|\bGH-\d/i],
  ["commit", /\b[\da-f]{7,40}\b/i],
  ["address", /:\/\/|\bwww\./i],
  ["emoji", /:[\w+-]+:/],
  ["mathematics", /(?<!\u200b)\$/],
]);

/** What GitHub would make of the page's text besides. */
export function madeAfterRendering(html: string): string[] {
  const texts = html
    .replaceAll(/<pre>.*?<\/pre>|<code>.*?<\/code>|<a .*?<\/a>/gs, "<code>")
    .split(/<[^>]*>/)
    .map(decode);
  const made = [...afterRendering].filter(([, pattern]) => texts.some((text) => pattern.test(text)));
  const alert = /<blockquote>\s*<p>\s*\[!/.test(html) ? ["alert"] : [];
  return [...made.map(([name]) => name), ...alert];
}

const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

const decode = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity]!);
