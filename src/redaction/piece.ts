/**
 * The bytes that are examined at one time. What is found must not depend on where the stream was cut: reading beyond
 * the bytes that have arrived returns -1, as at the end of the stream, and sets `short`. An answer given while `short`
 * gets set is discarded; the question is asked again when more bytes have arrived.
 */
export interface Piece {
  readonly bytes: Buffer;
  /** The three preceding bytes, already passed on, as one number; zeros at the start. */
  readonly before: number;
  /** Nothing follows. */
  readonly last: boolean;
  short: boolean;
  /** Known ends of runs, so that many matches within one run do not each scan it. */
  readonly spans: Map<ByteRun, Span>;
}

/** A sequence of any length up to, but excluding, the first byte that ends it. */
export interface ByteRun {
  /** 1 for each byte that ends the run. */
  readonly ends: Uint8Array;
  /** After a backslash, a byte does not end the run. */
  readonly escapes: boolean;
}

interface Span {
  from: number;
  to: number;
  /** From here on, the run is hidden already; else Infinity. */
  hiddenFrom: number;
}

export const createPiece = (bytes: Uint8Array, before: number, last: boolean): Piece => ({
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  before,
  last,
  short: false,
  spans: new Map(),
});

/** Returns `before` of the next piece. */
export function getBytesBefore(passed: Uint8Array, before: number): number {
  let newest = before;
  for (let at = Math.max(0, passed.length - 3); at < passed.length; at += 1) {
    newest = ((newest << 8) | passed[at]!) & 0xffffff;
  }
  return newest;
}

/** Returns a byte, up to three bytes before the piece; -1 after the end. */
export function peek(piece: Piece, at: number): number {
  if (at < 0) return (piece.before >> (-8 * (at + 1))) & 0xff;
  if (at < piece.bytes.length) return piece.bytes[at]!;
  if (!piece.last) piece.short = true;
  return -1;
}

const everyCharacter = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

/** A run of these characters only. */
export const createRun = (characters: RegExp): ByteRun => ({
  ends: Uint8Array.from(everyCharacter, (character) => (characters.test(character) ? 0 : 1)),
  escapes: false,
});

/** A run of anything but these characters. */
export const createRunUntil = (characters: RegExp, { escapes = false } = {}): ByteRun => ({
  ends: Uint8Array.from(everyCharacter, (character) => (characters.test(character) ? 1 : 0)),
  escapes,
});

/** Returns the end of the run at `from`. The piece's length: it may continue afterwards. */
export function findRunEnd(piece: Piece, run: ByteRun, from: number): number {
  return getSpan(piece, run, from).to;
}

function getSpan(piece: Piece, run: ByteRun, from: number): Span {
  const known = piece.spans.get(run);
  if (known !== undefined && from >= known.from && from <= known.to) return known;
  let to = from;
  while (to < piece.bytes.length && !endsRunAt(piece, run, to)) to += 1;
  const span = { from, to, hiddenFrom: Infinity };
  piece.spans.set(run, span);
  return span;
}

const backslash = 0x5c;
const percent = 0x25;

const endsRunAt = (piece: Piece, { ends, escapes }: ByteRun, at: number): boolean =>
  ends[piece.bytes[at]!] === 1 && !(escapes && peek(piece, at - 1) === backslash);

/** Whether a run has at least this many bytes. */
export function isRunAtLeast(piece: Piece, run: ByteRun, from: number, length: number): boolean {
  const end = findRunEnd(piece, run, from);
  if (end - from >= length) return true;
  if (end === piece.bytes.length && !piece.last) piece.short = true;
  return false;
}

/** Records that the run is hidden from here on. */
export function markRunHidden(piece: Piece, run: ByteRun, from: number): void {
  const span = getSpan(piece, run, from);
  span.hiddenFrom = Math.min(span.hiddenFrom, from);
}

/** Whether this position is in a run that is hidden already. */
export function isRunHidden(piece: Piece, run: ByteRun, at: number): boolean {
  const span = piece.spans.get(run);
  return span !== undefined && at >= span.hiddenFrom && at < span.to;
}

const word = createRun(/[A-Za-z0-9_]/);
const hexadecimal = createRun(/[0-9A-Fa-f]/);

/** Whether a word can start here: not within another word, but after an escape such as `\n` or `%3D`. */
export function isWordStart(piece: Piece, at: number): boolean {
  const before = peek(piece, at - 1);
  if (word.ends[before] === 1) return true;
  const second = peek(piece, at - 2);
  if (second === backslash) return before === 0x6e || before === 0x72 || before === 0x74;
  return (
    peek(piece, at - 3) === percent &&
    hexadecimal.ends[second] === 0 &&
    hexadecimal.ends[before] === 0
  );
}

/** Decodes bytes as Latin-1, for short tests of what should be ASCII. */
export function decodeText(piece: Piece, from: number, to: number): string {
  return piece.bytes.toString("latin1", from, to);
}

/** Skips at most `most` blanks. */
export function skipBlanks(piece: Piece, from: number, most: number): number {
  let at = from;
  for (
    let next = peek(piece, at);
    at - from < most && (next === 0x20 || next === 0x09);
    next = peek(piece, at)
  ) {
    at += 1;
  }
  return at;
}

/** A part of a piece that is to be hidden. */
export interface SecretMatch {
  start: number;
  end: number;
  /** The run that continues to its end, also after the piece; null: `end` is final. */
  run: ByteRun | null;
}
