/** Literals are indexed by three consecutive bytes, their window. */
export const windowLength = 3;

const hashBits = 15;

/** Groups of bytes that a search examines at a time. */
export const mostGroups = 8192;

export interface Literal {
  /** In lower case when the case doesn't matter. */
  bytes: Buffer;
  anyCase: boolean;
  /** Where its window begins. */
  offset: number;
  /** The next literal whose window has the same hash, or -1. */
  next: number;
}

export interface Tables {
  literals: Literal[];
  /** 1 for each pair of bytes that is in a window. */
  pairs: Uint8Array;
  /** 1 for each hash of a window. */
  windows: Uint8Array;
  /** For each hash of a window: one more than the number of the last literal added with it. */
  heads: Int32Array;
  /** For each hash of a window: how many literals were added with it. */
  counts: Int32Array;
  /** Literals that are shorter than a window. */
  short: number[];
  /** 1 for each first byte of a literal of two bytes or more. */
  firstBytes: Uint8Array;
  /** For each pair of bytes, how long the longest literal is that begins with it. */
  longestByPair: Int32Array;
  byFirstPair: Map<number, number[]>;
  /** Length of the longest literal. */
  longest: number;
  /** Scratch memory of a search. */
  noted: Int32Array;
  /** Comparisons that the current search may still make; below 0 it was given up. */
  left: number;
}

export const createTables = (): Tables => ({
  literals: [],
  pairs: new Uint8Array(65536),
  windows: new Uint8Array(1 << hashBits),
  heads: new Int32Array(1 << hashBits),
  counts: new Int32Array(1 << hashBits),
  short: [],
  firstBytes: new Uint8Array(256),
  longestByPair: new Int32Array(65536),
  byFirstPair: new Map(),
  longest: 0,
  noted: new Int32Array(mostGroups),
  left: 0,
});

/** Lower case of each ASCII letter; every other byte is unchanged. */
export const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 65 && byte <= 90 ? byte + 32 : byte,
);

/** Letters of both cases have the same hash; the comparison that follows distinguishes them. */
export const hashWindow = (first: number, second: number, third: number): number =>
  Math.imul(first | (second << 8) | (third << 16) | 0x202020, 0x9e3779b1) >>> (32 - hashBits);

const hashWindowAt = (bytes: Uint8Array, at: number): number =>
  hashWindow(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!);

const littleEndian = new Uint16Array(Uint8Array.of(1, 0).buffer)[0] === 1;

/** Packs two bytes as this machine reads them from memory. */
export const packPair = (first: number, second: number): number =>
  littleEndian ? first | (second << 8) : (first << 8) | second;

/** Returns the literal's number, counted from 0. */
export function addLiteral(tables: Tables, literalBytes: Uint8Array, anyCase: boolean): number {
  const bytes = Buffer.from(anyCase ? literalBytes.map((byte) => lowerCase[byte]!) : literalBytes);
  const number = tables.literals.length;
  const literal: Literal = { bytes, anyCase, offset: 0, next: -1 };
  tables.literals.push(literal);
  tables.longest = Math.max(tables.longest, bytes.length);
  if (bytes.length >= 2) indexBeginning(tables, literal, number);
  if (bytes.length >= windowLength) indexWindow(tables, literal, number);
  else tables.short.push(number);
  return number;
}

function indexBeginning(tables: Tables, { bytes, anyCase }: Literal, number: number): void {
  for (const first of listCases(bytes[0]!, anyCase)) tables.firstBytes[first] = 1;
  for (const pair of listPairs(bytes, 0, anyCase)) {
    tables.longestByPair[pair] = Math.max(tables.longestByPair[pair]!, bytes.length);
    const same = tables.byFirstPair.get(pair);
    if (same === undefined) tables.byFirstPair.set(pair, [number]);
    else same.push(number);
  }
}

