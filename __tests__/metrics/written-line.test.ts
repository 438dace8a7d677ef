import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readEntry } from "../../src/metrics/history-entry.ts";
import { readWrittenLine } from "../../src/metrics/written-line.ts";
import { MetricsEntry } from "../../src/model/metrics-entry.ts";

const anyText = fc.oneof(
  fc.constantFrom("gate", "main", "pr/7", '","run_id":"x'),
  fc.string({ minLength: 1 }),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const time = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((at) => at.toISOString());
const stage = fc.record({
  id: anyText,
  subtask: maybe(anyText),
  outcome: fc.constantFrom("succeeded", "failed", "skipped"),
  duration_ms: maybe(fc.nat()),
  tries: fc.nat(3),
});
const stat = fc.record({
  instance_id: anyText,
  capability: anyText,
  status: fc.constantFrom("succeeded", "lost"),
  attempts: fc.nat(3),
  recovery_events: fc.nat(3),
});

/** Entries, their fields in the order of the schema, which is that of make-entry.ts. */
const entries = fc.record({
  schema_version: fc.constant(1),
  kind: fc.constant("metrics-entry"),
  run_id: anyText,
  task_id: anyText,
  pipeline_id: anyText,
  status: fc.constantFrom("succeeded", "failed", "cancelled"),
  started_at: time,
  completed_at: time,
  duration_seconds: fc.nat().map((ms) => ms / 1_000),
  commands_passed: fc.nat(3),
  commands_failed: fc.nat(3),
  commands_skipped: fc.nat(3),
  guardrails_present: fc.boolean(),
  recorded_at: time,
  artifact_path: anyText,
  child_runs: fc.nat(3),
  control_plane_status: fc.constant("unknown"),
  scheduler_mode: fc.constant("multi-instance"),
  instance_stats: fc.array(stat, { maxLength: 3 }),
  privacy_mode: maybe(fc.constant("enforce")),
  privacy_log_path: maybe(anyText),
  privacy_event_count: fc.nat(),
  handle_count: fc.constant(0),
  attempt: fc.integer({ min: 1, max: 9 }),
  head_sha: maybe(anyText),
  branch: maybe(anyText),
  default_branch: maybe(anyText),
  event: maybe(anyText),
  default_pipeline: fc.boolean(),
  partial: fc.boolean(),
  epoch: maybe(anyText),
  stages: fc.array(stage, { maxLength: 3 }),
});

/** With a field in front, so that it does not stand as this program writes it. */
const otherwise = (line: string): string => line.replace("{", '{"extra":0,');

describe("an entry as this program writes it", () => {
  test("is read as JSON.parse reads it, whatever its texts hold", () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const line = JSON.stringify(entry);
        expect(readWrittenLine(otherwise(line))).toBeNull();
        expect(readEntry(line)).toEqual(readEntry(otherwise(line)));
      }),
    );
  });

  test("is known by its pattern, all fields of it", () => {
    const [entry] = fc.sample(entries, { numRuns: 1, seed: 1 });
    const plain = {
      ...entry!,
      instance_stats: [{ ...fc.sample(stat, 1)[0]!, instance_id: "a", capability: "b" }],
    };
    const line = JSON.stringify({ ...plain, ...plainTexts });
    expect(Object.keys(plain)).toEqual(Object.keys(MetricsEntry.shape));
    expect(readWrittenLine(line)).not.toBeNull();
  });

  test("is no entry when it is torn, or not JSON in its stages", () => {
    const [entry] = fc.sample(entries, 1);
    const line = JSON.stringify({ ...entry, ...plainTexts, instance_stats: [], stages: [] });
    for (const broken of [line.slice(0, -1), line.replace('"stages":[]', '"stages":[1,]')])
      expect(readEntry(broken)).toBeNull();
  });
});

const plainTexts = {
  run_id: "r",
  task_id: "t",
  pipeline_id: "p",
  artifact_path: ".runs/t",
  privacy_log_path: null,
  head_sha: null,
  branch: "main",
  default_branch: "main",
  event: "push",
  epoch: null,
};
