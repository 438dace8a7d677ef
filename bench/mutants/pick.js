/**
 * A part of a list, chosen by a seed: the same every time, and spread over all of it.
 * @template Item
 * @param {readonly Item[]} items @param {number} count @param {number} seed
 * @returns {Item[]} in the order of the list
 */
export function pick(items, count, seed) {
  const random = createRandom(seed);
  const places = items.map((_, place) => ({ place, order: random() }));
  return places
    .sort((left, right) => left.order - right.order)
    .slice(0, count)
    .sort((left, right) => left.place - right.place)
    .map(({ place }) => items[place]);
}

/** Numbers from 0 to 1 (mulberry32). */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
