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

  const at = "pipelines.p.stages[0].with";

  test.each([
    [
      "a mapping in a mapping",
      ["site:", "  root: { a: b }"],
      [`7:19: ${at}.site.root: expected text, a number, true, false or a list of these, found a mapping`],
    ],
    [
      "a list in a list",
      ["files: [[a]]"],
      [`6:19: ${at}.files[0]: expected text, a number, true, false or a mapping, found a list`],
    ],
    [
      "what the guardrail does not know in a mapping",
      ["site:", "  root: docs", "  slug: none"],
      [
        `8:19: ${at}.site.slug: expected one of github, vitepress, mdbook, mkdocs, kramdown, found the text "none"`,
      ],
    ],
    [
      "a key in a list",
      ["site:", "  - root: docs", "  - rot: web"],
      [`8:15: ${at}.site[1].rot: "rot" is not a known key; did you mean "root"?`],
    ],
    [
      "an empty mapping",
      ["site: {}"],
      [`6:17: ${at}.site.root: "root" is missing; expected a folder or a list of them`],
    ],
    [
      "a number",
      ["site: 3"],
      [
        `6:17: ${at}.site: expected auto, false, or a site's settings or a list of them, each with \`root\`, found the number 3`,
      ],
    ],
  ])("are told where %s is wrong", (_what, lines, messages) => {
    expect(mistakesWith(...lines)).toEqual(messages);
  });
});
