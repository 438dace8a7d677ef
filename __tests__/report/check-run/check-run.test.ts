import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Finding } from "../../../src/model/finding.ts";
import { asRecorded, type Redacted } from "../../../src/model/redacted.ts";
import { type CheckReportInput, createCheckReport } from "../../../src/report/check-run/check-run.ts";
import { createJobSummary } from "../../../src/report/markdown/job-summary.ts";
import { golden } from "../golden.ts";
import { command, entry, manifest, plan, runSummary, subtask } from "../sample-run.ts";
import { runs } from "../../support/property-runs.ts";

const passed: CheckReportInput = {
  summary: runSummary(),
  manifest: manifest([
    command(entry(1, "build"), "succeeded"),
    command(entry(2, "unit"), "succeeded"),
    command(entry(3, "deploy"), "skipped"),
  ]),
  plan: plan([subtask("gate")]),
  paths: [".runs/task/cli/run-1/manifest.json"],
};

const finding = (line: number, more: Partial<Finding> = {}): Redacted<Finding> =>
  asRecorded({
    level: "warning",
    message: `remark ${line}`,
    title: null,
    rule: null,
    path: "src/a.ts",
    line,
    end_line: null,
    column: null,
    end_column: null,
    fix: null,
    ...more,
  });

const failed: CheckReportInput = {
  ...passed,
  summary: runSummary({ status: "failed", reason: "api/unit failed (exit 1)" }),
  manifest: manifest(
    [
      command(entry(1, "build", { subtask: "api" }), "succeeded"),
      command(entry(2, "unit", { subtask: "api" }), "failed", {
        findings: { error: 1, warning: 2, notice: 0 },
        tail: { stdout: "1 test failed\n", stderr: "" },
      }),
    ],
    { status: "failed", status_detail: "stage-failed" },
  ),
  findings: [finding(1), finding(2), finding(3, { level: "error", message: "expected 1 @octocat" })],
  mostAnnotations: 2,
};

const titleOf = (input: CheckReportInput): string => createCheckReport(input).output.title;

describe("the title of a check-run", () => {
  test("says how many stages passed, and in which time", () => {
    expect(titleOf(passed)).toBe("Passed: 2 stages in 1m 05s");
    const one = manifest([command(entry(1, "unit"), "succeeded")]);
    expect(titleOf({ ...passed, manifest: one })).toBe("Passed: 1 stage in 1m 05s");
  });

  test("mentions allowed failures, and that a run was partial", () => {
    const allowed = manifest([
      command(entry(1, "unit"), "succeeded"),
      command(entry(2, "lint"), "allowed_failure"),
    ]);
    expect(titleOf({ ...passed, manifest: allowed })).toBe(
      "Passed: 2 stages in 1m 05s, 1 failed but allowed",
    );
    const part = plan([subtask("gate")], { partial: true, targets: ["unit"] });
    expect(titleOf({ ...passed, plan: part })).toBe("Passed, partial run: 2 stages in 1m 05s");
  });

  test("says what failed, in one line of at most 120 characters", () => {
    expect(titleOf(failed)).toBe("Failed: api/unit failed (exit 1)");
    const long = runSummary({ status: "failed", reason: `one\ntwo\u001b[31m ${"ä".repeat(200)}` });
    const title = titleOf({ ...failed, summary: long });
    expect(title).toMatch(/^Failed: one two ä+…$/);
    expect(Array.from(title)).toHaveLength(120);
  });

  test("counts the stages of a cancelled run", () => {
    const summary = runSummary({ status: "cancelled", reason: "the run was cancelled" });
    const commands = [command(entry(1, "build"), "succeeded"), command(entry(2, "unit"), "cancelled")];
    expect(titleOf({ ...passed, summary, manifest: manifest(commands) })).toBe(
      "Cancelled: 1 passed, 1 not finished",
    );
  });

  test("says that a run has not ended, or why it has no stages", () => {
    const going = runSummary({ status: "in_progress", reason: "still running: api", completedAt: null });
    expect(titleOf({ ...passed, summary: going })).toBe("Not finished: still running: api");
    const nothing = { ...passed, manifest: manifest([]) };
    expect(titleOf(nothing)).toBe("Nothing to run");
    const refused = runSummary({ status: "failed", reason: "the plan cannot be read" });
    expect(titleOf({ ...nothing, summary: refused })).toBe("Failed: the plan cannot be read");
  });
});

describe("the summary of a check-run", () => {
  test("is as in the file", async () => {
    const { output } = createCheckReport(failed);
    expect(output.summary).toBe(await golden("check-run.md", output.summary));
    expect(Object.keys(output)).toEqual(["title", "summary"]);
  });

  test("is the job summary alone when every finding is an annotation", () => {
    const { output, annotations } = createCheckReport({ ...failed, mostAnnotations: 3 });
    expect(annotations).toHaveLength(3);
    expect(output.summary).toBe(
      createJobSummary({
        ...failed,
        findings: [failed.findings![2]!, ...failed.findings!.slice(0, 2)],
      }),
    );
  });

  test("ends with the count of findings without an annotation, even without room for the rest", () => {
    const tail = { stdout: "ä".repeat(2000), stderr: "e\n".repeat(2000) };
    const commands = Array.from({ length: 600 }, (_, at) =>
      command(entry(at + 1, `stage-${at}`), "failed", { tail }),
    );
    const findings = Array.from({ length: 400 }, (_, at) => finding(at + 1));
    const { output, annotations } = createCheckReport({
      ...passed,
      manifest: manifest(commands),
      findings,
    });
    expect(annotations).toHaveLength(100);
    expect(Buffer.byteLength(output.summary)).toBeLessThanOrEqual(65_000);
    expect(
      output.summary.endsWith("\n\n300 more findings are not shown as annotations: 300 warnings.\n"),
    ).toBe(true);
  });

  test("leaves room for what its caller puts before it", () => {
    const { output } = createCheckReport({ ...failed, plan: plan([subtask("gate")]) }, 600);
    expect(Buffer.byteLength(output.summary)).toBeLessThanOrEqual(600);
    expect(output.summary.endsWith("1 more finding is not shown as an annotation: 1 warning.\n")).toBe(true);
  });

  test("is within 65,000 bytes whatever happened", () => {
    const text = fc.string({ unit: "binary", maxLength: 3000 });
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(text, count, count, fc.nat(200), (words, stages, remarks, mostAnnotations) => {
        const tail = { stdout: words, stderr: words };
        const commands = Array.from({ length: stages }, (_, at) =>
          command(entry(at + 1, words.slice(0, 100) || "stage"), "failed", { tail }),
        );
        const findings = Array.from({ length: remarks }, (_, at) => finding(at + 1, { message: words }));
        const summary = runSummary({ status: "failed", reason: words, warnings: [words, words] });
        const input = { ...passed, summary, manifest: manifest(commands), findings, mostAnnotations };
        const { output, annotations } = createCheckReport(input);
        expect(Buffer.byteLength(output.summary)).toBeLessThanOrEqual(65_000);
        expect(Array.from(output.title).length).toBeLessThanOrEqual(120);
        expect(annotations).toHaveLength(Math.min(remarks, mostAnnotations));
      }),
      { numRuns: runs(50) },
    );
  });
});

test("a check-run has no annotations if none are requested", () => {
  const { output, annotations } = createCheckReport({ ...failed, mostAnnotations: 0 });
  expect(annotations).toEqual([]);
  expect(output.summary).toContain("\n\n3 findings are not shown as annotations: 1 error, 2 warnings.\n");
});
