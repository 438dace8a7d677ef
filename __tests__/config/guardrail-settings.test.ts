import { describe, expect, test } from "@jest/globals";
import { DocsCheckOptions } from "../../src/guardrails/docs-check/options.ts";
import { mistakesOf } from "./reading.ts";

const guardrails = new Map([["docs-check", DocsCheckOptions]]);

/** The mistakes of a file whose one stage is docs-check with these lines as its settings. */
const mistakesWith = (...settings: string[]): string[] =>
  mistakesOf(
    [
      "pipelines:",
      "  p:",
      "    stages:",
      "      - uses: guardrail/docs-check",
      "        with:",
      ...settings.map((line) => `          ${line}`),
    ].join("\n"),
    { guardrails },
  );

describe("the settings of a guardrail", () => {
  test.each([
    ["a word", ["site: auto"]],
    ["a mapping", ["site:", "  root: docs", "  public: [docs/public]"]],
    ["a list of mappings", ["site:", "  - root: docs", "  - { root: web, mdx: true }"]],
  ])("may hold %s", (_what, lines) => {
    expect(mistakesWith(...lines)).toEqual([]);
  });

  test.each([
    [
      "a mapping in a mapping",
      ["site:", "  root: { a: b }"],
      "7:13: pipelines.p.stages[0].with.site: expected text, a number, true, false, a mapping or a list of these, found a mapping",
    ],
    [
      "a list in a list",
      ["files: [[a]]"],
      "6:18: pipelines.p.stages[0].with.files: expected text, a number, true, false, a mapping or a list of these, found a list",
    ],
    [
      "what the guardrail does not know in a mapping",
      ["site:", "  root: docs", "  slug: none"],
      "7:13: pipelines.p.stages[0].with.site: expected auto, false, or a site's settings or a list of them, each with `root`, found a mapping",
    ],
    [
      "what it does not know in a list",
      ["site:", "  - root: docs", "  - rot: web"],
      "7:13: pipelines.p.stages[0].with.site: expected auto, false, or a site's settings or a list of them, each with `root`, found a list",
    ],
    [
      "an empty mapping",
      ["site: {}"],
      "6:17: pipelines.p.stages[0].with.site: expected auto, false, or a site's settings or a list of them, each with `root`, found a mapping",
    ],
  ])("are told where %s is wrong", (_what, lines, message) => {
    expect(mistakesWith(...lines)).toEqual([message]);
  });
});
