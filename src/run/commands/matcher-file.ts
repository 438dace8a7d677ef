import * as z from "zod";

/** Like the runner, accepts numbers and booleans as texts; an empty text means none. */
const toNumber = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (text === "") return null;
  return /^[+-]?\d+$/.test(text) ? Number(text) : value;
};
const toBoolean = (value: unknown): unknown => {
  const text = typeof value === "string" ? value.trim().toLowerCase() : null;
  return text === "true" || text === "false" ? text === "true" : text === "" ? null : value;
};

const group = z.preprocess(
  toNumber,
  z
    .int()
    .min(0)
    .nullish()
    .transform((value) => value ?? null),
);

const Pattern = z.object({
  regexp: z
    .string()
    .nullish()
    .transform((value) => value ?? ""),
  file: group,
  fromPath: group,
  line: group,
  column: group,
  severity: group,
  code: group,
  message: group,
  loop: z.preprocess(
    toBoolean,
    z
      .boolean()
      .nullish()
      .transform((value) => value ?? false),
  ),
});

const severities = ["", "ERROR", "WARNING", "NOTICE"];

/** A problem matcher as in its file, with uncompiled expressions. */
export const Matcher = z.object({
  owner: z.string().min(1, "expected a name"),
  severity: z
    .string()
    .nullish()
    .transform((value) => value ?? "")
    .refine(
      (value) => severities.includes(value.toUpperCase()),
      "expected error, warning or notice",
    ),
  fromPath: z
    .string()
    .nullish()
    .transform((value) => value ?? ""),
  pattern: z.array(Pattern).min(1, "expected at least one pattern"),
});

export type Matcher = z.infer<typeof Matcher>;
export type MatcherPattern = z.infer<typeof Pattern>;

const MatcherFile = z.object({ problemMatcher: z.array(Matcher).nullish() });

const groups = ["file", "fromPath", "line", "column", "severity", "code", "message"] as const;

/**
 * Reads a file of problem matchers by the runner's rules (actions/runner, IssueMatcher.cs and docs/adrs/0276). Unknown
 * keys are ignored.
 * @throws Error for people
 */
export function readMatchers(text: string): Matcher[] {
  const matchers = parseAs(MatcherFile, text).problemMatcher ?? [];
  const owners = new Set<string>();
  for (const matcher of matchers) {
    const owner = matcher.owner.toLowerCase();
    if (owners.has(owner))
      throw new Error(`two matchers have the owner ${JSON.stringify(matcher.owner)}`);
    owners.add(owner);
    checkPatterns(matcher);
  }
  return matchers;
}

const OwnersFile = z.object({
  problemMatcher: z.array(z.object({ owner: z.string().nullish() })).nullish(),
});

/**
 * Reads the owners of the matchers in such a file. Like the runner, it checks nothing else to remove matchers.
 * @throws Error for people
 */
export const readOwners = (text: string): string[] =>
  (parseAs(OwnersFile, text).problemMatcher ?? []).map(({ owner }) => owner ?? "");

function parseAs<T extends z.ZodType>(schema: T, text: string): z.infer<T> {
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error).replaceAll("\n", " "));
  return parsed.data;
}

/** Like the runner's parser, allows comments and trailing commas. */
const ignored = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[^]*?\*\/|,(?=\s*[}\]])/g;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "").replace(ignored, "$1"), normalizeKeys);
  } catch (error) {
    throw new Error(`it is not valid JSON: ${(error as Error).message}`, { cause: error });
  }
}

const keys = ["problemMatcher", "owner", "severity", "pattern", "regexp", "loop", ...groups];
const keyNames = new Map(keys.map((key) => [key.toLowerCase(), key]));

/** Like the runner's parser, ignores the case of keys; the last of equal keys wins. */
const normalizeKeys = (_key: string, value: unknown): unknown =>
  typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          keyNames.get(key.toLowerCase()) ?? key,
          inner,
        ]),
      );

function checkPatterns({ owner, pattern: patterns }: Matcher): void {
  const createError = (what: string): Error =>
    new Error(`matcher ${JSON.stringify(owner)}: ${what}`);
  const set = new Set<string>();
  for (const [position, pattern] of patterns.entries()) {
    const isLast = position === patterns.length - 1;
    if (pattern.loop && (position === 0 || !isLast))
      throw createError("only the last of several patterns may set `loop`");
    if (pattern.loop && pattern.message === null)
      throw createError("a pattern with `loop` has to set `message`");
    const count = countGroups(pattern.regexp, createError);
    for (const name of groups) {
      const value = pattern[name];
      if (value === null) continue;
      if (set.has(name)) throw createError(`\`${name}\` is set twice`);
      if (value >= count)
        throw createError(`\`${name}\` is group ${value}, and the pattern has ${count - 1}`);
      set.add(name);
    }
  }
  if (!set.has("message")) throw createError("one of its patterns has to set `message`");
}

/** Counts the groups, including the whole match as group 0. */
function countGroups(regexp: string, wrong: (what: string) => Error): number {
  try {
    return new RegExp(`${regexp}|`).exec("")!.length;
  } catch (error) {
    throw wrong((error as Error).message);
  }
}
