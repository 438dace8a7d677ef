import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { mistakesOf, pipelineOf, read, subtaskOf } from "./reading.ts";

const text = readFileSync(
  fileURLToPath(new URL("../fixtures/codex.orchestrator.json", import.meta.url)),
  "utf8",
);
const file = "codex.orchestrator.json";

/** A file of the older format with one pipeline of these stages. */
const withStages = (...stages: object[]): string => JSON.stringify({ pipelines: [{ id: "p", stages }] });

describe("a file of the older system", () => {
  const configuration = read(text, { file });

  test.each([
    ["gate", ["spec-guard", "lint", "unit", "bundle-size", "documents"]],
    ["docs", ["links", "spelling"]],
    ["nightly", ["gate", "load"]],
  ])("has all stages of its pipeline %s, in order", (id, stages) => {
    const subtask = subtaskOf(configuration, id);
    expect(subtask.id).toBe(id);
    expect(subtask.stages.map((stage) => stage.id)).toEqual(stages);
    expect(subtask.stages.every((stage) => stage.needs === null)).toBe(true);
  });

  test("has its commands with all that it says of them", () => {
    const [guard, , unit, size] = subtaskOf(configuration, "gate").stages;
    expect(guard).toMatchObject({
      kind: "command",
      name: "Spec guard",
      run: "node scripts/spec-guard.mjs",
      shell: null,
    });
    expect(unit).toMatchObject({
      name: "Unit tests",
      run: "npm test",
      working_directory: "packages/core",
      env: { CI: "1", TZ: "UTC" },
      timeout_minutes: 1.5,
      continue_on_error: false,
    });
    expect(size).toMatchObject({ continue_on_error: true, summary_hint: "Sizes are in out/size.json" });
  });

  test("has nested pipelines, optional ones too", () => {
    expect(subtaskOf(configuration, "gate").stages[4]).toMatchObject({
      kind: "subpipeline",
      name: "Documents",
      continue_on_error: true,
      pipeline_id: "docs",
      stages: [{ id: "links" }, { id: "spelling" }],
    });
    expect(subtaskOf(configuration, "nightly").stages[0]).toMatchObject({
      id: "gate",
      continue_on_error: false,
    });
  });

  test("has its pipelines' words, aliases and execution modes", () => {
    expect(configuration.default_pipeline).toBe("gate");
    const figures = configuration.pipelines.map((pipeline) => {
      const {
        id,
        title,
        tags,
        execution_mode: executionMode,
        guardrails_required: guardrailsRequired,
        aliases,
        default_target: defaultTarget,
      } = pipeline;
      return [id, title, tags, executionMode, guardrailsRequired, aliases, defaultTarget];
    });
    expect(figures).toEqual([
      ["gate", "Merge gate", ["gate", "required"], null, true, { style: "lint", format: "lint" }, null],
      ["docs", "Documents", [], "local", true, {}, null],
      ["nightly", "Nightly", [], "cloud", false, { stress: "load" }, null],
    ]);
    expect(pipelineOf(configuration, "gate").description).toBe("What has to hold before a change is merged.");
  });

  test("takes the limit of the format for a timeout of 0", () => {
    expect(subtaskOf(configuration, "nightly").stages[1]!.timeout_minutes).toBe(360);
  });

  test("is told what of it has no effect, with places", () => {
    expect(configuration.notes).toEqual([
      "codex.orchestrator.json:3:3: runtimeMode: is not a known key and has no effect",
      "codex.orchestrator.json:43:11: pipelines[0].stages[2].session: sessions are not supported, so this has no effect",
      "codex.orchestrator.json:58:21: pipelines[1].stages[0].plan.defaultTarget: only chooses the plan's target; the whole pipeline runs, so this has no effect",
      "codex.orchestrator.json:58:44: pipelines[1].stages[0].plan.runnable: only keeps the stage from being the plan's target; it still runs",
    ]);
  });
});

test("without a default, the pipeline called diagnostics is it, when there is one", () => {
  const stages = [{ kind: "command", id: "a", command: "b" }];
  expect(
    read(JSON.stringify({ pipelines: [{ id: "diagnostics", stages }] }), { file }).default_pipeline,
  ).toBe("diagnostics");
  expect(
    read(JSON.stringify({ pipelines: [{ id: "other", stages }] }), { file }).default_pipeline,
  ).toBeNull();
});

test("is known by its content when the file has another name", () => {
  const one = withStages({ kind: "command", id: "a", command: "b" });
  for (const name of ["tools/my.json", "pipelines", "x.yml"]) {
    expect(read(one, { file: name }).pipelines[0]!.subtasks[0]!.stages[0]).toMatchObject({
      id: "a",
      run: "b",
    });
  }
});

test("may be indented with tabs", () => {
  const value: unknown = JSON.parse(text);
  const notes = (indent: string): number => read(JSON.stringify(value, null, indent), { file }).notes.length;
  expect(notes("\t")).toBe(notes("  "));
});

