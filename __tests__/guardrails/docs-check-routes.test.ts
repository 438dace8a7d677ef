import { describe, expect, test } from "@jest/globals";
import { type Files, judgeFiles, shown } from "./docs-check-repository.ts";

/** For each: a site's files, where a document of it stands, links that it serves, and a dead one. */
const cases: [name: string, files: Files, page: string, right: string, dead: string][] = [
  [
    "VitePress with redirects of all files of a kind",
    {
      "docs/.vitepress/config.ts": "",
      "docs/public/_redirects": "/*.txt /:splat.md 301\n/*/index.html /:splat 301\n/old/* /:splat 301\n",
      "docs/guide/a.md": "",
    },
    "docs/guide/page.md",
    "[a](/guide/a.txt) [b](/llms.txt) [c](/old/a)",
    "/guide/gone",
  ],
  [
    "mdBook whose pages git ignores",
    { "book.toml": "[book]\n", ".gitignore": "*.html\n", "src/a.md": "" },
    "src/page.md",
    "[a](a.html)",
    "gone.html",
  ],
  [
    "Docusaurus beside the configuration of GitBook for the same folder",
    {
      ".gitbook.yaml": "structure: { readme: README.md }\n",
      "website/docusaurus.config.ts":
        "export default { presets: [['classic', { docs: { path: '../docs', routeBasePath: '/' } }]] };",
      "website/static/img/a.png": "",
      "docs/usage/a.md": "",
    },
    "docs/usage/page.md",
    "![a](/img/a.png) [b](/usage/a)",
    "/img/gone.png",
  ],
  [
    "Hugo's url, slug and aliases in front matter",
    {
      "hugo.toml": 'baseURL = "https://example.org/"\n',
      "content/guide/a.md": "---\nurl: /somewhere/else/\n---\n",
      "content/guide/b.md": "---\nslug: other\naliases: [/old/b/]\n---\n",
    },
    "content/guide/page.md",
    "[a](/somewhere/else/) [b](/guide/other/) [c](/old/b/)",
    "/guide/gone/",
  ],
  [
    "VitePress with languages in folders",
    {
      "docs/.vitepress/config.ts": "export default { locales: { root: {}, de: {} } }",
      "docs/guide/a.md": "",
      "docs/de/guide/a.md": "",
    },
    "docs/de/guide/page.md",
    "[a](/de/guide/a) [b](/guide/a) [c](./a)",
    "/de/guide/gone",
  ],
  [
    "Starlight with a language that shows what is not translated",
    {
      "astro.config.mjs":
        "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight()] }",
      "src/content/docs/guides/a.md": "",
      "src/content/docs/de/guides/b.md": "",
    },
    "src/content/docs/de/guides/page.md",
    "[a](/guides/a/) [b](/de/guides/b/) [c](/de/guides/a/)",
    "/guides/gone/",
  ],
  [
    "Jekyll's permalink in front matter",
    {
      "_config.yml":
        "title: x\ncollections:\n  docs:\n    output: true\n    permalink: /:collection/:path/\n",
      "_docs/a.md": "",
      "_docs/b.md": "---\npermalink: /docs/elsewhere/\n---\n",
    },
    "_docs/page.md",
    "[a](/docs/a/) [b](/docs/elsewhere/)",
    "/docs/gone/",
  ],
  [
    "Jekyll's posts by their dates and categories",
    {
      "_config.yml": "title: x\n",
      "_posts/2024-01-02-a.md": "",
      "_posts/2024-01-03-b.md": "---\ncategories: News\n---\n",
      "_posts/2024-01-02-c.md": "---\ndate: 2025-02-03 10:00:00 +0100\n---\n",
    },
    "_posts/2024-01-04-page.md",
    "[a](/2024/01/02/a.html) [b](/news/2024/01/03/b.html) [c](/2025/02/03/c.html)",
    "/2024/01/02/gone.html",
  ],
  [
    "Jekyll's permalinks of the site, of a collection and of defaults",
    {
      "_config.yml": [
        "title: x",
        "permalink: /blog/:year/:title/",
        "collections: { tips: { output: true, permalink: '/hints/:name/' } }",
        "defaults: [{ scope: { path: rfcs }, values: { permalink: '/proposals/:basename/' } }]",
      ].join("\n"),
      "_posts/2024-01-02-a.md": "",
      "_tips/b.md": "",
      "rfcs/c.md": "",
    },
    "page.md",
    "[a](/blog/2024/a/) [b](/hints/b/) [c](/proposals/c/)",
    "/blog/2024/gone/",
  ],
  [
    "Jekyll's permalink with what only it knows",
    {
      "_config.yml": "title: x\ncollections: { tips: { output: true, permalink: '/tips/:week/:name/' } }\n",
      "_tips/a.md": "",
      "tips/guide/b.md": "",
    },
    "page.md",
    "[a](/tips/12/a/) [b](/tips/guide/b/)",
    "/tips/gone/",
  ],
  [
    "Hugo's permalinks by section",
    {
      "hugo.yaml": [
        "baseURL: https://example.org/",
        "permalinks:",
        "  posts: /news/:year/:month/:slug/",
        "  page: { notes: '/n/:title/' }",
      ].join("\n"),
      "content/posts/a.md": "---\ndate: 2024-03-01T00:00:00Z\ntitle: A Post\n---\n",
      "content/notes/b.md": "---\ntitle: A Long Note\n---\n",
    },
    "content/page.md",
    "[a](/news/2024/03/a-post/) [b](/n/a-long-note/)",
    "/news/2024/03/gone/",
  ],
  [
    "Hugo's permalinks of pages without a date, and a section that is served at its folder",
    {
      "hugo.yaml": "baseURL: https://example.org/\npermalinks:\n  posts: /:section/:year/:slug/\n",
      "content/posts/_index.md": "",
      "content/posts/a.md": "",
      "content/docs/guide/b.md": "",
    },
    "content/page.md",
    "[a](/posts/) [b](/posts/2024/a/) [c](/docs/guide/b/)",
    "/docs/guide/gone/",
  ],
  [
    "Hugo with a folder of three letters, which is no language",
    {
      "hugo.toml": "baseURL = 'https://example.org/'\n",
      "static/_redirects": "/grpc-* /docs/\n",
      "content/api/grpc-a.md": "",
    },
    "content/page.md",
    "[a](/api/grpc-a/) [b](/grpc-old/)",
    "/api/grpc-gone/",
  ],
  [
    "Docusaurus with addresses of files from its folder of documents",
    { "docusaurus.config.js": "", "docs/guide/a.md": "" },
    "docs/page.md",
    "[a](/guide/a.md)",
    "/guide/gone.md",
  ],
  [
    "Jekyll's pages in HTML, beside a file of the same name in another case",
    {
      "_config.yml": "title: x\n",
      Gemfile: "",
      "reference/gemfile.html": "---\npermalink: /gemfile\nredirect_from: /old\n---\n",
    },
    "page.md",
    "[a](/gemfile/#x) [b](/gemfile) [c](/old/)",
    "/gone/",
  ],
  [
    "Hugo's configuration in parts, with mounts of what comes from elsewhere",
    {
      "config/_default/hugo.yaml": "baseURL: https://example.org/\nlanguages: { en: {}, de: {} }\n",
      "config/_default/module.yaml": [
        "mounts:",
        "  - { source: content/en, target: content }",
        "  - { source: tmp/spec, target: content/docs/spec }",
        "  - { source: icons, target: static/img/icons }",
      ].join("\n"),
      "content/en/docs/a.md": "---\nredirects: [{ from: former, to: '#x' }]\n---\n",
      "content/en/docs/img/x.svg": "",
      "content/de/docs/b.md": "",
    },
    "content/de/docs/page.md",
    "[a](/docs/spec/one/) ![b](/img/icons/a.svg) ![c](../img/x.svg) [d](/docs/a/former/) [e](/docs/b/)",
    "/docs/gone/",
  ],
  [
    "Hugo's redirects of a template for its host",
    {
      "hugo.toml": "baseURL = 'https://example.org/'\n",
      "layouts/index.redirects": "{{ $now }}\n/docs/latest/* /docs/{{ $now }}/:splat\n",
      "content/docs/v1/a.md": "",
    },
    "content/docs/page.md",
    "[a](/docs/latest) [b](/docs/latest/a/) [c](/docs/v1/a/)",
    "/docs/v1/gone/",
  ],
  [
    "Starlight with redirects in a file of their own, and a plugin's pages",
    {
      "astro.config.ts": [
        'import starlight from "@astrojs/starlight";',
        'import redirects from "./redirects.js";',
        "export default { redirects, integrations: [starlight({ plugins: [changes({ base: 'internals/log' })] })] }",
      ].join("\n"),
      "redirects.js": "export default { '/old/': '/guides/a/' };",
      "src/content/docs/guides/a.md": "",
      "src/content/docs/internals/b.md": "",
    },
    "src/content/docs/guides/page.md",
    "[a](/old/) [b](/internals/log/) [c](/internals/log/v1/)",
    "/internals/gone/",
  ],
  [
    "Jekyll's translations, whose links are relative to where the page is served",
    {
      "_config.yml": "title: x\ncollections: { articles: { output: true, permalink: '/:path/' } }\n",
      "_articles/a.md": "# English\n",
      "_articles/de/a.md": "# Deutsch\n",
    },
    "_articles/de/page.md",
    "[a](../a/#deutsch)",
    "../gone/",
  ],
];

describe.each(cases)("%s", (_name, files, page, right, dead) => {
  test("resolves to what the site serves", async () => {
    expect(shown(await judgeFiles({ ...files, [page]: right }))).toEqual([]);
  });

  test("a dead link is found", async () => {
    const found = shown(await judgeFiles({ ...files, [page]: `${right}\n\n[x](${dead})\n` }));
    expect(found.map((line) => line.split(" ")[0])).toEqual(["missing-link"]);
  });
});
