import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readMatchers, readOwners } from "../../../src/run/commands/matcher-file.ts";
import { createMatching } from "../../../src/run/commands/matching.ts";
import { IssueMatcher, type IssueMatcherConfig } from "../../support/issue-matcher.ts";
import { runs } from "../../support/property-runs.ts";

const expressions = ["^file: (.+)$", "^(\\d+):(.*)$", "(a|b)?(.*)", "^$", "^(x)(y)?"];
const groups = ["file", "line", "column", "severity", "fromPath"] as const;

/** Matchers that pass the runner's checks: each property is set once, and the last pattern has the message. */
const matchers = fc
  .record({
    regexps: fc.array(fc.constantFrom(...expressions), { minLength: 1, maxLength: 4 }),
    set: fc.array(fc.tuple(fc.constantFrom(...groups), fc.nat(3), fc.nat(1)), { maxLength: 4 }),
    loop: fc.boolean(),
    severity: fc.constantFrom("", "warning"),
    fromPath: fc.constantFrom("", "a/b.proj"),
  })
  .map(({ regexps, set, loop, severity, fromPath }): IssueMatcherConfig => {
    const pattern: Record<string, unknown>[] = regexps.map((regexp) => ({ regexp }));
    const known = new Set<string>();
    for (const [name, at, group] of set) {
      const one = pattern[at % pattern.length]!;
      if (known.has(name) || (one["regexp"] === "^$" && group > 0)) continue;
      known.add(name);
      one[name] = group;
    }
    Object.assign(pattern.at(-1)!, { message: 0, ...(loop && pattern.length > 1 ? { loop } : {}) });
    return { owner: "any", severity, fromPath, pattern: pattern as never };
  });
const lines = fc.array(fc.constantFrom("file: x", "1:error", "2:", "", "a", "b c", "x", "xy", "other"), {
  maxLength: 12,
});

test("a problem matcher finds what the runner's finds, line by line", () => {
  fc.assert(
    fc.property(matchers, lines, (config, given) => {
      const [matcher] = readMatchers(JSON.stringify({ problemMatcher: [config] }));
      const ours = createMatching(matcher!);
      const runners = new IssueMatcher(config);
      for (const line of given) {
        const [found, expected] = [ours.match(line), runners.match(line)];
        const { code: _code, ...rest } = expected ?? {};
        expect(found === null).toBe(expected === undefined);
        expect(withoutEmpty(found ?? {})).toEqual(withoutEmpty(rest));
      }
    }),
    { numRuns: runs(3000) },
  );
});

const withoutEmpty = (match: object): object =>
  Object.fromEntries(Object.entries(match).filter(([, value]) => value !== null && value !== ""));

test.each([
  ["^E: (?<file>.+?):(\\d+): (.*)$", { file: 3, line: 1, message: 2 }],
  ["^E: (.+?):(?<line>\\d+): (.*)$", { file: 1, line: 3, message: 2 }],
  ["^E(?=:): (?<a>(?<!x)(?:[^(:]+)):(?<b>\\d+)(?:\\(|: )(?<c>.*)$", { file: 1, line: 2, message: 3 }],
])("groups have the numbers that .NET gives them, those with names last: %s", (regexp, numbers) => {
  const pattern = [{ regexp, ...numbers }];
  const [matcher] = readMatchers(JSON.stringify({ problemMatcher: [{ owner: "x", pattern }] }));
  expect(createMatching(matcher!).match("E: a.c:7: text")).toMatchObject({
    file: "a.c",
    line: "7",
    message: "text",
  });
});

test("keys have any case, and numbers may be texts, as for the runner's parser", () => {
  const file = {
    ProblemMatcher: [
      {
        OWNER: "x",
        Severity: "warning",
        frompath: "a.proj",
        Pattern: [
          { Regexp: "^(.*):$", File: "1" },
          { regexp: "^ (\\d+) (.*)$", Line: " 1 ", file: "", MESSAGE: 2, Loop: "True" },
        ],
      },
    ],
  };
  const [matcher] = readMatchers(JSON.stringify(file));
  const none = { fromPath: null, column: null, severity: null, code: null };
  expect(matcher).toEqual({
    owner: "x",
    severity: "warning",
    fromPath: "a.proj",
    pattern: [
      { ...none, regexp: "^(.*):$", file: 1, line: null, message: null, loop: false },
      { ...none, regexp: "^ (\\d+) (.*)$", file: null, line: 1, message: 2, loop: true },
    ],
  });
  expect(readOwners(JSON.stringify(file))).toEqual(["x"]);
  const wrong = { owner: "x", pattern: [{ regexp: "(x)", message: "one" }] };
  expect(() => readMatchers(JSON.stringify({ problemMatcher: [wrong] }))).toThrow(/message/);
});
