import { describe, expect, test } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandOf, outcomesOf, runPipeline } from "../support/run-context.ts";

const awaitFile = (name: string): string => `until [ -e ${name} ]; do sleep 0.02; done`;
const stage = (id: string, more: object = {}) => ({ id, run: "true", ...more });
const failing = (id: string, more: object = {}) => stage(id, { run: "exit 1", ...more });

describe("after a failure", () => {
  test("no further stage of the subtask starts", async () => {
    const ran = await runPipeline({ stages: [failing("a"), stage("b"), stage("c", { needs: ["b"] })] });
    expect(outcomesOf(ran)).toEqual([
      "a: failed",
      "b: skipped, a did not succeed",
      "c: skipped, a did not succeed",
    ]);
    expect(ran.manifest).toMatchObject({ status: "failed", status_detail: "stage-failed" });
    expect(ran.manifest.summary).toBe("0 succeeded, 1 failed, 2 other");
  });

  test("running stages finish, and waiting ones do not start", async () => {
    // The running one ends only after the failure is in the journal.
    const ran = await runPipeline(
      {
        "max-parallel": 2,
        stages: [
          stage("running", { needs: [], run: awaitFile("failed"), "timeout-minutes": 0.5 }),
          failing("failing", { needs: [] }),
          stage("waiting", { needs: [] }),
        ],
      },
      {
        hooks: ({ root }) => ({
          async event(event) {
            if (event.type === "stage-finished" && event.outcome === "failed")
              await writeFile(join(root, "failed"), "");
          },
        }),
      },
    );
    expect(outcomesOf(ran)).toEqual([
      "running: succeeded",
      "failing: failed",
      "waiting: skipped, failing failed before this stage could start (fail-fast)",
    ]);
  });

  test.each([1, 2, 4])(
    "without fail-fast the same stages run, however many at a time: %d (E12)",
    async (max) => {
      const ran = await runPipeline({
        "fail-fast": false,
        "max-parallel": max,
        stages: [failing("failing"), stage("free", { needs: [] }), stage("bound", { needs: ["failing"] })],
      });
      expect(outcomesOf(ran)).toEqual([
        "failing: failed",
        "free: succeeded",
        "bound: skipped, failing did not succeed",
      ]);
    },
  );

  test("without fail-fast only stages that need the failed one are left out, and those that need them", async () => {
    const ran = await runPipeline({
      "fail-fast": false,
      stages: [
        failing("a"),
        stage("b"),
        stage("c", { needs: ["a"] }),
        stage("d", { needs: ["c"] }),
        stage("e", { needs: ["b"] }),
        stage("f", { needs: ["e", "d"] }),
      ],
    });
    expect(outcomesOf(ran)).toEqual([
      "a: failed",
      "b: succeeded",
      "c: skipped, a did not succeed",
      "d: skipped, c did not succeed",
      "e: succeeded",
      "f: skipped, d did not succeed",
    ]);
  });

  test("a time-out counts as a failure", async () => {
    const ran = await runPipeline({
      stages: [stage("a", { run: "sleep 60", "timeout-minutes": 0.005 }), stage("b")],
    });
    expect(outcomesOf(ran)).toEqual(["a: timed_out", "b: skipped, a did not succeed"]);
    expect(ran.manifest.status).toBe("failed");
  });

  test("an allowed failure stops nothing", async () => {
    const ran = await runPipeline({ stages: [failing("a", { "continue-on-error": true }), stage("b")] });
    expect(outcomesOf(ran)).toEqual(["a: allowed_failure", "b: succeeded"]);
    expect(ran.manifest.status).toBe("succeeded");
  });

  test("another subtask runs all the same", async () => {
    const ran = await runPipeline({
      subtasks: [
        { id: "one", stages: [failing("a"), stage("b")] },
        { id: "two", stages: [stage("c"), stage("d", { if: "failure()" })] },
      ],
    });
    expect(outcomesOf(ran)).toEqual([
      "a: failed",
      "b: skipped, a did not succeed",
      "c: succeeded",
      "d: skipped, its condition is false: failure()",
    ]);
    expect(ran.manifest.status).toBe("failed");
  });
});

