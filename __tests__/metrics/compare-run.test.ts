import { describe, expect, test } from "@jest/globals";
import { compareRun, formatRegressions, type RunToCompare } from "../../src/metrics/compare-run.ts";
import type { PipelineStatistics } from "../../src/model/statistics.ts";
import { RunHistory } from "../../src/model/run-history.ts";
import { period, pipelineFigures, stageFigures, taskFigures, windows } from "./sample-figures.ts";

const ran = (id: string, duration_ms: number, more: Partial<RunToCompare["stages"][number]> = {}) => ({
  subtask: "api",
  id,
  outcome: "succeeded" as const,
  duration_ms,
  ...more,
});

function compared(
  usual: PipelineStatistics,
  stages: RunToCompare["stages"],
  regressionPercent = 50,
): RunHistory {
  const history = compareRun({
    pipeline: "gate",
    store: "cache",
    statistics: taskFigures({
      gate: { default: usual, other: pipelineFigures([stageFigures("unit", { flakes: 99 })]) },
    }),
    regressionPercent,
    stages,
  });
  return RunHistory.parse(history);
}

const regressions = (history: RunHistory): string[] =>
  history.stages.filter(({ regression }) => regression).map(({ id }) => id);

describe("a run beside its history", () => {
  test("shows each stage beside the default branch's figures, in the order of the plan", () => {
    const unit = stageFigures("unit", { recent: "sfsff", flakes: 2 });
    const history = compared(pipelineFigures([unit, stageFigures("build")]), [
      ran("build", 21_500),
      ran("unit", 4000, { outcome: "failed" }),
    ]);
    expect(history.stages).toEqual([
      {
        subtaskId: "api",
        id: "build",
        seconds: 21.5,
        p50Seconds: 20,
        p95Seconds: 25,
        regression: false,
        recentRuns: 40,
        recentFailures: 0,
        flakes: 0,
      },
      {
        subtaskId: "api",
        id: "unit",
        seconds: null,
        p50Seconds: 20,
        p95Seconds: 25,
        regression: false,
        recentRuns: 5,
        recentFailures: 3,
        flakes: 2,
      },
    ]);
  });

  test("leaves out stages that were skipped or cancelled, or never ended", () => {
    const stages = (["skipped", "cancelled", null] as const).map((outcome, at) =>
      ran(`s${at}`, 1, { outcome }),
    );
    expect(compared(pipelineFigures([]), stages).stages).toEqual([]);
  });

  test("has the rates of the newest twelve weeks that have any", () => {
    const weeks = Array.from({ length: 20 }, (_, at) =>
      period(`2026-W${at + 10}`, { runs: 20, succeeded: at, repairs: at % 2, repair_seconds: at * 100 }),
    );
    const history = compared(pipelineFigures([], { weeks: [...weeks, period("2026-W40", {})] }), []);
    // The newest twelve of 0/20, 1/20 … 19/20; repairs are in the odd weeks only: 1, 3 … 19, which are ten.
    expect(history.passRateByWeek).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((n) => n / 20));
    expect(history.mttrSecondsByWeek).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19].map((n) => n * 100));
    expect(history).toMatchObject({ entries: 132, runs: 40, passRate: 0.75, mttrSeconds: 1800 });
    expect(history).toMatchObject({ p50Seconds: 60, p95Seconds: 90 });
  });

  test("of a pipeline that nothing is known of has zeros and nulls", () => {
    const history = compareRun({
      pipeline: "nightly",
      store: "local",
      statistics: { since: null, entries: 0, default_pipeline: null, pipelines: new Map() },
      regressionPercent: 50,
      stages: [ran("build", 1000)],
    });
    expect(history).toMatchObject({
      since: null,
      runs: 0,
      passRate: null,
      mttrSeconds: null,
      p50Seconds: null,
    });
    expect(history.stages).toMatchObject([
      { seconds: 1, p50Seconds: null, regression: false, recentRuns: 0 },
    ]);
  });

  test("has no median of fewer than five successes", () => {
    const four = compared(pipelineFigures([stageFigures("build", { duration_ms: windows(4, 1, 2) })]), [
      ran("build", 99_000),
    ]);
    const five = compared(pipelineFigures([stageFigures("build", { duration_ms: windows(5, 1, 2) })]), [
      ran("build", 99_000),
    ]);
    expect(four.stages).toMatchObject([{ p50Seconds: null, p95Seconds: null, regression: false }]);
    expect(five.stages).toMatchObject([{ p50Seconds: 0.001, p95Seconds: 0.002, regression: true }]);
  });
});

describe("a regression", () => {
  test.each([
    // Of p50 20 s and p95 25 s; 50 percent more than the median are 30 s.
    { p50: 20_000, p95: 25_000, ms: 30_000, is: false },
    { p50: 20_000, p95: 25_000, ms: 30_001, is: true },
    // Slower than the threshold, but so is one of twenty.
    { p50: 20_000, p95: 50_000, ms: 50_000, is: false },
    { p50: 20_000, p95: 50_000, ms: 50_001, is: true },
    // Three times the median, and nobody notices.
    { p50: 400, p95: 500, ms: 1399, is: false },
    { p50: 400, p95: 500, ms: 1400, is: true },
  ])("$ms ms of p50 $p50 and p95 $p95: $is", ({ p50, p95, ms, is }) => {
    const usual = pipelineFigures([stageFigures("build", { duration_ms: windows(40, p50, p95) })]);
    expect(regressions(compared(usual, [ran("build", ms)])).length > 0).toBe(is);
  });

  test("is never a stage that did not succeed", () => {
    const slow = ran("build", 99_000, { outcome: "timed_out" });
    expect(regressions(compared(pipelineFigures([stageFigures("build")]), [slow]))).toEqual([]);
  });

  test("depends on the threshold", () => {
    const usual = pipelineFigures([stageFigures("build")]);
    expect(regressions(compared(usual, [ran("build", 26_000)], 10))).toEqual(["build"]);
    expect(regressions(compared(usual, [ran("build", 59_000)], 200))).toEqual([]);
  });

  test("is named in one line, five of many", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    const usual = pipelineFigures(ids.map((id) => stageFigures(id)));
    expect(formatRegressions(compared(usual, [ran("a", 40_000), ran("b", 20_000)]))).toBe(
      "slower than usual: api/a took 40.0s, usually 20.0s (p95 25.0s)",
    );
    const all = formatRegressions(
      compared(
        usual,
        ids.map((id) => ran(id, 40_000)),
      ),
    );
    expect(all?.split("; ")).toHaveLength(6);
    expect(all).toMatch(/; and 2 more$/);
    expect(formatRegressions(compared(usual, [ran("a", 20_000)]))).toBeNull();
  });
});
