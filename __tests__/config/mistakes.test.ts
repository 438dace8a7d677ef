import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { guardrailsNamed, mistakesOf } from "./reading.ts";

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), "utf8");

/** A file with one pipeline `p` whose one stage list is these lines. */
const withStages = (...stages: string[]): string =>
  `pipelines:\n  p:\n    stages:\n${stages.map((stage) => `      - ${stage}\n`).join("")}`;

/** A file with one pipeline `p` of one stage, and these lines at its top. */
const withTop = (...lines: string[]): string =>
  `${lines.join("\n")}\npipelines: { p: { stages: [{ id: x, run: y }] } }\n`;

/** A file with one pipeline `p` that has these lines beside its stages. */
const withPipeline = (...lines: string[]): string =>
  `pipelines:\n  p:\n${lines.map((line) => `    ${line}\n`).join("")}    stages: [{ id: x, run: y }]\n`;

const withSubtasks = (...subtasks: string[]): string =>
  `pipelines:\n  p:\n    subtasks:\n${subtasks.map((subtask) => `      - ${subtask}\n`).join("")}`;

test("ten different mistakes give ten messages, in the order of the file", () => {
  expect(mistakesOf(fixture("ten-mistakes.yml"))).toEqual([
    '2:19: default-pipeline: there is no pipeline "gates"; did you mean "gate"?',
    '6:51: stage-sets.package[1].timeout-minutes: expected a number, found the text "soon"',
    '9:5: pipelines.gate.tittle: "tittle" is not a known key; did you mean "title"?',
    '12:28: pipelines.gate.subtasks[0].working-directory: "../api" must be a relative path with forward slashes, without ".."',
    "15:19: pipelines.gate.subtasks[0].stages[1].id: duplicate id build: already at pipelines.gate.subtasks[0].stages[0] (line 14)",
    '16:59: pipelines.gate.subtasks[0].stages[2].needs[1]: "lint" is in the subtask "web app", but needs cannot cross subtasks; put both stages in one subtask',
    '17:13: pipelines.gate.subtasks[1].id: "web app" is unfit for paths and artifact names; expected letters, digits, ".", "_" and "-", with a letter or digit first',
    '19:48: pipelines.gate.subtasks[1].stages[0].if: the condition "success() and failure()" has an unexpected "and failure()"; expected success(), failure(), always() or cancelled(), joined by &&, || and !',
    "20:47: pipelines.gate.subtasks[1].stages[1].needs: these stages wait for each other: pack -> ship -> pack",
    "21:72: pipelines.gate.subtasks[1].stages[2].env.TOKEN: ${{ }} is not evaluated here; set the value in the workflow's env and read it as an environment variable",
  ]);
});

