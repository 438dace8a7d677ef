import { bytesOf, type RedactedBytes, words } from "../model/redacted.ts";

/** Passes bytes on in whole UTF-8 characters. Invalid UTF-8 passes unchanged. */
export interface CharacterBoundary {
  /** Returns everything but an incomplete character at the end, which is at most three bytes. */
  push(bytes: RedactedBytes): RedactedBytes;
  end(): RedactedBytes;
}

const noBytes = bytesOf(words``);

export function createCharacterBoundary(): CharacterBoundary {
  let kept = noBytes;
  return {
    push(bytes) {
      if (bytes.length === 0) return noBytes;
      const all = kept.length === 0 ? bytes : concat(kept, bytes);
      const whole = all.length - countUnfinished(all);
      // A copy, so that the whole piece is not held in memory.
      kept =
        whole === all.length ? noBytes : (Uint8Array.from(all.subarray(whole)) as RedactedBytes);
      return all.subarray(0, whole) as RedactedBytes;
    },
    end() {
      const rest = kept;
      kept = noBytes;
      return rest;
    },
  };
}

const concat = (kept: RedactedBytes, bytes: RedactedBytes): RedactedBytes =>
  Buffer.concat([kept, bytes]) as Uint8Array as RedactedBytes;

/** Counts the bytes of an incomplete character at the end (RFC 3629, section 3). */
function countUnfinished(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < getCharacterLength(byte) ? length : 0;
  }
  return 0;
}

/** @returns bytes of the character with this first byte; 1 if no character starts with it */
function getCharacterLength(first: number): number {
  if (first >= 0xf8) return 1;
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}
