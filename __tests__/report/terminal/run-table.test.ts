import { describe, expect, test } from "@jest/globals";
import { formatRunTable } from "../../../src/report/terminal/run-table.ts";
import { command, entry, manifest } from "../sample-run.ts";

const child = manifest([command(entry(1, "links", { subtask: "api" }), "failed")], { run_id: "run-1.docs" });
const run = manifest(
  [
    command(entry(1, "install", { subtask: null }), "succeeded"),
    command(entry(2, "docs", { subtask: "api", kind: "subpipeline" }), "failed", {
      sub_run_id: "run-1.docs",
    }),
    command(entry(3, "unit", { subtask: "api" }), "skipped", { summary: "docs did not succeed" }),
    command(entry(4, "e2e", { subtask: "web" }), "failed", {
      exit: { kind: "signalled", signal: "SIGKILL" },
    }),
    command(entry(5, "日本\u001b[2J", { subtask: "web" }), null),
  ],
  { status: "failed", status_detail: "stage-failed", summary: "docs and e2e failed" },
);

describe("a run as a table", () => {
  test("has a row for each stage, those of nested pipelines below theirs, then the status", () => {
    expect(
      formatRunTable(run, { colour: false, children: new Map([["run-1.docs", child]]) }).split("\n"),
    ).toEqual([
      "#  subtask  stage    outcome                          duration  exit",
      "1  (setup)  install  ✓ succeeded                      1.5s      0",
      "2  api      docs     ✗ failed                         3.0s      1",
      "              links  ✗ failed                         1.5s      1",
      "3  api      unit     - skipped: docs did not succeed",
      "4  web      e2e      ✗ failed                         6.0s      SIGKILL",
      "5  web      日本     ? not started",
      "",
      "run-1 failed: 1 passed, 2 failed, 1 not finished, 1 skipped in 1m 05s",
      "docs and e2e failed",
      "",
    ]);
  });

  test("of a run in progress shows what is running and what waits", () => {
    const stages = [
      command(entry(1, "build"), "succeeded"),
      command(entry(2, "unit"), null, { status: "running" }),
      command(entry(3, "e2e"), null),
    ];
    const outcomesIn = (status: "in_progress" | "failed"): (string | undefined)[] =>
      formatRunTable(manifest(stages, { completed_at: null, status }), { colour: false })
        .split("\n")
        .slice(1, 4)
        .map((line) => line.split(/ {2,}/)[3]?.trim());
    expect(outcomesIn("in_progress")).toEqual(["✓ succeeded", "▸ running", "· waiting"]);
    expect(outcomesIn("failed")).toEqual(["✓ succeeded", "? did not end", "? not started"]);
  });

  test("has colours only on request", () => {
    expect(formatRunTable(run, { colour: false })).not.toContain("\u001b");
    expect(formatRunTable(run, { colour: true })).toContain("\u001b[31m");
  });

  test("says how a process ended that has no exit code", () => {
    const exits = [
      { kind: "timed-out", after_seconds: 60 },
      { kind: "cancelled" },
      { kind: "spawn-failed", reason: "no such file" },
      { kind: "errored", reason: "disk-full", message: "ENOSPC" },
    ] as const;
    const ended = exits.map((exit, at) => command(entry(at + 1, `s${at}`), "failed", { exit }));
    const lines = formatRunTable(manifest(ended, { status: "cancelled" }), { colour: false }).split("\n");
    expect(lines.slice(1, 5).map((line) => line.split(/ {2,}/).at(-1))).toEqual([
      "timed out",
      "cancelled",
      "not started",
      "disk-full",
    ]);
  });

  test("a run without stages is a heading and a status", () => {
    const lines = formatRunTable(manifest([], { completed_at: null, status: "in_progress" }), {
      colour: false,
    }).split("\n");
    expect(lines[0]).toBe("#  subtask  stage  outcome  duration  exit");
    expect(lines.at(-2)).toBe("run-1 in progress: no stages");
  });
});
