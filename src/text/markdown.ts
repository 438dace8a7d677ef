import { cleanLine, cleanText } from "./clean-text.ts";

/** Longest text in running Markdown, in characters. */
const longestInline = 500;

const zeroWidthSpace = "\u200b";

/**
 * Text from outside as running GitHub Markdown that shows the text and nothing else: no markup, HTML, link, mention,
 * reference, emoji or mathematics comes of it. One line; safe in a heading and a table's cell too.
 */
export function escapeInline(text: string, longest: number = longestInline): string {
  return (
    breakReferences(cleanLine(text, longest))
      .replaceAll(/[\\`*_[\]<>|~&$^]/g, "\\$&")
      .replace(/^(?=[-+=#])/, "\\")
      .replace(/^(\d+)(?=[.)])/, "$1\\")
      // Marks at the end of a heading would be taken for its end.
      .replace(/(?<= )(?=#+$)/, "\\")
  );
}

/**
 * GitHub looks for mentions, references, commits, emoji and mathematics in the finished page, where neither a backslash nor
 * an entity hides them: a zero-width space breaks them.
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

/** The shortest name of a commit has seven digits. */
const breakCommit = (digits: string): string => digits.match(/.{1,6}/g)!.join(zeroWidthSpace);

/** Text from outside as a code span, also in a table's cell: nothing in a code span is looked at. */
export function codeSpan(text: string, longest: number = longestInline): string {
  const line = cleanLine(text, longest);
  if (line === "") return "";
  const fence = "`".repeat(longestRun(line) + 1);
  // Blanks between, because a span may neither begin nor end with a backtick; GitHub takes them away again.
  const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${room}${line}${room}${fence}`;
}

/**
 * A code span inside a table's cell, where a bar would end the cell: tables take the backslash before it away again.
 * Behind a backslash of the text that does not work, so such a text is escaped instead.
 */
export function codeCell(text: string, longest: number = longestInline): string {
  // What is hidden is taken out first: it can stand between the two.
  const line = cleanLine(text, longest);
  if (line.includes("\\|")) return escapeInline(line, longest);
  return codeSpan(line, longest).replaceAll("|", "\\|");
}

/** Lines from outside as a fenced block, whose fence is longer than any run of backticks in them. */
export function fencedBlock(text: string): string {
  const clean = cleanText(text).replace(/\n+$/, "");
  const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
  return `${fence}text\n${clean}\n${fence}\n`;
}

/** A link whose address is ours; just the words when it isn't an address of the web. */
export function link(words: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
    return escapeInline(words);
  const safe = url.href.replaceAll(
    /[()<>[\]\\`|*_]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `[${escapeInline(words)}](${safe})`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}
