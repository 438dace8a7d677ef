/** More than real documents contain. Measured: at these limits, parsing 200 KB takes at most about two seconds. */
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

const formatCount = (count: number): string => count.toLocaleString("en");

/**
 * Tells why a text should not be parsed, to follow "because"; null: it can be. The parser's time grows with the square
 * of the nesting of lists and quotes, of the number of quotes and their continuation lines, of underlined headings, and
 * of brackets, stars and unterminated comments in a paragraph; it also grows with the number of lines.
 */
export function findParseObstacle(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > most.lines) return `it has more than ${formatCount(most.lines)} lines`;
  if (lines.filter(isUnderline).length > most.underlines)
    return `it has more than ${formatCount(most.underlines)} headings with a line under them`;
  return checkContainers(lines) ?? checkBlocks(text);
}

/** A line of dashes or equals signs right below text, which makes that a heading. */
const isUnderline = (line: string, at: number, lines: readonly string[]): boolean =>
  /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line) && /\S/.test(lines[at - 1] ?? "");

/** Marks of lists and quotes at the start of a line. */
const marks = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

interface Mark {
  /** Its end in the line, in characters. */
  column: number;
  isQuote: boolean;
}

function findMarks(line: string): Mark[] {
  const found: Mark[] = [];
  marks.lastIndex = 0;
  for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line))
    found.push({ column: marks.lastIndex, isQuote: mark[1] !== undefined });
  return found;
}

/**
 * Returns what is open after a line: quote marks continue open quotes, others close what starts at least as far to the
 * right.
 */
function updateOpen(open: readonly number[], line: readonly Mark[]): number[] {
  const own = line.findIndex(({ column, isQuote }) => !isQuote || !open.includes(column));
  if (own < 0) return [...open];
  const begun = line.slice(own).map(({ column }) => column);
  return [...open.filter((column) => column < begun[0]!), ...begun];
}

/** A line that closes all lists and quotes before it. */
const endsContainers = /^(?:`{3}|~{3}|#)/;

/** Ignores code blocks, which makes no difference for real documents. */
function checkContainers(lines: readonly string[]): string | null {
  let open: number[] = [];
  let before = { isQuote: false, isEmpty: true };
  let quotes = 0;
  let lazyLines = 0;
  let inner = 0;
  for (const line of lines) {
    const found = findMarks(line);
    const isQuote = found.some((mark) => mark.isQuote);
    const indent = line.search(/\S/);
    const isEmpty = indent < 0;
    if (found.length > 0) open = updateOpen(open, found);
    else if (endsContainers.test(line) || (indent === 0 && before.isEmpty)) open = [];
    const isLazy = found.length === 0 && !isEmpty && indent < (open.at(-1) ?? 0);
    lazyLines = isLazy ? lazyLines + 1 : 0;
    if (isQuote && !before.isQuote) quotes += 1;
    inner += Math.max(0, found.length - 1);
    if (open.length > most.nesting)
      return `more than ${most.nesting} lists and quotes are in each other`;
    if (inner > most.inner)
      return `more than ${formatCount(most.inner)} lists and quotes begin behind others in their line`;
    if (quotes > most.quotes) return `it has more than ${formatCount(most.quotes)} quotes`;
    if (lazyLines > most.lazyLines)
      return `more than ${formatCount(most.lazyLines)} lines go on with a list or a quote and begin at the margin`;
    before = { isQuote, isEmpty };
  }
  return null;
}

function checkBlocks(text: string): string | null {
  if (text.length <= most.openings * 2) return null;
  for (const block of text.split(/\n[ \t\r]*\n/)) {
    if (countMatches(block, /[[\]*_`]/g) > most.marks)
      return `there are more than ${formatCount(most.marks)} brackets, stars, underscores and backticks without an empty line between them`;
    if (countMatches(block, /<[!?]/g) > most.openings)
      return `more than ${formatCount(most.openings)} comments begin without an empty line between them`;
  }
  return null;
}

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
