/** Truncates a text to a number of characters; a cut is shown as `…`. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  // Do not split a surrogate pair.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** `a, b and c` */
export const joinWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** `a, b and 3 more`: the first few items and the number of others. */
export function listFirst(items: readonly string[], maxNamed = 5): string {
  const rest = items.length - maxNamed;
  return items.slice(0, maxNamed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/** The first few lines, and one with the number of others. */
export const limitLines = (lines: readonly string[], most: number, what: string): string[] =>
  lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `and ${lines.length - most} more ${what}`];

/** `1,204 lines`, `1 file`. */
export const formatCount = (count: number, unit: string): string =>
  `${count.toLocaleString("en-US")} ${unit}${count === 1 ? "" : "s"}`;
