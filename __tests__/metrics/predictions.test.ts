import { describe, expect, test } from "@jest/globals";
import { getStageKey } from "../../src/model/statistics.ts";
import { limits } from "../../src/model/limits.ts";
import { addLine, type Ledger, createLedger } from "../../src/metrics/ledger.ts";
import { predictDurations } from "../../src/metrics/predictions.ts";

interface Run {
  branch: string | null;
  /** Seconds of the stage `unit` of the subtask `api`. */
  seconds: number;
  outcome?: string;
  more?: object;
}

let runs = 0;

/** A line of a history whose default branch is `main`. */
function lineOf({ branch, seconds, outcome = "succeeded", more = {} }: Run): string {
  runs += 1;
  const minute = new Date(Date.UTC(2026, 0, 5) + runs * 60_000).toISOString();
  return JSON.stringify({
    run_id: `run-${runs}`,
    attempt: 1,
    pipeline_id: "gate",
    status: outcome === "succeeded" ? "succeeded" : "failed",
    started_at: minute,
    completed_at: minute,
    recorded_at: minute,
    duration_seconds: seconds,
    commands_passed: outcome === "succeeded" ? 1 : 0,
    commands_failed: outcome === "succeeded" ? 0 : 1,
    branch,
    default_branch: "main",
    default_pipeline: true,
    stages: [{ subtask: "api", id: "unit", outcome, duration_ms: seconds * 1000, tries: 1 }],
    ...more,
  });
}

function ledgerOf(history: readonly Run[], windowSize = 100): Ledger {
  const ledger = createLedger(windowSize);
  for (const run of history) addLine(ledger, lineOf(run));
  return ledger;
}

const on = (branch: string | null, ...seconds: number[]): Run[] =>
  seconds.map((value) => ({ branch, seconds: value }));

const unitOn = (branch: string | null, history: readonly Run[], windowSize?: number): number | undefined =>
  predictDurations(ledgerOf(history, windowSize), "gate", branch).get(getStageKey("api", "unit"));

describe("the expected time of a stage", () => {
  test("is the median of its successes on this branch", () => {
    const history = [...on("main", 1, 1, 1, 1, 1), ...on("pr/7", 30, 10, 50)];
    expect(unitOn("pr/7", history)).toBe(30);
    // Of four: the mean of 30 and 40.
    expect(unitOn("pr/7", [...history, ...on("pr/7", 40)])).toBe(35);
  });

  test("is that of the default branch when this one has fewer than three, and fewer than that", () => {
    const main = on("main", 10, 20, 30);
    expect(unitOn("pr/7", [...main, ...on("pr/7", 99, 99)])).toBe(20);
    expect(unitOn("pr/8", main)).toBe(20);
    expect(unitOn(null, main)).toBe(20);
    expect(unitOn("pr/7", [...on("main", 10), ...on("pr/7", 99)])).toBe(99);
    expect(unitOn("pr/7", on("pr/7", 99))).toBe(99);
  });

  test("is made of the newest ones only", () => {
    const { value } = limits.predictionRuns;
    const newest = Array.from({ length: value }, () => 5);
    for (const branch of ["main", "pr/7"])
      expect(unitOn(branch, on(branch, ...Array.from({ length: 30 }, () => 500), ...newest))).toBe(5);
  });

  test("of the default branch reaches back to entries that the ledger holds no more", () => {
    const history = [...on("main", 10, 10, 10), ...on("pr/7", 1, 1, 1, 1, 1, 1)];
    expect(unitOn("main", history, 2)).toBe(10);
  });

  test("is nothing without a success, on another branch of its own, or in another pipeline", () => {
    expect(unitOn("main", [])).toBeUndefined();
    expect(unitOn("main", [{ branch: "main", seconds: 3, outcome: "failed" }])).toBeUndefined();
    expect(unitOn("pr/8", on("pr/7", 1, 2, 3))).toBeUndefined();
    expect(predictDurations(ledgerOf(on("main", 1, 2, 3)), "docs", "main").size).toBe(0);
  });

  test("leaves out runs that count nowhere: cancelled ones, and those of a part", () => {
    const parts = [{ status: "cancelled" }, { partial: true }];
    const left = parts.map((more) => ({ branch: "pr/7", seconds: 1, more }));
    expect(unitOn("pr/7", [...left, ...on("pr/7", 40)])).toBe(40);
  });

  test("takes of a stage that failed now and then only what it took to succeed", () => {
    const failures = [1, 1, 1].map((seconds) => ({ branch: "pr/7", seconds, outcome: "failed" }));
    expect(unitOn("pr/7", [...on("pr/7", 40, 41, 42), ...failures])).toBe(41);
  });

  test("takes the older system's entries, which know no branch, for the default branch's", () => {
    const older = on(null, 4, 4, 4).map((run) => ({ ...run, more: { branch: undefined } }));
    expect(unitOn("main", older)).toBe(4);
    expect(unitOn("pr/7", older)).toBe(4);
  });

  test("tells stages apart by subtask, the setup's by none, whatever they are called", () => {
    const stages = [
      { subtask: null, id: "__proto__", outcome: "succeeded", duration_ms: 1500, tries: 1 },
      { subtask: "a", id: "b", outcome: "succeeded", duration_ms: 2500, tries: 1 },
      { subtask: "a", id: "c", outcome: "skipped", duration_ms: null, tries: 0 },
    ];
    const ledger = ledgerOf([{ branch: "main", seconds: 1, more: { stages } }]);
    expect(predictDurations(ledger, "gate", "pr/7")).toEqual(
      new Map([
        [getStageKey(null, "__proto__"), 1.5],
        [getStageKey("a", "b"), 2.5],
      ]),
    );
  });
});
