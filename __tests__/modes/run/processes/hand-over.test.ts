import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readMatchers } from "../../../../src/run/commands/matcher-file.ts";
import { createPassedOn } from "../../../../src/run/environment.ts";
import { takeVariables, toVariables } from "../../../../src/modes/run/processes/hand-over.ts";

const texts = fc.string({ unit: "binary" });
const names = fc.stringMatching(/^[A-Za-z_]\w{0,8}$/);
const environments = fc.dictionary(names, texts, { noNullPrototype: true });
const matchers = ["one", "two"].flatMap((owner) =>
  readMatchers(JSON.stringify({ problemMatcher: [{ owner, pattern: [{ regexp: "(x)", message: 1 }] }] })),
);
const handOvers = fc.record({
  passedOn: fc.record({
    env: environments,
    path: fc.array(texts, { maxLength: 15 }),
    outputs: environments,
    matchers: fc.array(fc.constantFrom(...matchers), { maxLength: 15 }),
  }),
  masks: fc.array(texts, { maxLength: 15 }),
  start: fc.constantFrom(
    null,
    { head: null, base: null },
    { head: "abc", base: { strategy: "upstream" as const, base: "def", note: null } },
  ),
});

describe("what a setup hands over to the processes of the assignments", () => {
  test("arrives as it was, in its order, and leaves nothing else in their environment", () => {
    fc.assert(
      fc.property(handOvers, environments, (handed, environment) => {
        const given = { ...environment, ...toVariables(handed) };
        // A system may give variables in another order than they were set in.
        const shuffled = Object.fromEntries(Object.entries(given).toReversed());
        expect(takeVariables(shuffled)).toEqual({ handed, environment });
      }),
    );
  });

  test("is nothing where nothing was handed over", () => {
    expect(takeVariables({ PATH: "/bin" })).toEqual({
      handed: { passedOn: createPassedOn(), masks: [], start: null },
      environment: { PATH: "/bin" },
    });
  });
});
