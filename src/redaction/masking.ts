import type { Cut, Seen } from "./invisible.ts";

export const mask = "***";

const maskBytes = Buffer.from(mask);

/** Bytes to hide: from `start` up to, but not including, `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The bytes with one mask in place of all stretches that overlap; those that only touch have one each. What is not seen is
 * where it was, but inside of what is hidden.
 * @param stretches some may begin only after these bytes
 * @param continued a stretch that begins at 0 goes on from what was passed before, where it already has its mask
 */
export function masked(
  { bytes, lastCut, cuts }: Seen,
  stretches: readonly Stretch[],
  continued: boolean,
): Uint8Array {
  const joined = join(stretches, bytes.length);
  if (lastCut >= 0) return maskedBetween(bytes, cuts(), joined, continued);
  if (joined.length === 0) return bytes;
  const result = Buffer.allocUnsafe(bytes.length + joined.length * maskBytes.length);
  let written = 0;
  let read = 0;
  for (const { start, end } of joined) {
    written = copy(bytes, read, start, result, written);
    if (start > 0 || !continued) written = copy(maskBytes, 0, maskBytes.length, result, written);
    read = Math.min(end, bytes.length);
  }
  return result.subarray(0, copy(bytes, read, bytes.length, result, written));
}

function maskedBetween(
  bytes: Uint8Array,
  cuts: readonly Cut[],
  joined: readonly Stretch[],
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

/** From this length on, calling into the runtime pays. */
const longCopy = 64;

/** Returns where the copy ends. */
function copy(bytes: Uint8Array, from: number, to: number, result: Uint8Array, at: number): number {
  if (to - from >= longCopy) result.set(bytes.subarray(from, to), at);
  else for (let next = from; next < to; next += 1) result[at + next - from] = bytes[next]!;
  return at + to - from;
}

/** Those that begin before `length`, in order, overlapping ones as one. */
function join(stretches: readonly Stretch[], length: number): Stretch[] {
  const sorted = stretches.filter(({ start, end }) => start < length && end > start);
  sorted.sort((left, right) => left.start - right.start);
  const joined: Stretch[] = [];
  let last: Stretch | undefined;
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
