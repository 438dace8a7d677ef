import type { Root } from "mdast";
import { cleanText } from "./clean-text.ts";
import { endTags, keepTags } from "./html-tags.ts";
import { fencedBlock } from "./markdown.ts";
import { placeOf, type Replacement, replaced, treeOf, visit } from "./markdown-tree.ts";
import { withOwnLabels } from "./own-labels.ts";
import { whyNotParsed } from "./parse-limits.ts";

/** It is parsed several times: a text with more of what takes the parser's time is shown as it is. */
const mostMarks = 2_000;

/**
 * GitHub Markdown from outside as a part of a page of ours: a block quote that nothing in it leaves. Its markup works, and its links are
 * its own; HTML works as far as it is of the allowed tags, which are closed within it. What can't be parsed is shown as text.
 */
export function containedMarkdown(text: string): string {
  const clean = readable(text);
  return `${(contained(clean) ?? fencedBlock(clean))
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n")}\n`;
}

/**
 * What has to follow the beginning of a Markdown text, so that a paragraph of ours behind it is one: the end of a fence, and end tags.
 * Empty: nothing, or it is not known.
 */
export function closingOf(text: string): string {
  const clean = readable(text);
  return isParsed(clean) ? (orNull(() => closedHtml(clean).closing) ?? "") : "";
}

const readable = (text: string): string =>
  withoutTabs(cleanText(text.replaceAll(/\r\n?/g, "\n"))).trim();

/** A tab reaches to the next of the columns that are a multiple of four, which the mark of the quote would move. */
const withoutTabs = (text: string): string =>
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

/** Tags that end take no time. */
const wholeTag = /<\/?[a-z][^<>\n]*>/gi;

function isParsed(text: string): boolean {
  const marks = text.replaceAll(wholeTag, "").match(/[[\]*_<`>~]/g)?.length ?? 0;
  return marks <= mostMarks && whyNotParsed(text) === null;
}

/** A result is worth more than the markup of a text: whatever the parser throws for it, the text can still be shown. */
function orNull<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

/** @returns null: it can't be parsed */
function contained(text: string): string | null {
  if (!isParsed(text)) return null;
  return orNull(() => {
    const own = settled(text);
    return own === null ? null : withOwnLabels(own);
  });
}

const mostPasses = 5;

/**
 * What was taken out can make other Markdown of what stood behind it: it is looked at again until nothing is found.
 * @returns null when that does not end soon
 */
function settled(text: string): string | null {
  let last = text;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const { kept, closing } = closedHtml(last);
    const next = kept + closing;
    if (next === last) return next;
    last = next;
  }
  return null;
}

/** The text without HTML that is not allowed, and what closes it. */
function closedHtml(text: string): { kept: string; closing: string } {
  const tree = treeOf(text);
  const open: string[] = [];
  const replacements: Replacement[] = [];
  visit(tree, (node) => {
    const place = placeOf(node);
    if (place === null) return;
    const source = text.slice(place.start, place.end);
    if (node.type === "html") replacements.push({ ...place, text: keepTags(source, open) });
    else if (node.type === "text")
      replacements.push({ ...place, text: source.replaceAll(mayBeTag, "&lt;") });
    // Footnotes are shown at the end of the page.
    else if (node.type === "footnoteDefinition")
      replacements.push({ start: place.start, end: place.start + 1, text: "\\[" });
  });
  const ends = endTags(open);
  return {
    kept: replaced(text, replacements),
    closing: `${fenceEnd(text, tree)}${ends === "" ? "" : `\n\n${ends}`}`,
  };
}

/** The end of a fence that is open at the end of the text; one within a list or a quote ends with that. */
function fenceEnd(text: string, tree: Root): string {
  const last = tree.children.at(-1);
  const place = last?.type === "code" ? placeOf(last) : null;
  if (place === null) return "";
  const [first = "", ...lines] = text.slice(place.start, place.end).split("\n");
  const fence = /^(`{3,}|~{3,})/.exec(first)?.[0];
  if (fence === undefined) return "";
  const end = /^ {0,3}(`{3,}|~{3,}) *$/.exec(lines.at(-1) ?? "")?.[1];
  return end?.startsWith(fence) === true ? "" : `\n${fence}`;
}

/** What another reader of Markdown could take for the beginning of a tag. */
const mayBeTag = /(?<!\\)<(?=[a-z/!?])/gi;
