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

  const withTemplates = (templates: Files, text = "{{% box %}}\n\n[x](#gone)\n"): Files => ({
    ...hugo(text),
    ...templates,
  });

  test.each<[string, Files]>([
    ["has no headings", { "layouts/_shortcodes/box.html": "<p>{{ .Get 0 }}</p>\n" }],
    [
      "has headings in a comment alone",
      { "layouts/shortcodes/box.html": "{{/*\n# Box\n*/ -}}\n<p>{{ .Get 0 }}</p>\n" },
    ],
    ["is Markdown with other headings", { "layouts/_shortcodes/box.md": "## Box\n" }],
    [
      "calls one without headings",
      {
        "layouts/_shortcodes/box.html": '{{ partial "list.html" . }}\n',
        "layouts/_partials/list.html": "<ul></ul>\n",
      },
    ],
    [
      "shows a document that is named, without such a heading",
      {
        "layouts/_shortcodes/box.html": '{{ (site.GetPage "parts/intro.md").RenderShortcodes }}\n',
        "content/parts/intro.md": "## Intro\n",
      },
    ],
  ])("anchors of a page with a shortcode are known if its template %s", async (_name, templates) => {
    expect(await linesOf(withTemplates(templates))).toEqual(["missing-anchor content/page.md:3:1"]);
  });

  const showing = { "layouts/_shortcodes/box.html": "{{ (site.GetPage (.Get 0)).RenderShortcodes }}\n" };

  test.each<[string, Files]>([
    ["has headings", { "layouts/_shortcodes/box.html": "<h2>{{ .Get 0 }}</h2>\n" }],
    ["has ids", { "layouts/_shortcodes/box.html": '<p id="{{ .Get 0 }}"></p>\n' }],
    ["is Markdown with this heading", { "layouts/_shortcodes/box.md": "## Gone\n" }],
    ["is Markdown with a heading that it makes", { "layouts/_shortcodes/box.md": "## {{ .Get 0 }}\n" }],
    [
      "calls one that is not in the repository",
      { "layouts/_shortcodes/box.html": '{{ partial "x.html" . }}' },
    ],
    ["calls one that it makes the name of", { "layouts/_shortcodes/box.html": "{{ partial $name . }}" }],
    ["shows a document that nothing names", showing],
    [
      "calls one with headings",
      {
        "layouts/_shortcodes/box.html": '{{ partial "docs/list.html" . }}\n',
        "layouts/partials/docs/list.html": "<H3>List</H3>\n",
      },
    ],
  ])("anchors of a page with a shortcode are not known if its template %s", async (_name, templates) => {
    expect(await linesOf(withTemplates(templates))).toEqual([]);
  });

  test("a document that the parameter of a shortcode names is shown where its template shows documents", async () => {
    const text = '{{% box "Two words" %}}\n\n[x](#here) [y](#gone)\n';
    const files = { ...withTemplates(showing, text), "content/terms/two-words.md": "## Here\n" };
    expect(await linesOf(files)).toEqual(["missing-anchor content/page.md:3:12"]);
  });

  test("a document that is included has the headings of all that it may be, as in languages", async () => {
    const files = {
      ...hugo("{{% include part.md %}}\n\n[x](#one) [y](#two) [z](#gone)\n"),
      "content/en/_includes/part.md": "## One\n",
      "content/ja/_includes/part.md": "## Two\n",
    };
    expect(await linesOf(files)).toEqual(["missing-anchor content/page.md:3:21"]);
  });

  test("a document that names one of its own name to include means another", async () => {
    const files = {
      "mkdocs.yml": "site_name: x\n",
      "docs/install.md": '--8<-- "install.md"\n\n[x](#here) [y](#gone)\n',
      "docs/snippets/install.md": "## Here\n",
    };
    expect(await linesOf(files)).toEqual(["missing-anchor docs/install.md:3:12"]);
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

  test("a fence behind a tag of JSX is code, and what follows it is not", async () => {
    const text =
      '<Tabs>\n  <Tab label="x">\n    ```js\n    <a>{b}\n    ```\n  </Tab>\n</Tabs>\n\n## Here\n\n[x](#here) [y]({z})\n';
    expect(await linesOf({ "a.mdx": text })).toEqual([]);
  });

  test("an expression of a template in a line of its own writes anything, but not in code", async () => {
    const site = { "mkdocs.yml": "site_name: x\n", "docs/a.md": "[x](b.md#made) [y](c.md#made)\n" };
    const files = { ...site, "docs/b.md": "{{ settings }}\n", "docs/c.md": "```\n{{ settings }}\n```\n" };
    expect(await linesOf(files)).toEqual(["missing-anchor docs/a.md:1:16"]);
  });

  test("a link of Python-Markdown that is only an id is no empty link", async () => {
    expect(await linesOf({ "a.md": "[](){#here} [x](#here) [y]()\n" })).toEqual(["empty-link a.md:1:24"]);
  });

  test("what MkDocs' plugins write below `:::` is not known, and emoji are no part of an id", async () => {
    const site = { "mkdocs.yml": "site_name: x\n", "docs/b.md": "::: mkdocs-click\n    :module: x\n" };
    const text = "[x](b.md#made) [y](#-news) [z](#gone)\n\n## :lock: News\n";
    expect(await linesOf({ ...site, "docs/a.md": text })).toEqual(["missing-anchor docs/a.md:1:28"]);
  });

  test("Hugo's templates are not pages", async () => {
    const files = {
      "hugo.toml": "baseURL = '/'",
      "content/a.md": "",
      "layouts/shortcodes/b.md": "[x](%s) [y](gone)\n",
    };
    expect(await linesOf(files)).toEqual([]);
  });

  test("a page without headings that shows components has what they make", async () => {
    const files = {
      "docs/.vitepress/config.ts": "",
      "docs/examples.md": "<Examples />\n",
      "docs/demo.md": "# Demo\n\n<Examples />\n",
      "docs/a.md": "[x](/examples#made) [y](/demo#made)\n",
    };
    expect(await linesOf(files)).toEqual(["missing-anchor docs/a.md:1:21"]);
  });

  test("the list of all-contributors is skipped", async () => {
    const list = '<a href="#content-someone" title="Content">x</a> [y](gone.md)';
    const text = `<!-- ALL-CONTRIBUTORS-LIST:START -->\n${list}\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n\n[z](gone.md)\n`;
    expect(await linesOf({ "README.md": text })).toEqual(["missing-link README.md:5:1"]);
  });

  const book = (preprocessor: string, text: string): Files => ({
    "book.toml": `[book]\ntitle = "x"\n\n[preprocessor.${preprocessor}\n`,
    "src/a.md": text,
  });
  const labels = Array.from({ length: 6 }, (_, index) => `[an item][items.${index}]`).join(" ");

  test("a book's own program makes the labels that nothing defines, and anchors with them", async () => {
    const text = `${labels}\n\n[b](#r-items) [c](gone.md)\n`;
    expect(await linesOf(book('spec]\ncommand = "cargo run"', text))).toEqual(["missing-link src/a.md:3:15"]);
    expect(await linesOf(book('toc]\ncommand = "mdbook-toc"', text))).toHaveLength(8);
  });

  test("a book's own program that makes no labels makes no anchors", async () => {
    expect(await linesOf(book('note]\ncommand = "cargo run"', "[b](#gone)\n"))).toEqual([
      "missing-anchor src/a.md:1:1",
    ]);
  });

  test("a book's links above its folder are those of what stands beside it", async () => {
    expect(await linesOf(book("x]", "[b](../std/a.md) [c](gone.md)\n"))).toEqual([
      "missing-link src/a.md:1:18",
    ]);
  });
});

