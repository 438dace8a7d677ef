import type { Tail } from "../model/journal.ts";
import { limits } from "../model/limits.ts";

const held = limits.tail.value;

/** The newest bytes of a stream. */
export interface TailBuffer {
  push(bytes: Uint8Array): void;
  /** The newest whole characters in at most `limit` bytes. */
  text(limit: number): string;
  /** All bytes that went by. */
  total(): number;
}

export function createTail(): TailBuffer {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let total = 0;
  return {
    push(bytes) {
      total += bytes.length;
      pieces.push(Buffer.from(bytes.subarray(Math.max(0, bytes.length - held))));
      size += pieces.at(-1)!.length;
      while (size - pieces[0]!.length >= held) size -= pieces.shift()!.length;
    },
    text(limit) {
      const whole = Buffer.concat(pieces);
      // One piece from now on: a tail is asked for more than once.
      pieces = [whole];
      return wholeCharacters(whole.subarray(Math.max(0, whole.length - limit)));
    },
    total: () => total,
  };
}

/** Drops the continuation bytes of a character whose beginning was cut off. */
function wholeCharacters(bytes: Buffer): string {
  let start = 0;
  while (start < Math.min(3, bytes.length) && (bytes[start]! & 0xc0) === 0x80) start += 1;
  return bytes.subarray(start).toString("utf8");
}

export function tailOf(streams: { stdout: TailBuffer; stderr: TailBuffer }): Tail {
  return {
    stdout: streams.stdout.text(limits.manifestTail.value),
    stderr: streams.stderr.text(limits.manifestTail.value),
  };
}
