import { describe, expect, test } from "@jest/globals";
import { openTask } from "../../support/task.ts";

const never = { stages: [{ id: "x", run: "echo x", if: "failure()" }] };
const unreviewed = { stages: [{ uses: "guardrail/review" }] };
const nested = (pipeline: string, more: object = {}) => ({ id: "n", pipeline, ...more });

async function runOf(stages: readonly object[], pipelines: object) {
  return (await openTask({ stages }, { file: { pipelines } })).run();
}

describe("a nested pipeline in which nothing ran", () => {
  test("does not make a run pass that ran nothing else (A11)", async () => {
    const { summary, manifest } = await runOf([nested("inner")], { inner: never });
    expect(summary.status).toBe("failed");
    expect(manifest).toMatchObject({ status_detail: "nothing-ran" });
    expect(manifest.commands).toMatchObject([{ outcome: "skipped", exit: { kind: "nothing-ran" } }]);
  });

  test("does not either when it is nested twice", async () => {
    const { summary } = await runOf([nested("outer")], {
      outer: { stages: [{ id: "o", pipeline: "inner" }] },
      inner: never,
    });
    expect(summary.status).toBe("failed");
  });

  test("is skipped, and no failure, where other stages ran", async () => {
    const run = await runOf([{ id: "a", run: "true" }, nested("inner")], { inner: never });
    expect(run.summary.status).toBe("succeeded");
    expect(run.manifest.commands.map(({ outcome }) => outcome)).toEqual(["succeeded", "skipped"]);
    expect(run.summary.tests[0]?.notes).toBe("n was skipped: none of its stages was started");
  });
});

describe("a missing review in a nested pipeline", () => {
  const review = nested("reviews", { phase: "review" });
  const notPerformed = { summary: "not performed", decision: { approved: false } };

  test("is not performed for the run either (A12)", async () => {
    const { summary } = await runOf([{ id: "a", run: "true" }, review], { reviews: unreviewed });
    expect(summary.status).toBe("succeeded");
    expect(summary.review).toMatchObject(notPerformed);
  });

  test("is not performed where another stage of that pipeline succeeded", async () => {
    const reviews = { stages: [{ id: "lint", run: "true" }, ...unreviewed.stages] };
    const { summary, manifest } = await runOf([review], { reviews });
    expect(manifest.commands).toMatchObject([{ outcome: "succeeded" }]);
    expect(summary.review).toMatchObject(notPerformed);
  });

  test("is not performed when it is nested twice", async () => {
    const pipelines = { reviews: { stages: [{ id: "deep", pipeline: "deeper" }] }, deeper: unreviewed };
    const { summary } = await runOf([{ id: "a", run: "true" }, review], pipelines);
    expect(summary.review).toMatchObject(notPerformed);
  });
});
