import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { mistakesOf, needsOf, pipelineOf, read, stagesOf, subtaskOf } from "./reading.ts";
import { runs } from "../support/property-runs.ts";

const sets = `stage-sets:
  pair:
    - { id: one, run: a }
    - { id: two, run: b }
  fork:
    - { id: left, run: a, needs: [] }
    - { id: right, run: b, needs: [left] }
    - { id: join, run: c }
`;

describe("a stage set", () => {
  test("takes the place of its entry, with the ids it has", () => {
    const stages = stagesOf(
      "      - { id: first, run: x }\n      - { stage-set: pair }\n      - { id: last, run: y }",
      sets,
    );
    expect(needsOf(stages)).toEqual({ first: null, one: null, two: null, last: null });
  });

  test("gets the id of its entry as a prefix, in needs as well", () => {
    const stages = stagesOf("      - { id: f, stage-set: fork }", sets);
    expect(needsOf(stages)).toEqual({ "f.left": [], "f.right": ["f.left"], "f.join": null });
    expect(stages[0]).toMatchObject({ name: "f.left", phase: "test" });
  });

  test("waits as a whole for the needs of its entry, and keeps its own order", () => {
    const lines = [
      "      - { id: a, run: x }",
      "      - { id: b, run: x }",
      "      - { id: f, stage-set: fork, needs: [a] }",
      "      - { stage-set: pair, needs: [] }",
    ];
    expect(needsOf(stagesOf(lines.join("\n"), sets))).toEqual({
      a: null,
      b: null,
      "f.left": ["a"],
      "f.right": ["a", "f.left"],
      "f.join": ["a", "f.left", "f.right"],
      one: [],
      two: ["one"],
    });
  });

  test("is needed as a whole by its entry's id, by its name, or by one of its stages", () => {
    const lines = [
      "      - { id: p, stage-set: pair }",
      "      - { stage-set: fork }",
      "      - { id: x, run: x, needs: [p] }",
      "      - { id: y, run: x, needs: [fork, p.two] }",
      "      - { id: z, run: x, needs: [left] }",
    ];
    expect(needsOf(stagesOf(lines.join("\n"), sets))).toMatchObject({
      x: ["p.one", "p.two"],
      y: ["left", "right", "join", "p.two"],
      z: ["left"],
    });
  });

  test("may be used by others, prefix upon prefix", () => {
    const rest = `${sets}  all:
    - { id: prep, run: x }
    - { id: p, stage-set: pair, needs: [prep] }
    - { id: end, run: x, needs: [p] }
`;
    expect(needsOf(stagesOf("      - { id: s, stage-set: all }", rest))).toEqual({
      "s.prep": null,
      "s.p.one": ["s.prep"],
      "s.p.two": ["s.prep", "s.p.one"],
      "s.end": ["s.p.one", "s.p.two"],
    });
  });

  test("takes defaults from its entry, which its stages overrule, the name excepted", () => {
    const entry =
      "      - { stage-set: mixed, name: N, if: always(), env: { A: entry, B: entry }, paths: [p], paths-ignore: [i], working-directory: d, shell: sh, continue-on-error: true, timeout-minutes: 5 }";
    const rest = `stage-sets:
  mixed:
    - { id: own, run: x, if: failure(), env: { A: own }, paths: [q], paths-ignore: [], working-directory: e, shell: bash, continue-on-error: false, timeout-minutes: 1 }
    - { id: bare, run: x }
`;
    const [own, bare] = stagesOf(entry, rest);
    expect(own).toMatchObject({
      name: "own",
      if: "failure()",
      env: { A: "own", B: "entry" },
      paths: ["q"],
      paths_ignore: [],
      working_directory: "e",
      shell: "bash",
      continue_on_error: false,
      timeout_minutes: 1,
    });
    expect(bare).toMatchObject({
      name: "bare",
      if: "always()",
      env: { A: "entry", B: "entry" },
      paths: ["p"],
      paths_ignore: ["i"],
      working_directory: "d",
      shell: "sh",
      continue_on_error: true,
      timeout_minutes: 5,
    });
  });

  test("of commands may stand in setup", () => {
    const text = `${sets}pipelines: { p: { setup: [{ stage-set: pair }], stages: [{ id: x, run: y }] } }`;
    expect(pipelineOf(read(text), "p").setup.map((stage) => [stage.id, stage.phase])).toEqual([
      ["one", "build"],
      ["two", "build"],
    ]);
  });
});

