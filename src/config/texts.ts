import { hasExpression } from "../model/fields.ts";
import type { Path } from "./document.ts";
import type { Report } from "./report.ts";

const message =
  "${{ }} is not evaluated here; set such a value in the workflow's env and read it as an environment variable";

/** Reports every key and text that GitHub would have to evaluate, and keys that no mapping can hold. */
export function checkExpressions(value: unknown, report: Report, path: Path = []): void {
  if (typeof value === "string" && hasExpression(value)) report.addAlone(path, message, "value");
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (hasExpression(key)) report.addAlone([...path, step], message, "key");
    if (key === "__proto__") report.addAlone([...path, step], '"__proto__" cannot be used as a name', "key");
    checkExpressions(inner, report, [...path, step]);
  }
}
