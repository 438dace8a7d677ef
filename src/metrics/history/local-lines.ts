import { limits } from "../../model/limits.ts";
import type { Files } from "../../platform/platform.ts";

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

/** Nothing when there is no such file. */
export const readPieces = (files: Files, path: string, from = 0): AsyncIterable<Uint8Array> =>
  files.readChunks(path, { from, pieceBytes: PIECE_BYTES });

/**
 * Reads the lines of a file, grouped by the piece in which they end. Text after the last line break is not a line yet:
 * a process is writing it, or was killed meanwhile. Lines may end with CRLF; invalid UTF-8 becomes U+FFFD.
 */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<HistoryLine[]> {
  let begun: Buffer = Buffer.alloc(0);
  let droppedBytes = 0;
  for await (const piece of pieces) {
    const bytes =
      begun.length === 0
        ? Buffer.from(piece.buffer, piece.byteOffset, piece.length)
        : Buffer.concat([begun, piece]);
    const lines: HistoryLine[] = [];
    let from = 0;
    for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, from)) {
      const text = droppedBytes > 0 ? "" : decodeLine(bytes, from, feed);
      lines.push({ text, bytes: droppedBytes + feed + 1 - from });
      droppedBytes = 0;
      from = feed + 1;
    }
    begun = bytes.subarray(from);
    // A carriage return that ends it is not part of it.
    if (droppedBytes + begun.length > LONGEST_LINE + 1) {
      droppedBytes += begun.length;
      begun = Buffer.alloc(0);
    }
    yield lines;
  }
}

function decodeLine(bytes: Buffer, from: number, feed: number): string {
  const end = feed > from && bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
  return end - from > LONGEST_LINE ? "" : bytes.toString("utf8", from, end);
}
