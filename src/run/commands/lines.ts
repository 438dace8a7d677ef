import { limits } from "../../model/limits.ts";

const longestLine = limits.commandLine.value;

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** Where the line ends that `from` is in: at a line feed or, as the runner's reader has it, at a carriage return. */
export function lineEnd(bytes: Uint8Array, from: number): number {
  const feed = bytes.indexOf(lineFeed, from);
  const end = feed === -1 ? bytes.length : feed;
  // Looked for only before the line feed: in most output there is none to the end.
  const back = bytes.subarray(from, end).indexOf(carriageReturn);
  return back === -1 ? end : from + back;
}

export function lineStart(bytes: Uint8Array, at: number): number {
  for (let start = at; start > 0; start -= 1) {
    const before = bytes[start - 1];
    if (before === lineFeed || before === carriageReturn) return start;
  }
  return 0;
}

/** Where the line behind an end begins: a line feed may belong to a carriage return. */
export function nextLine(bytes: Uint8Array, end: number): number {
  return end + (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1);
}

export function lastLineStart(bytes: Uint8Array): number {
  const feed = bytes.lastIndexOf(lineFeed) + 1;
  return feed + bytes.subarray(feed).lastIndexOf(carriageReturn) + 1;
}

/** The line that isn't finished, for as long as it can be a command. */
export interface Line {
  add(bytes: Uint8Array): void;
  /** What has come of it. Nothing once it is too long for a command. */
  text(): Buffer;
  take(): Buffer;
  /** True as long as nothing has come of it. */
  isEmpty(): boolean;
}

export function createLine(): Line {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const text = (): Buffer => {
    const whole = pieces.length === 1 ? asBuffer(pieces[0]!) : Buffer.concat(pieces);
    pieces = [whole];
    return whole;
  };
  return {
    text,
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

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
