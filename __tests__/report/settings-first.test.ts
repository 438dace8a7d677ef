import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/model/finding.ts";
import { asRecorded, type Redacted } from "../../src/model/redacted.ts";
import { createCheckReport } from "../../src/report/check-run/check-run.ts";
import { command, entry, manifest, plan, runSummary, subtask } from "./sample-run.ts";

const finding = (line: number, more: Partial<Finding>): Redacted<Finding> =>
  asRecorded({
    level: "error",
    message: `remark ${line}`,
    title: null,
    rule: "docs-check/missing-link",
    path: "README.md",
    line,
    end_line: null,
    column: null,
    end_column: null,
    fix: null,
    ...more,
  });

test("a change to its own rules comes first in the check-run, whatever else is wrong (F5)", () => {
  const errors = Array.from({ length: 500 }, (_, line) =>
    finding(line + 1, { message: "wrong ".repeat(50) }),
  );
  const touched = finding(1, {
    level: "warning",
    rule: "docs-check/settings-changed",
    message: "sets `links` otherwise",
  });
  const input = {
    summary: runSummary({ status: "failed", reason: "gate/docs failed" }),
    manifest: manifest([command(entry(1, "docs"), "failed")], { status: "failed" }),
    plan: plan([subtask("gate")]),
    paths: [],
    findings: [...errors, touched],
    mostAnnotations: 10,
  };
  for (const most of [60_000, 3_000]) {
    const { output, annotations } = createCheckReport(input, most);
    const at = output.summary.indexOf("**The change modifies its own rules:** sets");
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(output.summary.indexOf("| "));
    expect(annotations[0]!.message).toContain("otherwise");
  }
});