test("spells hints in every way the older system reads", () => {
  const mode = (...stages: object[]): string | null => {
    const commands = stages.map((stage, index) => ({
      kind: "command",
      id: `s${index}`,
      command: "x",
      ...stage,
    }));
    return read(withStages(...commands), { file }).pipelines[0]!.execution_mode;
  };
  expect(mode({}, { plan: { requires_cloud: true } })).toBe("cloud");
  expect(mode({ requiresCloud: true })).toBe("cloud");
  expect(mode({ executionMode: "Cloud" }, { mode: "mcp" })).toBe("cloud");
  expect(mode({ plan: { executionMode: "cloud", requiresCloud: false } })).toBeNull();
  expect(mode({ execution_mode: "mcp" })).toBe("local");
  expect(mode({})).toBeNull();
});

test("gives an alias that two stages want, or that is a stage, to the first", () => {
  const command = { kind: "command", command: "x" };
  const configuration = read(
    withStages(
      { ...command, id: "a", plan: { aliases: ["one", "b"] } },
      { ...command, id: "b", plan: { aliases: ["one"] } },
    ),
    { file },
  );
  expect(configuration.pipelines[0]!.aliases).toEqual({ one: "a" });
  expect(configuration.notes.filter((note) => note.includes("the alias has no effect"))).toHaveLength(2);
});

describe("mistakes in a file of the older system", () => {
  test("are found together, with their places in that file and in its words", () => {
    const broken = `{
  "defaultPipeline": "gates",
  "stageSets": { "none": [] },
  "pipelines": [
    { "id": "gate", "stages": [
      { "kind": "command", "id": "a", "command": 5 },
      { "kind": "command", "id": "a b", "command": "x", "cwd": "../x" },
      { "kind": "command", "id": "c" },
      { "kind": "comand", "id": "d", "command": "x" },
      { "kind": "stage-set", "ref": "nine" },
      { "kind": "subpipeline", "id": "e", "pipeline": "gate" },
      { "kind": "command", "id": "a", "command": "echo \${{ x }}", "timeoutMs": "soon" }
    ] },
    { "id": "gate", "stages": [{ "kind": "subpipeline", "id": "e", "pipeline": "nowhere" }] },
    { "title": "No id", "stages": [{ "kind": "command", "id": "f", "command": "x" }] }
  ]
}
`;
    expect(mistakesOf(broken, { file })).toEqual([
      '2:22: defaultPipeline: there is no pipeline "gates"; did you mean "gate"?',
      "3:26: stageSets.none: must not be empty",
      "6:50: pipelines[0].stages[0].command: expected text, found the number 5; put it in quotes",
      '7:34: pipelines[0].stages[1].id: "a b" is unfit for paths and artifact names; expected letters, digits, ".", "_" and "-", with a letter or digit first',
      '7:64: pipelines[0].stages[1].cwd: "../x" must be a relative path with forward slashes, without ".."',
      '8:7: pipelines[0].stages[2].command: "command" is missing; expected text',
      '9:17: pipelines[0].stages[3].kind: expected command, subpipeline or stage-set, found the text "comand"',
      '10:37: pipelines[0].stages[4].ref: there is no stage set "nine"; did you mean "none"?',
      "11:55: pipelines[0].stages[5].pipeline: this pipeline uses itself: gate -> gate",
      "12:34: pipelines[0].stages[6].id: duplicate id a: already at pipelines[0].stages[0] (line 6)",
      "12:50: pipelines[0].stages[6].command: ${{ }} is not evaluated here; set the value in the workflow's env and read it as an environment variable",
      '12:80: pipelines[0].stages[6].timeoutMs: expected a number, found the text "soon"',
      '14:13: pipelines[1].id: duplicate pipeline id "gate": already at pipelines[0] (line 5)',
      '15:5: pipelines[2].id: "id" is missing; expected text',
    ]);
  });

  test("are told when there is nothing in it", () => {
    expect(mistakesOf("{}", { file })).toEqual(['1:1: pipelines: "pipelines" is missing; expected a list']);
    expect(mistakesOf('{"pipelines": []}', { file })).toEqual(["1:15: pipelines: must not be empty"]);
    expect(mistakesOf('{"pipelines": [3], "stageSets": 4}', { file })).toEqual([
      "1:16: pipelines[0]: expected a mapping, found the number 3",
      "1:33: stageSets: expected a mapping, found the number 4",
    ]);
  });
});

describe("the variable with the folder of the older system's package (G11)", () => {
  const variable = "CODEX_ORCHESTRATOR_PACKAGE_ROOT";
  const notesOf = (stage: object) => read(withStages({ kind: "command", id: "a", ...stage }), { file }).notes;

  test.each([
    `node "$${variable}/dist/bin.js"`,
    `node "\${${variable}}/dist/bin.js"`,
    `node "\${${variable}:-.}/dist/bin.js"`,
  ])("is named where a command needs it: %s", (command) => {
    expect(notesOf({ command })).toEqual([
      expect.stringMatching(
        /^codex\.orchestrator\.json:1:\d+: .*uses \$CODEX_ORCHESTRATOR_PACKAGE_ROOT, which is not set here/,
      ),
    ]);
  });

  test("is not where the stage sets it", () => {
    expect(notesOf({ command: `node $${variable}/x.js`, env: { [variable]: "." } })).toEqual([]);
  });
});
