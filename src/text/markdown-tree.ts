import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Nodes, Root } from "mdast";

/** A part of a text, in UTF-16 units, and what stands there instead. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

const syntax = [gfm()];
// Its transform makes links of addresses within text, whose pieces have no place in it any more.
const tree = [gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))];

/** GitHub's Markdown as a tree. Ask `whyNotParsed` first. */
export const treeOf = (text: string): Root =>
  fromMarkdown(text, { extensions: syntax, mdastExtensions: tree });

/** In the order of the text. */
export function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
}

export function placeOf({ position }: Nodes): { start: number; end: number } | null {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? null : { start, end };
}

/** @param replacements in any order; of two that cross the one that begins first counts */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: instead } of replacements.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result + text.slice(at);
}