describe("the condition of a stage", () => {
  const conditions = [
    "success()",
    "failure()",
    "always()",
    "!success()",
    "failure() || success()",
    "!cancelled()",
  ];
  const guarded = conditions.map((text, at) => stage(`c${at}`, { if: text }));

  test("holds for success and always when nothing failed", async () => {
    const ran = await runPipeline({ stages: [stage("a"), ...guarded] });
    expect(outcomesOf(ran)).toEqual([
      "a: succeeded",
      "c0: succeeded",
      "c1: skipped, its condition is false: failure()",
      "c2: succeeded",
      "c3: skipped, its condition is false: !success()",
      "c4: succeeded",
      "c5: succeeded",
    ]);
  });

  test("holds for failure and always when something failed", async () => {
    const ran = await runPipeline({ stages: [failing("a"), ...guarded] });
    expect(outcomesOf(ran)).toEqual([
      "a: failed",
      "c0: skipped, a did not succeed",
      "c1: succeeded",
      "c2: succeeded",
      "c3: succeeded",
      "c4: succeeded",
      "c5: succeeded",
    ]);
    expect(ran.manifest.status).toBe("failed");
  });

  test("of failure() looks at what a stage waits for when there is no fail-fast", async () => {
    const ran = await runPipeline({
      "fail-fast": false,
      stages: [
        failing("a"),
        stage("b", { needs: [] }),
        stage("after-a", { needs: ["a"], if: "failure()" }),
        stage("after-b", { needs: ["b"], if: "failure()" }),
        stage("after-all", { if: "failure()" }),
      ],
    });
    expect(outcomesOf(ran)).toEqual([
      "a: failed",
      "b: succeeded",
      "after-a: succeeded",
      "after-b: skipped, its condition is false: failure()",
      "after-all: succeeded",
    ]);
  });
});

describe("a setup", () => {
  test("comes before all subtasks, and belongs to none", async () => {
    const ran = await runPipeline({
      setup: [stage("prepare", { run: "echo made > made" })],
      subtasks: ["one", "two"].map((id) => ({ id, stages: [stage(id, { run: "grep made made" })] })),
    });
    expect(outcomesOf(ran)).toEqual(["prepare: succeeded", "one: succeeded", "two: succeeded"]);
    expect(ran.manifest.commands.map(({ subtask, phase }) => [subtask, phase])).toEqual([
      [null, "build"],
      ["one", "test"],
      ["two", "test"],
    ]);
  });

  test("that fails keeps every stage of every subtask from starting, whatever its condition", async () => {
    const ran = await runPipeline({
      setup: [failing("prepare"), stage("more")],
      subtasks: [
        { id: "one", stages: [stage("a"), stage("b", { if: "always()" })] },
        { id: "two", stages: [stage("c", { needs: [] })] },
      ],
    });
    expect(outcomesOf(ran)).toEqual([
      "prepare: failed",
      "more: skipped, prepare did not succeed",
      "a: skipped, setup failed: prepare",
      "b: skipped, setup failed: prepare",
      "c: skipped, setup failed: prepare",
    ]);
    expect(ran.manifest.status).toBe("failed");
  });

  test("that may fail keeps nothing from starting", async () => {
    const ran = await runPipeline({
      setup: [failing("prepare", { "continue-on-error": true })],
      stages: [stage("a")],
    });
    expect(outcomesOf(ran)).toEqual(["prepare: allowed_failure", "a: succeeded"]);
  });
});

describe("the time of a subtask", () => {
  test("bounds its stages together", async () => {
    const ran = await runPipeline({
      subtasks: [
        {
          id: "one",
          "timeout-minutes": 0.05,
          stages: [stage("quick"), stage("slow", { run: "sleep 60" }), stage("later", { if: "always()" })],
        },
        { id: "two", stages: [stage("other", { run: "sleep 0.1" })] },
      ],
    });
    expect(outcomesOf(ran)).toEqual([
      "quick: succeeded",
      "slow: timed_out",
      "later: timed_out",
      "other: succeeded",
    ]);
    expect(commandOf(ran, "later")).toMatchObject({
      started_at: null,
      exit: { kind: "timed-out", after_seconds: 0 },
      notes: ["not started: the time limit of its subtask is used up"],
    });
  });
});
