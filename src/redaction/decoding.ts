import { createOutput, undecided, putByte, type Output, type ReadEscape } from "./escape.ts";
import { readBackslash } from "./backslash.ts";
import { readDollarQuote, readSplicedQuote } from "./quotes.ts";
import { readPercent, readReference } from "./url-and-html.ts";

/** Text with its escapes decoded. Where no escape is near, one byte stands for everything. */
export interface DecodedText {
  bytes: Uint8Array;
  /**
   * For each byte, the position in the text at which its written form starts; then, as the last item, where decoding
   * ended.
   */
  starts: Uint32Array;
  /** Whether an escape was decoded, or may have started. */
  hasEscapes: boolean;
}

export interface DecodeOptions {
  /** Nothing follows. Otherwise an escape that may continue is left for later. */
  isEnd: boolean;
  /** Bytes that are needed before and after an escape. */
  reach: number;
}

/** A set of escapes. */
export interface Escapes {
  /** The first bytes of the escapes. */
  firsts: readonly number[];
  /** The decoders, by first byte. */
  readers: readonly (ReadEscape | undefined)[];
  /** 1 for each pair of bytes that may start an escape. */
  likelyPairs: Uint8Array;
}

/** The kinds of escapes, by first character. */
const kinds: Readonly<Record<string, { read: ReadEscape; next: RegExp }>> = {
  "%": { read: readPercent, next: /[0-9a-fu]/i },
  "&": { read: readReference, next: /[#a-z]/i },
  "\\": { read: readBackslash, next: /[^]/ },
  "'": { read: readSplicedQuote, next: /[\\"$]/ },
  $: { read: (text, at, out) => readDollarQuote(text, at, at, out), next: /'/ },
};

export function selectEscapes(firstCharacters: string): Escapes {
  const firsts = Array.from(Buffer.from(firstCharacters));
  const readers: Escapes["readers"][number][] = Array.from({ length: 256 });
  const likelyPairs = new Uint8Array(1 << 16);
  for (const first of firsts) {
    const { read, next } = kinds[String.fromCharCode(first)]!;
    readers[first] = read;
    for (let byte = 0; byte < 256; byte += 1)
      if (next.test(String.fromCharCode(byte))) likelyPairs[(first << 8) | byte] = 1;
  }
  return { firsts, readers, likelyPairs };
}

/**
 * The meaning of a backslash depends on what precedes it, so backslashes are decoded separately: where another escape
 * follows a literal backslash, decoding both at once would be wrong. The second pass is for text that was escaped
 * twice, as JSON within JSON.
 */
const backslashEscapes = selectEscapes("\\$");
const otherEscapes = selectEscapes("%&'$");

/** Decodes a text in every way that changes it: each character may be written in any of the ways that exist for it. */
export function decodeEscapes(text: Uint8Array, options: DecodeOptions): DecodedText[] {
  const bytes = asBuffer(text);
  const readings: DecodedText[] = [];
  if (mayHaveOtherEscapes(bytes)) readings.push(decode(bytes, options, otherEscapes));
  if (bytes.includes(backslashSign)) readings.push(...decodeBackslashes(bytes, options));
  return readings.filter(({ hasEscapes }) => hasEscapes);
}

function decodeBackslashes(text: Buffer, options: DecodeOptions): DecodedText[] {
  const once = decode(text, options, backslashEscapes);
  if (!once.hasEscapes || !once.bytes.includes(backslashSign)) return [once];
  const twice = decode(once.bytes, options, backslashEscapes);
  const { starts } = twice;
  for (let at = 0; at < starts.length; at += 1) starts[at] = once.starts[starts[at]!]!;
  return [once, twice];
}

const backslashSign = 0x5c;
const [percentSign, ampersand, apostrophe, dollar] = [0x25, 0x26, 0x27, 0x24];

/** Searches many bytes at a time, so that text without escapes is skipped quickly. */
function mayHaveOtherEscapes(bytes: Buffer): boolean {
  if (bytes.includes(percentSign) || bytes.includes(ampersand)) return true;
  if (quotings.some((quoting) => bytes.includes(quoting))) return true;
  // An escape may start here whose other characters have not arrived yet.
  const tail = bytes.subarray(-3);
  return tail.includes(apostrophe) || tail.includes(dollar);
}

const quotings = [`'"'`, String.raw`'\'`, `$'`];

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** No escape is shorter than what it stands for. */
export function decode(
  text: Uint8Array,
  { isEnd, reach }: DecodeOptions,
  escapes: Escapes,
): DecodedText {
  const out = createOutput(text.length);
  const written = { bytes: text, isEnd };
  const nextLikely = createScan(asBuffer(text), escapes);
  const far = Math.max(reach, shortestReach);
  let hasEscapes = false;
  let at = 0;
  while (at < text.length) {
    const likely = nextLikely(at);
    copyNearby(text, at, likely, far, out);
    if (likely === text.length) break;
    out.at = likely;
    const { length } = out;
    const end = escapes.readers[text[likely]!]!(written, likely, out);
    hasEscapes ||= end !== likely;
    if (end === undecided || end === likely) out.length = length;
    if (end === undecided) break;
    if (end === likely) putByte(out, text[likely]!);
    at = Math.max(end, likely + 1);
    out.at = at;
  }
  out.starts[out.length] = out.at;
  const bytes = out.bytes.subarray(0, out.length);
  return { bytes, starts: out.starts.subarray(0, out.length + 1), hasEscapes };
}

/** From this distance on, a search by the runtime, which examines many bytes at once, is faster. */
const nearby = 128;

/** Finds the next position from which an escape may start; the length if there is none. */
function createScan(text: Buffer, { firsts, likelyPairs }: Escapes): (from: number) => number {
  const last = text.length - 1;
  const findFirst = createFirstFinder(text, firsts);
  return (from) => {
    let at = from;
    while (at < last) {
      const near = Math.min(at + nearby, last);
      while (at < near && likelyPairs[(text[at]! << 8) | text[at + 1]!] === 0) at += 1;
      if (at < near) return at;
      at = findFirst(at);
    }
    return at === last && firsts.includes(text[at]!) ? last : text.length;
  };
}

/** Finds the next of some bytes, and remembers where each of them is. */
function createFirstFinder(text: Buffer, firsts: Escapes["firsts"]): (from: number) => number {
  const nextOfEach = firsts.map(() => -1);
  return (from) => {
    for (const [kind, first] of firsts.entries()) {
      if (nextOfEach[kind]! >= from) continue;
      const found = text.indexOf(first, from);
      nextOfEach[kind] = found === -1 ? text.length : found;
    }
    return Math.min(...nextOfEach);
  };
}

/** The smallest reach: no escape continues for longer after the last of its bytes that could start one. */
const shortestReach = 16;

/** Stands for skipped bytes. It never occurs in UTF-8. */
const gap = 0xff;

/** Copies unescaped bytes, except those that are far from any escape. */
function copyNearby(text: Uint8Array, from: number, to: number, reach: number, out: Output): void {
  if (to - from <= 2 * reach) return copyBytes(text, from, to, out);
  copyBytes(text, from, from === 0 ? 0 : from + reach, out);
  putByte(out, gap);
  copyBytes(text, to === text.length ? to : to - reach, to, out);
}

function copyBytes(text: Uint8Array, from: number, to: number, out: Output): void {
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

/** Returns where in the text the bytes before a decoded position end. */
export function findWrittenEnd({ starts }: DecodedText, place: number): number {
  let end = place;
  while (end < starts.length - 1 && starts[end] === starts[place - 1]) end += 1;
  return starts[end]!;
}

/** The last position up to this one that splits no escape, in any of the decoded texts. */
export function findUncutPlace(readings: readonly DecodedText[], place: number): number {
  let before = place;
  // Moving back for one decoded text may split an escape of another.
  for (let last = -1; last !== before;) {
    last = before;
    for (const reading of readings) before = findUncutPlaceIn(reading, before);
  }
  return before;
}

function findUncutPlaceIn({ bytes, starts }: DecodedText, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return bytes[low] === gap ? place : starts[low]!;
}
