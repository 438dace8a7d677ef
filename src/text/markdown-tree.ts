import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Nodes, Root } from "mdast";

/** A range of a text, in UTF-16 units, and its replacement. */
export interface TextReplacement {
  start: number;
  end: number;
  text: string;
}

const syntax = [gfm()];
// Its transform creates links from addresses, whose nodes have no position.
const tree = [gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))];

/** Parses GitHub Markdown. Call `findParseObstacle` first. */
export const parseMarkdown = (text: string): Root =>
  fromMarkdown(text, { extensions: syntax, mdastExtensions: tree });

/** Visits nodes in the order of the text. */
export function visit(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node);
  if ("children" in node) for (const child of node.children) visit(child, visitor);
}

export function getPosition({ position }: Nodes): { start: number; end: number } | null {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? null : { start, end };
}

/** @param replacements in any order; of two that overlap, the first one counts */
export function applyReplacements(text: string, replacements: readonly TextReplacement[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: instead } of replacements.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result + text.slice(at);
}
