import { followedBy } from "./folds.ts";
import { controlEnd, escape, isText, type Neighbours, sequenceEnd } from "./sequences.ts";

/** Bytes that a reader does not see, taken out of a text. */
export interface Cut {
  /** In front of which of the bytes that are seen they stood. */
  at: number;
  bytes: Uint8Array;
}

/** What a reader sees of some bytes. */
export interface Seen {
  bytes: Uint8Array;
  /** What they are seen of; null: something in it that is not seen must be changed. */
  read: Uint8Array | null;
  /** In front of which byte the last cut is; -1: there is none. */
  lastCut: number;
  /** In order. Made when it is asked for, since mostly nothing has to be hidden. */
  cuts(): readonly Cut[];
}

const noCuts = (): readonly Cut[] => [];

/** Bytes of which all is seen. */
export const allSeen = (bytes: Uint8Array): Seen => ({
  bytes,
  read: bytes,
  lastCut: -1,
  cuts: noCuts,
});

/** Parts bytes that are cut anywhere into what is seen of them and what is not. */
export interface Sight {
  /** Keeps back what may be the beginning of something that is not seen. @param last nothing follows */
  read(given: Uint8Array, last: boolean): Seen;
}

const noBytes = new Uint8Array(0);

/** What depends on what is searched for. */
export interface Wanted extends Pick<Neighbours, "reach" | "beginsWith"> {
  /**
   * What becomes of a text inside of a control sequence, such as the address of a link: it is not seen on a terminal, and
   * stands in a log all the same.
   */
  within(text: Uint8Array): Uint8Array;
  /** Whether a line that ends with these four bytes may go on in the next one: programs fold what is long. */
  mayGoOn(tail: number): boolean;
  /** Whether it does, where the next line begins with `next`. */
  goesOn(tail: number, next: number): boolean;
}

export function createSight(wanted: Wanted): Sight {
  let kept = noBytes;
  let tail = 0;
  return {
    read(given, last) {
      const bytes = kept.length === 0 ? given : Buffer.concat([kept, given]);
      if (isAllSeen(bytes, wanted, tail)) {
        kept = noBytes;
        tail = last ? 0 : tailAfter(tail, bytes);
        return allSeen(bytes);
      }
      const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      const { seen, rest } = part(all, last, wanted, tail);
      kept = rest.length === 0 ? noBytes : Uint8Array.from(rest);
      tail = last ? 0 : tailAfter(tail, seen.bytes);
      return seen;
    },
  };
}

/** The last four bytes that were seen, after some more. */
const tailAfter = (tail: number, bytes: Uint8Array): number =>
  bytes.subarray(-4).reduce(followedBy, tail);

/** The bytes that something unseen can begin with: controls but tab and line feed, and the first bytes of characters. */
const beginnings = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte += 1) if (byte !== 0x09 && byte !== 0x0a) beginnings[byte] = 1;
for (const byte of [0x7f, 0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3])
  beginnings[byte] = 1;

const lineFeed = 0x0a;

/** 1 for each pair of bytes of which one may be unseen. */
const likelyPairs = new Uint8Array(1 << 16);
for (let byte = 0; byte < 256; byte += 1) {
  if (beginnings[byte] === 0 && byte !== lineFeed) continue;
  likelyPairs.fill(1, byte << 8, (byte + 1) << 8);
  for (let next = 0; next < 256; next += 1) likelyPairs[(next << 8) | byte] = 1;
}

