/** The text of a JSON file: indented, with a line feed at its end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** @returns undefined for what is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
