import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseEntry } from "../../src/metrics/history-entry.ts";
import { lineOf } from "./history-lines.ts";

const at = "2026-01-05T10:00:00.000Z";
const read = (more: Record<string, unknown>) => parseEntry(lineOf({ run: "a", at, more }));

describe("a line of the history", () => {
  test("is read with what the figures need", () => {
    const stages = [["api/unit", "succeeded", 1_500, 2]] as const;
    const line = lineOf({
      run: "17-gate",
      attempt: 2,
      at,
      seconds: 90.25,
      sha: "c0ffee",
      branch: "pr/7",
      stages,
    });
    expect(parseEntry(line)).toEqual({
      id: "17-gate#2",
      runId: "17-gate",
      attempt: 2,
      pipeline: "gate",
      status: "succeeded",
      startedMs: Date.parse("2026-01-05T09:58:29.750Z"),
      completedMs: Date.parse(at),
      recordedAt: at,
      durationMs: 90_250,
      branch: "pr/7",
      class: "other",
      headSha: "c0ffee",
      defaultPipeline: true,
      epoch: null,
      stages: [{ subtask: "api", id: "unit", outcome: "succeeded", duration_ms: 1_500, tries: 2 }],
      missing: [],
      counts: true,
    });
  });

  test("of the older system is read with what it lacks filled in", () => {
    const older = {
      run_id: "2025-11-04T12-00-00-000Z-1a2b3c4d",
      task_id: "0101",
      pipeline_id: "diagnostics",
      status: "failed",
      started_at: "2025-11-04T12:00:00.000Z",
      completed_at: "2025-11-04T12:03:00.000Z",
      duration_seconds: 180,
      recorded_at: "2025-11-04T12:03:01.000Z",
      privacy_events: [{ kind: "allow" }],
      control_plane_status: null,
    };
    expect(parseEntry(JSON.stringify(older))).toMatchObject({
      attempt: 1,
      branch: null,
      class: "default",
      headSha: null,
      defaultPipeline: false,
      stages: [],
      durationMs: 180_000,
      missing: ["instance_stats", "control_plane_status"],
      counts: true,
    });
  });

  test.each([
    ["not JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["a number", "7"],
    ["without a run", lineOf({ run: "", at })],
    ["without a status", lineOf({ run: "a", at, more: { status: undefined } })],
    [
      "without any time",
      lineOf({ run: "a", at, more: { completed_at: 5, recorded_at: "soon", started_at: undefined } }),
    ],
  ])("is no entry when it is %s", (_, line) => {
    expect(parseEntry(line)).toBeNull();
  });

  test.each([
    ["main", "main", "default"],
    ["pr/1", "main", "other"],
    ["main", null, "other"],
    [null, "main", "other"],
    [null, null, "other"],
    ["", "", "other"],
    [undefined, undefined, "default"],
    [undefined, "main", "default"],
  ])(
    "of the branch %j, the default one being %j, counts for the class %s",
    (branch, default_branch, expected) => {
      expect(read({ branch, default_branch })?.class).toBe(expected);
    },
  );

  test.each([
    [{ status: "succeeded" }, true],
    [{ status: "failed" }, true],
    [{ status: "cancelled" }, false],
    [{ status: "in_progress" }, false],
    [{ partial: true }, false],
    [{ commands_passed: 0, commands_failed: 0 }, false],
    [{ commands_passed: 0, commands_failed: 1 }, true],
    [{ commands_passed: undefined, commands_failed: 0 }, true],
  ])("with %j counts: %s", (more, expected) => {
    expect(read(more)?.counts).toBe(expected);
  });

  test.each([
    [
      "a time without a zone, which would depend on the reader's",
      { completed_at: "2026-01-06T10:00:00" },
      at,
    ],
    ["a time before 1970", { completed_at: "1969-12-31T23:59:59.999Z" }, at],
    ["a time after the year 9999", { completed_at: "+010000-01-01T00:00:00.000Z" }, at],
  ])("takes %s for none", (_, more, expected) => {
    expect(read(more)?.completedMs).toBe(Date.parse(expected));
  });

  test("without a usable duration took from its start to its end, and never less than nothing", () => {
    const took = (more: object) => read({ started_at: "2026-01-05T09:59:00.000Z", ...more })?.durationMs;
    for (const duration_seconds of [undefined, -1, "5", null, 1e300])
      expect(took({ duration_seconds })).toBe(60_000);
    expect(took({ duration_seconds: undefined, started_at: "2026-01-05T10:00:01.000Z" })).toBe(0);
  });

  test("keeps the stages that are ones, and leaves out the rest", () => {
    const good = { subtask: null, id: "install", outcome: "succeeded", duration_ms: null, tries: 1 };
    const bad = [
      null,
      5,
      {},
      { ...good, id: 5 },
      { ...good, duration_ms: -1 },
      { ...good, duration_ms: 0.5 },
    ];
    expect(read({ stages: [...bad, good, { ...good, subtask: 5 }] })?.stages).toEqual([good]);
    expect(read({ stages: "none" })?.stages).toEqual([]);
  });

  test("lacks required fields when they are absent or empty; the older list of events stands for their count", () => {
    expect(read({ instance_stats: [] })?.missing).toEqual(["instance_stats"]);
    expect(read({ privacy_event_count: undefined })?.missing).toEqual(["privacy_event_count"]);
    expect(read({ privacy_event_count: undefined, privacy_events: [] })?.missing).toEqual([]);
    expect(read({ control_plane_status: "" })?.missing).toEqual(["control_plane_status"]);
  });

  test("never throws, whatever JSON it is", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseEntry(JSON.stringify(value))));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(JSON.parse(lineOf({ run: "a", at })) as object)),
          fc.jsonValue(),
        ),
        (more) => {
          const entry = read(more);
          expect(entry === null || Number.isSafeInteger(entry.durationMs + entry.completedMs)).toBe(true);
        },
      ),
    );
  });
});
