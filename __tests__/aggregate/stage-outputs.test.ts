import { expect, test } from "@jest/globals";
import { collectStageOutputs, describeLeftOut } from "../../src/aggregate/stage-outputs.ts";
import type { Manifest } from "../../src/model/manifest.ts";

const stage = (id: string, outputs: Record<string, string>, more: object = {}): object => ({
  id,
  subtask: "gate",
  kind: "command",
  sub_run_id: null,
  outputs,
  ...more,
});
const manifest = (...commands: object[]): Manifest => ({ commands }) as unknown as Manifest;

test("outputs of stages are found by subtask, stage and name, those of nested pipelines below their stage (C4)", () => {
  const nested = manifest(stage("inner", { a: "2" }), stage("deeper", {}, { sub_run_id: "run.nested" }));
  const run = manifest(
    stage("install", { version: "1" }, { subtask: null }),
    stage("build", { tag: "v1", "odd name": "x" }),
    stage("quiet", {}),
    stage("nested", {}, { kind: "subpipeline", sub_run_id: "run.nested" }),
    stage("build", { tag: "v2" }, { subtask: "api" }),
  );
  const { json, leftOut } = collectStageOutputs(run, new Map([["run.nested", nested]]));
  expect(JSON.parse(json)).toEqual({
    setup: { install: { version: "1" } },
    gate: { build: { tag: "v1", "odd name": "x" }, "nested/inner": { a: "2" } },
    api: { build: { tag: "v2" } },
  });
  expect(leftOut).toEqual([]);
});

test("outputs that do not fit are left out by stage, and that is said", () => {
  const stages = Array.from({ length: 20 }, (_, at) => stage(`s${at}`, { a: "é".repeat(30_000) }));
  const outputs = collectStageOutputs(manifest(...stages), new Map());
  expect(Buffer.byteLength(outputs.json)).toBeLessThan(512 * 1024);
  expect(outputs.leftOut).toHaveLength(12);
  expect(describeLeftOut(outputs)).toEqual([
    "the output `stage-outputs` lacks those of gate/s8, gate/s9, gate/s10, gate/s11, gate/s12 and 7 more: the limit for all together is 512 KiB",
  ]);
});
