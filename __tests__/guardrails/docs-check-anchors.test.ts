import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import GithubSlugger from "github-slugger";
import { faultsOf } from "./docs-check-repository.ts";
import { runs } from "../support/property-runs.ts";

describe("anchors", () => {
  test.each([
    ["# Hello, World!", "hello-world"],
    ["## A `code()` *and* **bold** [link](https://x.test)", "a-code-and-bold-link"],
    ["Title\n=====", "title"],
    ["# a_b-c", "a_b-c"],
    ["# Émile & Zoë", "émile--zoë"],
    ["# 日本語 の 見出し", "日本語-の-見出し"],
    ["# 🚀 Start", "-start"],
    ["# :rocket: Start", "rocket-start"],
    ["# ![logo](https://x.test/l.png) Name", "name"],
    ['# <img src="https://x.test"> Name <kbd>X</kbd>', "name-x"],
    ["# Same\n\n# Same\n\n# Same", "same-2"],
    ["> - # Deep", "deep"],
    ["<a name='Here'></a>", "here"],
    ['<div id="there"></div>', "there"],
    ['text <a id="inline"></a>', "inline"],
    ['<h1 align="center">\n  Big &amp; <b>bold</b>\n</h1>', "big--bold"],
    ["# &lt;T&gt;", "t"],
    ["# 1. First", "1-first"],
  ])("%j has the anchor %s", async (heading, anchor) => {
    const text = `${heading}\n\n[a](#${anchor}) [b](<#${anchor}>) [c](page.md#${encodeURIComponent(anchor)})`;
    expect(await faultsOf(text)).toEqual([]);
  });

  test("anchors match in any case, as on GitHub", async () => {
    expect(await faultsOf("# Über Uns\n\n[a](#Über-Uns) [b](#user-content-Über-uns)")).toEqual([]);
  });

  test("a missing anchor is an error that names the nearest one", async () => {
    expect(
      await faultsOf("# Install\n\n[a](#instal) [b](other.md#setup)", { "docs/other.md": "# Set up" }),
    ).toEqual([
      '3: missing-anchor: The link leads to "#instal", but this document has no such heading or anchor.',
      '3: missing-anchor: The link leads to "#setup", but "docs/other.md" has no such heading or anchor.',
    ]);
  });

  test("anchors of documents that are not checked are known too", async () => {
    const files = { "CHANGELOG.md": "# 1.2.0\n\n[a](gone.md)" };
    expect(await faultsOf("[a](../CHANGELOG.md#120) [b](../CHANGELOG.md#130)", files)).toHaveLength(1);
  });

  test.each([
    ["of files that are no Markdown", "[a](../src/main.ts#section) [b](../index.html#section)"],
    ["of folders", "[a](../src#readme)"],
    ["of lines and footnotes", "[a](page.md#L1) [b](#fn-1) [c](#user-content-fnref-1)"],
    ["that name a text", "[a](page.md#:~:text=word)"],
    ["in comments and code", "<!-- [a](#gone) --> `[b](#gone)`"],
  ])("those %s are left alone", async (_what, text) => {
    expect(await faultsOf(text, ["src/main.ts", "index.html"])).toEqual([]);
  });

  test("anchors of any heading are those of github-slugger", async () => {
    const word = fc.stringMatching(/^[A-Za-zÄéß日0-9][A-Za-zÄéß日0-9.,!?-]{0,6}$/u);
    const heading = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(fc.array(heading, { minLength: 1, maxLength: 6 }), async (headings) => {
        const slugger = new GithubSlugger();
        const links = headings.map((text) => `[x](#${encodeURIComponent(slugger.slug(text))})`);
        const text = [...headings.map((text) => `## \`${text}\` *x*`.replace(" *x*", "")), ...links].join(
          "\n\n",
        );
        expect(await faultsOf(text)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});
