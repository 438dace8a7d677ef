/** The text of a JSON file: indented, with a line feed at its end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** How deep a value may be nested: deeper than any file of ours, and less than what a schema can follow. */
const deepest = 200;

/** @returns undefined for what is no JSON, or is nested without reason */
export function parseJson(text: string): unknown {
  if (nestsDeeper(text, deepest)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nestsDeeper(text: string, most: number): boolean {
  // Each level is opened and closed.
  if (text.length <= 2 * most) return false;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted && character === "\\") at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === "{" || character === "[")) depth += 1;
    else if (!isQuoted && (character === "}" || character === "]")) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
