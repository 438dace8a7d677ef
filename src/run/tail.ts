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
  /** Twice what is held, so that bytes are moved seldom, however small the pieces are. */
  let space = Buffer.alloc(0);
  let size = 0;
  let total = 0;
  return {
    push(bytes) {
      total += bytes.length;
      if (space.length === 0 && bytes.length > 0) space = Buffer.alloc(2 * held);
      const newest = bytes.subarray(Math.max(0, bytes.length - held));
      if (size + newest.length > space.length) {
        space.copyWithin(0, size - held, size);
        size = held;
      }
      space.set(newest, size);
      size += newest.length;
    },
    text: (limit) => wholeCharacters(space.subarray(Math.max(0, size - Math.min(limit, held)), size)),
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
