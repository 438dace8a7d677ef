import { cleanLine, cleanText } from "./clean-text.ts";

/** Longest inline text, in characters. */
const longestInline = 500;

const zeroWidthSpace = "\u200b";

/**
 * Escapes untrusted text for inline GitHub Markdown: no markup, HTML, link, mention, reference, emoji or mathematics
 * results. One line; also safe in headings and table cells.
 */
export function escapeInline(text: string, longest: number = longestInline): string {
  return (
    breakReferences(cleanLine(text, longest))
      .replaceAll(/[\\`*_[\]<>|~&$^]/g, "\\$&")
      .replace(/^(?=[-+=#])/, "\\")
      .replace(/^(\d+)(?=[.)])/, "$1\\")
      // Trailing number signs would end a heading.
      .replace(/(?<= )(?=#+$)/, "\\")
  );
}

/**
 * GitHub detects mentions, references, commits, emoji and mathematics in the rendered page, where neither a backslash
 * nor an entity hides them, so a zero-width space breaks them.
 */
function breakReferences(line: string): string {
  return line
    .replaceAll("@", `@${zeroWidthSpace}`)
    .replaceAll(
      /:(?=\/\/)|:(?=[\w+-]+(?::|$))|#(?=\d)|GH-(?=\d)|www(?=\.)/gi,
      `$&${zeroWidthSpace}`,
    )
    .replaceAll("$", `${zeroWidthSpace}$$`)
    .replaceAll(/\b[\da-f]{7,40}\b/gi, breakCommit);
}

/** The shortest abbreviated commit has seven digits. */
const breakCommit = (digits: string): string => digits.match(/.{1,6}/g)!.join(zeroWidthSpace);

/** Formats untrusted text as a code span, also in a table cell: nothing in it is interpreted. */
export function formatCodeSpan(text: string, longest: number = longestInline): string {
  const line = cleanLine(text, longest);
  if (line === "") return "";
  const fence = "`".repeat(findLongestRun(line) + 1);
  // A span may neither start nor end with a backtick; GitHub removes these blanks.
  const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${room}${line}${room}${fence}`;
}

/**
 * Formats a code span in a table cell, where a bar would end the cell: tables remove the backslash before it. After a
 * backslash in the text that does not work, so such text is escaped instead.
 */
export function formatCodeCell(text: string, longest: number = longestInline): string {
  // Invisible characters could separate the two, so they are removed first.
  const line = cleanLine(text, longest);
  if (line.includes("\\|")) return escapeInline(line, longest);
  return formatCodeSpan(line, longest).replaceAll("|", "\\|");
}

/** Formats untrusted lines as a block with a fence longer than any run of backticks in them. */
export function formatFencedBlock(text: string): string {
  const clean = cleanText(text).replace(/\n+$/, "");
  const fence = "`".repeat(Math.max(3, findLongestRun(clean) + 1));
  return `${fence}text\n${clean}\n${fence}\n`;
}

/** Formats a link to a trusted address; only the text if it is not a web address. */
export function formatLink(words: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
    return escapeInline(words);
  const safe = url.href.replaceAll(
    /[()<>[\]\\`|*_]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `[${escapeInline(words)}](${safe})`;
}

function findLongestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}
