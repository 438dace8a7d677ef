import { describe, expect, test } from "@jest/globals";
import { guardrailsNamed, mistakesOf, pipelineOf, read, stagesOf, subtaskOf } from "./reading.ts";

const guardrails = guardrailsNamed("spec-guard", "docs-check", "diff-budget", "review");

const everything = `# A comment
default-pipeline: gate
task: release-hardening
env: { LEVEL: file, FILE: 1, ON: true }
defaults:
  run: { shell: bash, working-directory: src }
secrets: [NPM_TOKEN]
secrets-exempt: [SECRETS_BACKEND]
redaction: shadow
log-limit: 64MiB
heartbeat-seconds: 10
cancel-grace-seconds: 12
stage-sets:
  package:
    - { id: build, run: npm run build }
    - { id: unit, run: npm test, shell: sh, working-directory: ./lib/, artifacts: [coverage/**], tries: { max: 2, backoff-seconds: 5 } }
pipelines:
  gate:
    title: Gate
    description: Before a merge
    tags: [merge]
    execution-mode: mcp
    env: { LEVEL: pipeline, PIPELINE: 1.5 }
    setup: [{ id: install, run: npm ci, env: { A: b } }]
    fan-out: { max-jobs: 4, min-instances: 2, runs-on: { browser: big } }
    max-parallel: 3
    fail-fast: false
    allow-empty: true
    merge-group-paths: true
    guardrails-required: true
    aliases: { packages: api }
    default-target: packages
    subtasks:
      - id: api
        name: The API
        working-directory: packages/api/
        env: { LEVEL: subtask }
        paths: [packages/api/**, "!**/*.md"]
        paths-ignore: ["**/*.txt"]
        execution-mode: cloud
        fail-fast: true
        max-parallel: 1
        stages: [{ stage-set: package }]
      - id: e2e
        shards: 4
        requires: browser
        weight: 8
        timeout-minutes: 20
        stages:
          - { id: e2e, name: End to end, run: "true", if: "failure() || always()", continue-on-error: true, timeout-minutes: 0.5, phase: review, summary-hint: Look here, paths: [a], paths-ignore: [b] }
          - { uses: guardrail/diff-budget, with: { max-lines: 800, ignore: [a, b] } }
    after: [{ id: verdict, uses: guardrail/review, with: { required: true } }]
`;

