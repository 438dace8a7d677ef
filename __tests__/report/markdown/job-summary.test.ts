import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Finding } from "../../../src/model/finding.ts";
import { asRecorded, type Redacted, words } from "../../../src/model/redacted.ts";
import { type JobSummaryInput, createJobSummary } from "../../../src/report/markdown/job-summary.ts";
import { golden } from "../golden.ts";
import { command, entry, manifest, plan, runSummary, subtask } from "../sample-run.ts";
import { runs } from "../../support/property-runs.ts";

const paths = [
  ".runs/task/cli/run-1/manifest.json",
  ".runs/task/cli/run-1/run-summary.json",
  ".runs/task/cli/run-1/summary.md",
];

const passed: JobSummaryInput = {
  summary: runSummary(),
  manifest: manifest([
    command(entry(1, "build"), "succeeded"),
    command(entry(2, "unit", { title: "Unit tests" }), "succeeded", { tries: 2 }),
  ]),
  plan: plan([subtask("gate")]),
  paths,
};

function mixed(): JobSummaryInput {
  const child = manifest(
    [
      command(entry(1, "links", { subtask: "api" }), "failed", {
        tail: { stdout: "checking\n```\n</details> @octocat\n", stderr: "\u001b[31mbroken link\u001b[0m\n" },
      }),
      command(entry(2, "spelling", { subtask: "api" }), "skipped", { summary: "links did not succeed" }),
    ],
    { run_id: "run-1.docs", status: "failed" },
  );
  const commands = [
    command(entry(1, "install", { subtask: null, phase: "build" }), "succeeded"),
    command(entry(2, "build", { subtask: "api" }), "succeeded", {
      findings: { error: 0, warning: 1, notice: 0 },
    }),
    command(entry(3, "docs", { subtask: "api", kind: "subpipeline" }), "failed", {
      sub_run_id: "run-1.docs",
      log_path: null,
    }),
    command(entry(4, "lint", { subtask: "web" }), "allowed_failure", {
      findings: { error: 2, warning: 0, notice: 1 },
      tail: { stdout: "1 problem\n", stderr: "" },
    }),
    command(entry(5, "e2e", { subtask: "web", title: "End | to | end <b>" }), "timed_out", {
      exit: { kind: "timed-out", after_seconds: 60 },
      notes: ["left processes behind"],
    }),
    command(entry(6, "deploy", { subtask: "web" }), "skipped", { summary: "e2e did not succeed" }),
    command(entry(7, "report", { subtask: "web" }), "cancelled", { exit: { kind: "cancelled" } }),
  ];
  return {
    summary: runSummary({
      status: "failed",
      reason: "api/docs and web/e2e did not succeed",
      warnings: ["the cache could not be written: @octocat see https://example.org"],
      plan: { items: [], targetId: null, notes: ["outside of git: paths filters are off"] },
    }),
    manifest: manifest(commands, { status: "failed", pipeline_title: "Gate *of* #1 @org/team" }),
    plan: plan([
      subtask("api", { name: "The API" }),
      subtask("web"),
      subtask("ios", { skip: "no change in its paths" }),
      subtask("android", { skip: "no change in its paths" }),
    ]),
    children: new Map([["run-1.docs", child]]),
    findings: asRecorded([
      {
        level: "error",
        message: "no <script>",
        title: null,
        rule: null,
        path: "web/a.ts",
        line: 3,
        end_line: null,
        column: null,
        end_column: null,
        fix: null,
      },
      {
        level: "warning",
        message: "unused",
        title: null,
        rule: "docs-check/unused",
        path: "api/b.ts",
        line: 9,
        end_line: null,
        column: null,
        end_column: null,
        fix: "Remove it, or ask @octocat.",
      },
      {
        level: "error",
        message: "31 files changed; at most 25 may",
        title: "Too many files",
        rule: "diff-budget/max-files",
        path: null,
        line: null,
        end_line: null,
        column: null,
        end_column: null,
        fix: "Split the change.",
      },
      {
        level: "notice",
        message: "a remark about all of it",
        title: null,
        rule: null,
        path: "docs/a.md",
        line: null,
        end_line: null,
        column: null,
        end_column: null,
        fix: null,
      },
    ]),
    artifactUrl: "https://github.com/org/repo/actions/runs/1/artifacts/2",
    paths,
  };
}

const partial: JobSummaryInput = {
  ...passed,
  summary: runSummary({ partial: true }),
  manifest: manifest([
    command(entry(1, "build"), "skipped", { summary: "not targeted" }),
    command(entry(2, "unit"), "succeeded"),
  ]),
  plan: plan([subtask("gate")], { partial: true, targets: ["unit"] }),
};

const unfinished: JobSummaryInput = {
  ...passed,
  summary: runSummary({ status: "cancelled", reason: "the job was cancelled", completedAt: null }),
  manifest: manifest([
    command(entry(1, "build"), null, { status: "running", started_at: "2026-03-04T05:06:07.000Z", tries: 1 }),
    command(entry(2, "unit"), null),
  ]),
};

