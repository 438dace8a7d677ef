import { limits } from "../model/limits.ts";

/** The newest bytes of a stream. */
export interface TailBuffer {
  /** The most bytes that are held. */
  capacity: number;
  push(bytes: Uint8Array): void;
  /** The newest bytes, at most `limit`; valid until the next push. */
  bytes(limit: number): Buffer;
  /** All bytes that went by since the last `clear`. */
  total(): number;
  clear(): void;
}

/** @param capacity the most bytes to hold */
export function createTail(capacity: number = limits.tail.value): TailBuffer {
  /** Twice what is held, so that bytes are moved seldom, however small the pieces are. */
  let space = Buffer.alloc(0);
  let size = 0;
  let total = 0;
  const newest = (limit: number): Buffer =>
    space.subarray(Math.max(0, size - Math.min(limit, capacity)), size);
  return {
    capacity,
    push(bytes) {
      total += bytes.length;
      if (space.length === 0 && bytes.length > 0) space = Buffer.alloc(2 * capacity);
      const added = bytes.subarray(Math.max(0, bytes.length - capacity));
      if (size + added.length > space.length) {
        space.copyWithin(0, size - capacity, size);
        size = capacity;
      }
      space.set(added, size);
      size += added.length;
    },
    bytes: newest,
    total: () => total,
    clear() {
      size = 0;
      total = 0;
    },
  };
}

/** Drops the continuation bytes of a character whose beginning was cut off. */
export function wholeCharacters(bytes: Buffer): string {
  let start = 0;
  while (start < Math.min(3, bytes.length) && (bytes[start]! & 0xc0) === 0x80) start += 1;
  return bytes.subarray(start).toString("utf8");
}
