import { describe, expect, test } from "@jest/globals";
import { faultsOf, filesOnly, judgeFiles, shown } from "./docs-check-repository.ts";
import { judgeDocsCheck } from "../../src/guardrails/docs-check/judge.ts";
import { DocsCheckOptions } from "../../src/guardrails/docs-check/options.ts";
import { GitError } from "../../src/model/changes.ts";
import { factsWith } from "../support/guardrail-repository.ts";

describe("links", () => {
  test("a broken link is an error with its place and a suggestion", async () => {
    const judged = await judgeFiles({
      "docs/page.md": "# Page\n\nSee [it](guid.md).\n",
      "docs/guide.md": "",
    });
    expect(judged.findings).toEqual([
      {
        level: "error",
        rule: "docs-check/missing-link",
        title: "Broken link",
        message: 'The link leads to "docs/guid.md", which does not exist.',
        fix: 'Did you mean "guide.md"? If not, remove it.',
        path: "docs/page.md",
        line: 3,
        end_line: 3,
        column: 5,
        end_column: null,
      },
    ]);
    expect(judged).toMatchObject({
      verdict: "violated",
      summary: "2 documents with 1 reference checked; 1 problem",
      override: null,
      decision: null,
      details: {
        files: 2,
        not_read: 0,
        ignored: 0,
        other_formats: {},
        sites: [],
        links: 1,
        images: 0,
        anchors: 0,
        paths: 0,
        scripts: 0,
        pipelines: 0,
      },
    });
  });

  test.each([
    ["to a file beside the document", "[a](other.md) [b](./other.md)"],
    ["to the root", "[a](/src/main.ts) [b](../src/main.ts) [c](/) [d](..) [e](.)"],
    ["to folders", "[a](../src) [b](../src/)"],
    ["with percent-encoding", "[a](a%20b.md) [b](<a b.md>) [c](caf%C3%A9.md) [d](café.md)"],
    [
      "with lines, queries and the top",
      "[a](../src/main.ts#L1-L2) [b](other.md?plain=1#L1) [c](#) [d](#top)",
    ],
    ["by reference", "[a][x] [x]\n\n[x]: other.md 'Title'"],
    [
      "that leave the repository",
      "[a](../../../issues) [b](../../../wiki/Home) [c](../../../../other) [d](../../v1/x.md)",
    ],
    ["elsewhere", "[a](https://x.test/y.md) [b](mailto:a@x.test) [c](//x.test) <https://y.test> www.z.test"],
    ["with placeholders", "[a]({{ base }}/x.md) [b](<path/{id}.md>) [c]($BRANCH_URL)"],
    ["to what builds make", "[a](../dist/index.js) [b](../packages/api/coverage/index.html)"],
    ["in code", "`[a](gone.md)`\n\n```md\n[a](gone.md)\n```\n\n    [a](gone.md)"],
    ["in comments", "<!-- [a](gone.md) <a href='gone.md'> -->\n\ntext <!-- <img src='gone.png'> --> text"],
  ])("%s are right", async (_what, text) => {
    const empty = ["docs/a b.md", "docs/café.md", "packages/api/x.ts"].map((path) => [path, ""]);
    const files = { ...Object.fromEntries(empty), "docs/other.md": "one\n", "src/main.ts": "one\ntwo\n" };
    expect(await faultsOf(text, files)).toEqual([]);
  });

  test.each([
    ["by reference", "[a][x]\n\n[x]: gone.md", 3],
    ["in a table", "| a |\n| - |\n| [b](gone.md) |", 3],
    ["in a list in a quote", "> - one\n>   [b](gone.md)", 2],
    ["in a footnote", "a[^1]\n\n[^1]: [b](gone.md)", 3],
    ["in HTML", "<p>\n<a class='x' href='gone.md'>b</a>\n</p>", 2],
    ["in HTML in a line", 'a\nb <a href="gone.md">b</a>', 2],
    ["to the root", "[b](/docs/gone.md)", 1],
  ])("one %s is checked too", async (_what, text, line) => {
    expect(await faultsOf(text)).toEqual([
      `${line}: missing-link: The link leads to "docs/gone.md", which does not exist.`,
    ]);
  });

  test("a name in the wrong case is an error on every system, even if the disk would find it", async () => {
    const judged = await judgeFiles({ "README.md": "[a](Docs/guide.md)", "docs/Guide.md": "" }, {}, [
      "Docs/guide.md",
    ]);
    expect(shown(judged)).toEqual([
      'wrong-case README.md:1:1 The link leads to "Docs/guide.md", which is spelled "docs/Guide.md" in the repository.',
    ]);
  });

  test("files that git ignores are searched on the disk", async () => {
    const text = "[a](local.md) [b](gone.md)";
    expect(shown(await judgeFiles({ "README.md": text }, {}, ["local.md"]))).toEqual([
      'missing-link README.md:1:15 The link leads to "gone.md", which does not exist.',
    ]);
  });

  test("paths in a submodule that is not checked out are not checked", async () => {
    expect(await faultsOf("[a](../vendored/deep/x.md) `vendored/deep/y.md`", ["vendored"])).toEqual([]);
  });

  test("images must exist, in Markdown and in HTML", async () => {
    const text = [
      "![a](a.png)",
      "",
      '<picture><source srcset="b.png 1x, c.png 2x"><img alt="d" src="d.png"></picture>',
    ].join("\n");
    expect(await faultsOf(text, ["docs/c.png"])).toEqual([
      '1: missing-image: The image "docs/a.png" does not exist.',
      '3: missing-image: The image "docs/b.png" does not exist.',
      '3: missing-image: The image "docs/d.png" does not exist.',
    ]);
  });
});