describe("a nested pipeline", () => {
  const text = `env: { FILE: file }
pipelines:
  outer:
    env: { A: outer }
    stages:
      - { pipeline: inner, env: { ENTRY: entry }, working-directory: w }
      - { id: again, pipeline: inner, needs: [] }
      - { id: last, run: x, needs: [inner] }
  inner:
    title: Inside
    env: { A: inner, B: inner }
    max-parallel: 2
    fail-fast: false
    stages:
      - { id: one, run: x, env: { B: stage } }
      - { pipeline: innermost, needs: [one] }
  innermost: { stages: [{ id: core, run: x }] }
`;

  test("is one stage, with the pipeline's stages within", () => {
    const stages = subtaskOf(read(text), "outer").stages;
    expect(needsOf(stages)).toEqual({ inner: null, again: [], last: ["inner"] });
    expect(stages[0]).toMatchObject({
      kind: "subpipeline",
      env: { ENTRY: "entry" },
      working_directory: "w",
      pipeline_id: "inner",
      pipeline_title: "Inside",
      fail_fast: false,
      max_parallel: 2,
      stages: [
        { id: "one", env: { A: "inner", B: "stage" } },
        {
          id: "innermost",
          kind: "subpipeline",
          needs: ["one"],
          env: { A: "inner", B: "inner" },
          stages: [{ id: "core", env: {} }],
        },
      ],
    });
  });

  test("runs alone as any other pipeline", () => {
    const subtask = subtaskOf(read(text), "inner");
    expect(subtask.env).toEqual({ FILE: "file", A: "inner", B: "inner" });
    expect(subtask.stages[0]!.env).toEqual({ B: "stage" });
  });
});

test("a stage may need one that comes later", () => {
  const stages = stagesOf("      - { id: a, run: x, needs: [b] }\n      - { id: b, run: x, needs: [] }");
  expect(needsOf(stages)).toEqual({ a: ["b"], b: [] });
});

test("what many sets and pipelines stand for is bounded", () => {
  const doubled = Array.from({ length: 30 }, (_, index) => {
    return `  s${index}: [{ id: a, stage-set: s${index + 1} }, { id: b, stage-set: s${index + 1} }]`;
  });
  const text = `stage-sets:\n${doubled.join("\n")}\n  s30: [{ id: x, run: y }]\npipelines: { p: { stages: [{ stage-set: s0 }] } }`;
  expect(mistakesOf(text)).toEqual([
    expect.stringMatching(/stage-sets\.s20: stands for 1024 stages; .* at most 1000$/),
  ]);
  const nested = Array.from({ length: 30 }, (_, index) => {
    return `  p${index}: { stages: [{ id: a, pipeline: p${index + 1} }, { id: b, pipeline: p${index + 1} }] }`;
  });
  const deep = `pipelines:\n${nested.join("\n")}\n  p30: { stages: [{ id: x, run: y }] }`;
  expect(mistakesOf(deep).join("\n")).toMatch(/pipelines\.p\d+: stands for \d+ stages, nested ones included/);
});

test("what one subtask stands for is bounded, and not what all of them do", () => {
  const stages = Array.from({ length: 10 }, (_, index) => `{ id: s${index}, run: x }`).join(", ");
  const subtasks = Array.from({ length: 256 }, (_, index) => `{ id: t${index}, stages: [${stages}] }`);
  expect(mistakesOf(`pipelines: { p: { subtasks: [${subtasks.join(", ")}] } }`)).toEqual([]);
});

test("every need of an expanded stage is an expanded stage of the same list, and no stage waits for itself", () => {
  const list = fc.array(
    fc.record({ set: fc.boolean(), hasNeeds: fc.boolean(), back: fc.array(fc.nat(), { maxLength: 3 }) }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(list, list, (outer, inner) => {
      const write = (entries: typeof outer, set: string | null): object[] =>
        entries.map((entry, index) => ({
          id: `e${index}`,
          ...(entry.set && set !== null ? { "stage-set": set } : { run: "x" }),
          ...(entry.hasNeeds && {
            needs: index === 0 ? [] : entry.back.map((back) => `e${back % index}`),
          }),
        }));
      const text = JSON.stringify({
        "stage-sets": { inner: write(inner, null) },
        pipelines: { p: { stages: write(outer, "inner") } },
      });
      const stages = subtaskOf(read(text), "p").stages;
      const ids = stages.map((stage) => stage.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(outer.reduce((sum, entry) => sum + (entry.set ? inner.length : 1), 0));
      for (const [index, stage] of stages.entries()) {
        for (const need of stage.needs ?? []) expect(ids.slice(0, index)).toContain(need);
      }
    }),
    { numRuns: runs(200) },
  );
});
