/**
 * Adds to a list of which only the newest items count. It is truncated at twice that size, since truncating takes much
 * longer than adding, and a history has many lines.
 */
export function addNewest<Item>(list: Item[], item: Item, most: number): void {
  list.push(item);
  if (list.length >= 2 * most) list.splice(0, list.length - most);
}

/** Returns the items that count, oldest first. */
export const takeNewest = <Item>(list: readonly Item[], most: number): Item[] => list.slice(-most);
