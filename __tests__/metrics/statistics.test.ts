import { describe, expect, test } from "@jest/globals";
import { getStageKey } from "../../src/model/statistics.ts";
import { limits } from "../../src/model/limits.ts";
import { figuresFrom, lineOf, type LineOf } from "./history-lines.ts";

let runs = 0;
function run(at: string, of: Partial<LineOf> = {}): string {
  runs += 1;
  return lineOf({ run: `run-${runs}`, at, ...of });
}
const monday = "2026-01-05T10:00:00.000Z";
const gate = (lines: readonly string[]) => figuresFrom(lines).pipelines.get("gate")!;

/** Each value within 2 % of what is expected. */
const near = (value: number) => ({
  asymmetricMatch: (actual: unknown) => Math.abs((actual as number) - value) <= value * 0.02,
  toString: () => `within 2 % of ${value}`,
});

describe("runs", () => {
  test("pass at a rate and take a mean time; cancelled ones are in neither numerator nor denominator", () => {
    const { default: figures } = gate([
      run(monday, { seconds: 100 }),
      run(monday, { seconds: 200, status: "failed" }),
      run(monday, { seconds: 5_000, status: "cancelled" }),
      run(monday, { seconds: 5_000, more: { partial: true } }),
      run(monday, { seconds: 300 }),
    ]);
    // 2 of 3; (100 + 200 + 300) / 3; and the successes 100 and 300, of which the first is the median.
    expect(figures).toMatchObject({ runs: 3, succeeded: 2, failed: 1, pass_rate: 2 / 3 });
    expect(figures.mean_duration_seconds).toBe(200);
    expect(figures.duration_seconds.all).toEqual({
      count: 2,
      p50: near(100),
      p90: near(300),
      p95: near(300),
    });
  });

  test("of pipelines, and of branches, are never mixed", () => {
    const { pipelines } = figuresFrom([
      run(monday, { seconds: 10 }),
      run(monday, { seconds: 20, branch: "pr/1", status: "failed" }),
      run(monday, { seconds: 30, pipeline: "nightly" }),
    ]);
    const summary = [...pipelines].map(([id, classes]) => [
      id,
      classes.default.mean_duration_seconds,
      classes.other.mean_duration_seconds,
    ]);
    expect(summary).toEqual([
      ["gate", 10, 20],
      ["nightly", 30, null],
    ]);
  });

  test("of a leap day and of the turn of the year are in their day and week", () => {
    const { default: figures } = gate([
      run("2028-02-28T23:59:59.999Z"),
      run("2028-02-29T00:00:00.000Z"),
      run("2028-02-29T23:59:59.999Z", { status: "failed" }),
      run("2028-03-01T00:00:00.000Z"),
      run("2028-12-31T12:00:00.000Z"),
      run("2029-01-01T12:00:00.000Z"),
    ]);
    expect(figures.days.map(({ period, runs: count, succeeded }) => [period, count, succeeded])).toEqual([
      ["2028-02-28", 1, 1],
      ["2028-02-29", 2, 1],
      ["2028-03-01", 1, 1],
      ["2028-12-31", 1, 1],
      ["2029-01-01", 1, 1],
    ]);
    // 2028 ends on a Sunday.
    expect(figures.weeks.map(({ period, runs: count }) => [period, count])).toEqual([
      ["2028-W09", 4],
      ["2028-W52", 1],
      ["2029-W01", 1],
    ]);
  });

  test("of days before the newest 400 are in the weeks only", () => {
    const days = limits.metricsDays.value;
    const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
    const lines = Array.from({ length: days + 3 }, (_, day) => run(at(day)));
    const { default: figures } = gate([...lines, run(at(0))]);
    expect(figures.days).toHaveLength(days);
    expect(figures.days[0]!.period).toBe("2026-01-04");
    expect(figures.days.every((day) => day.runs === 1)).toBe(true);
    expect(figures.weeks[0]).toMatchObject({ period: "2026-W01", runs: 5 });
  });

  test("with a label are counted by it, the newest hundred labels being kept", () => {
    const labelled = (epoch: string) => run(monday, { more: { epoch } });
    const many = Array.from({ length: 100 }, (_, place) => labelled(`v${place}`));
    const { default: figures } = gate([...many, labelled("v0"), labelled("v100")]);
    expect(figures.epochs).toHaveLength(100);
    expect(figures.epochs[0]!.period).toBe("v2");
    expect(figures.epochs.at(-2)).toMatchObject({ period: "v0", runs: 2 });
  });
});

