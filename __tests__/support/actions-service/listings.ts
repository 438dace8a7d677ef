import { createHash } from "node:crypto";
import type { Listings } from "./state.ts";

/** A whole list as the test wants it given out. */
export function listed<Item>(items: readonly Item[], { order, duplicated, limit }: Listings): Item[] {
  const given = duplicated ? [...items, ...items] : [...items];
  if (order === "reversed") given.reverse();
  const shuffled = order === "shuffled" ? byDigestOfPlace(given) : given;
  return shuffled.slice(0, limit);
}

/** Out of order, and in the same way each time. */
function byDigestOfPlace<Item>(items: readonly Item[]): Item[] {
  const digest = (place: number): string => createHash("sha256").update(String(place)).digest("hex");
  return items
    .map((item, place) => ({ item, digest: digest(place) }))
    .sort((left, right) => (left.digest < right.digest ? -1 : 1))
    .map(({ item }) => item);
}
