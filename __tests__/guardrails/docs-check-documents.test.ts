import { describe, expect, test } from "@jest/globals";
import { faultsOf, judgeFiles, shown } from "./docs-check-repository.ts";

describe("documents", () => {
  test("that exceed the maximum number of lines are errors", async () => {
    const files = { "a.md": "one\ntwo\n", "b.md": "one\r\ntwo\r\nthree" };
    expect(shown(await judgeFiles(files, { "max-lines": 2 }))).toEqual([
      "too-long b.md:null:null The document has 3 lines; the limit is 2.",
    ]);
    expect((await judgeFiles(files, { "max-lines": 3 })).verdict).toBe("passed");
    expect((await judgeFiles({ "a.md": "\n".repeat(5000) }, { "max-lines": 0 })).verdict).toBe("passed");
    expect((await judgeFiles({ "a.md": "\n".repeat(5000) })).verdict).toBe("passed");
  });

  test("that are too large or too deep to parse are errors, as nothing in them was checked (G23)", async () => {
    const files = {
      "large.md": "x\n".repeat(600_000),
      "deep.md": `${"> ".repeat(200)}[a](gone.md)`,
      "links.md": "[a](large.md#x) [b](deep.md#y)",
    };
    const judged = await judgeFiles(files);
    expect(shown(judged)).toEqual([
      "not-read deep.md:null:null Nothing in this document was checked, because more than 100 lists and quotes are in each other.",
      "not-read large.md:null:null Nothing in this document was checked, because it is larger than 1 MiB.",
    ]);
    expect(judged).toMatchObject({ verdict: "violated", details: { files: 1, not_read: 2 } });
    expect(await judgeFiles(files, { unread: "warn" })).toMatchObject({
      verdict: "passed",
      findings: [{ level: "warning" }, { level: "warning" }],
    });
  });

  test.each([
    ["lists in lists", `${"- ".repeat(101)}[a](gone.md)`],
    ["brackets without an empty line", "[".repeat(10_001)],
    [
      "lists in lists over lines",
      Array.from({ length: 800 }, (_, level) => `${"  ".repeat(level)}- a`).join("\n"),
    ],
    ["quotes without number", "> a\n\n".repeat(8000)],
    ["comments without an end", "a <!-- ".repeat(20_000)],
  ])("with %s are errors too (G23)", async (_, text) => {
    expect((await judgeFiles({ "a.md": text })).verdict).toBe("violated");
  });

  test("a warning says that there are none", async () => {
    expect(shown(await judgeFiles({ "a.txt": "" }))).toEqual([
      "no-documents null:null:null No file matches the options `files` and `ignore`, so nothing was checked.",
    ]);
  });

  test("with a byte order mark, Windows line endings and front matter get correct line numbers", async () => {
    const text =
      "\uFEFF---\r\ntitle: x\r\n---\r\n\r\n# A\r\n\r\nb [c](gone.md)\r\n\r\n```sh\r\ncat docs/gone.sh\r\n```\r\n";
    const judged = await judgeFiles({ "docs/page.md": text }, { paths: true });
    expect(judged.findings.map(({ line, column }) => [line, column])).toEqual([
      [7, 3],
      [10, 5],
    ]);
  });

  test("findings are sorted by level, then by path and place", async () => {
    const files = {
      "large.md": "x\n".repeat(600_000),
      "b.md": "[b](gone.md) [a](gone.md)",
      "a.md": "\n[a](gone.md)\n",
    };
    const judged = await judgeFiles(files, { unread: "warn" });
    expect(shown(judged).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "missing-link a.md:2:1",
      "missing-link b.md:1:1",
      "missing-link b.md:1:14",
      "not-read large.md:null:null",
    ]);
  });
});

describe("non-ASCII names break", () => {
  test("they don't: names of other letters are found, and missed", async () => {
    const text = "[a](größe.md) [b](%E6%96%87%E6%9B%B8/x.md) [c](gröse.md) `docs/größe.md` `docs/gröse.md`";
    expect(await faultsOf(text, ["docs/größe.md", "docs/文書/x.md"], { paths: true })).toEqual([
      '1: missing-link: The link leads to "docs/gröse.md", which does not exist.',
      '1: missing-path: The path "docs/gröse.md" does not exist.',
    ]);
  });

  test("a name that is composed otherwise is another name", async () => {
    expect(await faultsOf("[a](cafe\u0301.md)", ["docs/caf\u00e9.md"])).toEqual([
      '1: wrong-case: The link leads to "docs/cafe\u0301.md", which is spelled "docs/caf\u00e9.md" in the repository.',
    ]);
  });

  test("a document whose own name is no UTF-8 or begins with a quote is checked from its folder", async () => {
    const judged = await judgeFiles({
      '"docs/caf\\351.md"': "[a](guide.md) [b](gone.md)",
      '"\\"quoted\\".md"': '[c](docs/guide.md) [d](<"quoted".md>)',
      "docs/guide.md": "",
    });
    expect(judged.findings.map(({ path, message }) => [path, message])).toEqual([
      ['"docs/caf\\351.md"', 'The link leads to "docs/gone.md", which does not exist.'],
    ]);
  });

  test("a document with invalid UTF-8 is still checked", async () => {
    const bytes = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, ...Buffer.from("[a](guid.md)")]);
    const judged = await judgeFiles({ "a.md": bytes, "guide.md": "" });
    expect(shown(judged)).toEqual([
      'missing-link a.md:1:6 The link leads to "guid.md", which does not exist.',
    ]);
    expect(judged.edits).toEqual([]);
  });
});
