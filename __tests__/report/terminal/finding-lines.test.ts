import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Finding } from "../../../src/model/finding.ts";
import { formatFindings } from "../../../src/report/terminal/finding-lines.ts";

const finding = (more: Partial<Finding> = {}): Finding => ({
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

const linesOf = (findings: Finding[], colour = false): string[] =>
  formatFindings({ findings, summary: "what it comes to", colour });

describe("the lines of findings", () => {
  test("are aligned, each with its rule and fix, and end with the summary", () => {
    const findings = [
      finding(),
      finding({ path: null, line: null, message: "31 files changed; at most 25 may.", rule: null }),
      finding({ level: "warning", path: "docs/guide.md", line: 120, column: 7, end_column: null, fix: null }),
      finding({ level: "notice", line: null, fix: null }),
    ];
    expect(linesOf(findings)).toEqual([
      "docs/a.md:3          error    The review of docs/a.md is overdue. [docs-freshness/overdue]",
      "                              fix: Read it again.",
      "(the change)         error    31 files changed; at most 25 may.",
      "                              fix: Read it again.",
      "docs/guide.md:120:7  warning  The review of docs/a.md is overdue. [docs-freshness/overdue]",
      "docs/a.md            notice   The review of docs/a.md is overdue. [docs-freshness/overdue]",
      "",
      "what it comes to",
    ]);
  });

  test("are the summary alone where nothing was found", () => {
    expect(linesOf([])).toEqual(["what it comes to"]);
  });

  test("are not moved by a very long place", () => {
    const [long, , short] = linesOf([finding({ path: `docs/${"a".repeat(80)}.md` }), finding()]);
    expect(long).toContain(".md:3  error    The");
    expect(short?.indexOf("error")).toBe(42);
  });

  test("have colours on request, with the same words", () => {
    const plain = linesOf([finding()]);
    const coloured = linesOf([finding()], true);
    expect(coloured[0]).toContain("\u001b[31merror  \u001b[39m");
    // oxlint-disable-next-line no-control-regex -- colours are what it takes away
    expect(coloured.map((line) => line.replaceAll(/\u001b\[\d+m/g, ""))).toEqual(plain);
  });

  test("are one line each, whatever is in a text, and hide or move nothing", () => {
    const evil = fc.string({
      unit: fc.oneof(fc.constantFrom("\n", "\r", "\u001b[2J", "\u202e", "\u0000", "a"), fc.string()),
    });
    fc.assert(
      fc.property(evil, evil, evil, (message, rule, fix) => {
        const lines = linesOf([finding({ message, rule, fix: `a${fix}`, path: `a${message}` })]);
        expect(lines).toHaveLength(4);
        // oxlint-disable-next-line no-control-regex -- it looks for what must not be there
        for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      }),
    );
  });
});
