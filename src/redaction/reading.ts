import { createOutput, open, putByte, type Output } from "./escape.ts";
import { escapesOf, type Escapes } from "./escapes.ts";

/** A text as it is read: with what its escapes stand for in their place. Where none are near, one byte stands for all of it. */
export interface Reading {
  bytes: Uint8Array;
  /** Where in the text each byte begins as it is written; and, as one number more, where the reading ended. */
  starts: Uint32Array;
  /** Whether an escape was read, or may have begun. */
  hasEscapes: boolean;
}

export interface Wanted {
  /** Nothing follows; else an escape that may go on is left for later. */
  isEnd: boolean;
  /** How many bytes before and after an escape are needed. */
  reach: number;
}

/**
 * What comes of a backslash depends on what stands before it, so that it has readings of its own: where another escape follows a
 * backslash that stands for itself, both would read wrong together. The second is of what was escaped twice, as JSON in JSON.
 */
const backslashes = escapesOf("\\$");
const others = escapesOf("%&'$");

/** The readings of a text that differ from it: each character may be written in any of the ways that there are for it. */
export function readingsOf(text: Uint8Array, wanted: Wanted): Reading[] {
  const bytes = asBuffer(text);
  const readings: Reading[] = [];
  if (mayHaveOthers(bytes)) readings.push(read(bytes, wanted, others));
  if (bytes.includes(backslashSign)) readings.push(...readTwice(bytes, wanted));
  return readings.filter(({ hasEscapes }) => hasEscapes);
}

function readTwice(text: Buffer, wanted: Wanted): Reading[] {
  const once = read(text, wanted, backslashes);
  if (!once.hasEscapes || !once.bytes.includes(backslashSign)) return [once];
  const twice = read(once.bytes, wanted, backslashes);
  const { starts } = twice;
  for (let at = 0; at < starts.length; at += 1) starts[at] = once.starts[starts[at]!]!;
  return [once, twice];
}

const backslashSign = 0x5c;
const [percentSign, ampersand, apostrophe, dollar] = [0x25, 0x26, 0x27, 0x24];

/** Looked for many bytes at a time, so that a text without escapes is passed over quickly. */
function mayHaveOthers(bytes: Buffer): boolean {
  if (bytes.includes(percentSign) || bytes.includes(ampersand)) return true;
  if (quotings.some((quoting) => bytes.includes(quoting))) return true;
  // One may begin here that has none of these so far.
  const tail = bytes.subarray(-3);
  return tail.includes(apostrophe) || tail.includes(dollar);
}

const quotings = [`'"'`, String.raw`'\'`, `$'`];

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** No escape is shorter than what it stands for. */
export function read(text: Uint8Array, { isEnd, reach }: Wanted, escapes: Escapes): Reading {
  const out = createOutput(text.length);
  const given = { bytes: text, isEnd };
  const nextLikely = createScan(asBuffer(text), escapes);
  const far = Math.max(reach, shortestReach);
  let hasEscapes = false;
  let at = 0;
  while (at < text.length) {
    const likely = nextLikely(at);
    copyNear(text, at, likely, far, out);
    if (likely === text.length) break;
    out.at = likely;
    const { length } = out;
    const end = escapes.readers[text[likely]!]!(given, likely, out);
    hasEscapes ||= end !== likely;
    if (end === open || end === likely) out.length = length;
    if (end === open) break;
    if (end === likely) putByte(out, text[likely]!);
    at = Math.max(end, likely + 1);
    out.at = at;
  }
  out.starts[out.length] = out.at;
  const bytes = out.bytes.subarray(0, out.length);
  return { bytes, starts: out.starts.subarray(0, out.length + 1), hasEscapes };
}

/** From here on, a search by the runtime, which looks at many bytes at once, is faster. */
const nearby = 128;

/** Finds places at which an escape may begin, one after the other: the first one from a place on; the length if there is none. */
function createScan(text: Buffer, { firsts, likelyPairs }: Escapes): (from: number) => number {
  const last = text.length - 1;
  const nextOfEach = firsts.map(() => -1);
  const nextFirst = (from: number): number => {
    for (const [kind, first] of firsts.entries()) {
      if (nextOfEach[kind]! >= from) continue;
      const found = text.indexOf(first, from);
      nextOfEach[kind] = found === -1 ? text.length : found;
    }
    return Math.min(...nextOfEach);
  };
  return (from) => {
    let at = from;
    while (at < last) {
      const near = Math.min(at + nearby, last);
      while (at < near && likelyPairs[(text[at]! << 8) | text[at + 1]!] === 0) at += 1;
      if (at < near) return at;
      at = nextFirst(at);
    }
    return at === last && firsts.includes(text[at]!) ? last : text.length;
  };
}

/** The reach at least: no escape goes on for longer after the last of its bytes that one can begin with. */
const shortestReach = 16;

/** Stands for what was passed over: in UTF-8 it never is. */
const gap = 0xff;

/** Copies bytes that stand for themselves, but for those that no escape is near to. */
function copyNear(text: Uint8Array, from: number, to: number, reach: number, out: Output): void {
  if (to - from <= 2 * reach) return copy(text, from, to, out);
  copy(text, from, from === 0 ? 0 : from + reach, out);
  putByte(out, gap);
  copy(text, to === text.length ? to : to - reach, to, out);
}

function copy(text: Uint8Array, from: number, to: number, out: Output): void {
  const { bytes, starts } = out;
  let { length } = out;
  for (let at = from; at < to; at += 1) {
    bytes[length] = text[at]!;
    starts[length] = at;
    length += 1;
  }
  out.length = length;
  out.at = to;
}

/** Where in the text the bytes end that stand before this place of a reading. */
export function endOf({ starts }: Reading, place: number): number {
  let end = place;
  while (end < starts.length - 1 && starts[end] === starts[place - 1]) end += 1;
  return starts[end]!;
}

/** The last place up to this one of a text at which no escape is cut in two, in any of its readings. */
export function wholeBefore(readings: readonly Reading[], place: number): number {
  let before = place;
  // Going back for one reading may lead into an escape of another.
  for (let last = -1; last !== before;) {
    last = before;
    for (const reading of readings) before = wholeIn(reading, before);
  }
  return before;
}

function wholeIn({ bytes, starts }: Reading, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return bytes[low] === gap ? place : starts[low]!;
}