describe("what is left out", () => {
  test.each([
    ["the next block", "<!-- docs-check: ignore -->\n[a](gone.md)\n\n[b](lost.md)", ["4"]],
    ["all of a list", "<!-- docs-check: ignore -->\n\n- [a](gone.md)\n- [b](gone.md)\n\n[c](lost.md)", ["6"]],
    ["a fence", "<!-- docs-check: ignore -->\n```sh\ncat docs/gone.md\n```\n\n[b](lost.md)", ["6"]],
    ["the block that it stands in", "a [a](gone.md) <!-- docs-check: ignore -->\n\n[b](lost.md)", ["3"]],
    ["a block in a list", "- one\n\n  <!-- docs-check: ignore -->\n  [a](gone.md)\n\n  [b](lost.md)", ["6"]],
  ])("a comment leaves out %s", async (_what, text, lines) => {
    expect((await faultsOf(text)).map((fault) => fault.split(":")[0])).toEqual(lines);
  });

  test("ignored blocks still define anchors", async () => {
    expect(await faultsOf("<!-- docs-check: ignore -->\n# Title [a](gone.md)\n\n[b](#title-a)")).toEqual([]);
  });

  test("documents that others wrote, histories, and what `ignore` names", async () => {
    const files = Object.fromEntries(
      ["node_modules/a/README.md", "packages/a/CHANGELOG.md", "drafts/a.md", "b.txt", "kept.md"].map(
        (path) => [path, "[a](gone.md)"],
      ),
    );
    const pathsOf = async (settings: object) =>
      (await judgeFiles(files, settings)).findings.map(({ path }) => path);
    expect(await pathsOf({ ignore: ["drafts/**"] })).toEqual(["kept.md"]);
    expect(await pathsOf({ files: ["**/*.txt"] })).toEqual(["b.txt"]);
    expect(await pathsOf({ ignore: ["!**/CHANGELOG.md", "drafts/**", "kept.md"] })).toEqual([
      "packages/a/CHANGELOG.md",
    ]);
  });

  test("paths that `allow-missing` or .gitignore lists need not exist", async () => {
    const text = "[a](../local/notes.md) [b](deep/secret.env) [c](../made/x.md) [d](../lost.md) `docs/made/`";
    const files = { ".gitignore": "# comment\n\n/local\n*.env\r\nmade/\n!lost.md\n" };
    expect(await faultsOf(text, files, { "allow-missing": ["lost.md"] })).toEqual([]);
    expect(await faultsOf(text, files)).toHaveLength(1);
  });

  test("each kind can be turned off", async () => {
    const text = "[a](gone.md) [b](#gone) `docs/gone.md` `orchestrator run gone`\n\n```sh\nnpm run gone\n```";
    const files = {
      "package.json": '{ "scripts": { "test": "x" } }',
      ".github/orchestrator.yml": "pipelines: { gate: {} }",
    };
    const all = { links: false, anchors: false, paths: false, scripts: false, pipelines: false };
    expect(await faultsOf(text, files, { paths: true })).toHaveLength(5);
    expect(await faultsOf(text, files)).toHaveLength(4);
    expect(await faultsOf(text, files, all)).toEqual([]);
    for (const kind of Object.keys(all))
      expect(await faultsOf(text, files, { ...all, [kind]: true })).toHaveLength(1);
  });
});

test("a git error is passed on", async () => {
  const repository = { ...filesOnly({}), files: () => Promise.reject(new GitError("no repository")) };
  const judging = judgeDocsCheck(repository, DocsCheckOptions.parse({}), factsWith());
  await expect(judging).rejects.toThrow(GitError);
});

test.each([
  { "max-lines": -1 },
  { "max-lines": 1.5 },
  { "max-lines": "many" },
  { files: ["/docs/**"] },
  { ignore: ["../x"] },
  { linksy: true },
])("the options %j are refused", (settings) => {
  expect(DocsCheckOptions.safeParse(settings).success).toBe(false);
});
