import { describe, expect, test } from "@jest/globals";
import { faultsOf, type Files, judgeFiles, shown } from "./docs-check-repository.ts";

const files: Files = {
  "src/a.ts": "one\ntwo\n",
  "docs/other.md": "# X\n",
  "docs/README.md": "# Here\n",
  "docs/my file.md": "",
};
const rulesIn = async (text: string, more: Files = {}, settings: object = {}) =>
  (await faultsOf(text, { ...files, ...more }, settings)).map((fault) => fault.split(":")[1]!.trim());

describe("F12: found", () => {
  test.each([
    ["a label that is not defined", "See [the guide][guide].", "undefined-reference"],
    ["one behind code", "See [`guide()`][guide].", "undefined-reference"],
    ["a footnote that is not defined", "Text.[^2]", "undefined-footnote"],
    ["a named one beside others", "Text.[^a] and[^b]\n\n[^b]: x", "undefined-footnote"],
    ["no address", "[a]()", "empty-link"],
    ["no text and no address", "[]()", "empty-link"],
    ["an image without one", "![a]()", "empty-link"],
    ["a line past the end", "[a](../src/a.ts#L400)", "missing-line"],
    ["lines past the end", "[a](../src/a.ts#L1-L3)", "missing-line"],
    ["an anchor of a folder", "[a](../docs#gone)", "missing-anchor"],
    ["a path out of the repository", "[a](../../../../outside.md)", "outside"],
    ["a page that GitHub does not have", "[a](../../../isues)", "outside"],
    ["one level out", "[a](../../x)", "outside"],
    ["a raw blank", "[a](my file.md)", "blank-in-link"],
  ])("%s", async (_what, text, rule) => {
    expect(await rulesIn(text)).toEqual([rule]);
  });

  test("what is missing in a folder that builds make, but is tracked here", async () => {
    const tracked = { "docs/build/there.md": "[a](gone.md)" };
    expect(await rulesIn("[a](build/x.md) [b](build/there.md) [c](dist/x.md)", tracked)).toEqual([
      "missing-link",
      "missing-link",
    ]);
  });

  test("the repository by its own address, at its main branch", async () => {
    const own = { "package.json": '{ "repository": "github:acme/tool" }' };
    const at = (path: string) => `[a](https://github.com/${path})`;
    expect(await rulesIn(at("acme/tool/blob/main/src/gone.ts"), own)).toEqual(["missing-link"]);
    expect(await rulesIn(at("Acme/Tool/tree/HEAD/docs/other.md#gone"), own)).toEqual(["missing-anchor"]);
    for (const right of [
      "acme/tool/blob/main/src/a.ts#L2",
      "acme/tool/blob/v1.2/src/gone.ts",
      "acme/tool/issues/1",
      "acme/other/blob/main/gone.ts",
    ])
      expect(await rulesIn(at(right), own)).toEqual([]);
  });
});

describe("F12: right", () => {
  test.each([
    ["an unquoted attribute", "<a name=foo></a> [a](#foo) <a href=other.md>b</a>"],
    ["links in formulas", "$$ [a](gone.md) $$ and $f[x](y)$\n\n$$\n[b](gone.md) x[1][i]\n$$"],
    ["an element of an element", "a[i][j] and [0][1] and [x][y]"],
    ["a shortcut, a box and a note to oneself", "[x] and [todo] and - [ ] a"],
    ["a character class", "the glob [^a] and [^a-z]* and `[^2]`"],
    ["labels that are defined", "[a][b] [b][] [b]\n\n[b]: other.md"],
    [
      "pages of GitHub and other repositories",
      "[a](../../../issues) [b](../../../../other) [c](../../v1/README.md)",
    ],
    ["words in brackets that are no address", "see [a] (my file) and [b](<my file.md>)"],
    ["dollars", "It costs $5, [a](other.md) costs $6."],
  ])("%s", async (_what, text) => {
    expect(await rulesIn(text)).toEqual([]);
  });

  test("empty links of a template", async () => {
    const form = { ".github/PULL_REQUEST_TEMPLATE.md": "Issue: [number]()" };
    expect(await rulesIn("x", form)).toEqual([]);
  });
});

describe("MDX", () => {
  const mdx = (text: string) => judgeFiles({ "a.mdx": text, "b.md": "# B\n", "x.png": "" });

  test("is no Markdown where it is a program, a tag or an expression", async () => {
    const text = [
      "import X from './gone.js'",
      "export const list = [",
      "  '[a](gone.md)',",
      "",
      "  { a: '[b](gone.md)' },",
      "];",
      "",
      "# Title {props.x}",
      "",
      "<Tabs items={['[a](gone.md)']}>",
      "    <Tab>[b](b.md#b) {/* [c](gone.md) */} {`[d](gone.md)`} `{` and a < b</Tab>",
      "</Tabs>",
      "",
      "<a id='own' />[e](#own) <https://example.com/[f](gone.md)>",
      "",
      "{ [g](gone.md) }",
    ].join("\n");
    expect(shown(await mdx(text))).toEqual([]);
  });

  test("is read between them, with lines and columns, and also four blanks in", async () => {
    const text =
      "<Tabs>\n    <Tab>\n    [a](gone.md)\n    </Tab>\n</Tabs>\n\n<img src='gone.png' />\n<a href='gone.md'>x</a>\n";
    expect(shown(await mdx(text)).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "missing-link a.mdx:3:5",
      "missing-image a.mdx:7:11",
      "missing-link a.mdx:8:10",
    ]);
  });

  test("a comment leaves out the next block", async () => {
    expect(shown(await mdx("{/* docs-check: ignore */}\n\n[a](gone.md)\n\n[b](b.md)"))).toEqual([]);
  });
});

describe("F6: the summary names what was not read", () => {
  test("other formats and ignored documents", async () => {
    const judged = await judgeFiles({
      "a.md": "[x](b.mdx)",
      "b.mdx": "",
      "c.markdown": "",
      "d.rst": "",
      "e.rst": "",
      "f.adoc": "",
      "g.txt": "",
      "CHANGELOG.md": "",
      "tests/fixtures/x.md": "[a](gone.md)",
    });
    expect(judged.summary).toBe(
      "3 documents with 1 reference checked; no problems; not read: 2 ignored, 2 .rst, 1 .adoc",
    );
    expect(judged.details).toMatchObject({ files: 3, ignored: 2, other_formats: { ".rst": 2, ".adoc": 1 } });
  });

  test("a repository whose only document is .mdx is checked", async () => {
    expect((await judgeFiles({ "a.mdx": "[x](gone.md)" })).verdict).toBe("violated");
  });

  test.each(["build", "out", "dist", "vendor", "archive"])(
    "what is tracked in %s is read",
    async (folder) => {
      expect((await judgeFiles({ [`${folder}/a.md`]: "[x](gone.md)" })).findings).toHaveLength(1);
    },
  );
});
