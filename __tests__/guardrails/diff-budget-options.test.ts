import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as z from "zod";
import { readPathBudget } from "../../src/guardrails/diff-budget/budget.ts";
import { DiffBudgetOptions } from "../../src/guardrails/diff-budget/options.ts";

/** All that is wrong with the options, a line each; empty when nothing is. */
const wrong = (options: unknown): string[] =>
  DiffBudgetOptions.safeParse(options).error?.issues.map(({ message }) => message) ?? [];

describe("the options", () => {
  test("have all their defaults, and can be told as a JSON Schema", () => {
    expect(DiffBudgetOptions.parse({})).toEqual({
      "dry-run": false,
      "max-files": 25,
      "max-lines": 800,
      "settings-changed": "warn",
      "max-binary-bytes": 1048576,
      paths: [],
      ignore: [],
    });
    const schema = z.toJSONSchema(DiffBudgetOptions, { io: "input" });
    for (const property of Object.values(schema.properties ?? {}))
      expect(property).toHaveProperty("description");
  });

  test.each([-1, 1.5, "many", "25", Number.NaN, Number.POSITIVE_INFINITY, true, null, [1]])(
    "refuse %j for a number (fault: an invalid number is ignored)",
    (value) => {
      for (const name of ["max-files", "max-lines"]) {
        expect(wrong({ [name]: value })).toEqual(["expected a whole number, 0 or more"]);
      }
    },
  );

  test.each([-1, 1.5, "1.5", "1 MB", "", "MiB", Number.NaN, 1e300, "9007199254740993", true, null])(
    "refuse %j for a size",
    (value) => {
      expect(wrong({ "max-binary-bytes": value })).toEqual([
        "expected a whole number of bytes, 0 or more, or text such as 1MiB (units B, KiB, MiB, GiB)",
      ]);
    },
  );

  test.each([
    [0, 0],
    [1000, 1000],
    ["1000", 1000],
    ["64KiB", 65536],
    ["2 MiB", 2097152],
  ])("take %j for a size of %i bytes", (value, bytes) => {
    expect(DiffBudgetOptions.parse({ "max-binary-bytes": value })["max-binary-bytes"]).toBe(bytes);
  });

  test.each([
    "src/**",
    "max-files=5",
    "src/** max-files",
    "src/** max-files=",
    "src/** max-files=many",
    "src/** max-files=-1",
    "src/** max-file=5",
    "src/** max-files=5 max-files=6",
    "src/** max-files=5, max-lines=3",
    "/src/** max-files=5",
    "../src/** max-files=5",
    "! max-files=5",
    "",
  ])("refuse %j for the budget of a path, and show how one is written", (text) => {
    const [message, ...more] = wrong({ paths: [text] });
    expect(more).toEqual([]);
    expect(message).toContain('as in "src/api/** max-files=5 max-lines=100 max-binary-bytes=64KiB"');
    expect(message).toContain(`found ${JSON.stringify(text)}`);
  });

  test("refuse globs that lead out of the repository, and keys that they don't know", () => {
    for (const glob of ["/x", "../x", "a/../b", "", "!", "C:/x"])
      expect(wrong({ ignore: [glob] })).toHaveLength(1);
    expect(wrong({ "max-file": 1 })).toHaveLength(1);
    expect(wrong({ ignore: ["data/**", "!dist/**", "a b", "[id]/*"] })).toEqual([]);
  });
});

describe("the budget of a path", () => {
  const limit = fc.option(fc.nat(), { nil: null });
  const glob = fc.constantFrom("src/**", "a b/*.ts", "**/max-files", "!docs/**", "cc:d", "{a,b}/**");

  test("written in any order, with a colon or without, is read as what was written", () => {
    const budget = fc.record({ glob, files: limit, lines: limit, binaryBytes: limit });
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(budget, order, fc.boolean(), (written, order, colon) => {
        fc.pre(written.files !== null || written.lines !== null || written.binaryBytes !== null);
        const words = [
          written.files === null ? "" : `max-files=${written.files}`,
          written.lines === null ? "" : `max-lines=${written.lines}`,
          written.binaryBytes === null ? "" : `max-binary-bytes=${written.binaryBytes}B`,
        ];
        const text = [`${written.glob}${colon ? ":" : ""}`, ...order.map((at) => words[at])].join("  ");
        expect(readPathBudget(text)).toEqual(written);
      }),
    );
  });

  test("never throws, whatever is written", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const written of [text, `${text} max-files=1`])
          expect(readPathBudget(written)?.glob).not.toBe("");
      }),
    );
  });
});
