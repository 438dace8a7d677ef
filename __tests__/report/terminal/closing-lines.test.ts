import { describe, expect, test } from "@jest/globals";
import type { RunHistory } from "../../../src/model/run-history.ts";
import type { RunSummary } from "../../../src/model/run-summary.ts";
import { type ClosingLinesInput, formatClosingLines } from "../../../src/report/terminal/closing-lines.ts";
import { compared, runHistory } from "../sample-history.ts";
import { command, entry, manifest, plan, runSummary, subtask } from "../sample-run.ts";

const passed: ClosingLinesInput = {
  summary: runSummary(),
  manifest: manifest([command(entry(1, "build"), "succeeded"), command(entry(2, "unit"), "succeeded")]),
  plan: plan([subtask("gate")]),
  folder: ".runs/task/cli/run-1",
  colour: false,
  logEnds: null,
};

describe("the last lines of a run", () => {
  test("name the outcome and the folder", () => {
    expect(formatClosingLines(passed)).toBe(
      "\n✓ Passed: Gate, 2 passed in 1m 05s\n.runs/task/cli/run-1: manifest.json, run-summary.json, summary.md\n",
    );
  });

  test("name failed stages with their logs, skipped ones and what was not requested", () => {
    const text = formatClosingLines({
      ...passed,
      summary: runSummary({
        status: "failed",
        reason: "gate/unit failed",
        warnings: ["the cache is read-only"],
      }),
      manifest: manifest([
        command(entry(1, "lint"), "allowed_failure"),
        command(entry(2, "unit"), "failed"),
        command(entry(3, "deploy"), "skipped", { summary: "unit did not succeed" }),
      ]),
      plan: plan([subtask("gate"), subtask("web", { skip: "not targeted" })], {
        partial: true,
        targets: ["gate"],
      }),
    });
    expect(text.split("\n")).toEqual([
      "",
      "✗ Failed, partial run: Gate, 1 failed, 1 failed but allowed, 1 skipped in 1m 05s",
      "  gate/unit failed",
      "  ✗ unit failed: exit 1  .runs/task/cli/run-1/jobs/gate/a1/logs/2-stage.log",
      "  ! lint failed, allowed: exit 1  .runs/task/cli/run-1/jobs/gate/a1/logs/1-stage.log",
      "  partial run: only gate was requested; the result says nothing about the rest",
      "  skipped: web: not targeted",
      "  warning: the cache is read-only",
      ".runs/task/cli/run-1: manifest.json, run-summary.json, summary.md",
      "",
    ]);
  });

  /** What is said of the history, between the outcome and the folder. */
  const ofHistory = (history: RunHistory, more: Partial<RunSummary> = {}): string[] =>
    formatClosingLines({ ...passed, summary: runSummary({ history, ...more }) })
      .split("\n")
      .slice(2, -2)
      .map((line) => line.trim());

  test("say that nothing was slow, when there is something to compare with", () => {
    expect(ofHistory(runHistory([compared("build")]))).toEqual(["no slower than usual"]);
    expect(ofHistory(runHistory([compared("build", { p50Seconds: null })]))).toEqual([]);
    expect(ofHistory(runHistory([]))).toEqual([]);
    const failed = { status: "failed" as const, reason: null };
    expect(ofHistory(runHistory([compared("build")]), failed)).toEqual([]);
  });

  test("name slow stages, and how often failed ones failed before", () => {
    const stages = [
      compared("build", { seconds: 40, regression: true }),
      compared("unit", { seconds: null, flakes: 1 }),
      compared("install", { subtaskId: null, seconds: null, flakes: 0 }),
    ];
    expect(ofHistory(runHistory(stages))).toEqual([
      "build took 40.0s, usually 19.5s (p95 25.0s)",
      "unit failed 3 of the last 40 times on the default branch; 1 time it then succeeded on the same commit (flaky)",
      "setup/install failed 3 of the last 40 times on the default branch",
    ]);
  });

  test("name three of many that were slow", () => {
    const slow = ["a", "b", "c", "d", "e"].map((id) => compared(id, { regression: true }));
    expect(ofHistory(runHistory(slow)).slice(3)).toEqual(["and 2 more slower than usual"]);
  });

  test("are bounded, and cannot draw on the terminal", () => {
    const many = Array.from({ length: 80 }, (_, at) => command(entry(at + 1, `s${at}`), "failed"));
    const text = formatClosingLines({
      ...passed,
      summary: runSummary({ status: "failed", reason: "bad\u001b[2J\nnews" }),
      manifest: manifest(many),
    });
    expect(text).toContain("  and 30 more, all in manifest.json\n");
    expect(text).toContain("  bad news\n");
    expect(text).not.toContain("\u001b");
  });

  test("have colours when they are asked for", () => {
    expect(formatClosingLines({ ...passed, colour: true })).toContain("\u001b[32m");
  });
});
