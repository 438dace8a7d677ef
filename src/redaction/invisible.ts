import { appendByte } from "./folds.ts";
import {
  findControlEnd,
  escape,
  containsText,
  type Neighbours,
  findSequenceEnd,
} from "./sequences.ts";

/** Invisible bytes that were cut out of a text. */
export interface Cut {
  /** Index of the visible byte that they preceded. */
  at: number;
  bytes: Uint8Array;
}

/** The visible part of some bytes. */
export interface VisibleBytes {
  bytes: Uint8Array;
  /** The original bytes; null: an invisible part of them must be changed. */
  read: Uint8Array | null;
  /** Index of the visible byte after the last cut; -1: there is none. */
  lastCut: number;
  /** In order. Computed on demand, since usually nothing has to be hidden. */
  cuts(): readonly Cut[];
}

const noCuts = (): readonly Cut[] => [];

/** Wraps bytes that are all visible. */
export const markAllVisible = (bytes: Uint8Array): VisibleBytes => ({
  bytes,
  read: bytes,
  lastCut: -1,
  cuts: noCuts,
});

/** Splits a stream that is cut anywhere into visible and invisible bytes. */
export interface VisibilityFilter {
  /**
   * Holds back what may be the start of something invisible.
   * @param last nothing follows
   */
  read(chunk: Uint8Array, last: boolean): VisibleBytes;
}

const noBytes = new Uint8Array(0);

/** What depends on the values that are searched for. */
export interface VisibilityRules extends Pick<Neighbours, "reach" | "beginsWith"> {
  /**
   * Replaces a text within a control sequence, such as the address of a link: terminals do not show it, but logs
   * contain it.
   */
  replaceInnerText(text: Uint8Array): Uint8Array;
  /** Whether a line that ends with these four bytes may continue on the next one, as programs wrap long text. */
  mayGoOn(tail: number): boolean;
  /** Whether it does if the next line starts with `next`. */
  goesOn(tail: number, next: number): boolean;
}

export function createVisibilityFilter(rules: VisibilityRules): VisibilityFilter {
  let kept = noBytes;
  let tail = 0;
  return {
    read(chunk, last) {
      const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
      if (isAllVisible(bytes, rules, tail)) {
        kept = noBytes;
        tail = last ? 0 : updateTail(tail, bytes);
        return markAllVisible(bytes);
      }
      const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      const { seen, rest } = splitVisible(all, last, rules, tail);
      kept = rest.length === 0 ? noBytes : Uint8Array.from(rest);
      tail = last ? 0 : updateTail(tail, seen.bytes);
      return seen;
    },
  };
}

/** The last four visible bytes after another chunk. */
const updateTail = (tail: number, bytes: Uint8Array): number =>
  bytes.subarray(-4).reduce(appendByte, tail);

/**
 * Bytes that can start something invisible: control characters except tab and line feed, and the first bytes of
 * invisible characters.
 */
const beginnings = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte += 1) if (byte !== 0x09 && byte !== 0x0a) beginnings[byte] = 1;
for (const byte of [0x7f, 0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3])
  beginnings[byte] = 1;

const lineFeed = 0x0a;

/** 1 for each pair of bytes that may contain an invisible one. */
const likelyPairs = new Uint8Array(1 << 16);
for (let byte = 0; byte < 256; byte += 1) {
  if (beginnings[byte] === 0 && byte !== lineFeed) continue;
  likelyPairs.fill(1, byte << 8, (byte + 1) << 8);
  for (let next = 0; next < 256; next += 1) likelyPairs[(next << 8) | byte] = 1;
}

/** Most output is entirely visible, so two bytes are checked at a time. */
function isAllVisible(bytes: Uint8Array, { mayGoOn }: VisibilityRules, tail: number): boolean {
  if (bytes.length === 0) return true;
  const isSeen = (at: number): boolean => {
    const byte = bytes[at]!;
    if (byte !== lineFeed) return beginnings[byte] === 0;
    return !mayGoOn(bytes.subarray(Math.max(0, at - 4), at).reduce(appendByte, at < 4 ? tail : 0));
  };
  const odd = bytes.byteOffset % 2;
  const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset + odd, (bytes.length - odd) >> 1);
  if (odd === 1 && !isSeen(0)) return false;
  for (let pair = 0; pair < pairs.length; pair += 1) {
    if (likelyPairs[pairs[pair]!] === 0) continue;
    const at = odd + 2 * pair;
    if (!isSeen(at) || !isSeen(at + 1)) return false;
  }
  const rest = odd + 2 * pairs.length;
  return rest >= bytes.length || isSeen(rest);
}

