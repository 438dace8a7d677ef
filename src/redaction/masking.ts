export const mask = "***";

const maskBytes = Buffer.from(mask);

/** Bytes to hide: from `start` up to, but not including, `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The first `length` bytes with one mask in place of all stretches that overlap; those that only touch have one each.
 * @param stretches some may begin only after these bytes
 * @param continued a stretch that begins at 0 goes on from what was passed before, where it already has its mask
 */
export function masked(
  bytes: Uint8Array,
  length: number,
  stretches: readonly Stretch[],
  continued: boolean,
): Uint8Array {
  const joined = join(stretches, length);
  if (joined.length === 0) return length === bytes.length ? bytes : bytes.subarray(0, length);
  const result = Buffer.allocUnsafe(length + joined.length * maskBytes.length);
  let written = 0;
  let read = 0;
  for (const { start, end } of joined) {
    written = copy(bytes, read, start, result, written);
    if (start > 0 || !continued) written = copy(maskBytes, 0, maskBytes.length, result, written);
    read = Math.min(end, length);
  }
  return result.subarray(0, copy(bytes, read, length, result, written));
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
