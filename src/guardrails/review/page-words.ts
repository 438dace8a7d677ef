import { guardrailLimits } from "../../model/guardrail-limits.ts";
import { formatCodeCell, formatCodeSpan, escapeInline, formatLink } from "../../text/markdown.ts";

/**
 * A piece of text is one of:
 * - a string of ours, which is Markdown
 * - `code`: foreign text, shown as code so that markup and mentions have no effect
 * - `text`: text of ours that was read from a file
 * - a link with an address that we made
 */
export type Words = (
  | string
  | { code: string }
  | { text: string }
  | { words: string; address: string }
)[];

// Each function returns a block that ends with a line feed; blocks are joined with an empty line.

export const heading = (depth: 1 | 2 | 3, words: Words): string =>
  `${"#".repeat(depth)} ${paragraph(words)}`;

export const paragraph = (words: Words): string => `${line(words, formatCodeSpan)}\n`;

export const list = (items: readonly Words[]): string =>
  items.map((words) => `- ${paragraph(words)}`).join("");

export const table = (head: readonly string[], rows: readonly Words[][]): string =>
  [
    head,
    head.map(() => "-"),
    ...rows.map((cells) => cells.map((words) => line(words, formatCodeCell))),
  ]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");

const line = (words: Words, code: typeof formatCodeSpan): string =>
  words
    .map((word) => {
      if (typeof word === "string") return word;
      if ("text" in word) return escapeInline(word.text, guardrailLimits.reviewText.value);
      return "code" in word
        ? code(word.code, guardrailLimits.reviewText.value)
        : formatLink(word.words, word.address);
    })
    .join("");

/** Foreign names, separated by commas. */
export const named = (names: readonly string[]): Words =>
  names.flatMap((name, at): Words => (at === 0 ? [{ code: name }] : [", ", { code: name }]));

/** With a comma between thousands. */
export const number = (count: number): string => count.toLocaleString("en-US");
