import type { Root } from "mdast";
import { cleanText } from "./clean-text.ts";
import { formatFencedBlock } from "./markdown.ts";
import {
  getPosition,
  type TextReplacement,
  applyReplacements,
  parseMarkdown,
  visit,
} from "./markdown-tree.ts";
import { makeLabelsUnique } from "./own-labels.ts";
import { findParseObstacle } from "./parse-limits.ts";

/** The text is parsed several times, so a text with more markup is shown as it is. */
const mostMarks = 2_000;

/**
 * Turns untrusted GitHub Markdown into a block quote that none of its content can leave. Its markup works, its link
 * labels are its own, and allowed HTML tags work and are closed within it. Text that cannot be parsed is shown as text.
 */
export function quoteMarkdown(text: string): string {
  const clean = normalizeText(text);
  return `${(containMarkdown(clean) ?? formatFencedBlock(clean))
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n")}\n`;
}

/**
 * Returns what must follow truncated Markdown, so that a paragraph after it is one: the end of a fence, and end tags.
 * Empty: nothing, or unknown.
 */
export function getClosingMarkup(text: string): string {
  const clean = normalizeText(text);
  return isParseable(clean) ? (nullOnError(() => closeHtml(clean).closing) ?? "") : "";
}

const normalizeText = (text: string): string =>
  expandTabs(cleanText(text.replaceAll(/\r\n?/g, "\n"))).trim();

/** A tab advances to the next multiple of four columns, which the quote's mark would shift. */
const expandTabs = (text: string): string =>
  text
    .split("\n")
    .map((line) => {
      const pieces = line.split("\t");
      const last = pieces.pop() ?? "";
      return (
        pieces.map((piece) => piece.padEnd(Math.ceil((piece.length + 1) / 4) * 4)).join("") + last
      );
    })
    .join("\n");

/** Complete tags take no time. */
const wholeTag = /<\/?[a-z][^<>\n]*>/gi;

function isParseable(text: string): boolean {
  const marks = text.replaceAll(wholeTag, "").match(/[[\]*_<`>~]/g)?.length ?? 0;
  return marks <= mostMarks && findParseObstacle(text) === null;
}

/** The result matters more than markup: if the parser throws, the text is still shown. */
function nullOnError<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

/** @returns null: the text cannot be parsed */
function containMarkdown(text: string): string | null {
  if (!isParseable(text)) return null;
  return nullOnError(() => {
    const own = removeHtmlRepeatedly(text);
    return own === null ? null : makeLabelsUnique(own);
  });
}

const mostPasses = 5;

/**
 * Removing text can turn what follows into other Markdown, so this repeats until nothing changes.
 * @returns null if that takes too long
 */
function removeHtmlRepeatedly(text: string): string | null {
  let last = text;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const { kept, closing } = closeHtml(last);
    const next = kept + closing;
    if (next === last) return next;
    last = next;
  }
  return null;
}

/** Removes disallowed HTML, and returns what closes the rest. */
function closeHtml(text: string): { kept: string; closing: string } {
  const tree = parseMarkdown(text);
  const open: string[] = [];
  const replacements: TextReplacement[] = [];
  visit(tree, (node) => {
    const place = getPosition(node);
    if (place === null) return;
    const source = text.slice(place.start, place.end);
    if (node.type === "html") replacements.push({ ...place, text: keepAllowedTags(source, open) });
    else if (node.type === "text")
      replacements.push({ ...place, text: source.replaceAll(mayBeTag, "&lt;") });
    // Footnotes would appear at the end of the page.
    else if (node.type === "footnoteDefinition")
      replacements.push({ start: place.start, end: place.start + 1, text: "\\[" });
  });
  const ends = formatEndTags(open);
  return {
    kept: applyReplacements(text, replacements),
    closing: `${getFenceEnd(text, tree)}${ends === "" ? "" : `\n\n${ends}`}`,
  };
}

/** Returns the end of a fence that is still open; a fence within a list or quote ends with it. */
function getFenceEnd(text: string, tree: Root): string {
  const last = tree.children.at(-1);
  const place = last?.type === "code" ? getPosition(last) : null;
  if (place === null) return "";
  const [first = "", ...lines] = text.slice(place.start, place.end).split("\n");
  const fence = /^(`{3,}|~{3,})/.exec(first)?.[0];
  if (fence === undefined) return "";
  const end = /^ {0,3}(`{3,}|~{3,}) *$/.exec(lines.at(-1) ?? "")?.[1];
  return end?.startsWith(fence) === true ? "" : `\n${fence}`;
}

/** What another Markdown parser could treat as the start of a tag. */
const mayBeTag = /(?<!\\)<(?=[a-z/!?])/gi;

/** Tags that untrusted Markdown may use, as on GitHub (gjtorikian/html-pipeline, its sanitization). */
const allowedTags = new Set(
  (
    "a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre q s samp " +
    "small source span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var"
  ).split(" "),
);
const voidTags = new Set(["br", "hr", "img", "source"]);

const cells = ["td", "th"];
const rows = [...cells, "tr"];
const groups = [...rows, "tbody", "thead", "tfoot"];

/** Elements with an optional end tag, and the elements that each start tag closes. */
const endedBy: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["p", ["p"]],
  ["td", cells],
  ["th", cells],
  ["tr", rows],
  ["tbody", groups],
  ["thead", groups],
  ["tfoot", groups],
]);

const attribute = String.raw`\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const tagOrComment = new RegExp(
  String.raw`<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:${attribute})*)\s*(\/?)>|<`,
  "gi",
);

/**
 * Keeps the allowed HTML tags and shows others as text. Optional end tags are added.
 * @param open the open tags, which it changes
 */
const keepAllowedTags = (html: string, open: string[]): string =>
  html.replaceAll(
    tagOrComment,
    (tag: string, slash?: string, word?: string, attributes?: string) => {
      if (tag.startsWith("<!--") && tag !== "<!--") return "";
      const name = word?.toLowerCase() ?? "";
      const asText = `&lt;${tag.slice(1)}`;
      if (!allowedTags.has(name)) return asText;
      if (slash === "/") return attributes === "" ? (closeTag(name, open, tag) ?? asText) : asText;
      if (voidTags.has(name)) return tag;
      const first = open.findLastIndex((other) => !endedBy.get(name)?.includes(other)) + 1;
      const ends = formatEndTags(open.splice(first));
      open.push(name);
      return `${ends}${tag}`;
    },
  );

/** @returns null: it closes no open tag */
function closeTag(name: string, open: string[], tag: string): string | null {
  const at = open.lastIndexOf(name);
  if (at === -1 || !open.slice(at + 1).every((inner) => endedBy.has(inner))) return null;
  return `${formatEndTags(open.splice(at).slice(1))}${tag}`;
}

/** @param open outermost first */
const formatEndTags = (open: readonly string[]): string =>
  open
    .toReversed()
    .map((name) => `</${name}>`)
    .join("");
