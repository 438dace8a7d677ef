import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readPullRequestOverride } from "../../src/model/diff-budget-override.ts";

const labels = ["bug", "diff-budget-override"];
const allow = (body: string | null) => readPullRequestOverride({ labels, body });

const noLabel = "the label `diff-budget-override`";
const noReason = "a line `Diff budget override: <reason>` in its description";

describe("a pull request with the label and a reason", () => {
  test.each([
    "Diff budget override: vendored code",
    "diff BUDGET override:vendored code",
    "Some words.\r\n\r\nDiff budget override: vendored code  \r\nMore.",
    "- Diff budget override: vendored code",
    "1. Diff budget override: vendored code",
    "* [x] Diff budget override: vendored code",
    "> Diff budget override: vendored code",
    "**Diff budget override:** vendored code",
    "**Diff budget override**: vendored code",
    "<!-- say why -->Diff budget override: vendored code<!-- thanks -->",
    "Diff budget override:\nDiff budget override: vendored code",
    "Diff budget override: <reason>\nDiff budget override: vendored code",
    "```\nDiff budget override: shown\n```\nDiff budget override: vendored code",
    "<details>\nDiff budget override: shown\n</details>\n\nDiff budget override: vendored code",
    "Use ```code``` well.\nDiff budget override: vendored code",
    "Why:\n    Diff budget override: vendored code",
  ])("such as %j may be larger", (body) => {
    expect(allow(body)).toEqual({ reason: "vendored code" });
  });

  test("may have the label in any case", () => {
    const named = { labels: ["Diff-Budget-Override"], body: "Diff budget override: x" };
    expect(readPullRequestOverride(named)).toEqual({ reason: "x" });
  });

  test("keeps any reason of letters as it is written", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé][a-zé `*_.:-]{0,40}[a-zé.]$/u), fc.string(), (reason, before) => {
        fc.pre(!/diff budget|<|`{3}|~{3}/i.test(before));
        expect(allow(`${before}\nDiff budget override: ${reason}\n`)).toEqual({ reason });
      }),
    );
  });
});

describe("a pull request", () => {
  test.each([
    null,
    "",
    "Diff budget override",
    "Diff budget override:",
    "Diff budget override: \n vendored code",
    "Diff budget override: <reason>",
    "Diff budget override: ...",
    "Diff budget override: <!-- why -->",
    "<!-- Diff budget override: vendored code -->",
    "<!--\nDiff budget override: vendored code\n-->",
    "<!-- never closed\nDiff budget override: vendored code",
    "- [ ] Diff budget override: vendored code",
    "No diff budget override: vendored code",
    "# Diff budget override: vendored code",
    "```\nDiff budget override: vendored code\n```",
    "Say it so:\n\n````markdown\n```\nDiff budget override: vendored code\n```\n````",
    "~~~ text\nDiff budget override: vendored code",
    "> ```\n> Diff budget override: vendored code\n> ```",
    "- ```\n  Diff budget override: vendored code\n  ```",
    "Say it so:\n\n    Diff budget override: vendored code",
    "\tA line of code\n\tDiff budget override: vendored code",
    "<details>\nDiff budget override: vendored code\n</details>",
    "<details open><summary>How</summary>\n<details></details>\n\nDiff budget override: vendored code\n\n</details>",
    "<DETAILS>\nDiff budget override: vendored code",
    "<pre>\nDiff budget override: vendored code\n</pre>",
    "<del>\nDiff budget override: vendored code\n</del>",
  ])("that says %j gives no reason (G35)", (body) => {
    expect(allow(body)).toEqual({ missing: noReason });
  });

  test("without the label is told that, and of both what is missing", () => {
    const body = "Diff budget override: vendored code";
    expect(readPullRequestOverride({ labels: ["diff-budget"], body })).toEqual({ missing: noLabel });
    expect(readPullRequestOverride({ labels: [], body: null })).toEqual({
      missing: `${noLabel} and ${noReason}`,
    });
  });

  test("that does not speak of the budget never gives a reason", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (body) => {
        fc.pre(!/diff budget override/i.test(body));
        expect(allow(body)).toEqual({ missing: noReason });
      }),
    );
  });
});
