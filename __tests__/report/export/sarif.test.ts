import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { Finding } from "../../../src/model/finding.ts";
import { asRecorded, type Redacted } from "../../../src/model/redacted.ts";
import { toSarif } from "../../../src/report/export/sarif.ts";

const file = new URL("../../fixtures/sarif/sarif-schema-2.1.0.json", import.meta.url);
// Why these two keywords go: see the README beside the schema.
const {
  id: _id,
  $schema: _draft,
  ...schema
} = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region?: object };
  }[];
  partialFingerprints: Record<string, string>;
}

interface Run {
  tool: {
    driver: {
      name: string;
      version: string;
      rules: { id: string; shortDescription: object; helpUri?: string }[];
    };
  };
  columnKind: string;
  results: Result[];
  properties: { resultsLeftOut: number };
}

/** The only run of the log, as it is read from the file. */
function runOf(findings: Redacted<Finding>[]): Run {
  const log = toSarif({ findings, toolVersion: "1.2.3" });
  const read = JSON.parse(JSON.stringify(log)) as { runs: [Run] };
  isSarif(read);
  expect(isSarif.errors ?? []).toEqual([]);
  expect(read.runs).toHaveLength(1);
  return read.runs[0];
}

const finding = (more: Partial<Finding> = {}): Redacted<Finding> =>
  asRecorded({
    level: "error",
    message: "The review of docs/a.md is overdue.",
    title: "Review overdue",
    rule: "docs-freshness/overdue",
    path: "docs/a.md",
    line: 3,
    end_line: null,
    column: null,
    end_column: null,
    fix: "Read it again.",
    ...more,
  });

const resultOf = (more: Partial<Finding> = {}): Result | undefined => runOf([finding(more)]).results[0];
const uriOf = (path: string): string | undefined =>
  resultOf({ path })?.locations[0]?.physicalLocation.artifactLocation.uri;
const regionOf = (more: Partial<Finding>) => resultOf(more)?.locations[0]?.physicalLocation.region;
const fingerprintsOf = (more: Partial<Finding> = {}) => resultOf(more)?.partialFingerprints;

