import type { Root } from "mdast";
import { type Extension, fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

/** From where to where something stands in a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

declare module "mdast" {
  interface LinkData {
    /** Where the address stands, with its angle brackets if it has some; undefined: the text is the address. */
    destination?: Stretch;
  }
  interface ImageData {
    destination?: Stretch;
  }
  interface DefinitionData {
    destination?: Stretch;
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
 * MDX and in Python-Markdown's admonitions. Ask `whyNotParsed` first: the parser is not made for hostile texts.
 */
export const parseMarkdown = (text: string, { indentedCode = true } = {}): Root =>
  fromMarkdown(text, {
    extensions: indentedCode ? syntax : [...syntax, { disable: { null: ["codeIndented"] } }],
    mdastExtensions: tree,
  });

const mostNesting = 100;
const mostMarks = 10_000;

/**
 * Why a text is better not parsed, to follow "because"; null: it can be. The parser's time grows with the square of how many
 * brackets and stars a paragraph has, and of how deep lists and quotes are; nobody writes as many as are refused here.
 */
export function whyNotParsed(text: string): string | null {
  if (tooDeep.test(text)) return `more than ${mostNesting} lists and quotes begin in one line`;
  if (text.length <= mostMarks) return null;
  const marks = text.split(/\n[ \t\r]*\n/).map((block) => block.match(/[[\]*_]/g)?.length ?? 0);
  return marks.some((count) => count > mostMarks)
    ? `there are more than ${mostMarks.toLocaleString("en")} brackets, stars and underscores without an empty line between them`
    : null;
}

const tooDeep = new RegExp(String.raw`^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){${mostNesting + 1}}`, "m");
