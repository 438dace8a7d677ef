import { backslash } from "./backslash.ts";
import { byteAt, open, putByte, type Output, type Text } from "./escape.ts";

const doubleQuote = 0x22;
const dollar = 0x24;
const apostrophe = 0x27;
const backslashSign = 0x5c;

/**
 * Where quotes are closed for what cannot stand in them, and opened again: `'\''`, `'"'"'` with as many apostrophes as there are, and
 * `'$'\t''`. At the end of a value they may stay closed.
 */
export function splice(text: Text, at: number, out: Output): number {
  const next = byteAt(text, at + 1);
  if (next === backslashSign) return oneApostrophe(text, at, out);
  if (next === doubleQuote) return apostrophes(text, at, out);
  if (next === dollar) return numbered(text, at, at + 1, out);
  return next === open ? open : at;
}

function oneApostrophe(text: Text, at: number, out: Output): number {
  for (const place of [at + 2, at + 3]) {
    const byte = byteAt(text, place);
    if (byte !== apostrophe) return byte === open ? open : at;
  }
  putByte(out, apostrophe);
  return at + 4;
}

/** What is longer is no quoting of a value. */
const mostApostrophes = 16;
const longestNumbered = 256;

function apostrophes(text: Text, at: number, out: Output): number {
  let end = at + 2;
  while (end - at - 2 < mostApostrophes && byteAt(text, end) === apostrophe) end += 1;
  const [quote, after] = [byteAt(text, end), byteAt(text, end + 1)];
  if (quote === open || (quote === doubleQuote && after === open)) return open;
  if (quote !== doubleQuote || end === at + 2) return at;
  for (let place = at + 2; place < end; place += 1) putByte(out, apostrophe);
  return after === apostrophe ? end + 2 : end + 1;
}

const isLetterOrDigit = (byte: number): boolean => /[a-z0-9]/i.test(String.fromCharCode(byte));

/** What shells have no other way to write. @param sign where `$'` stands */
export function numbered(text: Text, at: number, sign: number, out: Output): number {
  const first = sign + 2;
  const quote = byteAt(text, sign + 1);
  if (quote !== apostrophe) return quote === open ? open : at;
  let end = first;
  while (byteAt(text, end) === backslashSign && end - at < longestNumbered) {
    const letter = byteAt(text, end + 1);
    if (letter !== open && !isLetterOrDigit(letter)) return at;
    const next = backslash(text, end, out);
    if (next === open || next === end) return next === open ? open : at;
    end = next;
  }
  const [closing, after] = [byteAt(text, end), byteAt(text, end + 1)];
  if (closing === open || (closing === apostrophe && after === open)) return open;
  if (closing !== apostrophe || end === first) return at;
  return after === apostrophe ? end + 2 : end + 1;
}