/** Most output is all seen: two bytes at a time are looked at for anything that may not be. */
function isAllSeen(bytes: Uint8Array, { mayGoOn }: Wanted, tail: number): boolean {
  if (bytes.length === 0) return true;
  const isSeen = (at: number): boolean => {
    const byte = bytes[at]!;
    if (byte !== lineFeed) return beginnings[byte] === 0;
    return !mayGoOn(bytes.subarray(Math.max(0, at - 4), at).reduce(followedBy, at < 4 ? tail : 0));
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

function part(
  bytes: Buffer,
  isEnd: boolean,
  wanted: Wanted,
  before: number,
): { seen: Seen; rest: Uint8Array } {
  const shown = Buffer.allocUnsafe(bytes.length);
  // Three numbers for each: what of it is needed, if anything, is made of them later.
  const places: number[] = [];
  let hasText = false;
  let tail = before;
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    const mayBeUnseen = beginnings[byte] === 1 || (byte === lineFeed && wanted.mayGoOn(tail));
    const end = mayBeUnseen ? unseenEnd(bytes, at, { isEnd, wanted, tail }) : at;
    if (end === "open") break;
    if (end > at) {
      places.push(length, at, end);
      hasText ||= isText(bytes, at, end);
      at = end;
    } else {
      shown[length] = byte;
      length += 1;
      tail = followedBy(tail, byte);
      at += 1;
    }
  }
  const read = bytes.subarray(0, at);
  const seen: Seen = {
    bytes: shown.subarray(0, length),
    read: hasText ? null : read,
    lastCut: places.at(-3) ?? -1,
    cuts: () => cutsAt(places, read, wanted),
  };
  return { seen, rest: bytes.subarray(at) };
}

function cutsAt(places: readonly number[], bytes: Buffer, wanted: Wanted): Cut[] {
  const cuts: Cut[] = [];
  for (let next = 0; next < places.length; next += 3) {
    const cut = bytes.subarray(places[next + 1], places[next + 2]);
    cuts.push({
      at: places[next]!,
      bytes: isText(cut, 0, cut.length) ? withinRedacted(cut, wanted) : cut,
    });
  }
  return cuts;
}

interface Around {
  /** Nothing follows the bytes. */
  isEnd: boolean;
  wanted: Wanted;
  /** The four bytes that were seen last. */
  tail: number;
}

/** Where what is not seen ends that begins here; the place itself when it is seen. `open`: more has to be known. */
function unseenEnd(bytes: Buffer, at: number, around: Around): number | "open" {
  const byte = bytes[at]!;
  if (byte === lineFeed) return foldEnd(bytes, at, around);
  const end = byte < 0x80 ? controlByteEnd(bytes, at, around) : characterEnd(bytes, at, around);
  if (end !== "open" || !around.isEnd) return end;
  return byte < 0x80 ? at + 1 : isC1(bytes, at) ? at + 2 : at;
}

const controlByteEnd = (
  bytes: Buffer,
  at: number,
  { wanted, tail, isEnd }: Around,
): number | "open" =>
  bytes[at] === escape ? sequenceEnd(bytes, at, { ...wanted, tail, isEnd }) : at + 1;

/** A control character of eight bits, which UTF-8 writes as two bytes. */
const isC1 = (bytes: Buffer, at: number): boolean =>
  bytes[at] === 0xc2 && bytes[at + 1]! >= 0x80 && bytes[at + 1]! < 0xa0;

/** A line break in something that is searched for is not seen. */
function foldEnd(bytes: Buffer, at: number, { isEnd, wanted, tail }: Around): number | "open" {
  const next = bytes[at + 1];
  if (next === undefined) return isEnd ? at : "open";
  return wanted.goesOn(tail, next) ? at + 1 : at;
}

const unseenCharacter =
  /^[\p{Default_Ignorable_Code_Point}\u0080-\u009f\u2028\u2029\ufff9-\ufffb]/u;
const second: Readonly<Record<number, (byte: number) => boolean>> = {
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

function characterEnd(bytes: Buffer, at: number, { wanted, tail, isEnd }: Around): number | "open" {
  const first = bytes[at]!;
  if (at + 1 === bytes.length) return "open";
  if (isC1(bytes, at)) return controlEnd(bytes, at, { ...wanted, tail, isEnd });
  if (!second[first]!(bytes[at + 1]!)) return at;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (at + length > bytes.length) return "open";
  return unseenCharacter.test(bytes.toString("utf8", at, at + length)) ? at + length : at;
}

const withinRedacted = (cut: Buffer, { within }: Wanted): Buffer =>
  Buffer.concat([cut.subarray(0, 2), within(cut.subarray(2))]);
