import { describe, expect, test } from "@jest/globals";
import { type Files, judgeFiles, shown } from "./docs-check-repository.ts";

const many = (text: string, times = 30_000): string => text.repeat(times);
const page = "content/docs/page.md";
const hugo: Files = { "hugo.toml": "baseURL = 'https://example.org/'\n", "content/docs/a.md": "" };

/** Each took minutes where what is looked for is looked for from every beginning again. */
const cases: [name: string, files: Files][] = [
  [
    "redirects of many stars",
    { ...hugo, "static/_redirects": `/docs/${many("a*", 20)}b /\n`, [page]: `[x](/docs/${many("a", 60)})` },
  ],
  [
    "redirects of many names",
    { ...hugo, "static/_redirects": `/docs/${many(":a-", 30)}b /\n`, [page]: `[x](/docs/${many("-", 60)})` },
  ],
  [
    "permalinks of many names",
    {
      "hugo.yaml": `baseURL: /\npermalinks: { docs: '/docs/${many(":week", 30)}x' }\n`,
      "content/docs/a.md": "",
      [page]: `[x](/docs/${many("a", 60)})`,
    },
  ],
  [
    "a page named by many parameters",
    {
      "docs/.vitepress/config.ts": "",
      [`docs/guide/${many("[a]", 30)}b.md`]: "",
      "docs/guide/page.md": `[x](/guide/${many("a", 60)})`,
    },
  ],
  [
    "lists of contributors without an end",
    { "a.md": many("<!-- ALL-CONTRIBUTORS-LIST:START -->\n\n", 20_000) },
  ],
  ["a tag that is said to hold Markdown and does not end", { "a.md": `<div${many(" markdown")}\n` }],
  [
    "shortcodes of many names that are closed",
    {
      ...hugo,
      [page]:
        Array.from({ length: 20_000 }, (_, at) => `{{% a${at} %}}\n`).join("") +
        Array.from({ length: 20_000 }, (_, at) => `{{% /a${at} %}}\n`).join(""),
    },
  ],
  [
    "a template with comments that do not end",
    {
      ...hugo,
      [page]: "{{% box %}}\n\n[x](#a)\n",
      "layouts/shortcodes/box.html": many("{{/*", 16_000),
    },
  ],
  ["nothing but line ends", { "a.md": `${many("\n", 200_000)}x\n` }],
  ["imports without a file", { "docs/.vitepress/config.ts": many("import \n"), "docs/a.md": "" }],
];

describe("docs-check ends soon", () => {
  test.each(cases)("with %s", async (_name, files) => {
    expect(shown(await judgeFiles(files)).length).toBeLessThan(3);
  });
});
