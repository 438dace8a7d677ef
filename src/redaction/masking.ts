import type { Cut, VisibleBytes } from "./invisible.ts";

export const mask = "***";

const maskBytes = Buffer.from(mask);

/** Bytes to hide: from `start` up to, but not including, `end`. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Replaces each group of overlapping ranges by one mask; ranges that only touch get one each. Invisible bytes stay
 * where they were, except within what is hidden.
 * @param stretches some may start after these bytes
 * @param continued a range that starts at 0 continues one that already has its mask
 */
export function applyMasks(
  { bytes, lastCut, cuts }: VisibleBytes,
  stretches: readonly ByteRange[],
  continued: boolean,
): Uint8Array {
  const joined = joinRanges(stretches, bytes.length);
  if (lastCut >= 0) return applyMasksBetweenCuts(bytes, cuts(), joined, continued);
  if (joined.length === 0) return bytes;
  const result = Buffer.allocUnsafe(bytes.length + joined.length * maskBytes.length);
  let written = 0;
  let read = 0;
  for (const { start, end } of joined) {
    written = copyBytes(bytes, read, start, result, written);
    if (start > 0 || !continued)
      written = copyBytes(maskBytes, 0, maskBytes.length, result, written);
    read = Math.min(end, bytes.length);
  }
  return result.subarray(0, copyBytes(bytes, read, bytes.length, result, written));
}

function applyMasksBetweenCuts(
  bytes: Uint8Array,
  cuts: readonly Cut[],
  joined: readonly ByteRange[],
  continued: boolean,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let next = 0;
  let read = 0;
  const showTo = (end: number): void => {
    for (; next < cuts.length && cuts[next]!.at <= end; next += 1) {
      const { at, bytes: cut } = cuts[next]!;
      parts.push(bytes.subarray(read, at), cut);
      read = at;
    }
    parts.push(bytes.subarray(read, end));
  };
  for (const { start, end } of joined) {
    const isMaskedBefore = start === 0 && continued;
    if (!isMaskedBefore) showTo(start);
    if (!isMaskedBefore) parts.push(maskBytes);
    read = Math.min(end, bytes.length);
    while (next < cuts.length && cuts[next]!.at < end) next += 1;
  }
  showTo(bytes.length);
  return Buffer.concat(parts);
}

/** From this length on, a call into the runtime is faster. */
const longCopy = 64;

/** Returns the end of the copy. */
function copyBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  result: Uint8Array,
  at: number,
): number {
  if (to - from >= longCopy) result.set(bytes.subarray(from, to), at);
  else for (let next = from; next < to; next += 1) result[at + next - from] = bytes[next]!;
  return at + to - from;
}

/** Sorts the ranges that start before `length` and joins overlapping ones. */
function joinRanges(stretches: readonly ByteRange[], length: number): ByteRange[] {
  const sorted = stretches.filter(({ start, end }) => start < length && end > start);
  sorted.sort((left, right) => left.start - right.start);
  const joined: ByteRange[] = [];
  let last: ByteRange | undefined;
  for (const { start, end } of sorted) {
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
    } else {
      last = { start, end };
      joined.push(last);
    }
  }
  return joined;
}
