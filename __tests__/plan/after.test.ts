import { describe, expect, test } from "@jest/globals";
import { describePlan } from "../../src/plan/describe.ts";
import { select } from "../../src/plan/selection.ts";
import { changed, command, guardrail, pipeline, planOf, subtask } from "./sample-pipeline.ts";

const reviewed = (more = {}) =>
  pipeline([subtask("api", [command("build")])], { after: [guardrail("review", more)] });

describe("stages that come after all others", () => {
  test("are in the plan, in no assignment, and described last", () => {
    const plan = planOf(reviewed());
    expect(plan.after).toMatchObject([{ id: "review", uses: "guardrail/review", skip: null }]);
    expect(plan.assignments.flatMap(({ subtasks }) => subtasks)).toEqual(["api"]);
    expect(describePlan(plan).split("\n").slice(-4)).toEqual([
      "",
      "after all assignments, once",
      "   2. review [test]: guardrail/review",
      "",
    ]);
  });

  test("are left out of a run of a part: they look at the whole", () => {
    const of = reviewed();
    const targets = select(of, { subtasks: ["api"], stages: [] });
    if (!targets.ok) throw new Error(targets.mistakes.join());
    const plan = planOf(of, { selection: targets.selection });
    expect(plan).toMatchObject({ partial: true, after: [{ skip: "not targeted" }] });
  });

  test("are skipped by their own paths", () => {
    const plan = planOf(reviewed({ paths: ["src/**"] }), { changes: changed(["README.md"]) });
    expect(plan.after[0]!.skip).toBe("no change in its paths");
  });
});

test("the pipeline file alone does not say that a guardrail may fail, as the base's settings hold", () => {
  const of = pipeline([subtask("api", [guardrail("diff-budget", { with: { "dry-run": true } })])]);
  expect(planOf(of).subtasks[0]!.stages[0]).toMatchObject({ continue_on_error: false });
});
