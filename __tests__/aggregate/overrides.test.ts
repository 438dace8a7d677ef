import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { getCheckConclusion, listFailedStages } from "../../src/aggregate/conclusion.ts";
import { command, guardrail, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { afterCommand, overridable, passed, violated } from "./judgements.ts";
import { aggregated, left } from "./left-behind.ts";
import type { OverrideDecision } from "../../src/model/judgement.ts";

const budget = guardrail("diff-budget");
const plan = planOf(pipeline([subtask("repo", [command("unit"), budget])]));
const over = left(plan, { "repo/diff-budget": overridable });

const decided = (decision: OverrideDecision["decision"]): OverrideDecision[] => [
  { subtask: "repo", stage: "diff-budget", decision },
];
const allowed = decided({
  allowed: true,
  override: { reason: "generated code", source: "pull-request", where: "pull request #5" },
});
const refused = decided({ allowed: false, reason: "the label is missing" });

describe("a violation that a pull request may allow", () => {
  test("left its own job green: nothing was decided there", () => {
    expect(over.status).toBe("succeeded");
  });

  test("is an allowed failure when the pull request allows it, and never silent", () => {
    const { summary, manifest, plan: final } = aggregated(plan, [over], { overrides: allowed });
    expect(summary).toMatchObject({ status: "succeeded", reason: null });
    expect(final.assignments[0]!.status).toBe("succeeded");
    expect(manifest.commands[1]).toMatchObject({
      status: "skipped",
      outcome: "allowed_failure",
      exit: { kind: "judged", verdict: "violated", overridden: true },
      judgement: {
        verdict: "violated",
        override: { reason: "generated code", source: "pull-request", where: "pull request #5" },
      },
      notes: ["allowed: generated code (pull request #5)"],
    });
    expect(summary.tests[0]!.notes).toBe(
      "diff-budget failed (31 files changed; at most 25 files may; allowed: generated code (pull request #5)), which is allowed",
    );
    expect(manifest.summary).toBe("2 stages: 1 succeeded, 0 skipped, 1 failed and may fail");
  });

  test("fails the run and its assignment when it does not, with the stage and why", () => {
    const run = aggregated(plan, [over], { overrides: refused });
    expect(run.summary).toMatchObject({
      status: "failed",
      reason:
        "repo/diff-budget failed (31 files changed; at most 25 files may; not allowed: the label is missing)",
    });
    expect(run.plan.assignments[0]!.status).toBe("failed");
    expect(run.manifest).toMatchObject({ status: "failed", status_detail: "stage-failed" });
    expect(run.manifest.commands[1]).toMatchObject({
      status: "failed",
      outcome: "failed",
      exit: { kind: "judged", verdict: "violated", overridden: false },
      judgement: { verdict: "violated", override: null },
      notes: ["not allowed: the label is missing"],
    });
    expect(run.manifest.guardrail_status).toMatchObject({ counts: { total: 1, failed: 1 } });
    expect(listFailedStages(run.manifest)).toEqual(["repo/diff-budget"]);
    expect(getCheckConclusion(run)).toBe("failure");
  });

  test("fails the run when nobody asked, or the answer is about another stage", () => {
    const other = [{ ...allowed[0]!, subtask: "core" }];
    for (const more of [{}, { overrides: [] }, { overrides: other }]) {
      const { summary, manifest } = aggregated(plan, [over], more);
      expect(summary.status).toBe("failed");
      expect(manifest.commands[1]!.notes).toEqual(["not allowed: the pull request was not read"]);
    }
  });

  test("stays an allowed failure where the stage may fail anyway, as in a dry run", () => {
    const dry = planOf(pipeline([subtask("repo", [{ ...budget, continue_on_error: true }])]));
    const { summary, manifest } = aggregated(dry, [left(dry, { "repo/diff-budget": overridable })]);
    expect(summary.status).toBe("succeeded");
    expect(manifest.commands[0]).toMatchObject({
      outcome: "allowed_failure",
      judgement: { verdict: "violated", override: null },
      notes: ["not allowed: the pull request was not read"],
    });
  });

  test("is decided in `after` as anywhere else", () => {
    const late = planOf(pipeline([subtask("repo", [command("unit")])], { after: [budget] }));
    const after = [afterCommand(late, "diff-budget", overridable)];
    expect(aggregated(late, [left(late)], { after }).summary).toMatchObject({
      status: "failed",
      reason: expect.stringMatching(/^after\/diff-budget failed /),
    });
    const overrides = [{ ...allowed[0]!, subtask: null }];
    expect(aggregated(late, [left(late)], { after, overrides }).summary.status).toBe("succeeded");
  });
});

test("a decision changes nothing for what may not be overridden", () => {
  const { summary, manifest } = aggregated(plan, [left(plan, { "repo/diff-budget": violated })], {
    overrides: allowed,
  });
  expect(summary.status).toBe("failed");
  expect(manifest.commands[1]).toMatchObject({ judgement: { override: null }, notes: [] });
});

test("a run is green exactly when every violation that may be overridden was", () => {
  const ids = ["s0", "s1", "s2"];
  const wide = planOf(pipeline(ids.map((id) => subtask(id, [command("unit"), budget]))), { maxJobs: 3 });
  const decision: fc.Arbitrary<boolean | null> = fc.constantFrom(true, false, null);
  const subtasks = fc.array(fc.record({ over: fc.boolean(), decision }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(subtasks, (chosen) => {
      const manifests = ids.map((id, at) =>
        left(wide, { [`${id}/diff-budget`]: chosen[at]!.over ? overridable : passed }, { assignment: id }),
      );
      const overrides = chosen.flatMap(({ decision }, at) =>
        decision === null
          ? []
          : [{ ...(decision ? allowed : refused)[0]!, subtask: ids[at]!, stage: "diff-budget" }],
      );
      const { summary, manifest } = aggregated(wide, manifests, { overrides });
      const deserved = chosen.every(({ over, decision }) => !over || decision === true);
      expect(summary.status).toBe(deserved ? "succeeded" : "failed");
      expect(
        manifest.commands.some(({ exit }) => exit?.kind === "judged" && exit.verdict === "overridable"),
      ).toBe(false);
    }),
  );
});
