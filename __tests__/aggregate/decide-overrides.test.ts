import { expect, test } from "@jest/globals";
import { decideOverrides } from "../../src/aggregate/decide-overrides.ts";
import { command, guardrail, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { overridable, violated } from "./judgements.ts";
import { left } from "./left-behind.ts";

const budget = guardrail("diff-budget");
const stages = [command("unit"), budget, guardrail("docs-check")];
const plan = planOf(pipeline([subtask("api", stages), subtask("core", [budget])]));
const { commands } = left(plan, {
  "api/diff-budget": overridable,
  "api/docs-check": violated,
  "core/diff-budget": overridable,
});
const labels = ["bug", "diff-budget-override"];
const body = "Makes it faster.\r\n\r\nDiff budget override: generated code\r\n";
const [headSha, earlier] = ["0123456789".repeat(4), "fedcba9876".repeat(4)];
const pull = { number: 5, open: true, headSha, runSha: headSha, labels, body };

test("every stage that may be overridden is decided by the label and the text of the pull request", () => {
  const decision = {
    allowed: true,
    override: { reason: "generated code", source: "pull-request", where: "pull request #5 at 0123456789" },
  };
  expect(decideOverrides(commands, pull)).toEqual([
    { subtask: "api", stage: "diff-budget", decision },
    { subtask: "core", stage: "diff-budget", decision },
  ]);
});

test("either of the two alone allows nothing, and the reason says which one is missing", () => {
  for (const [asked, missing] of [
    [{ labels: [], body }, "the pull request lacks the label `diff-budget-override`"],
    [{ labels, body: "Makes it faster." }, /^the pull request lacks a line .* in its description$/],
  ] as const) {
    expect(decideOverrides(commands, { ...pull, ...asked })[0]!.decision).toEqual({
      allowed: false,
      reason: expect.stringMatching(missing),
    });
  }
});

test("a closed pull request allows nothing (G35)", () => {
  expect(decideOverrides(commands, { ...pull, open: false })[0]!.decision).toEqual({
    allowed: false,
    reason: "the pull request is closed",
  });
});

test("what a pull request allows at another commit than the run's says so (G35)", () => {
  const [{ decision } = { decision: null }] = decideOverrides(commands, { ...pull, runSha: earlier });
  expect(decision).toMatchObject({
    allowed: true,
    override: { where: "pull request #5 at 0123456789; this run is of fedcba9876" },
  });
});

test("a pull request that could not be read allows nothing", () => {
  expect(decideOverrides(commands, { error: "GitHub did not answer" })[1]).toEqual({
    subtask: "core",
    stage: "diff-budget",
    decision: {
      allowed: false,
      reason: "the pull request could not be read: GitHub did not answer",
    },
  });
});

test("where nothing may be overridden there is nothing to decide", () => {
  expect(decideOverrides(left(plan).commands, pull)).toEqual([]);
});
