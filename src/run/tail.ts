import { limits } from "../model/limits.ts";

/** The newest bytes of a stream. */
export interface TailBuffer {
  /** The most bytes that are kept. */
  capacity: number;
  push(readBytes: Uint8Array): void;
  /** The newest bytes, at most `limit`; valid until the next push. */
  bytes(limit: number): Buffer;
  /** Bytes pushed since the last `clear`. */
  getTotal(): number;
  clear(): void;
}

/** @param capacity the most bytes to keep */
export function createTail(capacity: number = limits.tail.value): TailBuffer {
  /** Twice the capacity, so that bytes are rarely moved, even for small pieces. */
  let space = Buffer.alloc(0);
  let size = 0;
  let total = 0;
  const readNewest = (limit: number): Buffer =>
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
    bytes: readNewest,
    getTotal: () => total,
    clear() {
      size = 0;
      total = 0;
    },
  };
}

/** Decodes bytes without the rest of a character that was cut off at the start. */
export function decodeCharacters(bytes: Buffer): string {
  let start = 0;
  while (start < Math.min(3, bytes.length) && (bytes[start]! & 0xc0) === 0x80) start += 1;
  return bytes.subarray(start).toString("utf8");
}
