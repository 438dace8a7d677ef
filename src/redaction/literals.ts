import {
  createTables,
  addLiteral,
  hashWindow,
  lowerCase,
  mostGroups,
  packPair,
  windowLength,
  type Literal,
  type Tables,
} from "./literal-tables.ts";

/**
 * Finds many byte strings at once. Every literal is indexed by three consecutive bytes, its window. One of the two
 * pairs in a window lies at an even position, so a first pass reads only every second pair: a table tells whether any
 * window contains it, which is rare in ordinary text. At the remaining positions, a hash of three bytes leads to the
 * literals. Both passes avoid branches that a processor would mispredict. (After Wu and Manber, "A fast algorithm for
 * multi-pattern searching", with a fixed step.)
 */
export interface Literals {
  /**
   * Adds a literal of at least one byte and returns its number, counted from 0.
   * @param anyCase ASCII letters may be of any case; for literals of three bytes or more
   */
  add(bytes: Uint8Array, anyCase: boolean): number;
  /** Finds complete literals, overlapping ones too, in order of their starts. */
  find(bytes: Uint8Array): readonly Hit[];
  /** The first position from which the rest of the bytes is a proper prefix of a literal; else their length. */
  findUnfinished(bytes: Uint8Array): number;
  /**
   * Whether a search was given up because nearly all literals would have been compared at nearly all positions. Its
   * result is incomplete, and later searches are unreliable.
   */
  gaveUp(): boolean;
}

export interface Hit {
  start: number;
  /** The literal's number. */
  literal: number;
}

export function createLiterals(): Literals {
  const tables = createTables();
  let gaveUp = false;
  const search = <Found>(bytes: Uint8Array, look: () => Found): Found => {
    tables.left = fewComparisons + bytes.length * comparisonsAByte;
    const found = look();
    if (tables.left < 0) gaveUp = true;
    return found;
  };
  return {
    add: (bytes, anyCase) => addLiteral(tables, bytes, anyCase),
    find: (bytes) => (gaveUp ? [] : search(bytes, () => findAll(tables, bytes))),
    findUnfinished: (bytes) => search(bytes, () => unfinished(tables, bytes)),
    gaveUp: () => gaveUp,
  };
}

function findAll(tables: Tables, bytes: Uint8Array): Hit[] {
  const hits: Hit[] = [];
  findWindows(tables, bytes, hits);
  for (const number of tables.short) findShort(tables, number, bytes, hits);
  // Windows have different offsets in their literals, so hits are only nearly in order.
  return hits.sort((left, right) => left.start - right.start);
}

/**
 * Comparisons that a search may make. With thousands of literals, ordinary output takes one or two a byte; hostile
 * literals would block the process so long that it misses signals.
 */
const comparisonsAByte = 160;
const fewComparisons = 1 << 18;
/** A hit costs as much as this many comparisons, since it needs further work. */
const comparisonsAHit = 16;

/** Bytes examined together: two words of four. */
const groupLength = 8;

function findWindows(tables: Tables, bytes: Uint8Array, hits: Hit[]): void {
  // Words can only be read at multiples of four. A group also needs the byte before and after it.
  const start = 4 - (bytes.byteOffset % 4);
  const groups = Math.max(0, Math.floor((bytes.length - start - 1) / groupLength));
  if (groups === 0) return compareLiterals(tables, bytes, 0, bytes.length - windowLength + 1, hits);
  compareLiterals(tables, bytes, 0, start - 1, hits);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, 2 * groups);
  for (let from = 0; from < groups; from += mostGroups) {
    const likely = noteLikelyGroups(tables, words, from, Math.min(from + mostGroups, groups));
    const left = filterByWindows(tables, bytes, start, likely);
    for (let at = 0; at < left; at += 1) {
      const group = start + tables.noted[at]! * groupLength;
      compareLiterals(tables, bytes, group - 1, group + groupLength - 1, hits);
    }
  }
  const end = start + groups * groupLength;
  compareLiterals(tables, bytes, end - 1, bytes.length - windowLength + 1, hits);
}

/** Notes the groups in or right before which a window may start. Returns their number. */
function noteLikelyGroups(
  { pairs, noted }: Tables,
  words: Uint32Array,
  from: number,
  to: number,
): number {
  let count = 0;
  for (let group = from; group < to; group += 1) {
    const first = words[2 * group]!;
    const second = words[2 * group + 1]!;
    noted[count] = group;
    count +=
      pairs[first & 0xffff]! |
      pairs[first >>> 16]! |
      pairs[second & 0xffff]! |
      pairs[second >>> 16]!;
  }
  return count;
}

