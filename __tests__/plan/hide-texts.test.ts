import { describe, expect, test } from "@jest/globals";
import type { ReviewedChange } from "../../src/model/reviewed-change.ts";
import { computeDigest } from "../../src/plan/digest.ts";
import { command, pipeline, planOf, subtask } from "./sample-pipeline.ts";

const of = pipeline([subtask("api", [command("unit", { name: "says hunter2" })])]);
const reviewOf = (goal: string): ReviewedChange => ({
  specs: [{ path: "tasks/0001-cart.md", goal }],
  change: null,
  trouble: null,
  risks: [],
});

describe("the texts of a plan", () => {
  test.each(["\ud800", "a\udc00b", "\udc00\ud800"])("hold no half of a character: %j", (goal) => {
    const plan = planOf(of, { forAfter: { after_settings: [], review: reviewOf(goal) } });
    expect(plan.review?.specs[0]?.goal).toBe(goal.toWellFormed());
    expect(computeDigest(plan)).toBe(plan.digest);
  });

  test("hold no secret, neither those for people nor what a review is told", () => {
    const hide = (text: string): string => text.replaceAll("hunter2", "***");
    const plan = planOf(of, { hide, forAfter: { after_settings: [], review: reviewOf("hunter2") } });
    expect(plan.subtasks[0]!.stages[0]!.name).toBe("says ***");
    expect(plan.review?.specs[0]?.goal).toBe("***");
  });
});
