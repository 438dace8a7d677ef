import { describe, expect, test } from "@jest/globals";
import { applyMutant, findMutants } from "../../bench/mutants/find-mutants.js";
import { pick } from "../../bench/mutants/pick.js";

const mutated = (text: string): string[] =>
  findMutants("src/x.ts", text).map((mutant) => applyMutant(mutant, text));

describe("mutants", () => {
  test.each([
    ["a comparison", "x = a === b", ["x = a !== b"]],
    ["a bound", "x = a < 8", ["x = a <= 8", "x = a < 9"]],
    ["both of two conditions", "x = a && !b", ["x = a || !b", "x = a && b"]],
    ["a choice", "x = a ? b : c", ["x = !(a) ? b : c"]],
    ["a branch", "if (a) b();", ["if (false) b();"]],
    ["a step that selects", "x = a.filter(b)", ["x = a"]],
    ["a truth", "x = true", ["x = false"]],
    ["a sum behind a character of two bytes", "x = 'é' + a", ["x = 'é' - a"]],
    ["a sum in brackets", "x = (a) + (b)", ["x = (a) - (b)"]],
    ["nothing of types and imports", 'import { a } from "1";\ntype B = true | 5;\nlet c: 7;', []],
  ])("change %s", (_what, text, expected) => {
    expect(mutated(text)).toEqual(expected);
  });

  test("say where they are", () => {
    expect(findMutants("src/x.ts", "// one\n\nx = a || b;\n")).toMatchObject([
      { path: "src/x.ts", line: 3, before: "||", after: "&&" },
    ]);
  });

  test("are the same for one seed, and others for another", () => {
    const all = Array.from({ length: 100 }, (_, index) => index);
    expect(pick(all, 10, 1)).toEqual(pick(all, 10, 1));
    expect(pick(all, 10, 1)).not.toEqual(pick(all, 10, 2));
    expect(pick(all, 1000, 1)).toEqual(all);
  });
});
