import {
  findRunEnd,
  markRunHidden,
  isRunHidden,
  peek,
  createRunUntil,
  skipBlanks,
  decodeText,
} from "./piece.ts";
import type { SecretMatch, Piece, ByteRun } from "./piece.ts";
import { isExpression, isPlaceholder } from "./placeholder.ts";

/**
 * Names whose value is a secret. Each is also found at the end of a longer name, in any case: `DB_PASSWORD`,
 * `githubToken`. The doubtful ones have other uses, such as the tokens of a parser.
 */
export const secretNames = {
  sure: [
    "password",
    "passwd",
    "passphrase",
    ...["api-key", "access-key", "secret-key", "private-key", "client-secret"].flatMap(
      listSpellings,
    ),
    ...["access-token", "auth-token", "refresh-token"].flatMap(listSpellings),
  ],
  doubtful: ["token", "secret", "pwd"],
} as const;

function listSpellings(name: string): string[] {
  return ["-", "_", ""].map((between) => name.replace("-", between));
}

const mostBlanks = 8;
const shortest = 4;
/** Bytes of a value that are examined to judge it. */
const judged = 64;

const quotes = [0x22, 0x27, 0x60];
const backslash = 0x5c;

const unquoted = createRunUntil(/[\0-\x20\x7f"'`,;&<]/);
/**
 * Where the quotation mark is not escaped, a backslash belongs to the value. Where it is, as in JSON within JSON, a
 * backslash ends the value.
 */
const quoted = new Map(
  quotes.map((quote) => [quote, createRunUntil(createEndPattern(quote), { escapes: true })]),
);
const quotedInQuoted = new Map(
  quotes.map((quote) => [quote, createRunUntil(createEndPattern(quote, "\\\\"))]),
);

function createEndPattern(quote: number, more = ""): RegExp {
  return new RegExp(`[${String.fromCharCode(quote)}\r\n${more}]`);
}

/** How a name and its value are written. */
interface AssignmentStyle {
  sure: boolean;
  /** `name=value`, without blanks. */
  tight: boolean;
  /** `name:value`, without blanks: also how tasks are named. */
  colon: boolean;
  /** The name is quoted, as in JSON. */
  quotedName: boolean;
}

/**
 * The value that a name is set to: `password=x`, `"password": "x"`, `password => x`.
 * @param at after the name
 */
export function matchAssignment(piece: Piece, at: number, sure: boolean): SecretMatch | undefined {
  const afterName = skipQuote(piece, at);
  const separator = skipBlanks(piece, afterName.at, mostBlanks);
  const afterSeparator = skipSeparator(piece, separator);
  if (afterSeparator === undefined) return undefined;
  const value = skipBlanks(piece, afterSeparator, mostBlanks);
  const opening = skipQuote(piece, value);
  const setting: AssignmentStyle = {
    sure,
    tight: separator === afterName.at && value === separator + 1 && peek(piece, separator) === 0x3d,
    colon: separator === afterName.at && value === separator + 1 && peek(piece, separator) === 0x3a,
    quotedName: afterName.quote !== -1,
  };
  if (opening.quote === -1) return matchUnquoted(piece, value, setting);
  const run = (opening.escaped ? quotedInQuoted : quoted).get(opening.quote)!;
  return matchQuoted(piece, opening.at, run, setting);
}

function matchUnquoted(
  piece: Piece,
  start: number,
  setting: AssignmentStyle,
): SecretMatch | undefined {
  // For values such as password=password=..., judging every part again would take long.
  if (isRunHidden(piece, unquoted, start)) return undefined;
  const whole = readJudgedText(piece, unquoted, start);
  if (whole.length < shortest || (!setting.tight && !isLikelyLoose(whole, setting)))
    return undefined;
  const text = whole.replace(/[)\]}.!?]+$/, "");
  if (text.length < shortest || isPlaceholder(text) || isExpression(text)) return undefined;
  if (!setting.sure && harmless.test(text)) return undefined;
  markRunHidden(piece, unquoted, start);
  return { start, end: findRunEnd(piece, unquoted, start), run: unquoted };
}

function matchQuoted(
  piece: Piece,
  start: number,
  run: ByteRun,
  setting: AssignmentStyle,
): SecretMatch | undefined {
  const text = readJudgedText(piece, run, start);
  if (text.length < shortest || isPlaceholder(text)) return undefined;
  const loose = !setting.tight && !setting.quotedName;
  if (!setting.sure && loose && /^[A-Za-z .,]*$/.test(text)) return undefined;
  return { start, end: findRunEnd(piece, run, start), run };
}

/** With a colon or blanks in between it may be a sentence: `Unexpected token: name`, `npm run password:reset`. */
function isLikelyLoose(text: string, { sure, colon, quotedName }: AssignmentStyle): boolean {
  if (text.includes("://")) return false;
  if (sure) return !colon || quotedName || isMixed(text);
  return text.length >= 6 && isMixed(text);
}

/** Whether the text has a digit but is not only a number. */
const isMixed = (text: string): boolean => /\d/.test(text) && /[^\d.,:)\]}!?]/.test(text);

/** A number such as a limit; a path, as in `PWD=/home`; the options in `--secret=id=x,src=y`. */
const harmless =
  /^(\d{1,7}|(~|\.{1,2})?[\\/][a-z][\w.\\/-]*|[A-Za-z]:[\\/].*|(id|type|src|env)=.*)$/;

function readJudgedText(piece: Piece, run: ByteRun, start: number): string {
  const end = findRunEnd(piece, run, start);
  // The run may continue after the piece: peeking records that.
  if (end - start < judged) peek(piece, end);
  return decodeText(piece, start, Math.min(end, start + judged));
}

/** Skips a quotation mark with up to three backslashes before it. Without one, it returns `from`. */
function skipQuote(piece: Piece, from: number): { at: number; quote: number; escaped: boolean } {
  let at = from;
  while (at - from < 3 && peek(piece, at) === backslash) at += 1;
  const quote = peek(piece, at);
  return quotes.includes(quote)
    ? { at: at + 1, quote, escaped: at > from }
    : { at: from, quote: -1, escaped: false };
}

/** ` => Skips `=`, `:`, `=>` or `:=`. Comparisons and the `::` of paths are no separators. */
function skipSeparator(piece: Piece, at: number): number | undefined {
  const first = peek(piece, at);
  if (first !== 0x3d && first !== 0x3a) return undefined;
  const second = peek(piece, at + 1);
  if (second === first) return undefined;
  const isArrow = first === 0x3d && second === 0x3e;
  return isArrow || (first === 0x3a && second === 0x3d) ? at + 2 : at + 1;
}
