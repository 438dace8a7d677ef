import { describe, expect, test } from "@jest/globals";
import type { AggregateInput } from "../../src/aggregate/aggregate.ts";
import { getCheckConclusion, listFailedStages } from "../../src/aggregate/conclusion.ts";
import { command, guardrail, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { everything } from "../../src/plan/selection.ts";
import {
  afterCommand,
  approved,
  missing,
  notPerformed,
  passed,
  rejected,
  undecided,
  violated,
} from "./judgements.ts";
import { aggregated, type Endings, left, time } from "./left-behind.ts";

const review = guardrail("review", { phase: "review" });
const api = subtask("api", [command("unit")]);
const of = (after = [review]) =>
  planOf(pipeline([api, subtask("core", [command("unit")])], { setup: [command("install")], after }));
const plan = of();
const run = (more: Partial<AggregateInput> = {}, endings: Endings = {}) =>
  aggregated(plan, [left(plan, endings)], more);
const reviewed = (said: Parameters<typeof afterCommand>[2]) => [afterCommand(plan, "review", said)];

describe("before the `after` stages", () => {
  const known = run({ provisional: true });

  test("a run is what it is without them, for them to judge by", () => {
    expect(known.summary).toMatchObject({ status: "succeeded", reviews: [{}, {}] });
    expect(known.manifest.commands.map(({ id }) => id)).toEqual(["install", "unit", "unit"]);
  });

  test("a run that failed or was cancelled says so already", () => {
    expect(run({ provisional: true }, { "api/unit": "failed" }).summary).toMatchObject({
      status: "failed",
      reason: "api/unit failed (exit 1)",
    });
    expect(run({ provisional: true }, { "api/unit": "cancelled" }).summary.status).toBe("cancelled");
    const running = left(plan, { "api/unit": "running" }, { status: null });
    expect(aggregated(plan, [running], { provisional: true }).summary.status).toBe("in_progress");
  });

  test("a run without any has nothing to wait for", () => {
    const plain = of([]);
    expect(aggregated(plain, [left(plain)], { provisional: true }).summary.status).toBe("succeeded");
  });
});

describe("an `after` stage that came to its end", () => {
  test("stands last in the run's manifest, which ends with it, and counts among its guardrails", () => {
    const { manifest, summary } = run({ after: reviewed(approved) });
    expect(manifest.commands.map(({ index, id, subtask }) => [index, id, subtask])).toEqual([
      [1, "install", null],
      [2, "unit", "api"],
      [3, "unit", "core"],
      [4, "review", null],
    ]);
    expect(manifest).toMatchObject({ status: "succeeded", completed_at: time(25) });
    expect(manifest.summary).toBe("4 stages: 4 succeeded, 0 skipped");
    expect(manifest.guardrail_status).toMatchObject({ present: true, counts: { total: 1, succeeded: 1 } });
    expect(summary).toMatchObject({ status: "succeeded", completedAt: time(25) });
    expect(summary.plan.items.at(-1)).toEqual({ id: "review", subtaskId: null, description: "review" });
  });

  test("fails the run when it is violated or undecided, with its name and what it says", () => {
    const budget = guardrail("diff-budget");
    const late = of([budget]);
    const judged = (said: typeof violated) =>
      aggregated(late, [left(late)], { after: [afterCommand(late, "diff-budget", said)] });
    const failed = judged(violated);
    expect(failed.summary).toMatchObject({
      status: "failed",
      reason: "after/diff-budget failed (31 files changed; at most 25 files may)",
      test: { subtaskId: "gate", success: false, reports: [{ name: "diff-budget", status: "failed" }] },
    });
    expect(failed.manifest.status_detail).toBe("stage-failed");
    expect(failed.plan.assignments[0]!.status).toBe("succeeded");
    expect(listFailedStages(failed.manifest)).toEqual(["after/diff-budget"]);
    expect(getCheckConclusion(failed)).toBe("failure");
    expect(judged(undecided).summary.reason).toBe(
      "after/diff-budget failed (it could not be judged: too shallow)",
    );
    expect(judged(passed).summary).toMatchObject({ status: "succeeded", test: { subtaskId: "core" } });
  });

  test("is named as any other when it took too long or could not be judged at all", () => {
    const slow = run({ after: reviewed({ kind: "timed-out", after_seconds: 60 }) });
    expect(slow.summary.reason).toBe("after/review timed out after 60 s");
    expect(getCheckConclusion(slow)).toBe("timed_out");
    const message = "no space left";
    const broken = run({ after: reviewed({ kind: "errored", reason: "disk-full", message }) });
    expect(broken.summary.reason).toContain("no space left");
  });
});

describe("an `after` stage that did not run", () => {
  test("fails the run when nobody judged it, although all else went well", () => {
    for (const after of [undefined, []]) {
      const { summary, manifest } = run(after === undefined ? {} : { after });
      expect(summary).toMatchObject({ status: "failed", reason: "after/review did not run" });
      expect(manifest).toMatchObject({ status: "failed", status_detail: "stage-failed" });
      expect(manifest.commands.at(-1)).toMatchObject({ id: "review", status: "failed", outcome: null });
    }
    expect(getCheckConclusion(run())).toBe("failure");
  });

  test("is a consequence where something else failed", () => {
    const { summary, manifest } = run({ after: reviewed(null) }, { "api/unit": "failed" });
    expect(summary).toMatchObject({ status: "failed", reason: "api/unit failed (exit 1)" });
    expect(manifest.commands.at(-1)).toMatchObject({ status: "skipped", summary: "the run failed" });
  });

  test("cannot hide as skipped when nothing failed", () => {
    expect(run({ after: reviewed(null) }).summary).toMatchObject({
      status: "failed",
      reason: "after/review did not run: the run failed",
    });
  });

  test("was cancelled with the run", () => {
    for (const jobResults of [null, { plan: "success", run: "cancelled" } as const]) {
      const cancelled = run({ jobResults }, { "api/unit": "cancelled" });
      expect(cancelled.summary.status).toBe("cancelled");
      expect(cancelled.manifest.commands.at(-1)).toMatchObject({
        outcome: "cancelled",
        summary: "the run was cancelled before it ended",
      });
    }
    const during = run({ after: reviewed({ kind: "cancelled" }) });
    expect(during.summary).toMatchObject({
      status: "cancelled",
      reason: "the run was cancelled during after/review",
    });
  });

  test("is still to come while assignments run", () => {
    const { summary } = aggregated(plan, [left(plan, { "core/unit": "running" }, { status: null })]);
    expect(summary).toMatchObject({ status: "in_progress", reason: "still running: default-01" });
  });

  test("was rightly left out when only a part of the pipeline was asked for", () => {
    const selection = { ...everything, targets: ["api"], subtasks: new Set(["api"]) };
    const part = planOf(pipeline([api], { after: [review] }), { selection });
    expect(aggregated(part, [left(part)]).summary.status).toBe("succeeded");
  });

  test("fails a declared empty run, too", () => {
    const empty = { ...plan, allow_empty: true, assignments: [] };
    const skipped = empty.subtasks.map((one) => ({ ...one, skip: "no change in its paths" }));
    const { summary } = aggregated({ ...empty, subtasks: skipped }, []);
    expect(summary.status).toBe("failed");
  });
});

describe("a review of the whole run", () => {
  test("that approves stands for subtasks that have none", () => {
    const { summary } = run({ after: reviewed(approved) });
    expect(summary.review).toEqual({
      subtaskId: "gate",
      summary: "approved by review",
      decision: { approved: true, feedback: null },
    });
    expect(summary.reviews.map(({ subtaskId }) => subtaskId)).toEqual(["api", "core", "gate"]);
    expect(summary.group.entries.map(({ reviewApproved }) => reviewApproved)).toEqual([false, false]);
  });

  test("that rejects fails the run and asks for action, in the reviewer's words", () => {
    const result = run({ after: reviewed(rejected) });
    expect(result.summary).toMatchObject({
      status: "failed",
      reason: "after/review failed (rejected by ada)",
      review: {
        subtaskId: "gate",
        summary: "rejected by review",
        decision: { approved: false, feedback: "review failed (rejected by ada): ada: too large" },
      },
    });
    expect(getCheckConclusion(result)).toBe("action_required");
  });

  test("that rejects is a failure like others when a stage failed, too", () => {
    const result = run({ after: reviewed(rejected) }, { "api/unit": "failed" });
    expect(getCheckConclusion(result)).toBe("failure");
  });

  test("that rejects explains no assignment that failed by itself", () => {
    const odd = left(plan, {}, { status: "failed" });
    expect(getCheckConclusion(aggregated(plan, [odd], { after: reviewed(rejected) }))).toBe("failure");
  });

  test("that nobody made and nobody had to make is not performed, and fails nothing", () => {
    const result = run({ after: reviewed(notPerformed) });
    expect(result.summary).toMatchObject({
      status: "succeeded",
      review: {
        summary: "not performed",
        decision: { approved: false, feedback: "review was not performed: nobody has reviewed it" },
      },
    });
    expect(getCheckConclusion(result)).toBe("success");
  });

  test("that had to be made and was not fails the run, and is no rejection", () => {
    const result = run({ after: reviewed(missing) });
    expect(result.summary).toMatchObject({ status: "failed", review: { summary: "not performed" } });
    expect(getCheckConclusion(result)).toBe("failure");
  });

  test("that rejects in a dry run lets the run go on, and still rejects", () => {
    const dry = of([{ ...review, continue_on_error: true }]);
    const result = aggregated(dry, [left(dry)], { after: [afterCommand(dry, "review", rejected)] });
    expect(result.summary).toMatchObject({ status: "succeeded", review: { summary: "rejected by review" } });
  });
});

describe("a judged review of a subtask", () => {
  const own = planOf(pipeline([subtask("api", [command("unit"), review])]));
  const judged = (said: typeof approved) => aggregated(own, [left(own, { "api/review": said })]);

  test("is approved, rejected or not performed as it says itself", () => {
    expect(judged(approved).summary).toMatchObject({
      status: "succeeded",
      review: { summary: "approved by review" },
    });
    expect(judged(rejected).summary).toMatchObject({
      status: "failed",
      review: { summary: "rejected by review" },
    });
    expect(getCheckConclusion(judged(rejected))).toBe("action_required");
    expect(judged(notPerformed).summary).toMatchObject({
      status: "succeeded",
      review: { summary: "not performed" },
    });
    expect(getCheckConclusion(judged(missing))).toBe("failure");
  });

  test("that nobody made is nothing that ran", () => {
    const alone = planOf(pipeline([subtask("api", [review])]));
    const { summary } = aggregated(alone, [left(alone, { "api/review": notPerformed })]);
    expect(summary).toMatchObject({ status: "failed", group: { processed: 0 } });
    expect(summary.reason).toMatch(/^nothing ran/);
  });
});
