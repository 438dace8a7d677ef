import { describe, expect, test } from "@jest/globals";
import { Plan } from "../../src/model/plan.ts";
import { entriesOf } from "../../src/model/entries.ts";
import { dependsOnChanges } from "../../src/plan/stages.ts";
import {
  changed,
  command,
  guardrail,
  inputFor,
  nested,
  pipeline,
  planned,
  planOf,
  subtask,
} from "./sample-pipeline.ts";

describe("a plan", () => {
  test("is accepted by its schema, before and after it was a file", () => {
    const inner = nested("docs", [command("links"), nested("deep", [guardrail("spec-guard")])]);
    const plan = planOf(
      pipeline([
        subtask("api", [inner, command("unit")]),
        subtask("e2e", [command("browse")], { shards: 2 }),
      ]),
    );
    expect(Plan.parse(plan)).toEqual(plan);
    expect(Plan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  test("carries everything of a stage that decides how it runs", () => {
    const stage = command("unit", {
      name: "Unit tests",
      phase: "build",
      needs: [],
      if: "always()",
      working_directory: "sub",
      env: { A: "1" },
      continue_on_error: true,
      timeout_minutes: 2.5,
      summary_hint: "hint",
      run: "npm test",
      shell: "bash",
      tries: { max: 3, backoff_seconds: 5, on: ["failure"], timeout_minutes: null },
      artifacts: ["coverage/**"],
      if_no_files_found: "error",
      permissions: { id_token: "write" },
    });
    expect(planOf(pipeline([subtask("api", [stage])])).subtasks[0]!.stages[0]).toEqual({
      kind: "command",
      id: "unit",
      name: "Unit tests",
      phase: "build",
      needs: [],
      if: "always()",
      working_directory: "sub",
      env: { A: "1" },
      continue_on_error: true,
      timeout_minutes: 2.5,
      summary_hint: "hint",
      skip: null,
      predicted_seconds: null,
      run: "npm test",
      shell: "bash",
      tries: { max: 3, backoff_seconds: 5, on: ["failure"], timeout_minutes: null },
      artifacts: ["coverage/**"],
      if_no_files_found: "error",
      permissions: { id_token: "write" },
    });
  });

  test("makes one subtask of each shard, which knows its number", () => {
    const plan = planOf(
      pipeline([subtask("e2e", [command("browse")], { shards: 2, env: { A: "1" }, name: "End to end" })]),
    );
    expect(plan.subtasks.map(({ id, name, shard, env }) => ({ id, name, shard, env }))).toEqual([
      {
        id: "e2e-1-of-2",
        name: "End to end (1 of 2)",
        shard: { index: 1, total: 2 },
        env: { A: "1", SHARD_INDEX: "1", SHARD_TOTAL: "2" },
      },
      {
        id: "e2e-2-of-2",
        name: "End to end (2 of 2)",
        shard: { index: 2, total: 2 },
        env: { A: "1", SHARD_INDEX: "2", SHARD_TOTAL: "2" },
      },
    ]);
  });

  test("names an assignment after its only subtask, and numbers one that holds several", () => {
    const api = subtask("api", [command("unit")]);
    expect(planOf(pipeline([api])).assignments.map(({ instance_id }) => instance_id)).toEqual(["api"]);
    const both = planOf(pipeline([api, subtask("core", [command("unit")], { requires: "browser" })]));
    expect(both.assignments).toMatchObject([
      {
        instance_id: "default-01",
        capability: "default",
        runs_on: "ubuntu-latest",
        subtasks: ["api", "core"],
        status: "assigned",
        completed_at: null,
        metadata: { weight: 2, maxConcurrency: null, groupIndex: 0 },
      },
    ]);
  });

  test("starts with one pending attempt, numbered as the attempt it was made in", () => {
    const plan = planOf(pipeline([subtask("api", [command("unit")])]), { planAttempt: 3 });
    expect(plan.assignments[0]!.attempts).toEqual([
      {
        number: 3,
        assigned_at: planned.toISOString(),
        started_at: null,
        completed_at: null,
        status: "pending",
        recovery_checkpoints: [],
      },
    ]);
  });

  test("takes flags before what the file says, in nested pipelines too", () => {
    const of = pipeline([subtask("api", [nested("docs", [command("links")])], { max_parallel: 4 })]);
    const plan = planOf(of, { overrides: { maxParallel: 1, failFast: false } });
    expect(plan.subtasks[0]).toMatchObject({
      fail_fast: false,
      max_parallel: 1,
      stages: [{ fail_fast: false, max_parallel: 1 }],
    });
    expect(planOf(of).subtasks[0]).toMatchObject({ fail_fast: true, max_parallel: 4 });
  });

  test("says whether its pipeline is the configuration's default one, or its only one", () => {
    const [gate, docs] = [pipeline([subtask("api", [command("unit")])]), pipeline([], { id: "docs" })];
    const isDefault = (defaultPipeline: string | null, pipelines = [gate, docs]): boolean => {
      const { configuration } = inputFor(gate);
      return planOf(gate, {
        configuration: { ...configuration, pipelines, default_pipeline: defaultPipeline },
      }).default_pipeline;
    };
    expect(isDefault("gate")).toBe(true);
    expect(isDefault("docs")).toBe(false);
    expect(isDefault(null)).toBe(false);
    expect(isDefault(null, [gate])).toBe(true);
  });

  test("records where each subtask says it runs", () => {
    const of = pipeline([
      subtask("api", [command("unit")], { execution_mode: "cloud" }),
      subtask("core", [command("unit")]),
    ]);
    expect(planOf(of).subtasks.map(({ execution_mode }) => execution_mode)).toEqual(["cloud", "local"]);
    expect(planOf(of, { executionMode: "local" }).subtasks[0]!.execution_mode).toBe("local");
    expect(planOf(of, { githubActions: true }).execution_mode).toBe("cloud");
  });
});

describe("path filters", () => {
  const api = subtask("api", [command("unit")], { paths: ["packages/api/**"] });
  const core = subtask("core", [command("lint"), command("docs", { paths: ["**/*.md"] })]);
  const of = pipeline([api, core]);

  test("leave out subtasks and stages of which nothing changed, with the reason", () => {
    const plan = planOf(of, { changes: changed(["packages/core/index.ts"]) });
    expect(plan.subtasks[0]).toMatchObject({
      skip: "no change in its paths",
      stages: [{ skip: "no change in its paths" }],
    });
    expect(plan.subtasks[1]).toMatchObject({
      skip: null,
      stages: [{ skip: null }, { skip: "no change in its paths" }],
    });
    expect(plan.assignments.map(({ subtasks }) => subtasks)).toEqual([["core"]]);
    expect(plan.partial).toBe(false);
  });

  test("keep what changed", () => {
    const plan = planOf(of, { changes: changed(["packages/api/index.ts", "packages/core/a.md"]) });
    expect(plan.subtasks.flatMap(({ stages }) => stages.map(({ skip }) => skip))).toEqual([null, null, null]);
  });

  test("leave a plan without assignments when nothing is left", () => {
    const plan = planOf(pipeline([api]), { changes: changed(["README.md"]) });
    expect(plan.assignments).toEqual([]);
    expect(plan).toMatchObject({ min_instances: 0, max_instances: 0 });
  });

  test("leave out a subtask, and a nested pipeline, when all that is in it is left out", () => {
    const docs = nested("docs", [command("links", { paths: ["docs/**"] })]);
    const plan = planOf(pipeline([subtask("site", [docs])]), { changes: changed(["README.md"]) });
    expect(plan.subtasks[0]).toMatchObject({
      skip: "no change in its paths",
      stages: [{ skip: "no change in its paths" }],
    });
  });

  test("are off where the caller says so, and where it is unknown what changed", () => {
    const changes = changed(["README.md"]);
    const off = {
      ...changed([]),
      filters: false,
      strategy: "outside-git" as const,
      note: "not a git repository: paths filters are off",
    };
    for (const plan of [planOf(of, { changes, applyPaths: false }), planOf(of, { changes: off })]) {
      expect(
        plan.subtasks.every(
          ({ skip, stages }) => skip === null && stages.every((stage) => stage.skip === null),
        ),
      ).toBe(true);
    }
    expect(planOf(of, { changes: off }).notes).toEqual(["not a git repository: paths filters are off"]);
  });

  test("are what makes a pipeline depend on what changed, wherever they stand", () => {
    expect(dependsOnChanges(of)).toBe(true);
    const deep = nested("docs", [nested("inner", [command("links", { paths_ignore: ["src/**"] })])]);
    expect(dependsOnChanges(pipeline([subtask("site", [deep])]))).toBe(true);
    expect(
      dependsOnChanges(
        pipeline([subtask("site", [command("a")])], { setup: [command("b", { paths: ["x"] })] }),
      ),
    ).toBe(true);
    expect(dependsOnChanges(pipeline([subtask("site", [command("a")])]))).toBe(false);
  });

  test("are recorded with what they were held against", () => {
    const plan = planOf(of, { changes: changed(["a", "b"]) });
    expect(plan.changes).toEqual({
      strategy: "explicit",
      base: "a".repeat(40),
      head: "b".repeat(40),
      files: 2,
      note: null,
    });
  });
});

describe("the entries of an assignment", () => {
  test("are its setup and its subtasks' stages in plan order, counted from 1", () => {
    const of = pipeline(
      [
        subtask("api", [command("unit"), guardrail("spec-guard")]),
        subtask("core", [nested("docs", [command("links")], { name: "Docs", phase: "build" })]),
      ],
      { setup: [command("install", { phase: "build" })] },
    );
    const plan = planOf(of);
    expect(entriesOf(plan, plan.assignments[0]!)).toEqual([
      {
        index: 1,
        id: "install",
        title: "install",
        command: "npm run install",
        kind: "command",
        subtask: null,
        phase: "build",
      },
      {
        index: 2,
        id: "unit",
        title: "unit",
        command: "npm run unit",
        kind: "command",
        subtask: "api",
        phase: "test",
      },
      {
        index: 3,
        id: "spec-guard",
        title: "spec-guard",
        command: "guardrail/spec-guard",
        kind: "guardrail",
        subtask: "api",
        phase: "test",
      },
      {
        index: 4,
        id: "docs",
        title: "Docs",
        command: "pipeline docs-pipeline",
        kind: "subpipeline",
        subtask: "core",
        phase: "build",
      },
    ]);
  });

  test("are those of the other subtasks' assignments in no case", () => {
    const of = pipeline([subtask("api", [command("unit")]), subtask("core", [command("lint")])]);
    const plan = planOf(of, { maxJobs: 2 });
    expect(plan.assignments.map((assignment) => entriesOf(plan, assignment).map(({ id }) => id))).toEqual([
      ["unit"],
      ["lint"],
    ]);
  });
});

test("a plan made twice of the same input is the same", () => {
  const of = pipeline([subtask("api", [command("unit")])]);
  expect(planOf(of)).toEqual(planOf(inputFor(of).pipeline));
});
