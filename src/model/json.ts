/** The text of a JSON file: indented, with a line feed at its end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Levels of objects and lists in a value. What goes through all of a value calls itself for each of them. */
const mostLevels = 256;

/** A shorter text has too few levels to do harm. */
const harmless = 8 * mostLevels;

/** @returns undefined for what is no JSON, or is nested deeper than anything that this project writes */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return text.length > harmless && isTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}
