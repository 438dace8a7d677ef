import { describe, expect, test } from "@jest/globals";
import { type Files, judgeFiles, shown } from "./docs-check-repository.ts";

/** For each generator: its files, links that it serves in a document, and dead ones with what is found. */
const sites: [
  name: string,
  page: string,
  files: Files,
  right: string,
  dead: [link: string, rule: string][],
][] = [
  [
    "VitePress",
    "docs/guide/page.md",
    {
      "docs/.vitepress/config.ts": "export default { base: '/x/', rewrites: { 'old/:a.md': 'new/:a.md' } }",
      "docs/index.md": "",
      "docs/guide/api-hmr.md": "# `build.target`\n\n## 1. One\n\n# Own {#own-id}\n",
      "docs/blog/[slug].md": "",
      "docs/public/img/x.png": "",
    },
    "[a](/guide/api-hmr) [b](./api-hmr) [c](./api-hmr.html#build-target) [d](/x/guide/api-hmr#own-id) [e](/) ![f](/img/x.png) [g](api-hmr#_1-one) [h](/new/x) [i](/blog/any) [j](/guide/)",
    [
      ["[a](/guide/gone)", "missing-link"],
      ["[a](./gone)", "missing-link"],
      ["[a](/gone)", "missing-link"],
      ["[a](./api-hmr#gone)", "missing-anchor"],
      ["![a](/img/gone.png)", "missing-image"],
      ["[a](/guide/API-hmr)", "wrong-case"],
    ],
  ],
  [
    "Starlight",
    "site/src/content/docs/guides/page.mdx",
    {
      "site/astro.config.mjs":
        "import starlight from '@astrojs/starlight';\nexport default { redirects: { '/old': '/guides/other' }, integrations: [starlight()] }",
      "site/src/content/docs/guides/Other Page.md": "# Some Text\n",
      "site/src/content/docs/moved.md": "---\nslug: guides/elsewhere\n---\n",
      "site/public/x.svg": "",
    },
    "[a](/guides/other-page/#some-text) [b](../other-page/) [c](/old) [d](/guides/elsewhere/) ![e](/x.svg) <LinkCard href='/guides/other-page/' />\n\n[f](/de/guides/other-page/)",
    [
      ["[a](/guides/gone/)", "missing-link"],
      ["<LinkCard href='/guides/gone/' />", "missing-link"],
      ["[a](/guides/other-page/#gone)", "missing-anchor"],
    ],
  ],
  [
    "Docusaurus",
    "website/docs/guide/page.md",
    {
      "website/docusaurus.config.js":
        "module.exports = { presets: [['classic', { docs: { path: 'docs', routeBasePath: 'manual' }, blog: false }]], plugins: [['@docusaurus/plugin-client-redirects', { redirects: [{ from: '/old', to: '/manual' }] }]] }",
      "website/docs/guide/01-first.mdx": "# Title {/* #own */}\n\n# Other {#second}\n\n# Plain\n",
      "website/docs/slugged.md": "---\nslug: /short\n---\n",
      "website/docs/_part.mdx": "# From a part\n",
      "website/docs/whole.mdx": "import Part from './_part.mdx';\n\n<Part />\n",
      "website/src/pages/help.tsx": "",
      "website/static/img/x.png": "",
    },
    "[a](./01-first.mdx#own) [b](/manual/guide/first#second) [c](first#plain) [d](/manual/short) [e](/help) [f](/old) ![g](/img/x.png) ![h](@site/static/img/x.png) [i](slugged.md) [j](../whole.mdx#from-a-part)",
    [
      ["[a](./gone.mdx)", "missing-link"],
      ["[a](/manual/guide/gone)", "missing-link"],
      ["[a](./01-first.mdx#gone)", "missing-anchor"],
      ["[a](../whole.mdx#gone)", "missing-anchor"],
    ],
  ],
  [
    "mdBook",
    "book/src/page.md",
    {
      "book/book.toml": '[book]\ntitle = "x"\n[output.html.redirect]\n"/old.html" = "ch06.html"\n',
      "book/src/ch06.md": "# A & B\n\n# Own { #own }\n",
      "book/src/part/README.md": "",
      "book/src/img/x.svg": "",
    },
    '[a](ch06.html#a--b) [b](ch06.md#own) [c](old.html) [d](part/index.html) [e](../std/vec.html) <img src="img/x.svg">',
    [
      ["[a](gone.html)", "missing-link"],
      ["[a](gone.md)", "missing-link"],
      ["[a](ch06.html#gone)", "missing-anchor"],
      ['<img src="img/gone.svg">', "missing-image"],
    ],
  ],
  [
    "MkDocs",
    "manual/guide/page.md",
    {
      "mkdocs.yml":
        "site_name: x\ndocs_dir: manual\nmarkdown_extensions:\n  - toc:\n      slugify: !!python/name:pymdownx.slugs.uslugify\nplugins:\n  - redirects:\n      redirect_maps:\n        old.md: guide/other.md\n",
      "manual/guide/other.md": '# A - B\n\n# Own { #own .x }\n\n# 9.7 <small>x</small> { id="9.7.0" }\n',
      "manual/assets/x.png": "",
    },
    '[a](other.md#a-b) [b](other.md#own) [c](../other/#9.7.0) [d](../../old/) <img src="../../assets/x.png">\n\n!!! note\n\n    [e](other.md)\n',
    [
      ["[a](gone.md)", "missing-link"],
      ["!!! note\n\n    [a](gone.md)", "missing-link"],
      ["[a](other.md#gone)", "missing-anchor"],
    ],
  ],
  [
    "Hugo",
    "content/guide/page.md",
    {
      "hugo.toml": 'baseURL = "https://example.org/"\n',
      "content/_index.md": "",
      "content/guide/Other.md": "---\naliases: [/older/]\n---\n\n# Own {#own}\n\nterm\n: what it is\n",
      "content/guide/bundle/index.md": "",
      "static/x.png": "",
    },
    '[a](/guide/other/#own) [b](../other/#term) [c](/older/) [d](/guide/bundle/) ![e](/x.png) [f]({{< ref "gone" >}}) [g](other.md)',
    [
      ["[a](/guide/gone/)", "missing-link"],
      ["[a](gone.md)", "missing-link"],
      ["[a](/guide/other/#gone)", "missing-anchor"],
    ],
  ],
  [
    "Jekyll",
    "docs/_docs/page.md",
    {
      "docs/_config.yml": "title: x\ncollections:\n  docs:\n    output: true\n",
      "docs/_docs/other.md": "# Title\n{: #own}\n\n## 1. Café (x)\n",
      "docs/pages/help.md": "---\npermalink: /help/\nredirect_from: /aid/\n---\n",
      "docs/img/x.png": "",
    },
    "[a](/docs/other/#own) [b](/docs/other#title) [c](/help/) [d](/aid/) ![e](/img/x.png) [f]({{ site.baseurl }}/gone) [g](/docs/other#caf-x) [h][i]\n\n[i]: {{ site.x }}/y\n",
    [
      ["[a](/docs/gone/)", "missing-link"],
      ["[a](gone.md)", "missing-link"],
      ["[a](/docs/other/#gone)", "missing-anchor"],
    ],
  ],
];

