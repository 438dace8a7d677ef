import type { Tail } from "../model/journal.ts";
import { limits } from "../model/limits.ts";
import type { OutputStream } from "../platform/platform.ts";
import type { Redacted, RedactedBytes, RedactedText } from "../model/redacted.ts";
import { createTail, decodeCharacters } from "./tail.ts";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The newest text of a stage's stream, for reports. */
export interface ScreenTail {
  push(bytes: RedactedBytes): void;
  /** The newest whole characters in at most `limit` bytes. */
  readText(limit: number): RedactedText;
  /** Bytes of the whole text. */
  getTotal(): number;
}

/**
 * Keeps the newest bytes of a stream as a terminal shows them: a carriage return restarts the line, so that only the
 * last state of a progress bar remains. Unlike on a terminal, nothing remains of a longer line that is overwritten.
 */
export function createScreenTail(): ScreenTail {
  const above = createTail();
  const line = createTail();
  let returned = false;

  /** @param bytes without a carriage return before their last line feed */
  const add = (bytes: Uint8Array): void => {
    const lineEnd = bytes.lastIndexOf(lineFeed) + 1;
    if (lineEnd > 0) {
      above.push(line.bytes(line.capacity));
      line.clear();
      above.push(bytes.subarray(0, lineEnd));
    }
    line.push(bytes.subarray(lineEnd));
  };
  const write = (piece: Uint8Array): void => {
    if (piece.length === 0) return;
    if (returned && piece[0] !== lineFeed) line.clear();
    else if (returned) line.push(Uint8Array.of(carriageReturn));
    returned = false;
    add(piece);
  };
  return {
    push(bytes) {
      let rest = bytes as Uint8Array;
      for (let at = 0; (at = rest.indexOf(carriageReturn)) !== -1; rest = rest.subarray(at + 1)) {
        write(rest.subarray(0, at));
        returned = true;
      }
      write(rest);
    },
    readText(limit) {
      const newest = Buffer.concat([above.bytes(limit), line.bytes(limit)]);
      const from = Math.max(0, newest.length - Math.min(limit, line.capacity));
      return decodeCharacters(newest.subarray(from)) as RedactedText;
    },
    getTotal: () => above.getTotal() + line.getTotal(),
  };
}

/**
 * What is recorded of a stage's streams: text that is cleaned when it is shown, and is looked through as it reads then.
 */
export const toTail = (
  streams: Record<OutputStream, Pick<ScreenTail, "readText">>,
  hide: (text: string) => RedactedText,
): Redacted<{ tail: Tail }>["tail"] => ({
  stdout: hide(streams.stdout.readText(limits.manifestTail.value)),
  stderr: hide(streams.stderr.readText(limits.manifestTail.value)),
});
