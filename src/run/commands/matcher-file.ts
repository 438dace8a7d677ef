import { z } from "zod";

/** The runner takes numbers and truth written as texts, too; an empty one is none. */
const numberOf = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (text === "") return null;
  return /^[+-]?\d+$/.test(text) ? Number(text) : value;
};
const truthOf = (value: unknown): unknown => {
  const text = typeof value === "string" ? value.trim().toLowerCase() : null;
  return text === "true" || text === "false" ? text === "true" : text === "" ? null : value;
};

const group = z.preprocess(
  numberOf,
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
    truthOf,
    z
      .boolean()
      .nullish()
      .transform((value) => value ?? false),
  ),
});

const severities = ["", "ERROR", "WARNING", "NOTICE"];

/** A problem matcher, as its file has it: plain data, without its expressions compiled. */
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
 * Reads a file of problem matchers, by the rules of the runner (actions/runner, IssueMatcher.cs, and docs/adrs/0276).
 * Keys that it does not know are left out.
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
 * The owners of the matchers in such a file. Nothing else in it is checked: to remove matchers the runner reads no
 * more.
 * @throws Error for people
 */
export const readOwners = (text: string): string[] =>
  (parseAs(OwnersFile, text).problemMatcher ?? []).map(({ owner }) => owner ?? "");

function parseAs<T extends z.ZodType>(schema: T, text: string): z.infer<T> {
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error).replaceAll("\n", " "));
  return parsed.data;
}

/** As the runner's parser, it takes comments and a comma behind the last entry. */
const leftOut = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[^]*?\*\/|,(?=\s*[}\]])/g;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "").replace(leftOut, "$1"), withKnownKeys);
  } catch (error) {
    throw new Error(`it is no valid JSON: ${(error as Error).message}`, { cause: error });
  }
}

const keys = ["problemMatcher", "owner", "severity", "pattern", "regexp", "loop", ...groups];
const keyOf = new Map(keys.map((key) => [key.toLowerCase(), key]));

/** The runner's parser reads keys in any case; of two that are the same then, the last one counts. */
const withKnownKeys = (_key: string, value: unknown): unknown =>
  typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [keyOf.get(key.toLowerCase()) ?? key, inner]),
      );

function checkPatterns({ owner, pattern: patterns }: Matcher): void {
  const wrong = (what: string): Error => new Error(`matcher ${JSON.stringify(owner)}: ${what}`);
  const set = new Set<string>();
  for (const [position, pattern] of patterns.entries()) {
    const isLast = position === patterns.length - 1;
    if (pattern.loop && (position === 0 || !isLast))
      throw wrong("only the last of several patterns may set `loop`");
    if (pattern.loop && pattern.message === null)
      throw wrong("a pattern with `loop` has to set `message`");
    const count = groupCount(pattern.regexp, wrong);
    for (const name of groups) {
      const value = pattern[name];
      if (value === null) continue;
      if (set.has(name)) throw wrong(`\`${name}\` is set twice`);
      if (value >= count)
        throw wrong(`\`${name}\` is group ${value}, and the pattern has ${count - 1}`);
      set.add(name);
    }
  }
  if (!set.has("message")) throw wrong("one of its patterns has to set `message`");
}

/** The whole match counts too. */
function groupCount(regexp: string, wrong: (what: string) => Error): number {
  try {
    return new RegExp(`${regexp}|`).exec("")!.length;
  } catch (error) {
    throw wrong((error as Error).message);
  }
}
