import { reviewLimits } from "../../model/review-limits.ts";
import { formatCodeCell, formatCodeSpan, escapeInline, formatLink } from "../../text/markdown.ts";

/**
 * Words of ours are text; whatever comes from elsewhere is code, in which neither markup nor a mention means anything; an address
 * is one that we made. A `text` is ours too, and came by way of a file.
 */
export type Words = (
  | string
  | { code: string }
  | { text: string }
  | { words: string; address: string }
)[];

// Each is a block with the line feed at its end; an empty line goes between two.

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
      if ("text" in word) return escapeInline(word.text, reviewLimits.reviewText.value);
      return "code" in word
        ? code(word.code, reviewLimits.reviewText.value)
        : formatLink(word.words, word.address);
    })
    .join("");

/** Several names of others, with commas between. */
export const named = (names: readonly string[]): Words =>
  names.flatMap((name, at): Words => (at === 0 ? [{ code: name }] : [", ", { code: name }]));

/** With commas, as people write large numbers. */
export const number = (count: number): string => count.toLocaleString("en-US");