describe("a stage", () => {
  const stage = (at: string, outcome: string, ms: number) =>
    run(at, {
      stages: [["api/unit", outcome, ms]],
      status: outcome === "succeeded" ? "succeeded" : "failed",
    });
  const unit = (lines: readonly string[]) => gate(lines).default.stages.get(getStageKey("api", "unit"))!;

  test("fails at a rate; what was skipped or cancelled counts nowhere, and only successes take time", () => {
    const figures = unit([
      stage(monday, "succeeded", 1_000),
      stage(monday, "failed", 90_000),
      stage(monday, "timed_out", 90_000),
      stage(monday, "allowed_failure", 90_000),
      stage(monday, "skipped", 90_000),
      stage(monday, "cancelled", 90_000),
      stage(monday, "succeeded", 3_000),
    ]);
    // 3 of 5
    expect(figures).toMatchObject({
      runs: 5,
      failed: 3,
      failure_rate: 0.6,
      recent: "sfffs",
      last_ms: [1_000, 3_000],
    });
    expect(figures.duration_ms.all).toEqual({
      count: 2,
      p50: near(1_000),
      p90: near(3_000),
      p95: near(3_000),
    });
  });

  test("has a trend: this week's median against last week's", () => {
    const lines = [
      stage("2025-12-20T10:00:00.000Z", "succeeded", 500_000),
      stage("2025-12-30T10:00:00.000Z", "succeeded", 10_000),
      stage("2026-01-04T23:59:59.999Z", "succeeded", 10_000),
      stage("2026-01-05T00:00:00.000Z", "succeeded", 20_000),
    ];
    const figures = unit(lines);
    expect(figures.duration_ms).toMatchObject({
      all: { count: 4 },
      last_week: { count: 2, p50: near(10_000) },
      this_week: { count: 1, p50: near(20_000) },
    });
    // Twice as slow: +1, give or take two errors of 2 %.
    expect(figures.trend).toBeGreaterThan(0.92);
    expect(figures.trend).toBeLessThan(1.09);
    // An older line that comes later belongs to its own week.
    const late = unit([...lines, stage("2026-01-01T10:00:00.000Z", "succeeded", 10_000)]);
    expect(late.duration_ms).toMatchObject({ last_week: { count: 3 }, this_week: { count: 1 } });
  });

  test("has no trend when it did not run in the newest week, or in the one before", () => {
    const old = stage("2025-12-30T10:00:00.000Z", "succeeded", 10_000);
    expect(unit([old]).trend).toBeNull();
    const elsewhere = unit([old, run(monday)]);
    expect(elsewhere).toMatchObject({
      trend: null,
      duration_ms: { last_week: { count: 1 }, this_week: null },
    });
    const longAgo = unit([old, run("2026-03-02T10:00:00.000Z")]);
    expect(longAgo.duration_ms).toMatchObject({ all: { count: 1 }, last_week: null, this_week: null });
  });

  test("remembers its newest outcomes and durations up to their limits", () => {
    const lines = Array.from({ length: 50 }, (_, place) =>
      stage(monday, place % 2 === 0 ? "succeeded" : "failed", place),
    );
    const { recent, last_ms } = unit(lines);
    expect(recent).toBe("sf".repeat(limits.recentOutcomes.value / 2));
    expect(last_ms).toEqual(
      Array.from({ length: limits.predictionRuns.value }, (_, place) => 10 + 2 * place),
    );
  });
});

describe("a task", () => {
  test("without a history has no figures", () => {
    expect(figuresFrom([])).toEqual({
      since: null,
      as_of: null,
      entries: 0,
      unreadable: 0,
      default_pipeline: null,
      pipelines: new Map(),
    });
  });

  test("has the default pipeline that its newest entry names, else the one seen first", () => {
    const of = (pipeline: string, isDefault: boolean) =>
      run(monday, { pipeline, more: { default_pipeline: isDefault } });
    expect(figuresFrom([of("b", false), of("a", false)]).default_pipeline).toBe("b");
    const lines = [of("b", false), of("a", true), of("c", true), of("b", false)];
    expect(figuresFrom(lines).default_pipeline).toBe("c");
  });

  test("counts since its earliest run that counts started", () => {
    const lines = [
      run("2026-01-01T10:00:00.000Z", { status: "cancelled" }),
      run("2026-01-03T10:00:00.000Z", { seconds: 60 }),
      run("2026-01-02T10:00:00.000Z", { seconds: 3_600, branch: "pr/1" }),
    ];
    expect(figuresFrom(lines)).toMatchObject({
      since: "2026-01-02T09:00:00.000Z",
      as_of: "2026-01-03T10:00:00.000Z",
    });
  });
});
