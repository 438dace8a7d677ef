import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readConfiguration } from "../../src/config/read.ts";
import { guardrailsNamed, mistakesOf } from "./reading.ts";
import { runs } from "../support/property-runs.ts";

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), "utf8");

/** Reads a text, and says what of the promises for every text was not kept. */
function broken(file: string, text: string): string[] {
  const result = readConfiguration(file, text, { guardrails: guardrailsNamed("review") });
  if ("configuration" in result) {
    return result.configuration.pipelines.length > 0 ? [] : ["a configuration without pipelines"];
  }
  const complaints = result.mistakes.length > 0 ? [] : ["neither a configuration nor a mistake"];
  const lines = text.split("\n");
  const seen = new Set<string>();
  for (const { line, column, path, message } of result.mistakes) {
    const width = lines[line - 1]?.length ?? -1;
    const isInFile = line >= 1 && line <= lines.length && column >= 1 && column <= width + 1;
    if (!isInFile) complaints.push(`outside of the file: ${line}:${column}: ${message}`);
    if (message === "") complaints.push(`no message: ${line}:${column}`);
    const said = `${line}:${column}: ${path}: ${message}`;
    if (seen.has(said)) complaints.push(`said twice: ${said}`);
    seen.add(said);
  }
  return complaints;
}

const valid = `default-pipeline: gate
env: { A: 1 }
stage-sets:
  package:
    - { id: build, run: make, needs: [] }
    - { id: unit, run: make test, needs: [build], tries: { max: 2 } }
pipelines:
  gate:
    setup: [{ id: install, run: make deps }]
    fan-out: { max-jobs: 4, runs-on: { default: ubuntu-latest } }
    aliases: { all: api }
    subtasks:
      - id: api
        shards: 2
        stages:
          - stage-set: package
          - { id: again, stage-set: package, needs: [package], if: always() }
      - { id: web, stages: [{ pipeline: docs }, { uses: guardrail/review }] }
  docs: { stages: [{ id: links, run: make links, paths: ["**/*.md"] }] }
`;

const pieces = fc.constantFrom(
  "id: ",
  "run: ",
  "- ",
  "  ",
  "\n",
  ": ",
  "{",
  "}",
  "[",
  "]",
  ",",
  "&a ",
  "*a",
  "'",
  '"',
  "null",
  "-1",
  "1e9",
  "#",
  "|\n",
  "? ",
  "stage-set: package",
  "pipeline: gate",
  "needs: [unit]",
  "uses: guardrail/x",
  "${{ a }}",
  "!!set",
  "__proto__: 1",
  "constructor",
  "\t",
  "\r\n",
  "\u2028",
  "\uFEFF",
  "\0",
  "%YAML 1.1\n---\n",
  "<<: *a",
  "💥",
);

const change = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(pieces, fc.string({ maxLength: 6 })),
});

describe("any text at all", () => {
  test.each([
    ["orchestrator.yml", valid],
    ["ten-mistakes.yml", fixture("ten-mistakes.yml")],
    ["codex.orchestrator.json", fixture("codex.orchestrator.json")],
  ])(
    "made of %s by changes gives a configuration, or mistakes that are in the file",
    (file, original) => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
          let text = original;
          for (const { at, remove, insert } of changes) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + insert + text.slice(start + remove);
          }
          expect(broken(file, text)).toEqual([]);
        }),
        { numRuns: runs(150) },
      );
    },
    120_000,
  );

  test("made of any values gives a configuration, or mistakes that are in the file", () => {
    const key = fc.constantFrom(
      "pipelines",
      "p",
      "q",
      "stages",
      "subtasks",
      "stage-sets",
      "stageSets",
      "id",
      "run",
      "needs",
      "env",
      "uses",
      "pipeline",
      "stage-set",
      "setup",
      "after",
      "aliases",
      "fan-out",
      "kind",
      "ref",
      "command",
      "plan",
      "if",
      "with",
      "__proto__",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "medium" },
        fc.constantFrom(
          "p",
          "q",
          "x",
          "",
          "${{",
          0,
          1,
          -1,
          1.5,
          true,
          null,
          "command",
          "stage-set",
          "guardrail/review",
        ),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { maxKeys: 5 }),
        fc.constantFrom("a.yml", "a.json"),
        (root, file) => {
          expect(broken(file, JSON.stringify(root, null, 2))).toEqual([]);
        },
      ),
      { numRuns: runs(300) },
    );
  }, 120_000);
});

describe("a text made to hurt", () => {
  test.each([
    ["[".repeat(200_000)],
    ["- ".repeat(200_000)],
    ["{a: ".repeat(100_000)],
    ["? ".repeat(100_000)],
    [Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("is refused for its depth: %#", (text) => {
    const result = readConfiguration("f", text);
    expect(result).toEqual({
      mistakes: [{ file: "f", line: 1, column: 1, path: "", message: "is nested deeper than 50 levels" }],
    });
  });

  test("is refused for its length", () => {
    expect(broken("f", "#".repeat(1_048_577))).toEqual([]);
    expect(readConfiguration("f", "#".repeat(1_048_577))).toMatchObject({
      mistakes: [{ message: expect.stringMatching(/may have at most 1048576$/) }],
    });
  });

  test("is refused for aliases that grow without bound", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 10; level += 1) {
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    }
    expect(readConfiguration("f", lines.join("\n"))).toMatchObject({
      mistakes: [{ message: expect.stringMatching(/^its aliases cannot be resolved/) }],
    });
  });

  test("gets through chains of sets and of stages as long as the file allows", () => {
    const sets = Array.from({ length: 2_000 }, (_, index) => `  s${index}: [{ stage-set: s${index + 1} }]`);
    const use = "pipelines: { p: { stages: [{ stage-set: s0 }] } }";
    expect(mistakesOf(`stage-sets:\n${sets.join("\n")}\n  s2000: [{ id: x, run: y }]\n${use}`)).toEqual([]);
    const stages = Array.from(
      { length: 900 },
      (_, index) => `{ id: s${index}, run: x, needs: [s${(index + 1) % 900}] }`,
    );
    expect(mistakesOf(`pipelines: { p: { stages: [${stages.join(", ")}] } }`)).toEqual([
      expect.stringMatching(/these stages wait for each other: s0 -> s1 -> .* -> s0$/),
    ]);
  });

  test("finds nothing of its own in names that every object has", () => {
    const stages = "[{ id: toString, run: y, needs: [valueOf] }, { stage-set: hasOwnProperty }]";
    expect(mistakesOf(`pipelines: { constructor: { stages: ${stages} } }`)).toEqual([
      expect.stringMatching(/there is no stage set "hasOwnProperty"/),
    ]);
  });
});

test.each([
  [
    "half of a surrogate pair",
    "\\ud800",
    "half of a surrogate pair (such as \\ud800) is not a character; write the whole pair",
  ],
  ["the zero character", "\\0", "the character \\0 cannot be passed to a command"],
])("%s in a text is a mistake, not a crash when the plan's digest is made", (_, written, message) => {
  const text = `pipelines:\n  a:\n    stages:\n      - { id: x, run: "echo ${written}" }\n`;
  expect(mistakesOf(text)).toEqual([`4:23: pipelines.a.stages[0].run: ${message}`]);
});

test("a glob that ends in many backslashes is read at once", () => {
  const text =
    "pipelines:\n  a:\n    stages:\n      - { id: x, run: make, paths: ['a\\\\\\\\'], artifacts: ['b\\\\\\\\'] }\n";
  expect(mistakesOf(text)).toEqual([]);
});