/** Keeps the noted groups that contain the hash of a window. Returns their number. */
function filterByWindows(
  { windows, noted }: Tables,
  bytes: Uint8Array,
  start: number,
  count: number,
): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const group = noted[at]!;
    const place = start + group * groupLength;
    const before = bytes[place - 1]!;
    const b0 = bytes[place]!;
    const b1 = bytes[place + 1]!;
    const b2 = bytes[place + 2]!;
    const b3 = bytes[place + 3]!;
    const b4 = bytes[place + 4]!;
    const b5 = bytes[place + 5]!;
    const b6 = bytes[place + 6]!;
    const b7 = bytes[place + 7]!;
    const after = bytes[place + 8]!;
    noted[kept] = group;
    kept +=
      windows[hashWindow(before, b0, b1)]! |
      windows[hashWindow(b0, b1, b2)]! |
      windows[hashWindow(b1, b2, b3)]! |
      windows[hashWindow(b2, b3, b4)]! |
      windows[hashWindow(b3, b4, b5)]! |
      windows[hashWindow(b4, b5, b6)]! |
      windows[hashWindow(b5, b6, b7)]! |
      windows[hashWindow(b6, b7, after)]!;
  }
  return kept;
}

/** Compares literals wherever a window may start in [from, to). */
function compareLiterals(
  tables: Tables,
  bytes: Uint8Array,
  from: number,
  to: number,
  hits: Hit[],
): void {
  const { windows, heads, literals } = tables;
  for (let window = from; window < to; window += 1) {
    const slot = hashWindow(bytes[window]!, bytes[window + 1]!, bytes[window + 2]!);
    if (windows[slot] === 0) continue;
    for (let number = heads[slot]! - 1; number !== -1; number = literals[number]!.next) {
      if ((tables.left -= 1) < 0) return;
      const literal = literals[number]!;
      const start = window - literal.offset;
      if (start < 0 || !isWholeAt(tables, literal, bytes, start)) continue;
      tables.left -= comparisonsAHit;
      hits.push({ start, literal: number });
    }
  }
}

function findShort(tables: Tables, number: number, bytes: Uint8Array, hits: Hit[]): void {
  const buffer = asBuffer(bytes);
  const literalBytes = tables.literals[number]!.bytes;
  // The runtime examines many bytes at once.
  tables.left -= bytes.length >> 6;
  if (tables.left < 0) return;
  for (
    let start = buffer.indexOf(literalBytes);
    start !== -1;
    start = buffer.indexOf(literalBytes, start + 1)
  ) {
    if ((tables.left -= comparisonsAHit) < 0) return;
    hits.push({ start, literal: number });
  }
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function isWholeAt(tables: Tables, literal: Literal, bytes: Uint8Array, start: number): boolean {
  const { length } = literal.bytes;
  const last = bytes[start + length - 1];
  // Compares the last byte first: in a repetitive literal it differs most often.
  if (
    last === undefined ||
    (literal.anyCase ? lowerCase[last] : last) !== literal.bytes[length - 1]
  )
    return false;
  return isPrefixAt(tables, literal, bytes, start, length);
}

/** From this length on, a call into the runtime is faster. */
const longComparison = 64;

/** Whether the first `length` bytes of a literal are at that place. */
function isPrefixAt(
  tables: Tables,
  { bytes: literalBytes, anyCase }: Literal,
  bytes: Uint8Array,
  start: number,
  length: number,
): boolean {
  if (anyCase) {
    for (let at = 0; at < length; at += 1)
      if (lowerCase[bytes[start + at]!] !== literalBytes[at]) return false;
    return true;
  }
  for (let at = 0; at < Math.min(length, longComparison); at += 1) {
    if (bytes[start + at] !== literalBytes[at]) return false;
  }
  if (length <= longComparison) return true;
  tables.left -= length >> 6;
  return literalBytes.compare(asBuffer(bytes), start, start + length, 0, length) === 0;
}

function unfinished(tables: Tables, bytes: Uint8Array): number {
  const { firstBytes, longestByPair, byFirstPair, literals, longest } = tables;
  const last = bytes.length - 1;
  for (let at = Math.max(0, bytes.length - longest + 1); at < last; at += 1) {
    const pair = packPair(bytes[at]!, bytes[at + 1]!);
    const there = bytes.length - at;
    if (longestByPair[pair]! <= there) continue;
    for (const number of byFirstPair.get(pair)!) {
      if ((tables.left -= 1) < 0) return at;
      const literal = literals[number]!;
      if (literal.bytes.length > there && isPrefixAt(tables, literal, bytes, at, there)) return at;
    }
  }
  return last >= 0 && firstBytes[bytes[last]!] === 1 ? last : bytes.length;
}
