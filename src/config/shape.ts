import * as z from "zod";
import type { Report } from "./report.ts";
import { nameChecks } from "./fields.ts";
import { describeValue, list, nearest, quote } from "./wording.ts";
import { type Path, samePath, valueAt } from "./path.ts";
import { unwrap } from "./lists.ts";

type Issue = z.core.$ZodIssue;
type UnknownKeys = z.core.$ZodIssueUnrecognizedKeys;
/** zod's paths hold no symbols here, because all keys come from a text. */
const getPath = (issue: { path: PropertyKey[] }): Path => issue.path as (string | number)[];

/**
 * Checks the shape of a value and reports every difference from the schema.
 *
 * @param ignore called for unknown keys, which are then not mistakes
 * @returns whether the value fits the schema, and the paths of keys that are missing but were probably meant by a
 *   mistyped one
 */
export function checkShape(
  schema: z.ZodType,
  value: unknown,
  report: Report,
  ignore?: (path: Path) => void,
): { fits: boolean; likely: Path[] } {
  checkNames(schema, value, [], report);
  // A file is checked once: compiling the schema for speed would take longer than the check.
  const result = schema.safeParse(value, { jitless: true });
  if (result.success) return { fits: true, likely: [] };
  const issues = result.error.issues.flatMap(unwrapUnionIssue);
  const likely: Path[] = [];
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    if (ignore === undefined) likely.push(...reportUnknownKeys(schema, value, issue, report));
    else for (const key of issue.keys) ignore([...getPath(issue), key]);
  }
  const isLikely = (path: Path): boolean => likely.some((other) => samePath(other, path));
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys" && !isLikely(getPath(issue)))
      reportIssue(issue, value, report);
  }
  return { fits: false, likely };
}

/** Unwraps the errors of a union: if the value is of the type of just one option, that option's errors say more. */
function unwrapUnionIssue(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const inside = issue.errors.filter((option) =>
    option.every(({ code, path }) => path.length > 0 || code === "unrecognized_keys"),
  );
  if (inside.length !== 1) return [issue];
  return inside[0]!.flatMap((one) =>
    unwrapUnionIssue({ ...one, path: [...issue.path, ...one.path] }),
  );
}

/** Checks the names in all mappings that restrict them. */
function checkNames(schema: z.core.$ZodType, value: unknown, path: Path, report: Report): void {
  const type = unwrap(schema);
  if (type instanceof z.ZodUnion) {
    for (const option of type.options) checkNames(option, value, path, report);
  }
  if (typeof value !== "object" || value === null) return;
  if (type instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      checkNames(type.element, item, [...path, index], report);
  }
  if (Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (type instanceof z.ZodRecord) {
      const message = nameChecks.get(type.keyType)?.(key);
      if (message !== undefined) report.add([...path, key], message, "key");
      checkNames(type.valueType, inner, [...path, key], report);
    }
    const known: unknown =
      type instanceof z.ZodObject && Object.hasOwn(type.shape, key) ? type.shape[key] : undefined;
    if (known !== undefined) checkNames(known as z.ZodType, inner, [...path, key], report);
  }
}

function reportIssue(issue: Issue, value: unknown, report: Report): void {
  const path = getPath(issue);
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1);
  if (
    typeof parent === "object" &&
    parent !== null &&
    key !== undefined &&
    !Object.hasOwn(parent, key)
  ) {
    report.add(path, `${quote(String(key))} is missing; ${expectation(issue)}`);
  } else {
    report.add(path, shapeMessage(issue, valueAt(value, path)));
  }
}

function reportUnknownKeys(
  schema: z.ZodType,
  value: unknown,
  issue: UnknownKeys,
  report: Report,
): Path[] {
  const path = getPath(issue);
  const known = keysAt(schema, path);
  const written = Object.keys(valueAt(value, path) ?? {});
  const free = known.filter((key) => !written.includes(key));
  const likely: Path[] = [];
  for (const key of issue.keys) {
    const near = nearest(key, free);
    const hint =
      near === undefined ? `expected one of ${list(known, 30)}` : `did you mean ${quote(near)}?`;
    report.add([...path, key], `${quote(key)} is not a known key; ${hint}`, "key");
    if (near !== undefined) likely.push([...path, near]);
  }
  return likely;
}

/** The known keys of a mapping at this path. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const type = unwrap(schema);
  if (type instanceof z.ZodUnion) {
    const options: readonly z.core.$ZodType[] = type.options;
    return [...new Set(options.flatMap((option) => keysAt(option, path)))];
  }
  const [step, ...rest] = path;
  if (step === undefined) return type instanceof z.ZodObject ? Object.keys(type.shape) : [];
  if (type instanceof z.ZodArray) return typeof step === "number" ? keysAt(type.element, rest) : [];
  if (type instanceof z.ZodRecord) return keysAt(type.valueType, rest);
  const inner =
    type instanceof z.ZodObject ? (type.shape as Record<string, z.ZodType>)[step] : undefined;
  return inner === undefined ? [] : keysAt(inner, rest);
}

function shapeMessage(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case "custom":
      return issue.message;
    case "invalid_value": {
      const near = typeof found === "string" ? nearest(found, issue.values.map(String)) : undefined;
      const hint = near === undefined ? "" : `; did you mean ${quote(near)}?`;
      return `${expectation(issue)}, found ${describeValue(found)}${hint}`;
    }
    case "too_small":
    case "too_big":
      return Array.isArray(found)
        ? "must not be empty"
        : `${expectation(issue)}, found ${describeValue(found)}`;
    default: {
      const isScalar = typeof found === "number" || typeof found === "boolean";
      const quotes = isScalar && expectation(issue) === "expected text" ? "; put it in quotes" : "";
      return `${expectation(issue)}, found ${describeValue(found)}${quotes}`;
    }
  }
}

const typeNames: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${typeNames[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `expected ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
    case "too_small":
      return `must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}
