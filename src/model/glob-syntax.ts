import { configurationLimits } from "./configuration-limits.ts";

/**
 * A part of a pattern. `one` matches a character that passes the test, `many` any number of them, `choice` one of
 * several sequences.
 */
export type GlobPart =
  | { kind: "one" | "many"; test: (character: number) => boolean }
  | { kind: "choice"; ways: readonly (readonly GlobPart[])[] };

export interface GlobText {
  parts: readonly GlobPart[];
  /** The first syntax error. */
  mistake: string | undefined;
}

/**
 * Parses a glob: `?` matches one character of a name, `*` any number of them; two stars also cross folders, and with a
 * slash after them match no folder too. `[a-z]` matches one of these characters, `[!a-z]` any other, `{a,b}` is a
 * choice, `{1..9}` a choice of characters. A backslash escapes the next character. Everything else is literal, as is a
 * pattern that is too long.
 */
export function readGlob(pattern: string): GlobText {
  if (pattern.length > configurationLimits.expression.value)
    return { parts: Array.from(pattern, literal), mistake: "it is too long" };
  const text = Array.from(pattern.replace(/^(?:\.\/+)+/, ""));
  const reading: Reading = { text, at: 0, braces: new Map(), mistake: undefined };
  findBraces(reading);
  const parts = readParts(reading, text.length);
  return { parts, mistake: reading.mistake };
}

/** The state of the parser. Positions count whole characters. */
interface Reading {
  readonly text: readonly string[];
  at: number;
  /** For each closed opening brace, by position: the positions of its commas and the closing brace. */
  readonly braces: Map<number, number[]>;
  mistake: string | undefined;
}

/** Matches the braces in one pass, beforehand, because unclosed ones are literal. */
function findBraces(reading: Reading): void {
  const { text, braces } = reading;
  const open: { at: number; ends: number[] }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "[") at = bracketEnd(text, at) ?? at;
    else if (text[at] === "{") open.push({ at, ends: [] });
    else if (text[at] === ",") open.at(-1)?.ends.push(at);
    else if (text[at] === "}") {
      const closed = open.pop();
      if (closed === undefined) reading.mistake ??= missing("{", "}");
      else braces.set(closed.at, [...closed.ends, at]);
    }
  }
  if (open.length > 0) reading.mistake ??= missing("}", "{");
}

/** The position of the closing bracket, which cannot be the first character inside. */
function bracketEnd(text: readonly string[], start: number): number | undefined {
  const first = start + (isNegated(text, start) ? 2 : 1);
  for (let at = first; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "]" && at > first) return at;
  }
  return undefined;
}

const isNegated = (text: readonly string[], bracket: number): boolean =>
  text[bracket + 1] === "!" || text[bracket + 1] === "^";

const slash = "/".charCodeAt(0);
const inName = (character: number): boolean => character !== slash;
const any = (): boolean => true;
const literal = (character: string): GlobPart => {
  const expected = character.codePointAt(0)!;
  return { kind: "one", test: (found) => found === expected };
};

function readParts(reading: Reading, to: number): GlobPart[] {
  const parts: GlobPart[] = [];
  while (reading.at < to) parts.push(...readPart(reading));
  return parts;
}

function readPart(reading: Reading): GlobPart[] {
  const character = reading.text[reading.at]!;
  switch (character) {
    case "*":
      return [readStars(reading)];
    case "[":
      return [readBrackets(reading)];
    case "{":
      return [readBraces(reading)];
    case "/":
      return readSlash(reading);
    default:
      return [readOne(reading)];
  }
}

function readOne(reading: Reading): GlobPart {
  const character = reading.text[reading.at]!;
  const escaped = character === "\\" ? reading.text[reading.at + 1] : undefined;
  reading.at += escaped === undefined ? 1 : 2;
  if (character === "?") return { kind: "one", test: inName };
  return literal(escaped ?? character);
}