const linesOf = async (files: Files, settings: object = {}) =>
  shown(await judgeFiles(files, settings)).map((line) => line.split(" ")[0]);

describe.each(sites)("F2: on a site of %s", (_name, page, files, right, dead) => {
  test("accepts what the site serves", async () => {
    expect(shown(await judgeFiles({ ...files, [page]: right }))).toEqual([]);
  });

  test.each(dead)("%s is found: %s", async (link, rule) => {
    expect(await linesOf({ ...files, [page]: `${right}\n\n${link}\n` })).toEqual([rule]);
  });
});

describe("F2: site", () => {
  const files = { "web/a.md": "[b](/b) [c](/b#x) ![d](/p.png)", "web/b.md": "# X\n", "web/files/p.png": "" };

  test("as it is stated", async () => {
    expect(await linesOf(files)).toEqual(["missing-link", "missing-link", "missing-image"]);
    const stated = { root: "web", public: ["web/files"], base: "/docs/" };
    expect(await linesOf(files, { site: stated })).toEqual([]);
    expect(await linesOf({ ...files, "web/a.md": "[b](/docs/b) [c](/gone)" }, { site: [stated] })).toEqual([
      "missing-link",
    ]);
    expect(await linesOf(files, { site: { preset: "mkdocs", root: "web" } })).not.toContain("missing-link");
  });

  test("false: as GitHub shows it, although there is a configuration file", async () => {
    const site = { ...files, "web/.vitepress/config.mts": "export default { srcDir: '.' }" };
    expect(await linesOf(site)).toEqual([]);
    expect(await linesOf(site, { site: false })).toEqual(["missing-link", "missing-link", "missing-image"]);
  });

  test("each document belongs to the deepest, and those outside are as GitHub shows them", async () => {
    const judged = await judgeFiles({
      "README.md": "[a](/guide)",
      "docs/.vitepress/config.ts": "",
      "docs/guide.md": "",
      "docs/inner/mkdocs.yml": "site_name: x",
      "docs/inner/docs/a.md": "[b](../b/)",
      "docs/inner/docs/b.md": "",
    });
    expect(shown(judged)).toEqual([
      'missing-link README.md:1:1 The link leads to "guide", which does not exist.',
    ]);
    expect(judged.details).toMatchObject({
      sites: [
        { preset: "vitepress", folder: "docs" },
        { preset: "mkdocs", folder: "docs/inner" },
      ],
    });
  });

  test("one that is not understood is left alone: most of its links are not found", async () => {
    const links = Array.from({ length: 20 }, (_, index) => `[x](/guide/page-${index}/)`).join(" ");
    const site = {
      "docs/.vitepress/config.ts": "",
      "docs/guide/a.md": links,
      "docs/guide/b.md": "[c](gone.md)",
    };
    expect(await linesOf(site)).toEqual(["missing-link"]);
  });

  test("of a generator that is not known, links to files are checked", async () => {
    const site = { "docs/.eleventy.js": "", "docs/a.md": "[b](/x) [c](y/) [d](gone.md) ![e](gone.png)" };
    expect(await linesOf(site)).toEqual(["missing-link", "missing-image"]);
  });

  test("front matter of a site that is somewhere else is enough", async () => {
    expect(await linesOf({ "docs/a.md": "---\nsidebar_position: 1\n---\n\n[b](/x) [c](gone.md)" })).toEqual([
      "missing-link",
    ]);
  });

  test.each([{ site: true }, { site: {} }, { site: { root: "x", slug: "y" } }, { site: [{ preset: "x" }] }])(
    "%j is refused",
    async (settings) => {
      await expect((async () => judgeFiles({}, settings))()).rejects.toThrow(
        "expected auto, false, or a site's settings",
      );
    },
  );
});
