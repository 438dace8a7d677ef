/** More than documents of people hold. Measured: at these limits 200 KB take the parser some two seconds at most. */
const most = {
  nesting: 100,
  inner: 5000,
  marks: 10_000,
  openings: 500,
  lines: 20_000,
  lazyLines: 1500,
  quotes: 1500,
  underlines: 4000,
};

const shown = (count: number): string => count.toLocaleString("en");

/**
 * Why a text is better not parsed, to follow "because"; null: it can be. The parser's time grows with the square of how deep
 * lists and quotes are, of how many quotes there are and how many lines go on with one, of how many headings are underlined, and of how many brackets, stars and
 * comments without an end a paragraph has; it grows with the number of lines, too.
 */
export function whyNotParsed(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > most.lines) return `it has more than ${shown(most.lines)} lines`;
  if (lines.filter(isUnderline).length > most.underlines)
    return `it has more than ${shown(most.underlines)} headings with a line under them`;
  return wrongContainers(lines) ?? wrongBlock(text);
}

/** Of dashes or equals signs, right under other text: a line that makes a heading of that. */
const isUnderline = (line: string, at: number, lines: readonly string[]): boolean =>
  /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line) && /\S/.test(lines[at - 1] ?? "");

/** Marks of lists and quotes at the beginning of a line. */
const marks = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

interface Mark {
  /** Where it ends in the line, in characters. */
  column: number;
  isQuote: boolean;
}

function marksOf(line: string): Mark[] {
  const found: Mark[] = [];
  marks.lastIndex = 0;
  for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line))
    found.push({ column: marks.lastIndex, isQuote: mark[1] !== undefined });
  return found;
}

/** What is open behind a line: marks of quotes go on with those that are open, others end what begins as far right as they. */
function openBehind(open: readonly number[], line: readonly Mark[]): number[] {
  const own = line.findIndex(({ column, isQuote }) => !isQuote || !open.includes(column));
  if (own < 0) return [...open];
  const begun = line.slice(own).map(({ column }) => column);
  return [...open.filter((column) => column < begun[0]!), ...begun];
}

/** A line that goes on with no list or quote before it. */
const endsContainers = /^(?:`{3}|~{3}|#)/;

/** Looks at the lines as if none were code, which makes no difference to what people write. */
function wrongContainers(lines: readonly string[]): string | null {
  let open: number[] = [];
  let before = { isQuote: false, isEmpty: true };
  let quotes = 0;
  let lazyLines = 0;
  let inner = 0;
  for (const line of lines) {
    const found = marksOf(line);
    const isQuote = found.some((mark) => mark.isQuote);
    const indent = line.search(/\S/);
    const isEmpty = indent < 0;
    if (found.length > 0) open = openBehind(open, found);
    else if (endsContainers.test(line) || (indent === 0 && before.isEmpty)) open = [];
    const isLazy = found.length === 0 && !isEmpty && indent < (open.at(-1) ?? 0);
    lazyLines = isLazy ? lazyLines + 1 : 0;
    if (isQuote && !before.isQuote) quotes += 1;
    inner += Math.max(0, found.length - 1);
    if (open.length > most.nesting)
      return `more than ${most.nesting} lists and quotes are in each other`;
    if (inner > most.inner)
      return `more than ${shown(most.inner)} lists and quotes begin behind others in their line`;
    if (quotes > most.quotes) return `it has more than ${shown(most.quotes)} quotes`;
    if (lazyLines > most.lazyLines)
      return `more than ${shown(most.lazyLines)} lines go on with a list or a quote and begin at the margin`;
    before = { isQuote, isEmpty };
  }
  return null;
}

function wrongBlock(text: string): string | null {
  if (text.length <= most.openings * 2) return null;
  for (const block of text.split(/\n[ \t\r]*\n/)) {
    if (countOf(block, /[[\]*_`]/g) > most.marks)
      return `there are more than ${shown(most.marks)} brackets, stars, underscores and backticks without an empty line between them`;
    if (countOf(block, /<[!?]/g) > most.openings)
      return `more than ${shown(most.openings)} comments begin without an empty line between them`;
  }
  return null;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