function readStars(reading: Reading): GlobPart {
  const { text } = reading;
  const before = text[reading.at - 1];
  const count = countStars(reading);
  reading.at += count;
  if (count === 1) return { kind: "many", test: inName };
  const crossing: GlobPart = { kind: "many", test: any };
  const atStart = before === undefined || "/{,".includes(before);
  if (!atStart || text[reading.at] !== "/") return crossing;
  reading.at += 1;
  return { kind: "choice", ways: [[], [crossing, literal("/")]] };
}

function countStars({ text, at }: Reading): number {
  let count = 0;
  while (text[at + count] === "*") count += 1;
  return count;
}

/** A trailing `docs/**` also matches the folder itself, which may have become a file, a link or a submodule. */
function readSlash(reading: Reading): GlobPart[] {
  const { text } = reading;
  const before = text[reading.at - 1];
  reading.at += 1;
  const count = countStars(reading);
  const endsInAll = count >= 2 && reading.at + count === text.length;
  if (!endsInAll || before === undefined || before === "*") return [literal("/")];
  reading.at += count;
  return [{ kind: "choice", ways: [[], [literal("/"), { kind: "many", test: any }]] }];
}

type Range = readonly [first: number, last: number];

function readBrackets(reading: Reading): GlobPart {
  const { text } = reading;
  const start = reading.at;
  const close = bracketEnd(text, start);
  if (close === undefined) {
    reading.mistake ??= missing("]", "[");
    return literalAt(reading);
  }
  const negated = isNegated(text, start);
  const ranges: Range[] = [];
  for (let at = start + (negated ? 2 : 1); at < close;) {
    const [from, afterFrom] = characterAt(text, at);
    const isRange = text[afterFrom] === "-" && afterFrom + 1 < close;
    const [to, next] = isRange ? characterAt(text, afterFrom + 1) : [from, afterFrom];
    if (from === "[" && text[afterFrom] === ":")
      reading.mistake ??= "write [a-z] instead of [[:lower:]]";
    if (to < from) reading.mistake ??= `the range [${from}-${to}] is empty`;
    ranges.push([from.codePointAt(0)!, to.codePointAt(0)!]);
    at = next;
  }
  reading.at = close + 1;
  return { kind: "one", test: (found) => inName(found) && isIn(ranges, found) !== negated };
}

const isIn = (ranges: readonly Range[], found: number): boolean =>
  ranges.some(([first, last]) => first <= found && found <= last);

/** The character at a position, escaped or not, and the position of the next one. */
function characterAt(text: readonly string[], at: number): [character: string, next: number] {
  const escaped = text[at] === "\\" ? text[at + 1] : undefined;
  return escaped === undefined ? [text[at]!, at + 1] : [escaped, at + 2];
}

/** Braces without a comma are literal, unless they are a range. */
function readBraces(reading: Reading): GlobPart {
  const ends = reading.braces.get(reading.at);
  if (ends === undefined) return literalAt(reading);
  const close = ends.at(-1)!;
  if (ends.length === 1) {
    const inside = reading.text.slice(reading.at + 1, close);
    if (/^-?\w+\.\.-?\w+$/.test(inside.join(""))) return readRange(reading, inside);
    return literalAt(reading);
  }
  const ways = ends.map((end) => {
    reading.at += 1;
    return readParts(reading, end);
  });
  reading.at = close + 1;
  return { kind: "choice", ways };
}

function readRange(reading: Reading, inside: readonly string[]): GlobPart {
  if (inside.length !== 4) {
    reading.mistake ??= `{${inside.join("")}} is not a range of single characters; list the choices, as in {8,9,10}`;
    return literalAt(reading);
  }
  reading.at += inside.length + 2;
  const [first = 0, last = 0] = [inside[0]!, inside[3]!]
    .map((end) => end.codePointAt(0)!)
    .sort((one, other) => one - other);
  return { kind: "one", test: (found) => first <= found && found <= last };
}

/** An opening character without its counterpart is literal. */
function literalAt(reading: Reading): GlobPart {
  reading.at += 1;
  return literal(reading.text[reading.at - 1]!);
}

const missing = (bracket: string, other: string): string =>
  `"${bracket}" is missing; write "\\${other}" for the character itself`;
