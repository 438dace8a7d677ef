/** The content of a file of names and values, such as GITHUB_ENV or GITHUB_OUTPUT. */
export interface ReadPairs {
  /** The last value of each name. */
  values: Record<string, string>;
  /** Why reading stopped, as a sentence without a full stop; null: the file was read to its end. */
  problem: string | null;
}

/**
 * Reads `NAME=value` lines and blocks of `NAME<<END`, the value's lines and `END`, by the rules of the runner
 * (actions/runner, FileCommandManager.cs, EnvFileKeyValuePairs), with two differences: a name may not be empty, and a
 * line may end in CR, LF or CRLF on every system. The line ends within a value stay.
 * @param variable that names the file, for the problem
 */
export function readPairs(variable: string, text: string): ReadPairs {
  const values = new Map<string, string>();
  const lines = splitLines(text);
  const toProblem = (line: number, what: string): ReadPairs => ({
    values: Object.fromEntries(values),
    problem: `${variable}, line ${line + 1}: ${what}`,
  });
  for (let at = 0; at < lines.length; at += 1) {
    const line = getText(text, lines[at]!);
    if (line === "") continue;
    const pair = readPair(line);
    if (pair === null)
      return toProblem(at, `expected NAME=value or NAME<<DELIMITER, found ${quote(line)}`);
    if ("value" in pair) {
      values.set(pair.name, pair.value);
      continue;
    }
    const end = findEnd(text, lines, at + 1, pair.delimiter);
    if (end === -1)
      return toProblem(at, `the closing delimiter is missing: ${quote(pair.delimiter)}`);
    values.set(
      pair.name,
      at + 1 === end ? "" : text.slice(lines[at + 1]!.start, lines[end - 1]!.end),
    );
    at = end;
  }
  return { values: Object.fromEntries(values), problem: null };
}

/** Reads a file of folders, one per line, such as GITHUB_PATH. Newest first, without duplicates. */
export function readFolders(text: string): string[] {
  const folders = splitLines(text).map((line) => getText(text, line));
  return [...new Set(folders.filter((folder) => folder !== "").reverse())];
}

interface LineRange {
  start: number;
  /** Without its line end. */
  end: number;
}

function splitLines(text: string): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

const getText = (text: string, { start, end }: LineRange): string => text.slice(start, end);

type Pair = { name: string; value: string } | { name: string; delimiter: string };

/** The first of `=` and `<<` decides. */
function readPair(line: string): Pair | null {
  const [, name, sign, rest] = /^([^]+?)(=|<<)([^]*)$/.exec(line) ?? [];
  if (name === undefined || line.startsWith("=") || line.startsWith("<<")) return null;
  if (sign === "=") return { name, value: rest! };
  return rest === "" ? null : { name, delimiter: rest! };
}

function findEnd(
  text: string,
  lines: readonly LineRange[],
  from: number,
  delimiter: string,
): number {
  for (let at = from; at < lines.length; at += 1)
    if (getText(text, lines[at]!) === delimiter) return at;
  return -1;
}

const quote = (text: string): string =>
  JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
