import { RunHistory, type StageComparison } from "../../src/model/run-history.ts";

/** Values in the shape of a run's history, checked against their schema, for tests of what shows them. */
export const compared = (id: string, more: Partial<StageComparison> = {}): StageComparison => ({
  subtaskId: "gate",
  id,
  seconds: 20,
  p50Seconds: 19.5,
  p95Seconds: 25,
  regression: false,
  recentRuns: 40,
  recentFailures: 3,
  flakes: 0,
  ...more,
});

export const runHistory = (stages: StageComparison[], more: Partial<RunHistory> = {}): RunHistory =>
  RunHistory.parse({
    store: "cache",
    since: "2026-10-01T08:00:00.000Z",
    entries: 132,
    runs: 120,
    passRate: 0.9417,
    passRateByWeek: [0.8, 0.9, 1, 0.95],
    mttrSeconds: 7380,
    mttrSecondsByWeek: [9000, 5760],
    p50Seconds: 61,
    p95Seconds: 90,
    stages,
    ...more,
  });
