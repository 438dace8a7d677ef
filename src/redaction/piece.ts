/**
 * The bytes that are examined at one time. What is found in them must not depend on where the stream was cut: whoever
 * looks at a byte that isn't here yet gets -1, as at the end of the stream, and `short` is set. An answer that was given
 * while it got set doesn't count; the question is asked again when more is here.
 */
export interface Piece {
  readonly bytes: Buffer;
  /** The three bytes right before, which were passed on already, as one number; zeros where the stream begins. */
  readonly before: number;
  /** Nothing follows. */
  readonly last: boolean;
  short: boolean;
  /** What was found out about runs, so that many beginnings in one run don't each go through all of it. */
  readonly spans: Map<Run, Span>;
}

/** Bytes that belong together: up to, and without, the first one that ends it. As long as it likes. */
export interface Run {
  /** 1 for each byte that ends the run. */
  readonly ends: Uint8Array;
  /** A backslash takes the next byte's power to end the run. */
  readonly escapes: boolean;
}

interface Span {
  from: number;
  to: number;
  /** From here to its end the run is hidden already; else Infinity. */
  hiddenFrom: number;
}

export const openPiece = (bytes: Uint8Array, before: number, last: boolean): Piece => ({
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  before,
  last,
  short: false,
  spans: new Map(),
});

/** `before` of the piece that follows. */
export function bytesBefore(passed: Uint8Array, before: number): number {
  let newest = before;
  for (let at = Math.max(0, passed.length - 3); at < passed.length; at += 1) {
    newest = ((newest << 8) | passed[at]!) & 0xffffff;
  }
  return newest;
}

/** The byte at a place, which may lie up to three bytes before the piece. -1 after the end. */
export function peek(piece: Piece, at: number): number {
  if (at < 0) return (piece.before >> (-8 * (at + 1))) & 0xff;
  if (at < piece.bytes.length) return piece.bytes[at]!;
  if (!piece.last) piece.short = true;
  return -1;
}

const everyCharacter = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

/** A run of these characters only. */
export const runOf = (characters: RegExp): Run => ({
  ends: Uint8Array.from(everyCharacter, (character) => (characters.test(character) ? 0 : 1)),
  escapes: false,
});

/** A run of anything but these characters. */
export const runUntil = (characters: RegExp, { escapes = false } = {}): Run => ({
  ends: Uint8Array.from(everyCharacter, (character) => (characters.test(character) ? 1 : 0)),
  escapes,
});

/** Where the run that goes on at `from` ends; the piece's length when it reaches it, in which case it may go on after it. */
export function endOfRun(piece: Piece, run: Run, from: number): number {
  return spanAt(piece, run, from).to;
}

function spanAt(piece: Piece, run: Run, from: number): Span {
  const known = piece.spans.get(run);
  if (known !== undefined && from >= known.from && from <= known.to) return known;
  let to = from;
  while (to < piece.bytes.length && !endsAt(piece, run, to)) to += 1;
  const span = { from, to, hiddenFrom: Infinity };
  piece.spans.set(run, span);
  return span;
}

const backslash = 0x5c;
const percent = 0x25;

const endsAt = (piece: Piece, { ends, escapes }: Run, at: number): boolean =>
  ends[piece.bytes[at]!] === 1 && !(escapes && peek(piece, at - 1) === backslash);

/** Whether a run has at least this many bytes. */
export function isAtLeast(piece: Piece, run: Run, from: number, length: number): boolean {
  const end = endOfRun(piece, run, from);
  if (end - from >= length) return true;
  if (end === piece.bytes.length && !piece.last) piece.short = true;
  return false;
}

/** Notes that the run is hidden from here on. */
export function hideRun(piece: Piece, run: Run, from: number): void {
  const span = spanAt(piece, run, from);
  span.hiddenFrom = Math.min(span.hiddenFrom, from);
}

/** Whether this place lies in a run that is hidden already. */
export function isHidden(piece: Piece, run: Run, at: number): boolean {
  const span = piece.spans.get(run);
  return span !== undefined && at >= span.hiddenFrom && at < span.to;
}

const word = runOf(/[A-Za-z0-9_]/);
const hexadecimal = runOf(/[0-9A-Fa-f]/);

/** Whether a word can begin here: not in the middle of another, but after an escape such as `\n` or `%3D`. */
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

/** The next bytes as text, for short looks at what is not ASCII only by mistake. */
export function textAt(piece: Piece, from: number, to: number): string {
  return piece.bytes.toString("latin1", from, to);
}

/** The place after blanks, of which there may be `most`. */
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
export interface Match {
  start: number;
  end: number;
  /** What goes on to its end, also after the piece; null when the end is final. */
  run: Run | null;
}
