/** The text of a JSON file: indented, with a line feed at its end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Maximum nesting of objects and lists, because code that walks a value recurses for each level. */
const mostLevels = 256;

/** A shorter text cannot be nested too deep. */
const harmless = 8 * mostLevels;

/** @returns undefined if it is not JSON, or nested deeper than anything that this project writes */
export function parseJson(text: string): unknown {
  try {
    return hasTooManyLevels(text) ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Whether a JSON text is nested too deep. Checked before parsing, because each level takes memory. */
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

/** Whether a value is an object of JSON, and no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
