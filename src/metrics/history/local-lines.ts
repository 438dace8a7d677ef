import { limits } from "../../model/limits.ts";

/**
 * Bytes that are read at once. Smaller pieces take longer to hand over than to search; larger ones are not faster, and
 * delay garbage collection. A window's lines fit into one piece, which needs no stream.
 */
export const PIECE_BYTES = 512 * 1024;

/** Longest line that can be an entry, in bytes. Longer lines are not buffered, so that no file can exhaust memory. */
const LONGEST_LINE = limits.historyLine.value;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export interface HistoryLine {
  /** Without its line break. Empty for a line that is too long. */
  text: string;
  /** Length of the line in its file, with its line break. */
  bytes: number;
}

/**
 * Reads the lines of a file, grouped by the piece in which they end. Text after the last line break is not a line yet:
 * a process is writing it, or was killed meanwhile. Lines may end with CRLF; invalid UTF-8 becomes U+FFFD.
 */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<HistoryLine[]> {
  let begun: Uint8Array[] = [];
  let begunBytes = 0;
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    const lines: HistoryLine[] = [];
    let from = 0;
    for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, from)) {
      const length = begunBytes + feed + 1 - from;
      const text =
        begunBytes === 0
          ? decodeLine(bytes, from, feed)
          : decodeSplitLine(begun, bytes, feed, length - 1);
      lines.push({ text, bytes: length });
      begun = [];
      begunBytes = 0;
      from = feed + 1;
    }
    begunBytes += bytes.length - from;
    // A carriage return that ends it is not part of it.
    if (begunBytes > LONGEST_LINE + 1) begun = [];
    else begun.push(bytes.subarray(from));
    yield lines;
  }
}

function decodeLine(bytes: Buffer, from: number, feed: number): string {
  const end = feed > from && bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
  return end - from > LONGEST_LINE ? "" : bytes.toString("utf8", from, end);
}

/**
 * Decodes a line that started in an earlier piece.
 * @param length of the whole line, without its line feed
 */
function decodeSplitLine(
  begun: readonly Uint8Array[],
  bytes: Buffer,
  feed: number,
  length: number,
): string {
  if (length > LONGEST_LINE + 1) return "";
  const whole = Buffer.concat([...begun, bytes.subarray(0, feed)]);
  return decodeLine(whole, 0, whole.length);
}
