/** Finds the ends of control sequences, which a terminal interprets and does not show. */

import { appendByte } from "./folds.ts";

/** Tells whether a byte may be part of a value, from the preceding bytes and the values. */
export interface Neighbours {
  /** The last four visible bytes. */
  tail: number;
  /** Nothing follows the bytes. */
  isEnd: boolean;
  /** How many bytes of a value, up to four, end with this one; 0: none. */
  reach(tail: number, next: number): number;
  /** Whether a value starts with these two bytes. */
  beginsWith(first: number, second: number): boolean;
}

export const escape = 0x1b;

/** In bytes. Longer ones are treated as text, so that output is not held back forever. */
const longestSequence = 8_192;

// oxlint-disable no-control-regex -- control characters are what these look for
/**
 * Sequences of ECMA-48, as in `stripVTControlCharacters`: an escape, opening characters, parameters and a final byte;
 * or a text between an introducer and its terminator (OSC, DCS, SOS, PM, APC).
 */
const sequence =
  /^\x1b(?:\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_][^\x1b]*\x1b\\|[[\]()#;?]+[0-9:;<=>?]*[ -/]*[@-~0-9=<>]|[ -/]+[@-~0-9=<>]|[<=>])/;
const openSequence =
  /^\x1b(?:\][^\x07\x1b]*\x1b?|[PX^_][^\x1b]*\x1b?|[[\]()#;?]+[0-9:;<=>?]*[ -/]*|[ -/]*)$/;
/** Sequences that start with an eight-bit control character (ECMA-48, section 5.3), two bytes in UTF-8. */
const control =
  /^\xc2(?:\x9b[0-9:;<=>?]*[ -/]*[@-~]|[\x90\x98\x9d-\x9f][^\x07\x1b\xc2]*(?:\x07|\x1b\\|\xc2\x9c))/;
const openControl =
  /^\xc2(?:\x9b[0-9:;<=>?]*[ -/]*|[\x90\x98\x9d-\x9f][^\x07\x1b\xc2]*[\x1b\xc2]?)$/;
// oxlint-enable no-control-regex

/** Returns the end of the sequence that starts here with an escape; `open` if more bytes are needed. */
export function findSequenceEnd(
  bytes: Buffer,
  at: number,
  neighbours: Neighbours,
): number | "open" {
  const colourEnd = findColourEnd(bytes, at);
  if (colourEnd > at) return colourEnd;
  const text = bytes.toString("latin1", at, at + longestSequence);
  if (isUnfinished(openSequence, text)) return "open";
  const length = sequence.exec(text)?.[0].length;
  if (length === undefined) return findPairEnd(bytes, at, neighbours);
  const end = at + length;
  if (containsText(bytes, at, end)) return end;
  // A value may start right after a truncated sequence, so its first character must not be taken for the final byte, and
  // after a lone escape, so that it must not be taken for an opening one: `ESC -` selects characters.
  const ends = bytes[at + 1]! < 0x30 ? [at + 1, at + 2, end - 1, end] : [at + 2, end - 1, end];
  return chooseEnd(bytes, ends, { ...neighbours, usual: end });
}

/** The same for an eight-bit control character. Without a sequence, only the character itself is invisible. */
export function findControlEnd(bytes: Buffer, at: number, neighbours: Neighbours): number | "open" {
  const text = bytes.toString("latin1", at, at + longestSequence);
  if (isUnfinished(openControl, text)) return "open";
  const length = control.exec(text)?.[0].length;
  return length === undefined
    ? at + 2
    : chooseEnd(bytes, [at + 2, at + length], { ...neighbours, usual: at + 2 });
}

const isUnfinished = (open: RegExp, text: string): boolean =>
  text.length < longestSequence && open.test(text);

/** An escape with one more character (`ESC M`), or a lone escape followed by text. */
function findPairEnd(bytes: Buffer, at: number, neighbours: Neighbours): number | "open" {
  const second = bytes[at + 1];
  if (second === undefined) return "open";
  return second >= 0x30 && second < 0x7f
    ? chooseEnd(bytes, [at + 1, at + 2], { ...neighbours, usual: at + 1 })
    : at + 1;
}

/**
 * Terminals differ, and programs print sequences that no terminal accepts. Of the possible ends, this chooses the one
 * after which most of a value continues, and the first of equals, because a value must not lose its first character.
 * @param places in order; the last one is the farthest
 * @param around.usual the end if no value continues
 */
function chooseEnd(
  bytes: Buffer,
  places: readonly number[],
  neighbours: Neighbours & { usual: number },
): number | "open" {
  // scoreLikeness needs two bytes.
  if (places.at(-1)! + 2 > bytes.length && !neighbours.isEnd) return "open";
  const likely = places.map((place) => scoreLikeness(bytes, place, neighbours));
  const most = Math.max(...likely);
  return most < 2 ? neighbours.usual : places[likely.indexOf(most)]!;
}

/** Scores how much these bytes look like part of a value: at least 2 if they do. */
function scoreLikeness(bytes: Buffer, at: number, { tail, reach, beginsWith }: Neighbours): number {
  const [byte, next] = [bytes[at], bytes[at + 1]];
  if (byte === undefined) return 0;
  const reached = Math.max(reach(tail, byte), next !== undefined && beginsWith(byte, next) ? 1 : 0);
  // The next byte breaks ties. Another control character says nothing.
  const isOpen = next === undefined || next < 0x20 || next === 0xc2;
  return 2 * reached + (isOpen || reach(appendByte(tail, byte), next) > 0 ? 1 : 0);
}

/**
 * Returns the end of a colour sequence such as `ESC [ 1 ; 31 m`, the most frequent kind; the position itself for any
 * other.
 */
function findColourEnd(bytes: Buffer, at: number): number {
  if (bytes[at + 1] !== 0x5b) return at;
  let end = at + 2;
  for (let byte = bytes[end]; byte === 0x3b || (byte! >= 0x30 && byte! <= 0x39); byte = bytes[end])
    end += 1;
  return bytes[end] === 0x6d ? end + 1 : at;
}

/** Whether a sequence contains text, such as the address of a link: terminals do not show it, but logs contain it. */
export function containsText(bytes: Buffer, at: number, end: number): boolean {
  if (end - at <= 4) return false;
  const [first, second] = [bytes[at], bytes[at + 1]!];
  return first === escape
    ? introducers.has(second)
    : first === 0xc2 && second !== 0x9b && second >= 0x90;
}

/** `]`, `P`, `X`, `^`, `_`. */
const introducers: ReadonlySet<number> = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);
