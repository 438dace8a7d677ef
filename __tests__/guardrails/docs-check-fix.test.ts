import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Files, fixed, judgeFiles } from "./docs-check-repository.ts";
import { runs } from "../support/property-runs.ts";

const files: Files = {
  "docs/guide.md": "# Installing\n\n# Run it\n",
  "docs/images/logo (new).png": "",
  "src/report/summary.ts": "",
  "src/main.ts": "",
  "package.json": '{ "scripts": { "build": "x", "generate": "x" } }',
  ".github/orchestrator.yml": "pipelines: { implementation-gate: {} }",
};

const fix = async (text: string, path = "docs/page.md") =>
  (await fixed({ ...files, [path]: text }, { paths: true }))[path];

describe("--fix", () => {
  test.each([
    [
      "a file that moved",
      "[a](../summary.ts) `src/old/summary.ts`",
      "[a](../src/report/summary.ts) `src/report/summary.ts`",
    ],
    ["keeping what is behind it", "[a](../guide.md?plain=1#run-it 'T')", "[a](guide.md?plain=1#run-it 'T')"],
    ["in the same style", "[a](./old/guide.md)", "[a](./guide.md)"],
    [
      "an anchor of the same text",
      "[a](guide.md#runit) [b](guide.md#run_it)",
      "[a](guide.md#run-it) [b](guide.md#run-it)",
    ],
    ["a definition", "[a]\n\n[a]: <old/guide.md> 'T'", "[a]\n\n[a]: <guide.md> 'T'"],
    ["an image, escaped", "![a](<logo (new).png>)", "![a](<images/logo%20%28new%29.png>)"],
    ["HTML", "<p>\n<a href='old/guide.md'>\n</p>", "<p>\n<a href='guide.md'>\n</p>"],
    ["another case", "[a](Guide.md) `SRC/main.ts`", "[a](guide.md) `src/main.ts`"],
    ["a path with its line", "`src/old/summary.ts:12`", "`src/report/summary.ts:12`"],
    ["a path with its dots", "`../src/summary.ts`", "`../src/report/summary.ts`"],
    [
      "in lists, quotes and tables",
      "> - [a](old/guide.md)\n\n| a |\n| - |\n| `src/old/summary.ts` |",
      "> - [a](guide.md)\n\n| a |\n| - |\n| `src/report/summary.ts` |",
    ],
  ])("puts right %s", async (_what, text, expected) => {
    expect(await fix(text)).toBe(expected);
  });

  test.each([
    [
      "F3: what is misspelt, although it names what is near",
      "[a](guid.md) [b](guide.md#run-its) `src/mains.ts`",
    ],
    [
      "F3: names of scripts and pipelines",
      "`orchestrator run implementation-gates`\n\n```sh\nnpm run generates\n```",
    ],
    ["F3: a word that is no address", "[Jaice](c)"],
    ["what has several candidates", "[a](script.ts) `src/file-3.ts`"],
    ["what has none", "[a](nothing/like/it.css)"],
    ["names that every folder has", "[a](other/README.md)"],
    ["another number or extension", "`src/file-9.ts` [a](../src/main.tsx)"],
    ["an escaped address", "[a](old/guide\\.md)"],
    ["what tests or examples have for themselves", "[a](./install.md) ![b](img/own.svg)"],
    ["an anchor whose digits are apart", "[a](releases.md#v1-1-10)"],
    ["an anchor that may be the number of a second heading", "[a](releases.md#c1)"],
    ["a path in a heading, whose anchor would change", "# `src/old/summary.ts`"],
  ])("leaves alone %s", async (_what, text) => {
    const releases = "# V 1.11.0\n\n# C\n\n# C#\n";
    const copied = { "test/proj/install.md": "", "examples/other/own.svg": "" };
    const more = {
      ...copied,
      "docs/releases.md": releases,
      "src/file-1.ts": "",
      "a/script.ts": "",
      "b/script.ts": "",
      "README.md": "",
    };
    const judged = await judgeFiles({ ...files, ...more, "docs/page.md": text }, { paths: true });
    expect(judged.findings).not.toEqual([]);
    expect(judged.edits).toEqual([]);
  });

  test("F3: leaves alone what begins at the root of a site, and what tests read", async () => {
    const site = { "docs/.vitepress/config.ts": "export default {}", "docs/public/img/logo.png": "" };
    const onSite = {
      ...files,
      ...site,
      "docs/page.md": "![a](/pictures/logo.png) [b](/old/guide.md) [c](/guide#runit)",
    };
    const judged = await judgeFiles(onSite);
    expect(judged.findings.map(({ rule }) => rule)).toEqual([
      "docs-check/missing-image",
      "docs-check/missing-anchor",
    ]);
    expect(judged.edits).toEqual([]);
    const fixture = { ...files, "__tests__/fixtures/page.md": "[a](../old/summary.ts)" };
    const read = await judgeFiles(fixture, { ignore: ["!**/fixtures/**"] });
    expect(read).toMatchObject({ findings: [{ rule: "docs-check/missing-link" }], edits: [] });
  });

  test("F3: leaves alone what a site serves from elsewhere in another case", async () => {
    const site = { "hugo.toml": "baseURL = '/'", "static/img/logo.png": "" };
    const judged = await judgeFiles({ ...site, "content/guide/page.md": "![a](img/Logo.png)" });
    expect(judged.edits).toEqual([]);
  });

  test("keeps the byte order mark, line endings and every other byte", async () => {
    const text =
      "\uFEFF# Größe\r\n\r\n\t[a](guid.md)\r\n\r\n- [b](old/guide.md) \u{1F680} `src/old/summary.ts`  \r\n";
    expect(await fix(text)).toBe(
      "\uFEFF# Größe\r\n\r\n\t[a](guid.md)\r\n\r\n- [b](guide.md) \u{1F680} `src/report/summary.ts`  \r\n",
    );
  });

  test("leaves documents without problems untouched", async () => {
    const judged = await judgeFiles({ ...files, "a.md": "[a](guide.md)", "b.md": "[a](docs/guide.md)" });
    expect(judged.edits).toEqual([{ path: "a.md", text: "[a](docs/guide.md)" }]);
  });

  test("is idempotent and adds no new problems", async () => {
    const piece = fc.constantFrom(
      "[a](old/guide.md#installing)",
      "[a](guide.md#runit)",
      "[a](guide.md)",
      "[a](Guide.md#run-it)",
      "![a](logo%20(new).png)",
      "<a href='old/guide.md'>x</a>",
      "`src/old/summary.ts`",
      "`./src/old/summary.ts:3`",
      "`npm run generates`",
      "`orchestrator run implementation-gates`",
      "# `src/mains.ts`",
      "# Title é",
      "[a](#titel-é)",
      "[a](gone.css)",
      "```sh\nnpm run generates && cat src/mains.ts\n```",
    );
    const separator = fc.constantFrom("\n\n", " ", "\n- ", "\n> ", "\r\n\r\n", "\n| a |\n| - |\n| ");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(separator, piece), { maxLength: 8 }), async (pieces) => {
        const before = { ...files, "docs/page.md": pieces.flat().join("") };
        const once = await fixed(before, { paths: true });
        const after = await judgeFiles(once, { paths: true });
        expect(after.edits).toEqual([]);
        expect(after.findings.length).toBeLessThanOrEqual(
          (await judgeFiles(before, { paths: true })).findings.length,
        );
      }),
      { numRuns: runs(150) },
    );
  });
});
