import { describe, expect, test } from "@jest/globals";
import { parseBase, formatBase } from "../../src/metrics/fold-state.ts";
import { createStatisticsFiles } from "../../src/metrics/statistics-files.ts";
import { foldLedger, createLedger } from "../../src/metrics/ledger.ts";
import { getStageKey } from "../../src/model/statistics.ts";
import * as schemas from "../../src/model/metrics-files.ts";
import { figuresFrom, lineOf, type LineOf, readInto, rotation } from "./history-lines.ts";

let runs = 0;
function run(at: string, of: Partial<LineOf> = {}): string {
  runs += 1;
  return lineOf({ run: `run-${runs}`, at, ...of });
}
const monday = "2026-01-05T10:00:00.000Z";

/** The files by name, each checked against its schema, as text would bring them back. */
function filesOf(
  figures: Parameters<typeof createStatisticsFiles>[0],
): Record<string, Record<string, unknown>> {
  const known = {
    "baseline.json": schemas.BaselineFile,
    "post-rollout.json": schemas.PostRolloutFile,
    "completeness.json": schemas.CompletenessFile,
    "per-epoch.json": schemas.PerEpochFile,
    "stages.json": schemas.StagesFile,
    "mttr-delta.json": schemas.MttrDeltaFile,
    "state.json": schemas.MetricsStateFile,
  };
  const files = createStatisticsFiles(figures).map(({ name, value }) => {
    const read: unknown = JSON.parse(JSON.stringify(value));
    known[name as keyof typeof known].parse(read);
    return [name, read] as const;
  });
  expect(files.map(([name]) => name)).toEqual(Object.keys(known));
  return Object.fromEntries(files) as Record<string, Record<string, unknown>>;
}

