import { limits } from "../../model/limits.ts";

/**
 * Bytes that are read at once. With smaller pieces, handing them over takes longer than looking for lines in them; larger ones
 * make nothing quicker, and what is read waits longer to be thrown away. The lines of a window are one piece, which needs no
 * stream.
 */
export const PIECE_BYTES = 512 * 1024;

/** Bytes of the longest line that can be an entry. Of a longer one nothing is held, so that no file can fill the memory. */
const LONGEST_LINE = limits.historyLine.value;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export interface Line {
  /** Without its break. Empty for a line that is too long. */
  text: string;
  /** Of the line in its file, with its break. */
  bytes: number;
}

/**
 * The lines of a file, those that end in a piece together. What follows the last break is no line yet: somebody writes it, or
 * was killed while doing so. Lines may end in CRLF; bytes that are no UTF-8 become U+FFFD.
 */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let begun: Uint8Array[] = [];
  let begunBytes = 0;
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    const lines: Line[] = [];
    let from = 0;
    for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, from)) {
      const length = begunBytes + feed + 1 - from;
      const text =
        begunBytes === 0 ? textOf(bytes, from, feed) : textOfBegun(begun, bytes, feed, length - 1);
      lines.push({ text, bytes: length });
      begun = [];
      begunBytes = 0;
      from = feed + 1;
    }
    begunBytes += bytes.length - from;
    // A carriage return may end it that is not a part of it.
    if (begunBytes > LONGEST_LINE + 1) begun = [];
    else begun.push(bytes.subarray(from));
    yield lines;
  }
}

function textOf(bytes: Buffer, from: number, feed: number): string {
  const end = feed > from && bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
  return end - from > LONGEST_LINE ? "" : bytes.toString("utf8", from, end);
}

/**
 * Of a line that began in an earlier piece.
 * @param length of the whole line, without its line feed
 */
function textOfBegun(
  begun: readonly Uint8Array[],
  bytes: Buffer,
  feed: number,
  length: number,
): string {
  if (length > LONGEST_LINE + 1) return "";
  const whole = Buffer.concat([...begun, bytes.subarray(0, feed)]);
  return textOf(whole, 0, whole.length);
}