const empty: JobSummaryInput = {
  ...passed,
  manifest: manifest([]),
  plan: plan([subtask("docs", { skip: "no change in its paths" })], { allow_empty: true }),
  paths: [],
};

describe("the job summary", () => {
  const renderings: [what: string, file: string, input: JobSummaryInput][] = [
    ["that passed", "passed.md", passed],
    ["in which everything happened", "mixed.md", mixed()],
    ["of a part", "partial.md", partial],
    ["that never got to its stages", "unfinished.md", unfinished],
    ["in which there was nothing to do", "empty.md", empty],
  ];
  test.each(renderings)("of a run %s is as in the file", async (_what, file, input) => {
    const text = createJobSummary(input);
    expect(text).toBe(await golden(file, text));
  });

  test("stays within its limit however much failed, and reports what is left out", () => {
    const tail = { stdout: "ä".repeat(2000), stderr: "e\n".repeat(2000) };
    const commands = Array.from({ length: 3000 }, (_, at) =>
      command(entry(at + 1, `stage-${at}`), "failed", { tail }),
    );
    const text = createJobSummary({ ...passed, manifest: manifest(commands) });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(text).toContain("*The output is left off here; see the log.*");
    expect(text).toContain("| `stage-2999` |");
    expect(text).toContain("### Evidence");
  });

  test("drops the ends of long lists first, from the least important lists", () => {
    const many = Array.from({ length: 3000 }, (_, at) => `warning number ${at}`);
    const skipped = Array.from({ length: 3000 }, (_, at) =>
      subtask(`s${at}`, { skip: `reason number ${at}` }),
    );
    const warned = { ...passed, summary: runSummary({ warnings: many }), plan: plan(skipped) };
    const text = createJobSummary({ ...warned, paths: many, findings: mixed().findings ?? [] }, 120_000);
    expect(text).toContain("- *and for 3000 more reasons*\n");
    expect(text).toMatch(/- warning number 0\n[^]*- \*and \d+ more\*\n/);
    expect(text).toContain("`warning number 2999`");
    expect(createJobSummary(warned, 400)).toContain("*2 more rows are left off; see the manifest.*");
  });

  test("is within any budget that the headline fits in", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 8000 }), (most) => {
        expect(Buffer.byteLength(createJobSummary(mixed(), most))).toBeLessThanOrEqual(most);
      }),
      { numRuns: runs(30) },
    );
  });

  test("has the worst findings first, and drops fixes before findings", () => {
    const one = mixed().findings?.[1];
    const all = Array.from({ length: 25 }, (_, at): Redacted<Finding>[] =>
      one === undefined
        ? []
        : [{ ...one, message: words`remark ${at}`, level: at === 24 ? "error" : "warning" }],
    ).flat();
    const whole = createJobSummary({ ...passed, findings: all });
    const linesOf = (text: string): string[] =>
      text.split("\n").filter((line) => /^ *- (?:error|warning|Fix)/.test(line));
    expect(linesOf(whole)).toHaveLength(40);
    expect(linesOf(whole)[0]).toBe("- error `docs-check/unused` in `api/b.ts:9`: remark 24");
    expect(linesOf(whole)[1]).toMatch(/^ {2}- Fix: Remove it, or ask @.octocat\.$/);
    const short = linesOf(createJobSummary({ ...passed, findings: all }, Buffer.byteLength(whole) - 300));
    expect(short.filter((line) => line.includes("remark"))).toHaveLength(20);
    expect(short.filter((line) => line.includes("Fix")).length).toBeLessThan(16);
  });

  test("every row of the table has three cells, whatever the stages are called", () => {
    const unit = fc.oneof(
      fc.constantFrom("|", "\\", "`", "\n", "@", "<"),
      fc.string({ minLength: 1, maxLength: 2 }),
    );
    const name = fc.string({ unit, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(name, name, (id, title) => {
        const commands = [command(entry(1, id, { title }), "skipped", { summary: title })];
        const text = createJobSummary({ ...passed, manifest: manifest(commands) });
        const row = text.split("\n").find((line) => line.startsWith("| ") && line.includes("⏭️")) ?? "";
        // A backslash takes the next punctuation character with it, as GitHub's tables split their rows.
        expect(row.replaceAll(/\\[!-/:-@[-`{-~]/g, "").split("|").length).toBe(5);
      }),
    );
  });

  test("a cycle of nested runs is shown once", () => {
    const self = command(entry(1, "again", { kind: "subpipeline" }), "failed", { sub_run_id: "loop" });
    const loop = manifest([self], { run_id: "loop" });
    expect(createJobSummary({ ...passed, manifest: loop, children: new Map([["loop", loop]]) })).toContain(
      "↳",
    );
  });
});