describe("a log of SARIF 2.1.0", () => {
  test("is one run of one tool, with a rule for each kind of finding", () => {
    const run = runOf([finding()]);
    expect(run).toMatchObject({
      tool: { driver: { name: "orchestrator", version: "1.2.3" } },
      columnKind: "utf16CodeUnits",
      properties: { resultsLeftOut: 0 },
    });
    expect(run.tool.driver.rules).toEqual([
      expect.objectContaining({
        id: "docs-freshness/overdue",
        shortDescription: { text: "Review overdue" },
        helpUri: "https://github.com/org/orchestrator/blob/v1/docs/guardrails.md#docs-freshness",
      }),
    ]);
    expect(run.results).toEqual([
      {
        ruleId: "docs-freshness/overdue",
        ruleIndex: 0,
        level: "error",
        message: { text: "The review of docs/a.md is overdue.\nFix: Read it again." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "docs/a.md", uriBaseId: "%SRCROOT%" },
              region: { startLine: 3 },
            },
          },
        ],
        partialFingerprints: { "finding/v1": expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ]);
  });

  test("is valid without any finding", () => {
    expect(runOf([]).results).toEqual([]);
  });

  test("has the worst findings first, and one rule per level of messages of stages", () => {
    const run = runOf([
      finding({ level: "notice", rule: null }),
      finding({ level: "warning" }),
      finding({ level: "error", rule: null }),
      finding({ level: "error" }),
    ]);
    expect(run.results.map(({ level, ruleId }) => `${level} ${ruleId}`)).toEqual([
      "error docs-freshness/overdue",
      "error stage/error",
      "warning docs-freshness/overdue",
      "note stage/notice",
    ]);
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const stage = run.tool.driver.rules.find(({ id }) => id === "stage/error");
    expect(stage?.shortDescription).toEqual({ text: "A stage of the pipeline reported it, as its error." });
    expect(stage).not.toHaveProperty("helpUri");
  });

  test("has a region only where the line is known", () => {
    expect(regionOf({ line: null, column: 4 })).toBeUndefined();
    expect(regionOf({ line: 3, end_line: 5, column: 4 })).toEqual({
      startLine: 3,
      endLine: 5,
      startColumn: 4,
    });
    expect(regionOf({ line: 3, end_line: 2 })).toEqual({ startLine: 3 });
  });

  test.each([
    ["docs/über uns.md", "docs/%C3%BCber%20uns.md"],
    ["./src//a%20b.ts", "src/a%2520b.ts"],
    ["c:/a?b#c", "c%3A/a%3Fb%23c"],
    ["a\nb\\c", "a%0Ab%5Cc"],
    ['"docs/caf\\351.md"', "docs/caf%E9.md"],
  ])("has the bytes of a path in its address: %j", (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });

  test("has a place for findings without a file, because GitHub rejects results without one", () => {
    const artifactLocation = { uri: ".github/orchestrator.yml", uriBaseId: "%SRCROOT%" };
    expect(runOf([finding({ path: null, line: 3 })]).results[0]?.locations).toEqual([
      { physicalLocation: { artifactLocation } },
    ]);
  });

  test("identifies a finding by its rule, path and message, wherever it moves", () => {
    expect(fingerprintsOf({ line: 99, column: 2, end_column: null, level: "warning", fix: null })).toEqual(
      fingerprintsOf(),
    );
    expect(fingerprintsOf({ message: "x" })).not.toEqual(fingerprintsOf());
    expect(fingerprintsOf({ path: "docs/b.md" })).not.toEqual(fingerprintsOf());
    expect(fingerprintsOf({ rule: "docs-freshness/due-soon" })).not.toEqual(fingerprintsOf());
  });

  test("keeps the worst 5,000 and says how many are left out", () => {
    const many = Array.from({ length: 5_002 }, (_, at) =>
      finding({ level: at === 5_001 ? "error" : "warning", message: `remark ${at}` }),
    );
    const { results, properties } = runOf(many);
    expect(results).toHaveLength(5_000);
    expect(results[0]?.message.text).toMatch(/^remark 5001\n/);
    expect(properties.resultsLeftOut).toBe(2);
  });

  test("shows text from outside, and nothing that a viewer takes for a link, an argument or an escape", () => {
    const text = resultOf({ message: "\u001b[31m[click](https://example.org) {0} {x}\u202e", fix: null })
      ?.message.text;
    expect(text).not.toContain("](");
    expect(text).not.toContain("{0}");
    expect(text?.replaceAll("\u200b", "")).toBe("[click](https://example.org) {0} {x}");
  });
});

test("whatever is found, the log is valid, and each result has a place and a rule", () => {
  const text = fc.string({ unit: "binary", maxLength: 30 });
  const number = fc.option(fc.integer({ min: 1, max: 2 ** 31 }));
  const some = fc
    .record({
      level: fc.constantFrom("error" as const, "warning" as const, "notice" as const),
      message: text,
      title: fc.option(text),
      rule: fc.option(fc.oneof(text, fc.constantFrom("docs-check/missing-path", "stage/error", "a/b"))),
      path: fc.option(fc.oneof(text, fc.constantFrom(".", "./", "a/./b", '"\\351"', '"', "a:b"))),
      line: number,
      end_line: number,
      column: number,
      end_column: number,
      fix: fc.option(text),
    })
    .filter((one) => Finding.safeParse(one).success);
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (findings) => {
      const { results, tool } = runOf(asRecorded(findings));
      expect(results).toHaveLength(findings.length);
      for (const { ruleId, ruleIndex, locations } of results) {
        expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
        expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^(?:[\w.~/-]|%[0-9A-F]{2})+$/);
      }
    }),
  );
});
