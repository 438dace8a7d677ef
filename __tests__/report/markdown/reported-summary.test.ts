import { describe, expect, test } from "@jest/globals";
import { limits } from "../../../src/model/limits.ts";
import { formatReported, type ReportedFrom } from "../../../src/report/markdown/reported-summary.ts";

const page = "https://github.com/octo-org/octo-repo";
const from: ReportedFrom = {
  runUrl: `${page}/actions/runs/77/attempts/2`,
  conclusion: "success",
  pullRequest: { number: 12, url: `${page}/pull/12` },
};
const most = limits.checkText.value;

describe("the note above a reported result", () => {
  test("says that it only repeats what untrusted code reported, and from where", () => {
    expect(formatReported(from, null, most)).toBe(
      "> **This repeats what untrusted code reported.** It comes from " +
        `[a workflow run](${page}/actions/runs/77/attempts/2) of [pull request 12](${page}/pull/12), which GitHub says ` +
        "ended as `success`; the result shown is never better than that. The authors of that code could write anything below.\n\n",
    );
  });

  test("names no pull request when there is none", () => {
    const text = formatReported({ ...from, pullRequest: null }, null, most);
    expect(text).toContain("attempts/2), which GitHub says");
    expect(text).not.toContain("pull");
  });

  test("ends with an empty line, which separates it from the rest", () => {
    const text = formatReported({ ...from, conclusion: "`x`\n> y" }, null, most);
    expect(text.trimEnd().split("\n")).toHaveLength(1);
    expect(text).toMatch(/[^\n]\n\n$/);
  });
});

describe("a run without a result", () => {
  test("is shown as such, with the reason", () => {
    const text = formatReported(from, "the run left no result", most);
    expect(text.startsWith(formatReported(from, null, most))).toBe(true);
    expect(text).toMatch(/\n\n## ❌ No result\n\n\*\*Reason:\*\* the run left no result\n$/);
  });

  test("has a hostile reason shown as text, on one line", () => {
    const reason = "its artifact was not read: <img> @octocat\n\n# [a](https://evil.example)";
    expect(formatReported(from, reason, most)).toMatch(
      /\n\*\*Reason:\*\* its artifact was not read: \\<img\\> @\u200boctocat # \\\[a\\\]\(https:\u200b\/\/evil\.example\)\n$/,
    );
  });

  test("stays within the limit of a check-run, whatever the reason", () => {
    for (const character of ["&", "@", "\u{1f600}", "é"]) {
      const text = formatReported(from, character.repeat(200_000), most);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
    }
  });
});
