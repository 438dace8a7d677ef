import { isDeepStrictEqual } from "node:util";
import { mask } from "../../redaction/masking.ts";

/** Characters of a value that are shown. */
const maxValueLength = 120;

/** The first field in which two JSON values differ. */
export interface Difference {
  /** `commands[2].outcome`; empty for the value itself. */
  field: string;
  found: unknown;
  expected: unknown;
}

export function findDifference(found: unknown, expected: unknown, field = ""): Difference | null {
  if (isDeepStrictEqual(found, expected)) return null;
  if (
    !isContainer(found) ||
    !isContainer(expected) ||
    Array.isArray(found) !== Array.isArray(expected)
  )
    return { field, found, expected };
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  for (const key of keys) {
    const name = Array.isArray(expected)
      ? `${field}[${key}]`
      : field === ""
        ? key
        : `${field}.${key}`;
    const difference = findDifference(found[key], expected[key], name);
    if (difference !== null) return difference;
  }
  return { field, found, expected };
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** `commands[2].outcome is "succeeded", and by <source> it is "failed"`. */
export const describeDifference = (
  { field, found, expected }: Difference,
  source: string,
): string =>
  `${field === "" ? "it" : field} is ${formatValue(found)}, and by ${source} it is ${formatValue(expected)}`;

export function formatValue(value: unknown): string {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return text.length <= maxValueLength ? text : `${text.slice(0, maxValueLength)}…`;
}

/** Whether a redacted text can come from the planned one, in which secrets were masked. */
export function isSameText(recorded: string, planned: string): boolean {
  if (recorded === planned) return true;
  const [first = "", ...rest] = recorded.split(mask);
  if (rest.length === 0 || !planned.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = planned.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return planned.endsWith(rest.at(-1)!);
}
