import { bytesOf, type RedactedBytes, words } from "../model/redacted.ts";

/** Passes bytes on in whole UTF-8 characters; what is no UTF-8 passes as it is. */
export interface CharacterBoundary {
  /** All but the beginning of a character that isn't whole yet: at most three bytes are kept back. */
  push(bytes: RedactedBytes): RedactedBytes;
  end(): RedactedBytes;
}

const nothing = bytesOf(words``);

export function createCharacterBoundary(): CharacterBoundary {
  let kept = nothing;
  return {
    push(bytes) {
      if (bytes.length === 0) return nothing;
      const all = kept.length === 0 ? bytes : joined(kept, bytes);
      const whole = all.length - unfinished(all);
      // A copy: the rest of the piece must not be held in memory for it.
      kept =
        whole === all.length ? nothing : (Uint8Array.from(all.subarray(whole)) as RedactedBytes);
      return all.subarray(0, whole) as RedactedBytes;
    },
    end() {
      const rest = kept;
      kept = nothing;
      return rest;
    },
  };
}

const joined = (kept: RedactedBytes, bytes: RedactedBytes): RedactedBytes =>
  Buffer.concat([kept, bytes]) as Uint8Array as RedactedBytes;

/** Bytes at the end that begin a character and are not all of it: RFC 3629, section 3. */
function unfinished(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < lengthOf(byte) ? length : 0;
  }
  return 0;
}

/** Of the character that a first byte begins; 1 for one that begins none. */
function lengthOf(first: number): number {
  if (first >= 0xf8) return 1;
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}