describe("the figure files", () => {
  const files = filesOf(
    figuresFrom([
      run("2026-01-05T10:00:00.000Z", { status: "failed", seconds: 600, more: { instance_stats: [] } }),
      run("2026-01-05T11:00:00.000Z", { seconds: 30 }),
      run("2026-01-05T09:00:00.000Z", { seconds: 90, more: { run_id: "earliest" } }),
      run("2026-01-05T12:00:00.000Z", { branch: "pr/1", status: "failed", seconds: 7 }),
    ]),
  );

  test("lie where the older system's lie", () => {
    const places = createStatisticsFiles(figuresFrom([])).map(({ name, place }) => `${place}/${name}`);
    expect(places).toEqual([
      "metrics/baseline.json",
      "metrics/post-rollout.json",
      "metrics/completeness.json",
      "metrics/per-epoch.json",
      "metrics/stages.json",
      "out-metrics/mttr-delta.json",
      "out/state.json",
    ]);
  });

  test("of no history say that nothing is known", () => {
    const empty = filesOf(figuresFrom([]));
    expect(empty["baseline.json"]).toMatchObject({ run_id: null, duration_seconds: null, by_pipeline: {} });
    expect(empty["post-rollout.json"]).toMatchObject({ completion_rate: null, meets_threshold: false });
    expect(empty["completeness.json"]).toMatchObject({ missing_field_ratio: null, meets_threshold: false });
  });

  test("tell the run that counts and started first, whenever it became known", () => {
    const baseline = { recorded_at: "2026-01-05T09:00:00.000Z", status: "succeeded", completion_rate: 1 };
    expect(files["baseline.json"]).toMatchObject({ run_id: "earliest", duration_seconds: 90, ...baseline });
    expect(files["baseline.json"]).toMatchObject({
      by_pipeline: { gate: { default: baseline, other: { duration_seconds: 7, completion_rate: 0 } } },
    });
  });

  test("tell how often it passes, and whether that is 95 % of the time", () => {
    expect(files["post-rollout.json"]).toMatchObject({
      total_runs: 3,
      succeeded_runs: 2,
      completion_rate: 2 / 3,
      meets_threshold: false,
    });
    const twenty = Array.from({ length: 20 }, (_, place) =>
      run(monday, { status: place === 0 ? "failed" : "succeeded" }),
    );
    expect(filesOf(figuresFrom(twenty))["post-rollout.json"]).toMatchObject({
      completion_rate: 0.95,
      meets_threshold: true,
    });
  });

  test("tell how many required fields are missing", () => {
    // 1 of 3 fields of 3 runs.
    expect(files["completeness.json"]).toMatchObject({
      checked_fields: ["instance_stats", "privacy_event_count", "control_plane_status"],
      missing_counts: { instance_stats: 1, privacy_event_count: 0, control_plane_status: 0 },
      missing_field_ratio: 1 / 9,
      meets_threshold: false,
      by_pipeline: { gate: { other: { missing_field_ratio: 0, meets_threshold: true } } },
    });
  });

  test("tell the newest ten repairs against the first ten", () => {
    const pair = (hour: number, minutes: number) => {
      const failedAt = Date.UTC(2026, 0, 5, hour);
      const at = (ms: number) => new Date(ms).toISOString();
      return [run(at(failedAt), { status: "failed" }), run(at(failedAt + minutes * 60_000))];
    };
    // Ten repairs of 50 minutes, then ten of 30: 3,000 s and 1,800 s, which is 0.6 of it.
    const lines = [50, 30].flatMap((minutes, half) =>
      Array.from({ length: 10 }, (_, hour) => pair(half * 10 + hour, minutes)).flat(),
    );
    expect(filesOf(figuresFrom(lines))["mttr-delta.json"]).toMatchObject({
      baseline_mttr_seconds: 3_000,
      current_mttr_seconds: 1_800,
      reduction_percent: 0.4,
      meets_threshold: true,
      repairs: 20,
    });
    expect(filesOf(figuresFrom(lines.slice(0, 30)))["mttr-delta.json"]).toMatchObject({
      // The newest ten are five of 50 minutes and five of 30.
      current_mttr_seconds: 2_400,
      meets_threshold: false,
    });
    expect(files["mttr-delta.json"]).toMatchObject({
      baseline_mttr_seconds: 3_600,
      reduction_percent: 0,
      repairs: 1,
    });
    expect(filesOf(figuresFrom([run(monday)]))["mttr-delta.json"]).toMatchObject({
      baseline_mttr_seconds: null,
      reduction_percent: null,
      meets_threshold: false,
    });
  });

  test("roll up in one", () => {
    expect(files["state.json"]).toMatchObject({
      as_of: "2026-01-05T12:00:00.000Z",
      entries: 4,
      unreadable: 0,
      since: "2026-01-05T08:58:30.000Z",
      default_pipeline: "gate",
      runs: 3,
      // (600 + 30 + 90) / 3
      mean_duration_seconds: 240,
      mttr_seconds: 3_600,
      red_branches: [],
      baseline: { run_id: "earliest" },
      by_pipeline: {
        gate: { other: { red_branches: [{ branch: "pr/1", since: "2026-01-05T12:00:00.000Z" }] } },
      },
    });
  });

  test("take any name of a pipeline, a stage or a branch for a name", () => {
    const lines = ["__proto__", "constructor", 'a"b\n</script>'].map((name) =>
      run(monday, {
        pipeline: name,
        branch: name,
        status: "failed",
        sha: name,
        more: {
          epoch: name,
          stages: [{ subtask: name, id: name, outcome: "failed", duration_ms: 1, tries: 1 }],
        },
      }),
    );
    const ledger = readInto(createLedger(5), [...lines, rotation]);
    ledger.base = parseBase(JSON.parse(JSON.stringify(formatBase(ledger.base))))!;
    const figures = foldLedger(ledger);
    expect([...figures.pipelines.keys()]).toEqual(["__proto__", "constructor", 'a"b\n</script>']);
    for (const [name, { other }] of figures.pipelines) {
      expect(other.red.map(({ branch }) => branch)).toEqual([name]);
      expect(other.epochs.map(({ period }) => period)).toEqual([name]);
      expect(other.stages.get(getStageKey(name, name))).toMatchObject({ subtask: name, id: name, failed: 1 });
    }
    for (const file of Object.values(filesOf(figures)))
      expect(Object.keys(file["by_pipeline"] as object)).toEqual([...figures.pipelines.keys()]);
    expect(({} as Record<string, unknown>)["default"]).toBeUndefined();
  });
});
