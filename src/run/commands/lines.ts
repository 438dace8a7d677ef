import { limits } from "../../model/limits.ts";

const longestLine = limits.commandLine.value;

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** The end of the line that contains `from`: a line feed or, as in the runner's reader, a carriage return. */
export function findLineEnd(bytes: Uint8Array, from: number): number {
  const feed = bytes.indexOf(lineFeed, from);
  const end = feed === -1 ? bytes.length : feed;
  // Searched only up to the line feed: most output has no carriage return at all.
  const back = bytes.subarray(from, end).indexOf(carriageReturn);
  return back === -1 ? end : from + back;
}

export function findLineStart(bytes: Uint8Array, at: number): number {
  for (let start = at; start > 0; start -= 1) {
    const before = bytes[start - 1];
    if (before === lineFeed || before === carriageReturn) return start;
  }
  return 0;
}

/** The start of the line after a line end, which can be a carriage return with a line feed. */
export function findNextLine(bytes: Uint8Array, end: number): number {
  return end + (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1);
}

export function findLastLineStart(bytes: Uint8Array): number {
  const feed = bytes.lastIndexOf(lineFeed) + 1;
  return feed + bytes.subarray(feed).lastIndexOf(carriageReturn) + 1;
}

/** An unfinished line, kept while it may be a command. */
export interface LineBuffer {
  add(bytes: Uint8Array): void;
  /** The bytes so far; empty once it is too long for a command. */
  getBytes(): Buffer;
  take(): Buffer;
  isEmpty(): boolean;
}

export function createLineBuffer(): LineBuffer {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const text = (): Buffer => {
    const whole = pieces.length === 1 ? toBuffer(pieces[0]!) : Buffer.concat(pieces);
    pieces = [whole];
    return whole;
  };
  return {
    getBytes: text,
    isEmpty: () => length === 0,
    add(bytes) {
      length += bytes.length;
      if (length <= longestLine) pieces.push(bytes);
      else pieces = [];
    },
    take() {
      const whole = text();
      pieces = [];
      length = 0;
      return whole;
    },
  };
}

export const toBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
