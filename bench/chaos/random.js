// Randomness that a seed repeats: mulberry32, whose state is one 32-bit number.

/**
 * The seed of one round, so that a round can be repeated without those before it.
 * @param {number} seed of the whole
 * @param {number} round counted from 1
 */
export function seedOfRound(seed, round) {
  const mixed = Math.imul(seed ^ Math.imul(round, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** @typedef {ReturnType<typeof randomOf>} Random */

/** @param {number} seed any whole number; its low 32 bits count */
export function randomOf(seed) {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from `low` to `high`, both included. */
  const int = (low, high) => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    int,
    /** Small numbers as likely as large ones: each doubling of the range has the same share. */
    spread: (low, high) => Math.round(low * (high / low) ** fraction()),
    chance: (probability) => fraction() < probability,
    pick: (list) => list[int(0, list.length - 1)],
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => int(0, 255))),
  };
}