function splitVisible(
  bytes: Buffer,
  isEnd: boolean,
  rules: VisibilityRules,
  before: number,
): { seen: VisibleBytes; rest: Uint8Array } {
  const shown = Buffer.allocUnsafe(bytes.length);
  // Three numbers for each cut, from which cuts are created on demand.
  const places: number[] = [];
  let hasText = false;
  let tail = before;
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    const mayBeUnseen = beginnings[byte] === 1 || (byte === lineFeed && rules.mayGoOn(tail));
    const end = mayBeUnseen ? findUnseenEnd(bytes, at, { isEnd, rules, tail }) : at;
    if (end === "open") break;
    if (end > at) {
      places.push(length, at, end);
      hasText ||= containsText(bytes, at, end);
      at = end;
    } else {
      shown[length] = byte;
      length += 1;
      tail = appendByte(tail, byte);
      at += 1;
    }
  }
  const read = bytes.subarray(0, at);
  const seen: VisibleBytes = {
    bytes: shown.subarray(0, length),
    read: hasText ? null : read,
    lastCut: places.at(-3) ?? -1,
    cuts: () => createCuts(places, read, rules),
  };
  return { seen, rest: bytes.subarray(at) };
}

function createCuts(places: readonly number[], bytes: Buffer, rules: VisibilityRules): Cut[] {
  const cuts: Cut[] = [];
  for (let next = 0; next < places.length; next += 3) {
    const cut = bytes.subarray(places[next + 1], places[next + 2]);
    cuts.push({
      at: places[next]!,
      bytes: containsText(cut, 0, cut.length) ? replaceText(cut, rules) : cut,
    });
  }
  return cuts;
}

interface UnseenContext {
  /** Nothing follows the bytes. */
  isEnd: boolean;
  rules: VisibilityRules;
  /** The last four visible bytes. */
  tail: number;
}

/**
 * Returns the end of something invisible that starts here; the position itself if it is visible; `open` if more bytes
 * are needed.
 */
function findUnseenEnd(bytes: Buffer, at: number, context: UnseenContext): number | "open" {
  const byte = bytes[at]!;
  if (byte === lineFeed) return findFoldEnd(bytes, at, context);
  const { rules, tail, isEnd } = context;
  let end: number | "open" = at + 1;
  if (byte >= 0x80) end = findCharacterEnd(bytes, at, context);
  else if (byte === escape) end = findSequenceEnd(bytes, at, { ...rules, tail, isEnd });
  if (end !== "open" || !isEnd) return end;
  return byte < 0x80 ? at + 1 : isC1(bytes, at) ? at + 2 : at;
}

/** An eight-bit control character (C1), two bytes in UTF-8. */
const isC1 = (bytes: Buffer, at: number): boolean =>
  bytes[at] === 0xc2 && bytes[at + 1]! >= 0x80 && bytes[at + 1]! < 0xa0;

/** A line break within a value is invisible. */
function findFoldEnd(
  bytes: Buffer,
  at: number,
  { isEnd, rules, tail }: UnseenContext,
): number | "open" {
  const next = bytes[at + 1];
  if (next === undefined) return isEnd ? at : "open";
  return rules.goesOn(tail, next) ? at + 1 : at;
}

const unseenCharacter =
  /^[\p{Default_Ignorable_Code_Point}\u0080-\u009f\u2028\u2029\ufff9-\ufffb]/u;
const isUnseenSecondByte: Readonly<Record<number, (byte: number) => boolean>> = {
  0xc2: (byte) => byte < 0xa0 || byte === 0xad,
  0xcd: (byte) => byte === 0x8f,
  0xd8: (byte) => byte === 0x9c,
  0xe1: (byte) => byte === 0x85 || byte === 0x9e || byte === 0xa0,
  0xe2: (byte) => byte === 0x80 || byte === 0x81,
  0xe3: (byte) => byte === 0x85,
  0xef: (byte) => byte >= 0xb8,
  0xf0: (byte) => byte === 0x9b || byte === 0x9d,
  0xf3: (byte) => byte === 0xa0,
};

function findCharacterEnd(
  bytes: Buffer,
  at: number,
  { rules, tail, isEnd }: UnseenContext,
): number | "open" {
  const first = bytes[at]!;
  if (at + 1 === bytes.length) return "open";
  if (isC1(bytes, at)) return findControlEnd(bytes, at, { ...rules, tail, isEnd });
  if (!isUnseenSecondByte[first]!(bytes[at + 1]!)) return at;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (at + length > bytes.length) return "open";
  return unseenCharacter.test(bytes.toString("utf8", at, at + length)) ? at + length : at;
}

const replaceText = (cut: Buffer, { replaceInnerText }: VisibilityRules): Buffer =>
  Buffer.concat([cut.subarray(0, 2), replaceInnerText(cut.subarray(2))]);
