import type { Root } from "mdast";
import { type Extension, fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

/** A range of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

declare module "mdast" {
  interface LinkData {
    /** The range of the address, including angle brackets; undefined if the text is the address. */
    destination?: TextRange;
  }
  interface ImageData {
    destination?: TextRange;
  }
  interface DefinitionData {
    destination?: TextRange;
  }
}

/** The tree only has the decoded address; replacing it needs its place. */
const noteDestination: NonNullable<Extension["enter"]>[string] = function note(token) {
  const node = this.stack.at(-1);
  if (node?.type === "link" || node?.type === "image" || node?.type === "definition")
    node.data = { destination: { start: token.start.offset, end: token.end.offset } };
};

const syntax = [gfm(), frontmatter(["yaml"])];
const tree = [
  // Its transform turns bare addresses in text into links without a position. They are not needed, because callers read
  // addresses from text too.
  gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  frontmatterFromMarkdown(["yaml"]),
  { enter: { resourceDestination: noteDestination, definitionDestination: noteDestination } },
];

/**
 * Parses GitHub's Markdown with front matter into a syntax tree (mdast). Lines and columns count from 1. The text must
 * not have a byte order mark, which would shift all offsets. Set `indentedCode` to false for MDX and Python-Markdown's
 * admonitions, where indented text is not code. Call `findParseObstacle` first: the parser is slow on hostile input.
 */
export const parseMarkdown = (text: string, { indentedCode = true } = {}): Root =>
  fromMarkdown(text, {
    extensions: indentedCode ? syntax : [...syntax, { disable: { null: ["codeIndented"] } }],
    mdastExtensions: tree,
  });
