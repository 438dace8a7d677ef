import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { JournalEvent } from "../../src/model/journal.ts";
import { commandOf, outcomesOf, runPipeline, type RunOptions } from "../support/run-context.ts";

/** Cancels a run when something is in its journal, in any scope. */
function cancelledAt(when: (event: JournalEvent) => boolean): RunOptions {
  const cancel = new AbortController();
  return {
    signal: cancel.signal,
    hooks: () => ({
      event(event) {
        if (when(event)) cancel.abort();
      },
    }),
  };
}

const captureStart = (index: number) => (event: JournalEvent) =>
  event.type === "stage-started" && event.index === index;

describe("a cancelled run", () => {
  test("ends running stages, and starts neither stages that do not clean up nor another subtask", async () => {
    const ran = await runPipeline(
      {
        subtasks: [
          {
            id: "one",
            stages: [
              { id: "a", run: "sleep 300" },
              { id: "b", run: "true" },
              { id: "c", run: "touch ran", if: "failure()", needs: [] },
            ],
            "max-parallel": 1,
          },
          { id: "two", stages: [{ id: "d", run: "true", if: "always()" }] },
        ],
      },
      cancelledAt(captureStart(1)),
    );
    expect(outcomesOf(ran)).toEqual([
      "a: cancelled",
      "b: skipped, the run was cancelled",
      "c: skipped, its condition is false: failure()",
      "d: skipped, the run was cancelled",
    ]);
    expect(ran.manifest).toMatchObject({ status: "cancelled", status_detail: "cancelled" });
    expect(ran.manifest.completed_at).not.toBeNull();
    expect(commandOf(ran, "a").exit).toEqual({ kind: "cancelled" });
  });

  test("keeps earlier results: a failure before the cancel is still a failure", async () => {
    const ran = await runPipeline(
      {
        "fail-fast": false,
        stages: [
          { id: "a", run: "exit 1" },
          { id: "b", run: "sleep 300", needs: [] },
        ],
      },
      cancelledAt((event) => event.type === "stage-finished" && event.outcome === "failed"),
    );
    expect(outcomesOf(ran)).toEqual(["a: failed", "b: cancelled"]);
    expect(ran.manifest.status).toBe("failed");
  });

  test("that was cancelled before its start starts nothing", async () => {
    const ran = await runPipeline(
      { setup: [{ id: "prepare", run: "true" }], stages: [{ id: "a", run: "true" }] },
      { signal: AbortSignal.abort() },
    );
    expect(outcomesOf(ran)).toEqual([
      "prepare: skipped, the run was cancelled",
      "a: skipped, the run was cancelled",
    ]);
    expect(ran.manifest.status).toBe("cancelled");
  });

  test("that is cancelled between two stages does not start the second", async () => {
    const ran = await runPipeline(
      {
        stages: [
          { id: "a", run: "true" },
          { id: "b", run: "true" },
        ],
      },
      cancelledAt((event) => event.type === "stage-finished"),
    );
    expect(outcomesOf(ran)).toEqual(["a: succeeded", "b: skipped, the run was cancelled"]);
    expect(ran.manifest.status).toBe("cancelled");
  });

  test("does not try again", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "a", run: "exit 1", tries: { max: 5, "backoff-seconds": 300 } }] },
      // The first try fails at once; the run is cancelled while the second one is waited for, or before.
      cancelledAt(captureStart(1)),
    );
    expect(commandOf(ran, "a").tries).toBe(1);
    expect(ran.manifest.commands[0]!.outcome).toMatch(/^(cancelled|failed)$/);
  });

  test("ends nested pipelines too, with a manifest each that says so", async () => {
    const ran = await runPipeline(
      { stages: [{ pipeline: "inner" }, { id: "after", run: "true", if: "!cancelled()" }] },
      {
        pipelines: {
          inner: {
            stages: [
              { id: "slow", run: "sleep 300" },
              { id: "later", run: "true" },
            ],
          },
        },
        ...cancelledAt((event) => event.type === "stage-started" && event.pid !== null),
      },
    );
    expect(outcomesOf(ran)).toEqual(["inner: cancelled", "after: skipped, the run was cancelled"]);
    expect(ran.manifest.child_runs.map(({ status }) => status)).toEqual(["cancelled"]);
    expect(outcomesOf({ manifest: ran.collected.children[0]! })).toEqual([
      "slow: cancelled",
      "later: skipped, the run was cancelled",
    ]);
  });
});

describe("cleaning up after a cancel (C12)", () => {
  const file = (ran: { root: string }, name: string): Promise<string> =>
    readFile(join(ran.root, name), "utf8").catch(() => "not there");

  test("is what stages with always() or cancelled() do, in their order, and the run stays cancelled", async () => {
    const ran = await runPipeline(
      {
        stages: [
          { id: "work", run: "sleep 300" },
          { id: "never", run: "true" },
          { id: "down", run: "echo down >> order", if: "always()" },
          { id: "tell", run: "echo told >> order", if: "cancelled()" },
          { id: "fail", run: "true", if: "failure() || success()" },
        ],
      },
      cancelledAt(captureStart(1)),
    );
    expect(outcomesOf(ran)).toEqual([
      "work: cancelled",
      "never: skipped, the run was cancelled",
      "down: succeeded",
      "tell: succeeded",
      "fail: skipped, the run was cancelled",
    ]);
    expect(await file(ran, "order")).toBe("down\ntold\n");
    expect(ran.manifest).toMatchObject({ status: "cancelled", status_detail: "cancelled" });
  });

  test("goes on where it was running when the cancel came, as on GitHub", async () => {
    const ran = await runPipeline(
      {
        stages: [
          { id: "work", run: "true" },
          { id: "down", run: "sleep 0.5; echo done > end", if: "always()" },
        ],
      },
      cancelledAt(captureStart(2)),
    );
    expect(outcomesOf(ran)).toEqual(["work: succeeded", "down: succeeded"]);
    expect(await file(ran, "end")).toBe("done\n");
    expect(ran.manifest.status).toBe("cancelled");
  });

  test("happens in nested pipelines too", async () => {
    const ran = await runPipeline(
      { stages: [{ pipeline: "inner" }] },
      {
        pipelines: {
          inner: {
            stages: [
              { id: "slow", run: "sleep 300" },
              { id: "down", run: "touch cleaned", if: "always()" },
            ],
          },
        },
        ...cancelledAt((event) => event.type === "stage-started" && event.pid !== null),
      },
    );
    expect(outcomesOf({ manifest: ran.collected.children[0]! })).toEqual([
      "slow: cancelled",
      "down: succeeded",
    ]);
    expect(await file(ran, "cleaned")).toBe("");
    expect(ran.manifest.status).toBe("cancelled");
  });

  test("has a time limit, after which it is ended", async () => {
    const ran = await runPipeline(
      {
        stages: [
          { id: "work", run: "sleep 300" },
          { id: "slow", run: "sleep 300", if: "always()" },
          { id: "late", run: "true", if: "always()" },
        ],
      },
      { ...cancelledAt(captureStart(1)), cleanUpMs: 4_000 },
    );
    expect(outcomesOf(ran)[0]).toBe("work: cancelled");
    expect(ran.manifest.commands[1]!.outcome).not.toBe("succeeded");
    expect(outcomesOf(ran)[2]).toBe("late: skipped, the run was cancelled");
  });
});