describe("a mistake of the file as a whole is said once, where it is (H19)", () => {
  const stage = (line: string): string => withStages(line);
  test.each([
    [
      "a byte that is not UTF-8",
      stage("{ id: a, name: caf\ufffd, run: x }"),
      /^4:27: this character is not UTF-8; save/,
    ],
    [
      "UTF-16",
      Array.from("a: b").join("\0"),
      /^1:2: the file has NUL characters, so it may be in UTF-16; save it/,
    ],
    [
      "a merge key",
      `x-b: &b { run: x }\n${stage("{ id: a, <<: *b }")}`,
      /^5:18: merge keys \(<<\) are not supported/,
    ],
    [
      "an alias without its anchor",
      stage("{ id: a, run: *b }"),
      /^4:23: its aliases cannot be resolved: .*: b;/,
    ],
    ["a quote without its end", stage('{ id: a, run: "x }'), /^4:23: not valid YAML: Missing closing "quote/],
    [
      "infinity",
      stage("{ id: a, run: x, timeout-minutes: .inf }"),
      /expected a number, found \.inf, which is not finite$/,
    ],
  ])("%s", (_, text, expected) => {
    expect(mistakesOf(text)).toEqual([expect.stringMatching(expected)]);
  });

  test("keys x-… at the top may hold anchors", () => {
    expect(mistakesOf(`x-b: &b [{ id: a, run: x }]\npipelines: { p: { stages: *b } }\n`)).toEqual([]);
  });
});

const asText = (key: string): string =>
  `; if it is text, put the whole value of "${key}" in quotes, or on a line of its own below "${key}: |"`;

describe("a text that is no configuration", () => {
  test.each([
    ["", "1:1: expected a mapping, found nothing"],
    ["# nothing\n", "1:1: expected a mapping, found nothing"],
    ["- a\n", "1:1: expected a mapping, found a list"],
    ["pipelines:\n", "1:11: pipelines: expected a mapping, found nothing"],
    ["{}", '1:1: pipelines: "pipelines" is missing; expected a mapping'],
    ["pipelines: {}", "1:12: pipelines: must not be empty; expected at least one pipeline"],
    ["pipelines: {}\n---\na: 1\n", "2:1: the file holds more than one YAML document; keep only the first"],
    [
      "pipelines: *missing",
      `1:12: its aliases cannot be resolved: Unresolved alias (the anchor must be set before the alias): missing${asText("pipelines")}`,
    ],
    ["pipelines: &a [*a]", "1:1: an alias must not stand inside of what it names"],
  ])("%j is told so", (text, message) => {
    expect(mistakesOf(text)).toEqual([message]);
  });

  test("is told where its YAML breaks, and nothing else", () => {
    expect(mistakesOf("pipelines:\n  p: [\n")).toEqual([expect.stringMatching(/^3:1: not valid YAML: /)]);
  });

  test("is told of a key that is there twice, beside everything else", () => {
    expect(mistakesOf(withTop("task: a", "task: b", "redaction: loud"))).toEqual([
      "2:1: this key is already in the same mapping; a mapping holds each key once",
      '3:12: redaction: expected one of enforce, shadow, found the text "loud"',
    ]);
  });

  test.each([
    ['run: echo "a: b"', "5:14: not valid YAML: Nested mappings are not allowed in compact mappings", "run"],
    ['run: "a" b', "5:18: not valid YAML: Unexpected scalar at node end", "run"],
    ["run: [ -f x ] && y", "5:23: not valid YAML: Unexpected anchor at node end", "run"],
    ["run: @x", "5:14: not valid YAML: Plain value cannot start with reserved character @", "run"],
    [
      "run: *.js",
      "5:14: its aliases cannot be resolved: Unresolved alias (the anchor must be set before the alias): .js",
      "run",
    ],
    ["name: !important", "5:15: tags are not supported: Unresolved tag: !important", "name"],
  ])("is told once what to do about text that only looks like YAML: %s (E6)", (line, message, key) => {
    const text = `pipelines:\n  p:\n    stages:\n      - id: x\n        ${line}\n`;
    expect(mistakesOf(text)).toContain(message + asText(key));
  });

  test("is told of the token where the parser lost its way, and not of every token after it (E6)", () => {
    const text = withStages("{ id: x, run: echo [a], b: c }") + "\n      - { id: z, run: d }";
    expect(mistakesOf(text)).toEqual([expect.stringMatching(/^4:28: not valid YAML: .*"run: \|"$/)]);
  });

  test("is told that tags mean nothing", () => {
    expect(mistakesOf(withTop("task: !env NAME"))).toEqual([
      `1:7: tags are not supported: Unresolved tag: !env${asText("task")}`,
    ]);
  });
});

describe("the shape", () => {
  test.each([
    [withTop("tasks: a"), '1:1: tasks: "tasks" is not a known key; did you mean "task"?'],
    [
      withTop("task: con"),
      '1:7: task: "con" is unfit for paths and artifact names; Windows reserves this name for a device',
    ],
    [
      withTop("task: a/b"),
      '1:7: task: "a/b" is unfit for paths and artifact names; expected letters, digits, ".", "_" and "-", with a letter or digit first',
    ],
    [withTop("task: a."), '1:7: task: "a." is unfit for paths and artifact names; it must not end in "."'],
    [withTop("task: 2024"), "1:7: task: expected text, found the number 2024; put it in quotes"],
    [
      withTop("env: { A B: 1 }"),
      '1:8: env["A B"]: "A B" is not a valid name for an environment variable; expected one without "=" and spaces',
    ],
    [withTop("env: { A: null }"), "1:11: env.A: expected text, a number, true or false, found nothing"],
    [withTop("heartbeat-seconds: 0"), "1:20: heartbeat-seconds: must be at least 1, found the number 0"],
    [
      withTop("heartbeat-seconds: 1.5"),
      "1:20: heartbeat-seconds: expected a whole number, found the number 1.5",
    ],
    [
      withTop("log-limit: 5 parsecs"),
      '1:12: log-limit: expected a number of bytes, or text such as 256MiB (units B, KiB, MiB, GiB), found "5 parsecs"',
    ],
    [
      withTop("redaction: enfroce"),
      '1:12: redaction: expected one of enforce, shadow, found the text "enfroce"; did you mean "enforce"?',
    ],
    [
      withTop("defaults: { run: { shell: fish } }"),
      '1:27: defaults.run.shell: unknown shell "fish"; expected one of bash, sh, pwsh, powershell, cmd, python, node, or a command with {0} for the script\'s file',
    ],
    [withTop("stage-sets: { a: [] }"), "1:18: stage-sets.a: must not be empty"],
    [
      withStages("{ id: x, run: 5 }"),
      "4:23: pipelines.p.stages[0].run: expected text, found the number 5; put it in quotes",
    ],
    [withStages("{ id: x, run: ' ' }"), "4:23: pipelines.p.stages[0].run: must not be empty"],
    [withStages("7"), "4:9: pipelines.p.stages[0]: expected a mapping, found the number 7"],
    [
      withStages("{ id: x, run: y, needs: 5 }"),
      "4:33: pipelines.p.stages[0].needs: expected a list, found the number 5",
    ],
    [
      withStages("{ id: x, run: y, timeout-minutes: 0 }"),
      "4:43: pipelines.p.stages[0].timeout-minutes: must be more than 0, found the number 0",
    ],
    [
      withStages("{ id: x, run: y, timeout-minutes: 1e9 }"),
      "4:43: pipelines.p.stages[0].timeout-minutes: must be at most 35791, found the number 1000000000",
    ],
    [
      withStages("{ id: x, run: y, working-directory: /tmp }"),
      '4:45: pipelines.p.stages[0].working-directory: "/tmp" must be a relative path with forward slashes, without ".."',
    ],
    [
      withStages("{ id: x, run: y, paths: [/a] }"),
      '4:34: pipelines.p.stages[0].paths[0]: the pattern "/a" must be relative',
    ],
    [
      withStages("{ id: x, run: y, paths: [a/../b] }"),
      '4:34: pipelines.p.stages[0].paths[0]: the pattern "a/../b" must not contain ".."',
    ],
    [
      withStages("{ id: x, run: y, artifacts: ['[x'] }"),
      '4:38: pipelines.p.stages[0].artifacts[0]: the pattern "[x" is not valid: "]" is missing; write "\\[" for the character itself',
    ],
    [
      withStages("{ id: x, run: y, if: '' }"),
      '4:30: pipelines.p.stages[0].if: the condition "" ends too early; expected success(), failure(), always() or cancelled(), joined by &&, || and !',
    ],
    [
      withSubtasks("{ stages: [{ id: x, run: y }] }"),
      '4:9: pipelines.p.subtasks[0].id: "id" is missing; expected text',
    ],
    [withSubtasks("{ id: a }"), '4:9: pipelines.p.subtasks[0].stages: "stages" is missing; expected a list'],
    [
      withSubtasks("{ id: a, stages: [{ id: x, run: y }], shards: 257 }"),
      "4:55: pipelines.p.subtasks[0].shards: must be at most 256, found the number 257",
    ],
    ["pipelines: { p: { subtasks: [] } }", "1:29: pipelines.p.subtasks: must not be empty"],
    [
      "pipelines: { a/b: { stages: [{ id: x, run: y }] } }",
      '1:14: pipelines["a/b"]: "a/b" is unfit for paths and artifact names; expected letters, digits, ".", "_" and "-", with a letter or digit first',
    ],
  ])("is checked: %#", (text, message) => {
    expect(mistakesOf(text)).toEqual([message]);
  });

  test("names what is missing where only a time-out is tried again, and no try has a time of its own", () => {
    expect(mistakesOf(withStages("{ id: x, run: y, tries: { max: 3, on: [timeout] } }"))).toEqual([
      "4:47: pipelines.p.stages[0].tries.on: expected `timeout-minutes` with `timeout`: the stage's own timeout ends all tries",
    ]);
  });

  test("lists the keys when none is near", () => {
    expect(mistakesOf(withStages("{ id: x, run: y, tries: { zzzzzzzz: 1 } }"))).toEqual([
      '4:35: pipelines.p.stages[0].tries.zzzzzzzz: "zzzzzzzz" is not a known key; expected one of max, backoff-seconds, on, timeout-minutes',
    ]);
  });

  test("says nothing of a missing key that was mistyped", () => {
    const texts = [
      "pipelines: { p: { stagse: [{ id: x, run: y }] } }",
      withStages("{ idd: x, run: y }", "{ id: z, run: y, needs: [x] }"),
      withStages("{ id: x, rum: y }"),
      withSubtasks("{ id: a, stage: [{ id: x, run: y }] }"),
    ];
    for (const text of texts) {
      expect(mistakesOf(text)).toEqual([expect.stringMatching(/is not a known key; did you mean "\w+"\?$/)]);
    }
  });

  test("takes ids of at most 100 characters, prefix included", () => {
    const long = "x".repeat(60);
    expect(mistakesOf(withStages(`{ id: ${"x".repeat(100)}, run: y }`))).toEqual([]);
    expect(mistakesOf(withStages(`{ id: ${"x".repeat(101)}, run: y }`))).toEqual([
      expect.stringMatching(/it may have at most 100 characters$/),
    ]);
    const text = `stage-sets: { s: [{ id: ${long}, run: y }] }\n${withStages(`{ id: ${long}, stage-set: s }`)}`;
    expect(mistakesOf(text)).toEqual([
      expect.stringMatching(
        /^5:9: pipelines\.p\.stages\[0\]: with its prefix the id "x{60}…" has 121 characters; it may have at most 100$/,
      ),
    ]);
  });
});

describe("a stage", () => {
  test.each([
    [
      "{ id: x }",
      "4:9: pipelines.p.stages[0]: a stage needs one of run, uses, stage-set, pipeline; this one has none",
    ],
    ["{ run: x }", '4:9: pipelines.p.stages[0]: a stage with "run" needs an "id"'],
    [
      "{ id: x, run: y, pipeline: p }",
      '4:26: pipelines.p.stages[0].pipeline: a stage has exactly one of run, uses, stage-set, pipeline; it has "run" and "pipeline"',
    ],
    [
      "{ id: x, run: y, with: { a: 1 } }",
      '4:26: pipelines.p.stages[0].with: "with" has no effect with "run", only with "uses"',
    ],
    [
      "{ uses: guardrail/x, shell: sh }",
      '4:30: pipelines.p.stages[0].shell: "shell" has no effect with "uses", only with "run" or "stage-set"',
    ],
    [
      "{ uses: actions/checkout@v6 }",
      '4:17: pipelines.p.stages[0].uses: expected guardrail/<name>, found "actions/checkout@v6"; other actions belong in the workflow',
    ],
    [
      "{ uses: guardrail/reviw }",
      '4:17: pipelines.p.stages[0].uses: built-in guardrail "reviw" does not exist in this version; did you mean "guardrail/review"?',
    ],
    [
      "{ stage-set: nowhere }",
      '4:22: pipelines.p.stages[0].stage-set: there is no stage set "nowhere"; there are none',
    ],
    ["{ pipeline: q }", '4:21: pipelines.p.stages[0].pipeline: there is no pipeline "q"; there are p'],
    ["{ pipeline: p }", "4:21: pipelines.p.stages[0].pipeline: this pipeline uses itself: p -> p"],
    [
      "{ id: x, run: y, needs: [x] }",
      "4:33: pipelines.p.stages[0].needs: this stage waits for itself: x -> x",
    ],
  ])("%s is refused", (stage, message) => {
    const others = message.includes("actions/") || message.includes("reviw") ? ["review"] : ["x"];
    expect(mistakesOf(withStages(stage), { guardrails: guardrailsNamed(...others) })).toEqual([message]);
  });

  test("has settings that its guardrail understands", () => {
    const settings = z.strictObject({ "max-files": z.int().min(1).default(25) });
    const guardrails = new Map([["diff-budget", settings]]);
    const stage = (text: string) =>
      mistakesOf(withStages(`{ uses: guardrail/diff-budget, with: ${text} }`), { guardrails });
    expect(stage("{ max-files: 5 }")).toEqual([]);
    expect(stage("{ max-file: 5 }")).toEqual([
      '4:48: pipelines.p.stages[0].with.max-file: "max-file" is not a known key; did you mean "max-files"?',
    ]);
    expect(stage("{ max-files: many }")).toEqual([
      '4:59: pipelines.p.stages[0].with.max-files: expected a number, found the text "many"',
    ]);
    expect(stage("{ max-files: 0 }")).toEqual([
      "4:59: pipelines.p.stages[0].with.max-files: must be at least 1, found the number 0",
    ]);
  });

  test("cannot use guardrails in a version that has none", () => {
    expect(mistakesOf(withStages("{ uses: guardrail/review }"))).toEqual([
      '4:17: pipelines.p.stages[0].uses: built-in guardrail "review" does not exist in this version',
    ]);
  });

  test("may have the same id in two subtasks but not in one, whatever its case", () => {
    expect(
      mistakesOf(
        withSubtasks("{ id: a, stages: [{ id: x, run: y }] }", "{ id: b, stages: [{ id: x, run: y }] }"),
      ),
    ).toEqual([]);
    expect(mistakesOf(withStages("{ id: build, run: y }", "{ id: Build, run: y }"))).toEqual([
      '5:15: pipelines.p.stages[1].id: duplicate id Build, differing only in case from "build": already at pipelines.p.stages[0] (line 4)',
    ]);
  });

  test("is a duplicate when it comes out of a set that was used before", () => {
    const sets = "stage-sets: { s: [{ id: a, run: y }, { id: b, run: y }] }\n";
    expect(mistakesOf(sets + withStages("{ stage-set: s }", "{ stage-set: s }"))).toEqual([
      "6:9: pipelines.p.stages[1]: duplicate ids a, b: already at pipelines.p.stages[0] (line 5); an id on this entry would become a prefix",
    ]);
    expect(mistakesOf(sets + withStages("{ stage-set: s }", "{ id: t, stage-set: s }"))).toEqual([]);
  });
});

describe("needs", () => {
  test("that name nothing are told what there is", () => {
    expect(mistakesOf(withStages("{ id: one, run: y }", "{ id: two, run: y, needs: [on, zzzzzz] }"))).toEqual(
      [
        '5:36: pipelines.p.stages[1].needs[0]: there is no stage "on" in this subtask; did you mean "one"?',
        '5:40: pipelines.p.stages[1].needs[1]: there is no stage "zzzzzz" in this subtask; there are one, two',
      ],
    );
  });

  test("within a stage set stay within it", () => {
    const text = `stage-sets: { s: [{ id: a, run: y, needs: [out] }] }\n${withStages("{ id: out, run: y }", "{ stage-set: s }", "{ id: z, stage-set: s }")}`;
    expect(mistakesOf(text)).toEqual([
      '1:44: stage-sets.s[0].needs[0]: there is no stage "out" in this stage set; there are a',
    ]);
  });

  test("cannot name another subtask", () => {
    const text = withSubtasks(
      "{ id: a, stages: [{ id: x, run: y }] }",
      "{ id: b, stages: [{ id: z, run: y, needs: [a] }] }",
    );
    expect(mistakesOf(text)).toEqual([
      '5:52: pipelines.p.subtasks[1].stages[0].needs[0]: "a" is another subtask, but needs cannot cross subtasks; put both stages in one subtask',
    ]);
  });

  test("of what could not be read are not called unknown", () => {
    const texts = [
      withStages("{ stage-set: gone }", "{ id: x, run: y, needs: [a, gone] }"),
      withStages("7", "{ id: x, run: y, needs: [a] }"),
      withStages("{ id: a }", "{ id: x, run: y, needs: [a] }"),
      `stage-sets: { s: [{ stage-set: t }], t: [{ stage-set: s }] }\n${withStages("{ id: q, stage-set: s }", "{ id: x, run: y, needs: [q.a] }")}`,
    ];
    for (const text of texts) expect(mistakesOf(text)).toHaveLength(1);
  });

  test("that make a circle with the order of the file are told so", () => {
    const text = withStages("{ id: a, run: y, needs: [c] }", "{ id: b, run: y }", "{ id: c, run: y }");
    expect(mistakesOf(text)).toEqual([
      "4:33: pipelines.p.stages[0].needs: these stages wait for each other: a -> c -> a (a stage without needs waits for all before it)",
    ]);
  });
});

describe("circles", () => {
  test("of stage sets are told once each", () => {
    const text = `stage-sets:
  a: [{ stage-set: b }]
  b: [{ stage-set: c }, { id: x, run: y }]
  c: [{ stage-set: a }]
  d: [{ stage-set: d }]
${withStages("{ stage-set: a }", "{ stage-set: d }")}`;
    expect(mistakesOf(text)).toEqual([
      "2:20: stage-sets.a[0].stage-set: these stage sets use each other without end: a -> b -> c -> a",
      "5:20: stage-sets.d[0].stage-set: this stage set uses itself: d -> d",
    ]);
  });

  test("of pipelines and stage sets are told with both", () => {
    const text = `stage-sets: { s: [{ pipeline: p }] }\n${withStages("{ stage-set: s }")}`;
    expect(mistakesOf(text)).toEqual([
      "1:31: stage-sets.s[0].pipeline: these stage sets and pipelines use each other without end: set s -> pipeline p -> set s",
    ]);
  });
});

describe("a pipeline", () => {
  test("has stages or subtasks", () => {
    expect(mistakesOf("pipelines:\n  p: { title: x }\n")).toEqual([
      '2:3: pipelines.p: a pipeline needs "stages" or "subtasks"; this one has neither',
    ]);
    expect(mistakesOf(withPipeline("subtasks: [{ id: a, stages: [{ id: x, run: y }] }]"))).toEqual([
      '3:5: pipelines.p.subtasks: a pipeline has either "stages" or "subtasks", but this one has both',
    ]);
  });

  test("that is nested has stages only", () => {
    const text = withPipeline("setup: [{ id: i, run: x }]") + "  q: { stages: [{ pipeline: p }] }\n";
    expect(mistakesOf(text)).toEqual([
      '5:29: pipelines.q.stages[0].pipeline: a nested pipeline may have only "stages", but "p" has setup',
    ]);
  });

  test("takes commands in setup and guardrails in after", () => {
    const sets = "stage-sets: { s: [{ pipeline: p }] }\n";
    expect(
      mistakesOf(withPipeline("setup: [{ uses: guardrail/x }, { stage-set: s }]").replace(/^/, sets)),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^4:15: pipelines\.p\.setup\[0\]\.uses: expected "run" or a stage set of commands in "setup"$/,
        ),
        expect.stringMatching(
          /^4:49: pipelines\.p\.setup\[1\]\.stage-set: "setup" takes only commands, but the stage set "s" holds other stages$/,
        ),
      ]),
    );
    expect(mistakesOf(withPipeline("after: [{ id: a, run: x }]"))).toEqual([
      '3:22: pipelines.p.after[0].run: expected "uses": only built-in guardrails are allowed in "after"',
    ]);
    expect(mistakesOf(withPipeline("setup: [{ id: a, run: x }, { id: a, run: y }]"))).toHaveLength(1);
  });

  test("cannot want more jobs at least than at most", () => {
    expect(mistakesOf(withPipeline("fan-out: { max-jobs: 2, min-instances: 3 }"))).toEqual([
      '3:44: pipelines.p.fan-out.min-instances: "min-instances" is 3 and must not be more than "max-jobs", which is 2',
    ]);
    expect(mistakesOf(withPipeline("fan-out: { min-instances: 9 }"))).toHaveLength(1);
  });

  test("has targets that exist", () => {
    expect(mistakesOf(withPipeline("aliases: { a: y, x: x, b: p/x }", "default-target: bb"))).toEqual([
      '3:19: pipelines.p.aliases.a: there is no stage or subtask "y" in this pipeline; there are p, x',
      '3:22: pipelines.p.aliases.x: "x" is already the id of a stage or subtask',
      '4:21: pipelines.p.default-target: there is no stage or subtask "bb" in this pipeline; there are p, x, a, b',
    ]);
    expect(mistakesOf(withPipeline("aliases: { a: x }", "default-target: a"))).toEqual([]);
  });

  test("has runners for what its subtasks require", () => {
    const text = `pipelines:
  p:
    fan-out: { runs-on: { browser: big } }
    subtasks:
      - { id: a, requires: brwser, stages: [{ id: x, run: y }] }
      - { id: b, requires: default, stages: [{ id: x, run: y }] }
`;
    expect(mistakesOf(text)).toEqual([
      '5:28: pipelines.p.subtasks[0].requires: "fan-out.runs-on" has no runner for "brwser"; did you mean "browser"?',
    ]);
  });

  test("has subtasks, and shards of them, that differ in more than case", () => {
    const stages = "stages: [{ id: x, run: y }]";
    const text = withSubtasks(
      `{ id: a, shards: 2, ${stages} }`,
      `{ id: a-1-OF-2, ${stages} }`,
      `{ id: A, ${stages} }`,
    );
    expect(mistakesOf(text)).toEqual([
      '5:15: pipelines.p.subtasks[1].id: duplicate subtask id "a-1-OF-2", differing only in case from "a-1-of-2": already at pipelines.p.subtasks[0] (line 4)',
      '6:15: pipelines.p.subtasks[2].id: duplicate subtask id "A", differing only in case from "a": already at pipelines.p.subtasks[0] (line 4)',
    ]);
  });
});

describe("${{ }}", () => {
  test("is refused everywhere, in keys as well, and nothing else is said of its place", () => {
    const text = `task: \${{ github.job }}
env: { "\${{ a }}": 1 }
${withStages("{ id: x, run: 'echo ${{ github.sha }}', if: '${{ failure() }}', timeout-minutes: '${{ 5 }}' }")}`;
    const mistakes = mistakesOf(text);
    expect(mistakes.map((mistake) => mistake.split(": ", 2).join(": "))).toEqual([
      "1:7: task",
      '2:8: env["${{ a }}"]',
      "6:23: pipelines.p.stages[0].run",
      "6:53: pipelines.p.stages[0].if",
      "6:90: pipelines.p.stages[0].timeout-minutes",
    ]);
    for (const mistake of mistakes)
      expect(mistake).toMatch(/is not evaluated here; set the value in the workflow's env/);
  });
});

test("hostile names stay on one line of a message", () => {
  const name = "a\\n::error::b\\u001b[31m";
  for (const text of [
    withTop(`"${name}": 1`),
    withTop(`default-pipeline: "${name}"`),
    withStages(`{ id: "${name}", run: y }`),
  ]) {
    for (const mistake of mistakesOf(text)) expect(mistake).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
});
