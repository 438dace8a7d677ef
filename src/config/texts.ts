import { hasExpression } from "../model/fields.ts";
import type { Report } from "./report.ts";
import type { Path } from "./path.ts";

const expression =
  "${{ }} is not evaluated here; set the value in the workflow's env and read it as an environment variable";
const brokenCharacter =
  "half of a surrogate pair (such as \\ud800) is not a character; write the whole pair";
const zeroCharacter = "the character \\0 cannot be passed to a command";

/** Why a text is not allowed anywhere in the file; undefined: it is allowed. */
function findTextError(text: string): string | undefined {
  if (hasExpression(text)) return expression;
  if (!text.isWellFormed()) return brokenCharacter;
  return text.includes("\0") ? zeroCharacter : undefined;
}

/** Reports every key and text with a GitHub expression or an invalid character. */
export function checkTexts(value: unknown, report: Report, path: Path = []): void {
  if (typeof value === "string") {
    const trouble = findTextError(value);
    if (trouble !== undefined) report.addAlone(path, trouble, "value");
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const trouble = findTextError(key);
    if (trouble !== undefined) report.addAlone([...path, step], trouble, "key");
    if (key === "__proto__")
      report.addAlone([...path, step], '"__proto__" cannot be used as a name', "key");
    checkTexts(inner, report, [...path, step]);
  }
}
