import { describe, expect, test } from "@jest/globals";
import { judgeFiles, shown } from "./docs-check-repository.ts";

describe("What most links of a site show", () => {
  const hugo = {
    "hugo.toml": "baseURL = 'https://example.org/'\n",
    "layouts/_markup/render-link.html": "",
    ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`content/guide/p${at}.md`, ""])),
  };
  const links = Array.from({ length: 12 }, (_, at) => `[x](p${at})`).join("\n");

  test("a name that a hook of Hugo could take for a term is a page where the others are", async () => {
    const found = shown(await judgeFiles({ ...hugo, "content/guide/_index.md": `${links}\n[x](gone)\n` }));
    expect(found).toEqual([expect.stringMatching(/^missing-link .*gone/)]);
    const terms = "[a](term) [b](term) [c](term) [d](term)\n";
    expect(shown(await judgeFiles({ ...hugo, "content/guide/_index.md": `${links}\n${terms}` }))).toEqual([]);
  });

  test("an image is missing from a folder that is there, though most of another folder's are", async () => {
    const elsewhere = Array.from({ length: 12 }, (_, at) => `![x](/apps/p${at}.png)`).join("\n");
    const files = { "docusaurus.config.js": "", "static/img/a.png": "" };
    const page = `${elsewhere}\n![a](/img/a.png) ![b](/img/gone.png)\n`;
    const found = shown(await judgeFiles({ ...files, "docs/page.md": page }));
    expect(found).toEqual([expect.stringMatching(/^missing-image .*gone/)]);
  });

  test("of a page whose site is elsewhere, a document is missing from a folder of the repository", async () => {
    const page =
      "---\ntitle: Guide\nweight: 3\n---\n\n[a](/guide/a.md) [b](/other/b.md) [c](/guide/gone.md)\n";
    const found = shown(await judgeFiles({ "guide/a.md": "", "guide/README.md": page }));
    expect(found).toEqual([expect.stringMatching(/^missing-link .*gone/)]);
  });
});
