/** Where control sequences end: what of some bytes a terminal takes for itself, and does not show. */

import { followedBy } from "./folds.ts";

/** What of the bytes before and of the values says whether a byte is a part of a value. */
export interface Neighbours {
  /** The four bytes that were seen last. */
  tail: number;
  /** Nothing follows the bytes. */
  isEnd: boolean;
  /** How many bytes of a value end with this one, of up to four; 0: it goes on with none. */
  reach(tail: number, next: number): number;
  /** Whether a value begins with these two bytes. */
  beginsWith(first: number, second: number): boolean;
}

export const escape = 0x1b;

/** In bytes. Longer ones are taken for text, so that output is not held back without end. */
const longestSequence = 8_192;

// oxlint-disable no-control-regex -- control characters are what these look for
/**
 * As ECMA-48 has them, and `stripVTControlCharacters` too: an escape, opening characters, parameters and a final one; or a text
 * between an introducer and its end (OSC, DCS, SOS, PM, APC).
 */
const sequence =
  /^\x1b(?:\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_][^\x1b]*\x1b\\|[[\]()#;?]+[0-9:;<=>?]*[ -/]*[@-~0-9=<>]|[ -/]+[@-~0-9=<>]|[<=>])/;
const openSequence =
  /^\x1b(?:\][^\x07\x1b]*\x1b?|[PX^_][^\x1b]*\x1b?|[[\]()#;?]+[0-9:;<=>?]*[ -/]*|[ -/]*)$/;
/** What begins with a control character of eight bits (ECMA-48, section 5.3), which UTF-8 writes as two bytes. */
const control =
  /^\xc2(?:\x9b[0-9:;<=>?]*[ -/]*[@-~]|[\x90\x98\x9d-\x9f][^\x07\x1b\xc2]*(?:\x07|\x1b\\|\xc2\x9c))/;
const openControl =
  /^\xc2(?:\x9b[0-9:;<=>?]*[ -/]*|[\x90\x98\x9d-\x9f][^\x07\x1b\xc2]*[\x1b\xc2]?)$/;
// oxlint-enable no-control-regex

/** Where a sequence ends that begins here with an escape. `open`: more has to be known. */
export function sequenceEnd(bytes: Buffer, at: number, around: Neighbours): number | "open" {
  const colourEnd = endOfColour(bytes, at);
  if (colourEnd > at) return colourEnd;
  const text = bytes.toString("latin1", at, at + longestSequence);
  if (isOpen(openSequence, text)) return "open";
  const length = sequence.exec(text)?.[0].length;
  if (length === undefined) return pairEnd(bytes, at, around);
  const end = at + length;
  if (isText(bytes, at, end)) return end;
  // What ends a sequence can be the first character of a value, after a sequence that was cut off.
  return endAmong(bytes, [at + 2, end - 1, end], { ...around, usual: end });
}

/** The same for a control character of two bytes; where it begins nothing, itself is not seen. */
export function controlEnd(bytes: Buffer, at: number, around: Neighbours): number | "open" {
  const text = bytes.toString("latin1", at, at + longestSequence);
  if (isOpen(openControl, text)) return "open";
  const length = control.exec(text)?.[0].length;
  return length === undefined
    ? at + 2
    : endAmong(bytes, [at + 2, at + length], { ...around, usual: at + 2 });
}

const isOpen = (open: RegExp, text: string): boolean =>
  text.length < longestSequence && open.test(text);

/** An escape and one more character (`ESC M`), or an escape that ends nothing, and text. */
function pairEnd(bytes: Buffer, at: number, around: Neighbours): number | "open" {
  const second = bytes[at + 1];
  if (second === undefined) return "open";
  return second >= 0x30 && second < 0x7f
    ? endAmong(bytes, [at + 1, at + 2], { ...around, usual: at + 1 })
    : at + 1;
}

/**
 * Terminals differ, and programs print what no terminal takes: of the places where a sequence may end, the one after which more of
 * a value goes on, and the first one where it is as much: a value must not lose its first character.
 * @param places in order; the last one is the farthest
 * @param around.usual the place where no value goes on
 */
function endAmong(
  bytes: Buffer,
  places: readonly number[],
  around: Neighbours & { usual: number },
): number | "open" {
  // Likeness looks at two bytes.
  if (places.at(-1)! + 2 > bytes.length && !around.isEnd) return "open";
  const likely = places.map((place) => likeness(bytes, place, around));
  const most = Math.max(...likely);
  return most < 2 ? around.usual : places[likely.indexOf(most)]!;
}

/** How much what stands here looks like a part of a value: 2 and more if it does. */
function likeness(bytes: Buffer, at: number, { tail, reach, beginsWith }: Neighbours): number {
  const [byte, next] = [bytes[at], bytes[at + 1]];
  if (byte === undefined) return 0;
  const reached = Math.max(reach(tail, byte), next !== undefined && beginsWith(byte, next) ? 1 : 0);
  // What follows decides where both would do. A further control character says nothing.
  const isOpen = next === undefined || next < 0x20 || next === 0xc2;
  return 2 * reached + (isOpen || reach(followedBy(tail, byte), next) > 0 ? 1 : 0);
}

/** Where `ESC [ 1 ; 31 m` ends, of which some programs print more than of anything else; the place itself for what is longer. */
function endOfColour(bytes: Buffer, at: number): number {
  if (bytes[at + 1] !== 0x5b) return at;
  let end = at + 2;
  for (let byte = bytes[end]; byte === 0x3b || (byte! >= 0x30 && byte! <= 0x39); byte = bytes[end])
    end += 1;
  return bytes[end] === 0x6d ? end + 1 : at;
}

/** Whether a text stands in a sequence, such as the address of a link: a terminal does not show it, and a log has it. */
export function isText(bytes: Buffer, at: number, end: number): boolean {
  if (end - at <= 4) return false;
  const [first, second] = [bytes[at], bytes[at + 1]!];
  return first === escape
    ? introducers.has(second)
    : first === 0xc2 && second !== 0x9b && second >= 0x90;
}

/** `]`, `P`, `X`, `^`, `_`. */
const introducers: ReadonlySet<number> = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);
