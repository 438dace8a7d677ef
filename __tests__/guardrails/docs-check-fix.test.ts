import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Files, fixed, judgeFiles } from "./docs-check-repository.ts";

const files: Files = {
  "docs/guide.md": "# Installing\n\n# Run it\n",
  "docs/images/logo (new).png": "",
  "src/report/summary.ts": "",
  "src/main.ts": "",
  "package.json": '{ "scripts": { "build": "x", "generate": "x" } }',
  ".github/orchestrator.yml": "pipelines: { implementation-gate: {} }",
};

const fix = async (text: string, path = "docs/page.md") => (await fixed({ ...files, [path]: text }))[path];

describe("--fix", () => {
  test.each([
    ["a misspelt link", "[a](guid.md)", "[a](guide.md)"],
    ["in the same style", "[a](./guid.md) [b](/docs/guid.md)", "[a](./guide.md) [b](/docs/guide.md)"],
    ["keeping what is behind it", "[a](guid.md?plain=1#run-it 'T')", "[a](guide.md?plain=1#run-it 'T')"],
    ["with its anchor", "[a](guid.md#instaling)", "[a](guide.md#installing)"],
    ["an anchor", "# Setup\n\n[a](#setpu) [b](guide.md#run-its)", null],
    ["an anchor of another document", "[a](guide.md#run-its)", "[a](guide.md#run-it)"],
    ["a definition", "[a]\n\n[a]: <guid.md> 'T'", "[a]\n\n[a]: <guide.md> 'T'"],
    [
      "a file that moved",
      "[a](../summary.ts) `src/old/summary.ts`",
      "[a](../src/report/summary.ts) `src/report/summary.ts`",
    ],
    ["an image, escaped", "![a](<logo (new).png>)", "![a](<images/logo%20%28new%29.png>)"],
    ["HTML", "<p>\n<a href='guid.md'>\n</p>", "<p>\n<a href='guide.md'>\n</p>"],
    ["another case", "[a](Guide.md) `SRC/main.ts`", "[a](guide.md) `src/main.ts`"],
    ["a path with its line", "`src/mains.ts:12`", "`src/main.ts:12`"],
    ["a path with its dots", "`../src/mains.ts`", "`../src/main.ts`"],
    [
      "scripts",
      "`npm run biuld -- x`\n\n```sh\nnpm run generates\n```",
      "`npm run biuld -- x`\n\n```sh\nnpm run generate\n```",
    ],
    ["pipelines", "`orchestrator run implementation-gates`", "`orchestrator run implementation-gate`"],
    [
      "in lists, quotes and tables",
      "> - [a](guid.md)\n\n| a |\n| - |\n| `src/mains.ts` |",
      "> - [a](guide.md)\n\n| a |\n| - |\n| `src/main.ts` |",
    ],
  ])("puts right %s", async (_what, text, expected) => {
    expect(await fix(text)).toBe(expected ?? "# Setup\n\n[a](#setpu) [b](guide.md#run-it)");
  });

  test.each([
    ["what has several candidates", "[a](script.ts) `src/file-3.ts`"],
    ["what has none", "[a](nothing/like/it.css)"],
    ["names that every folder has", "[a](other/README.md)"],
    ["another number or extension", "`src/file-9.ts` [a](../src/main.tsx)"],
    ["an escaped address", "[a](guid\\.md)"],
    ["a path in a heading, whose anchor would change", "# `src/mains.ts`"],
  ])("leaves alone %s", async (_what, text) => {
    const more = { "src/file-1.ts": "", "a/script.ts": "", "b/script.ts": "", "README.md": "" };
    const judged = await judgeFiles({ ...files, ...more, "docs/page.md": text });
    expect(judged.findings).not.toEqual([]);
    expect(judged.edits).toEqual([]);
  });

  test("keeps the byte order mark, line breaks and every other byte", async () => {
    const text = "\uFEFF# Größe\r\n\r\n\t[a](guid.md)\r\n\r\n- [b](guid.md) \u{1F680} `src/mains.ts`  \r\n";
    expect(await fix(text)).toBe(
      "\uFEFF# Größe\r\n\r\n\t[a](guid.md)\r\n\r\n- [b](guide.md) \u{1F680} `src/main.ts`  \r\n",
    );
  });

  test("touches no document that has nothing to put right", async () => {
    const judged = await judgeFiles({ ...files, "a.md": "[a](docs/guid.md)", "b.md": "[a](docs/guide.md)" });
    expect(judged.edits).toEqual([{ path: "a.md", text: "[a](docs/guide.md)" }]);
  });

  test("what was fixed is fixed: a second time changes nothing, and no more is wrong than before", async () => {
    const piece = fc.constantFrom(
      "[a](guid.md#instaling)",
      "[a](guide.md)",
      "[a](Guide.md#run-it)",
      "![a](logo%20(new).png)",
      "<a href='guid.md'>x</a>",
      "`src/old/summary.ts`",
      "`./src/mains.ts:3`",
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
        const once = await fixed(before);
        const after = await judgeFiles(once);
        expect(after.edits).toEqual([]);
        expect(after.findings.length).toBeLessThanOrEqual((await judgeFiles(before)).findings.length);
      }),
      { numRuns: 150 },
    );
  });
});
