import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { pickWorseConclusion } from "../../src/aggregate/conclusion.ts";
import type { CheckConclusion } from "../../src/model/check-run.ts";

const fromBest = ["success", "neutral", "action_required", "cancelled", "timed_out", "failure"] as const;
const rank = (conclusion: CheckConclusion): number => fromBest.indexOf(conclusion);
const known = fc.constantFrom<CheckConclusion[]>(...fromBest);

describe("the worse one of two conclusions", () => {
  test("is never better than either, and one of them", () => {
    fc.assert(
      fc.property(known, known, (own, theirs) => {
        const worse = pickWorseConclusion(own, theirs);
        expect(rank(worse)).toBe(Math.max(rank(own), rank(theirs)));
        expect(pickWorseConclusion(theirs, own)).toBe(worse);
      }),
    );
  });

  test("is a success only when both are", () => {
    fc.assert(
      fc.property(known, fc.option(fc.oneof(known, fc.string())), (own, theirs) => {
        const isSuccess = own === "success" && theirs === "success";
        expect(pickWorseConclusion(own, theirs) === "success").toBe(isSuccess);
      }),
    );
  });

  test.each(["startup_failure", "stale", "", "SUCCESS", "success ", "constructor", "toString", null])(
    "is failure when GitHub's word is none that is known: %j",
    (word) => {
      for (const own of fromBest) expect(pickWorseConclusion(own, word)).toBe("failure");
    },
  );

  test("is not a success for a workflow run whose jobs were all skipped", () => {
    expect(pickWorseConclusion("success", "skipped")).toBe("neutral");
    expect(pickWorseConclusion("neutral", "skipped")).toBe("neutral");
    expect(pickWorseConclusion("timed_out", "skipped")).toBe("timed_out");
  });
});