describe("F2: documents that a site shows, and that are no pages of its own", () => {
  const mkdocs = {
    "docs/en/mkdocs.yml": "site_name: x\n",
    "docs/en/docs/img/a.png": "",
    "docs/en/docs/news.md": "",
  };

  test("translations beside a site have its files, and what is not translated", async () => {
    const text = "![a](/img/a.png) [b](news.md) [c](gone.md)\n";
    expect(await linesOf({ ...mkdocs, "docs/de/docs/page.md": text })).toEqual([
      "missing-link docs/de/docs/page.md:1:31",
    ]);
    expect(await linesOf({ "docs/en/news.md": "", "docs/de/page.md": "[b](news.md)\n" })).toEqual([
      "missing-link docs/de/page.md:1:1",
    ]);
  });

  test("parts beside the pages are shown elsewhere; what is for GitHub is not", async () => {
    const files = {
      "site/docusaurus.config.js": "",
      "site/docs/a.md": "# A\n",
      "site/data/usage.md": "[a](docs/usage) [b](#setup)\n",
      "site/README.md": "[a](docs/usage) [b](#setup)\n",
    };
    expect(await linesOf(files)).toEqual([
      "missing-link site/README.md:1:1",
      "missing-anchor site/README.md:1:17",
    ]);
  });

  test("a snippet among the pages is shown by other pages", async () => {
    const site = { "mkdocs.yml": "site_name: x\n", "docs/guide/a.md": '--8<-- "part.md"\n' };
    const files = { ...site, "docs/snippets/part.md": "[x](../gone.md)\n" };
    expect(await linesOf(files)).toEqual([]);
  });

  test("a chapter without an address is a draft in a book's summary, and nowhere else", async () => {
    const text = "- [Draft]()\n";
    const files = { "book.toml": "", "src/SUMMARY.md": text, "src/a.md": text };
    expect(await linesOf(files)).toEqual(["empty-link src/a.md:1:3"]);
  });

  test("a folder of pages that is stated for another program counts only where documents are in it", async () => {
    const config = "export default { pwa: { srcDir: '.vitepress/' } }";
    const files = {
      "docs/.vitepress/config.ts": config,
      "docs/a.md": "[b](/b) [c](gone.md)\n",
      "docs/b.md": "",
    };
    expect(await linesOf(files)).toEqual(["missing-link docs/a.md:1:9"]);
  });

  test("a page has the anchors of what it includes", async () => {
    const files = {
      "docs/.vitepress/config.ts": "",
      "docs/a.md": "<!-- @include: ../shared/part.md -->\n",
      "shared/part.md": "[a](other) [b](#c)\n",
      "shared/whole.md": "[a](other) [b](#c)\n",
    };
    expect(await linesOf(files)).toEqual([
      "missing-link shared/whole.md:1:1",
      "missing-anchor shared/whole.md:1:12",
    ]);
  });

  test("an absolute link of another document may mean the site", async () => {
    const files = { "docs/.vitepress/config.ts": "", "docs/a.md": "", "src/list.md": "[a](/a) [b](/b)\n" };
    expect(await linesOf(files)).toEqual(["missing-link src/list.md:1:9"]);
  });

  test("where documents are served elsewhere, an absolute link of others is for there, unless its folder is here", async () => {
    const files = { "docs/a.md": "---\nlinkTitle: A\n---\n", "commands/set.md": "" };
    const text = "[a](/topics/acl) [b](/commands/set) [c](/commands/gone) [d](/docs/a/)\n";
    expect(await linesOf({ ...files, "commands/get.md": text })).toEqual([
      "missing-link commands/get.md:1:37",
    ]);
    expect(await linesOf({ "commands/set.md": "", "commands/get.md": "[a](/topics/acl)\n" })).toEqual([
      "missing-link commands/get.md:1:1",
    ]);
  });

  test("a page that git ignores is generated", async () => {
    const files = {
      ".gitignore": "/docs/releases.md\n",
      "docs/reference/.gitignore": "*\n!kept.md\n",
      "docs/.vitepress/config.ts": "",
      "docs/a.md": "[b](/releases) [c](/gone) [d](/reference/made)\n",
    };
    expect(await linesOf(files)).toEqual(["missing-link docs/a.md:1:16"]);
  });

  test("a placeholder is not a link", async () => {
    expect(await linesOf({ "a.md": "[a](url) [b](PAGE_URL) [c](gone)\n" })).toEqual([
      "missing-link a.md:1:24",
    ]);
  });
});
