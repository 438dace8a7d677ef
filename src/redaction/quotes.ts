import { readBackslash } from "./backslash.ts";
import { byteAt, undecided, putByte, type Output, type WrittenText } from "./escape.ts";

const doubleQuote = 0x22;
const dollar = 0x24;
const apostrophe = 0x27;
const backslashSign = 0x5c;

/**
 * Reads what shells write for a quotation mark within quotes: quotes are closed and opened again, as in `'\''`, `'"'"'`
 * with any number of apostrophes, and `'$'\t''`. At the end of a value they may stay closed.
 */
export function readSplicedQuote(text: WrittenText, at: number, out: Output): number {
  const next = byteAt(text, at + 1);
  if (next === backslashSign) return readApostrophe(text, at, out);
  if (next === doubleQuote) return readApostrophes(text, at, out);
  if (next === dollar) return readDollarQuote(text, at, at + 1, out);
  return next === undecided ? undecided : at;
}

function readApostrophe(text: WrittenText, at: number, out: Output): number {
  for (const place of [at + 2, at + 3]) {
    const byte = byteAt(text, place);
    if (byte !== apostrophe) return byte === undecided ? undecided : at;
  }
  putByte(out, apostrophe);
  return at + 4;
}

/** Longer sequences do not quote a value. */
const mostApostrophes = 16;
const longestNumbered = 256;

function readApostrophes(text: WrittenText, at: number, out: Output): number {
  let end = at + 2;
  while (end - at - 2 < mostApostrophes && byteAt(text, end) === apostrophe) end += 1;
  const [quote, after] = [byteAt(text, end), byteAt(text, end + 1)];
  if (quote === undecided || (quote === doubleQuote && after === undecided)) return undecided;
  if (quote !== doubleQuote || end === at + 2) return at;
  for (let place = at + 2; place < end; place += 1) putByte(out, apostrophe);
  return after === apostrophe ? end + 2 : end + 1;
}

const isLetterOrDigit = (byte: number): boolean => /[a-z0-9]/i.test(String.fromCharCode(byte));

/**
 * Reads `$'...'`, which shells use for characters that cannot be written otherwise.
 * @param sign the position of `$'`
 */
export function readDollarQuote(text: WrittenText, at: number, sign: number, out: Output): number {
  const first = sign + 2;
  const quote = byteAt(text, sign + 1);
  if (quote !== apostrophe) return quote === undecided ? undecided : at;
  let end = first;
  while (byteAt(text, end) === backslashSign && end - at < longestNumbered) {
    const letter = byteAt(text, end + 1);
    if (letter !== undecided && !isLetterOrDigit(letter)) return at;
    const next = readBackslash(text, end, out);
    if (next === undecided || next === end) return next === undecided ? undecided : at;
    end = next;
  }
  const [closing, after] = [byteAt(text, end), byteAt(text, end + 1)];
  if (closing === undecided || (closing === apostrophe && after === undecided)) return undecided;
  if (closing !== apostrophe || end === first) return at;
  return after === apostrophe ? end + 2 : end + 1;
}