function indexWindow(tables: Tables, literal: Literal, number: number): void {
  literal.offset = chooseOffset(tables, literal.bytes);
  for (let at = 0; at < windowLength - 1; at += 1) {
    for (const pair of listPairs(literal.bytes, literal.offset + at, literal.anyCase)) {
      tables.pairs[pair] = 1;
    }
  }
  const slot = hashWindowAt(literal.bytes, literal.offset);
  tables.windows[slot] = 1;
  literal.next = tables.heads[slot]! - 1;
  tables.heads[slot] = number + 1;
  tables.counts[slot]! += 1;
}

const isSmallLetter = (byte: number): boolean => byte >= 97 && byte <= 122;
const listCases = (byte: number, anyCase: boolean): number[] =>
  anyCase && isSmallLetter(byte) ? [byte, byte - 32] : [byte];

function listPairs(bytes: Uint8Array, at: number, anyCase: boolean): number[] {
  const seconds = listCases(bytes[at + 1]!, anyCase);
  return listCases(bytes[at]!, anyCase).flatMap((first) =>
    seconds.map((second) => packPair(first, second)),
  );
}

/** Offsets in a literal that are considered for its window. */
const mostOffsets = 24;

/** Chooses the window whose pairs are least likely to occur in ordinary text, or are indexed anyway. */
function chooseOffset(tables: Tables, bytes: Uint8Array): number {
  let best = 0;
  let least = Infinity;
  for (let offset = 0; offset <= Math.min(bytes.length - windowLength, mostOffsets); offset += 1) {
    // Otherwise literals with a common prefix would all be compared wherever it occurs.
    let cost = 20 * tables.counts[hashWindowAt(bytes, offset)]!;
    for (let at = offset; at < offset + 2; at += 1) {
      const [first, second] = [bytes[at]!, bytes[at + 1]!];
      if (tables.pairs[packPair(first, second)] === 0) cost += estimateFrequency(first, second);
    }
    if (cost < least) [best, least] = [offset, cost];
  }
  return best;
}

/** Pairs of letters in the output of tools, the most frequent first. */
const frequentPairs = (
  "es od ro de er le st re js ot in oo on ul te at no mo or co th se an is du en ti li it nt ta ov om he ar ns ts al " +
  "io rw as ed nd pe ma ra to tr lo ge ng tt ct ur ac me ve ea il ap bu rs pa di ec el ex ri ht ch ca ll ne tp et gi " +
  "da ce ol si nc ic ag ps un us rt ue ss am ou ut po ty ha ru na im la ub sh ow mp fi ob fo ib pr be ab mi so ni rc " +
  "mm yp hu su op ie ba pl pt ck bl nb tu fe va fa ad wi hi em ai ef ld ir br um of ep ls ui ig ip rr rn lu cl sc cr " +
  "ws ke ry id ho je ci xr az pp iv oc rg zu eg if pi qu tc lj ia iu ly lt up ev do sp sa bo cy wa sr eb rm sy yn vi"
).split(" ");
/** The same for single bytes, for pairs other than letters. */
const frequentBytes = "e tsanroi-0cl1d2p./3mu5g4h6789f:vbky\"_wx,=@'()[]\njSTAEPRCIOND";

const ranks = new Map(
  frequentPairs.map((pair, rank) => [packPair(pair.charCodeAt(0), pair.charCodeAt(1)), rank]),
);
const weights = new Uint8Array(256).fill(1);
for (let rank = 0; rank < frequentBytes.length; rank += 1) {
  weights[frequentBytes.charCodeAt(rank)] = frequentBytes.length - rank + 1;
}

/** Estimates how often two bytes follow each other, without a unit. */
function estimateFrequency(first: number, second: number): number {
  const rank = ranks.get(packPair(first, second));
  if (rank !== undefined) return 20 * (frequentPairs.length - rank);
  const letters = Number(isSmallLetter(first)) + Number(isSmallLetter(second));
  // Most pairs of letters are rare, and a letter usually follows a letter.
  return letters === 2 ? 20 : (weights[first]! * weights[second]!) / (letters === 1 ? 4 : 1);
}
