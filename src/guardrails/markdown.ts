import type { Root } from "mdast";
import { type Extension, fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

/** From where to where something stands in a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

declare module "mdast" {
  interface LinkData {
    /** Where the address stands, with its angle brackets if it has some; undefined: the text is the address. */
    destination?: TextRange;
  }
  interface ImageData {
    destination?: TextRange;
  }
  interface DefinitionData {
    destination?: TextRange;
  }
}

/** The tree has an address's text, decoded; who wants to change it needs its place. */
const noteDestination: NonNullable<Extension["enter"]>[string] = function note(token) {
  const node = this.stack.at(-1);
  if (node?.type === "link" || node?.type === "image" || node?.type === "definition")
    node.data = { destination: { start: token.start.offset, end: token.end.offset } };
};

const syntax = [gfm(), frontmatter(["yaml"])];
const tree = [
  // Its transform makes links of addresses that the syntax has not taken for some. They have no place in the text, and what reads
  // addresses of other places reads text as well.
  gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  frontmatterFromMarkdown(["yaml"]),
  { enter: { resourceDestination: noteDestination, definitionDestination: noteDestination } },
];

/**
 * The syntax tree (mdast) of a text in GitHub's Markdown, with front matter. Positions count lines and columns from 1. The text
 * has no byte order mark: offsets are off by one behind one. `indentedCode`: what stands four blanks in is code, as it is not in
 * MDX and in Python-Markdown's admonitions. Ask `findParseObstacle` first: the parser is not made for hostile texts.
 */
export const parseMarkdown = (text: string, { indentedCode = true } = {}): Root =>
  fromMarkdown(text, {
    extensions: indentedCode ? syntax : [...syntax, { disable: { null: ["codeIndented"] } }],
    mdastExtensions: tree,
  });
