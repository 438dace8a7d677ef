import { createTail, type Tail, wholeCharacters } from "./tail.ts";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The newest bytes of a stream as a terminal ends up showing them: a carriage return begins the line anew, so that of a
 * progress bar its last state is left, and not all the states before it push out the lines above. What was longer than what
 * was written over it is gone too.
 */
export function createScreenTail(): Tail {
  const above = createTail();
  const line = createTail();
  let returned = false;

  /** Bytes without a carriage return before their last line feed. */
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
      let from = 0;
      for (let at = bytes.indexOf(carriageReturn); at !== -1; at = bytes.indexOf(carriageReturn, from)) {
        write(bytes.subarray(from, at));
        returned = true;
        from = at + 1;
      }
      write(bytes.subarray(from));
    },
    text(limit) {
      const newest = Buffer.concat([above.bytes(limit), line.bytes(limit)]);
      return wholeCharacters(newest.subarray(Math.max(0, newest.length - Math.min(limit, line.capacity))));
    },
    total: () => above.total() + line.total(),
  };
}