describe("a configuration", () => {
  const configuration = read(everything, { guardrails, file: ".github/orchestrator.yml" });
  const gate = pipelineOf(configuration, "gate");

  test("has what the file says at the top", () => {
    const { pipelines, ...top } = configuration;
    expect(pipelines).toHaveLength(1);
    expect(top).toEqual({
      file: ".github/orchestrator.yml",
      task: "release-hardening",
      default_pipeline: "gate",
      secrets: ["NPM_TOKEN"],
      secrets_exempt: ["SECRETS_BACKEND"],
      redaction: "shadow",
      log_limit: 64 * 1024 * 1024,
      heartbeat_seconds: 10,
      cancel_grace_seconds: 12,
      notes: [],
    });
  });

  test("has what the file says of a pipeline", () => {
    const { setup: _s, subtasks: _t, after: _a, ...rest } = gate;
    expect(rest).toEqual({
      id: "gate",
      title: "Gate",
      description: "Before a merge",
      tags: ["merge"],
      execution_mode: "local",
      fan_out: { max_jobs: 4, min_instances: 2, runs_on: { default: "ubuntu-latest", browser: "big" } },
      allow_empty: true,
      merge_group_paths: true,
      guardrails_required: true,
      aliases: { packages: "api" },
      default_target: "packages",
    });
  });

  test("merges the file's, the pipeline's and the subtask's variables, the nearest winning, all as text", () => {
    expect(gate.subtasks.map((subtask) => subtask.env)).toEqual([
      { LEVEL: "subtask", FILE: "1", ON: "true", PIPELINE: "1.5" },
      { LEVEL: "pipeline", FILE: "1", ON: "true", PIPELINE: "1.5" },
    ]);
  });

  test("has what the file says of its subtasks, and the pipeline's word where they are silent", () => {
    const [api, e2e] = gate.subtasks.map(({ stages: _s, env: _e, ...rest }) => rest);
    expect(api).toEqual({
      id: "api",
      name: "The API",
      working_directory: "packages/api",
      shards: 1,
      requires: null,
      weight: 1,
      timeout_minutes: null,
      execution_mode: "cloud",
      fail_fast: true,
      max_parallel: 1,
      paths: ["packages/api/**", "!**/*.md"],
      paths_ignore: ["**/*.txt"],
    });
    expect(e2e).toMatchObject({
      name: "e2e",
      shards: 4,
      requires: "browser",
      weight: 8,
      timeout_minutes: 20,
    });
    expect(e2e).toMatchObject({
      fail_fast: false,
      max_parallel: 3,
      execution_mode: null,
      working_directory: ".",
    });
  });

  test("gives commands the defaults of the file, unless they have their own", () => {
    expect(gate.subtasks[0]!.stages).toMatchObject([
      {
        id: "build",
        phase: "build",
        shell: "bash",
        working_directory: "src",
        tries: { max: 1, backoff_seconds: 0, on: ["failure"], timeout_minutes: null },
      },
      {
        id: "unit",
        phase: "test",
        shell: "sh",
        working_directory: "lib",
        tries: { max: 2, backoff_seconds: 5, on: ["failure"], timeout_minutes: null },
        artifacts: ["coverage/**"],
      },
    ]);
  });

  test("has every key of a stage", () => {
    expect(gate.subtasks[1]!.stages[0]).toEqual({
      kind: "command",
      id: "e2e",
      name: "End to end",
      phase: "review",
      needs: null,
      if: "failure() || always()",
      working_directory: "src",
      env: {},
      continue_on_error: true,
      timeout_minutes: 0.5,
      summary_hint: "Look here",
      paths: ["a"],
      paths_ignore: ["b"],
      run: "true",
      shell: "bash",
      permissions: { id_token: "none" },
      tries: { max: 1, backoff_seconds: 0, on: ["failure"], timeout_minutes: null },
      artifacts: [],
      if_no_files_found: "warn",
    });
  });

  test("takes one text for a list of one, as GitHub does (E6)", () => {
    const written =
      "needs: build, paths: docs/**, paths-ignore: '*.md', artifacts: dist, tries: { timeout-minutes: 1, on: timeout }";
    const text = (lists: string): string => `secrets: A
pipelines:
  p:
    tags: fast
    stages:
      - { id: build, run: make }
      - { id: x, run: y, ${lists} }`;
    const lists = written.replaceAll(/(needs|paths|paths-ignore|artifacts|on): ([^, }]+)/g, "$1: [$2]");
    expect(read(text(written))).toEqual(read(text(lists)));
    expect(pipelineOf(read(text(written)), "p").subtasks[0]!.stages[1]).toMatchObject({
      needs: ["build"],
      paths: ["docs/**"],
      paths_ignore: ["*.md"],
      artifacts: ["dist"],
    });
  });

  test("takes all of GitHub's status functions (E6)", () => {
    const stages = stagesOf(
      "      - { id: a, run: x, if: '!cancelled()' }\n      - { id: b, run: x, if: 'cancelled() || failure()' }",
    );
    expect(stages.map((stage) => stage.if)).toEqual(["!cancelled()", "cancelled() || failure()"]);
  });

  test("names a guardrail after what it uses, and keeps defaults for commands away from it", () => {
    expect(gate.subtasks[1]!.stages[1]).toMatchObject({
      kind: "guardrail",
      id: "diff-budget",
      name: "diff-budget",
      uses: "guardrail/diff-budget",
      with: { "max-lines": 800, ignore: ["a", "b"] },
      working_directory: ".",
      phase: "test",
    });
    expect(gate.after).toMatchObject([{ id: "verdict", phase: "review", with: { required: true } }]);
  });

  test("counts setup for the build", () => {
    expect(gate.setup).toMatchObject([{ id: "install", kind: "command", phase: "build", env: { A: "b" } }]);
  });
});

