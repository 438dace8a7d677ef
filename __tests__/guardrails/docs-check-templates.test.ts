import { describe, expect, test } from "@jest/globals";
import { type Files, judgeFiles, shown } from "./docs-check-repository.ts";

const linesOf = async (files: Files): Promise<string[]> =>
  shown(await judgeFiles(files)).map((line) => line.split(" ", 2).join(" "));

describe("F2: what templates and tags leave of a site's documents", () => {
  const hugo = (text: string): Files => ({ "hugo.toml": "baseURL = '/'", "content/page.md": text });

  test.each([
    ["in a line of its own may make headings", "{{% glossary %}}\n\n[x](#term)\n", []],
    [
      "within a line makes none",
      "[x](#term) {{% note-about-it %}}\n",
      ["missing-anchor content/page.md:1:1"],
    ],
    [
      "that is closed shows what is in it",
      "{{% wide %}}\n\n## Here\n\n{{% /wide %}}\n\n[x](#here) [y](#term)\n",
      ["missing-anchor content/page.md:7:12"],
    ],
  ])("a shortcode of Hugo %s", async (_name, text, found) => {
    expect(await linesOf(hugo(text))).toEqual(found);
  });

  test("a part of pages is judged by its absolute links only", async () => {
    const files = {
      "_config.yml": "title: x\n",
      "guide/a.md": "# A\n",
      "_includes/part.md": "[a](gone/) [b](/guide/gone/) [c](/guide/a/#gone) [d](/guide/a/#a) [e](#a)\n",
    };
    expect(await linesOf(files)).toEqual([
      "missing-link _includes/part.md:1:12",
      "missing-anchor _includes/part.md:1:30",
    ]);
  });

  test("Markdown in a tag that says so is read, and the tag's id is an anchor", async () => {
    const text =
      '<div id="box" class="note" markdown="1">\n[a](gone.md) [b](#box)\n</div>\n\n<div>\n[c](no-markdown.md)\n</div>\n';
    expect(await linesOf({ "_config.yml": "title: x\n", "page.md": text })).toEqual([
      "missing-link page.md:2:1",
    ]);
  });
});
