/** The text of a JSON file: indented, with a line feed at its end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Levels of objects and lists in a value. What goes through all of a value calls itself for each of them. */
const mostLevels = 256;

/** A shorter text has too few levels to do harm. */
const harmless = 8 * mostLevels;

/** @returns undefined for what is no JSON, or is nested deeper than anything that this project writes */
export function parseJson(text: string): unknown {
  try {
    return hasTooManyLevels(text) ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/**
 * Whether a JSON text has more levels than are read. It is looked at before it is parsed, since each level takes
 * memory.
 */
export function hasTooManyLevels(text: string): boolean {
  if (text.length <= harmless) return false;
  let levels = 0;
  let isInString = false;
  for (let at = 0; at < text.length && levels <= mostLevels; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === "\\") at += 1;
      else isInString = character !== '"';
    } else if (character === '"') isInString = true;
    else if (character === "[" || character === "{") levels += 1;
    else if (character === "]" || character === "}") levels -= 1;
  }
  return levels > mostLevels;
}