test("numbers among variables are the text that the file has (E5)", () => {
  const text = "env: { NODE: 3.10, MODE: 0644, HASH: 1234567e8, LARGE: 12345678901234567890, ON: true }";
  const stages =
    "pipelines: { gate: { stages: [{ id: a, run: 'true', env: { OCTAL: 0o17, HEX: 0x1F, KEEP: '007' } }] } }";
  const [gate] = read(`${text}\n${stages}`).pipelines;
  expect(gate!.subtasks[0]!.env).toMatchObject({
    NODE: "3.10",
    MODE: "0644",
    HASH: "1234567e8",
    LARGE: "12345678901234567890",
    ON: "true",
  });
  expect(gate!.subtasks[0]!.stages[0]!.env).toEqual({ OCTAL: "0o17", HEX: "0x1F", KEEP: "007" });
});

describe("what a file does not say", () => {
  const configuration = read("pipelines: { p: { stages: [{ id: x, run: y }] } }");

  test("is filled in", () => {
    const { pipelines: _p, ...top } = configuration;
    expect(top).toMatchObject({
      task: null,
      default_pipeline: null,
      redaction: "enforce",
      heartbeat_seconds: 30,
      cancel_grace_seconds: 30,
    });
    expect(top.log_limit).toBe(256 * 1024 * 1024);
    expect(pipelineOf(configuration, "p")).toMatchObject({
      title: "p",
      execution_mode: null,
      setup: [],
      after: [],
      fan_out: { max_jobs: 8, min_instances: 1, runs_on: { default: "ubuntu-latest" } },
      guardrails_required: false,
      allow_empty: false,
      aliases: {},
      default_target: null,
    });
  });

  test("makes one subtask, named after the pipeline, of its stages", () => {
    expect(pipelineOf(configuration, "p").subtasks).toHaveLength(1);
    expect(subtaskOf(configuration, "p")).toMatchObject({
      id: "p",
      name: "p",
      working_directory: ".",
      fail_fast: true,
    });
    expect(subtaskOf(configuration, "p").stages[0]).toMatchObject({
      name: "x",
      needs: null,
      if: "success()",
      timeout_minutes: 360,
      shell: null,
      continue_on_error: false,
    });
  });
});

test.each([
  ["build", "build"],
  ["build-docs", "build"],
  ["setup-db", "build"],
  ["rebuild", "test"],
  ["review", "test"],
])("a stage called %s is for %s", (id, phase) => {
  expect(stagesOf(`      - { id: ${id}, run: x }`)[0]!.phase).toBe(phase);
});

test.each([
  ["1", 1],
  ["1024", 1024],
  ["10 B", 10],
  ["1KiB", 1024],
  ["1.5 GiB", 1.5 * 1024 ** 3],
])("a log limit of %s is %d bytes", (text, bytes) => {
  expect(read(`log-limit: ${text}\npipelines: { p: { stages: [{ id: x, run: y }] } }`).log_limit).toBe(bytes);
});

test("YAML written as JSON is YAML, whatever the file is called", () => {
  const text = '{"pipelines": {"p": {"stages": [{"id": "x", "run": "y"}]}}}';
  expect(read(text, { file: "codex.orchestrator.json" }).pipelines[0]!.id).toBe("p");
});

test("anchors and aliases are understood, and mistakes in them are said once, where they stand", () => {
  const text = (id: string): string => `pipelines:
  p: { stages: &s [{ id: ${id}, run: y }] }
  q: { stages: *s }
`;
  expect(read(text("x")).pipelines.map((pipeline) => pipeline.subtasks[0]!.stages[0]!.id)).toEqual([
    "x",
    "x",
  ]);
  expect(mistakesOf(text('"x y"'))).toEqual([
    expect.stringMatching(/^2:\d+: pipelines\.p\.stages\[0\]\.id: /),
  ]);
});

test("a byte order mark and Windows line ends change neither meaning nor places", () => {
  const text = "\uFEFFpipelines:\r\n  p:\r\n    stages: [{ id: x, run: y, oops: 1 }]\r\n";
  expect(mistakesOf(text)).toEqual([expect.stringMatching(/^3:31: pipelines\.p\.stages\[0\]\.oops: /)]);
});
