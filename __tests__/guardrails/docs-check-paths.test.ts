import { describe, expect, test } from "@jest/globals";
import {
  faultsOf as faultsWith,
  type Files,
  judgeFiles as judgeWith,
  shown,
} from "./docs-check-repository.ts";

const paths = { paths: true };
const faultsOf = (text: string, files: readonly string[]) => faultsWith(text, files, paths);
const judgeFiles = (files: Files) => judgeWith(files, paths);

const files = [
  "README.md",
  "src/main.ts",
  "src/model/finding.ts",
  "docs/adr/0001-first.md",
  "scripts/build.sh",
  "packages/api/src/server.ts",
  ".github/workflows/ci.yml",
];

test("F4: paths in prose are not checked by default", async () => {
  expect(await faultsWith("See `src/mian.ts`.\n\n```sh\ncat src/mian.ts\n```", files)).toEqual([]);
});

describe("paths in code spans", () => {
  test.each([
    "src/mian.ts",
    "./src/mian.ts",
    "../src/mian.ts",
    "src/mian.ts:12:3",
    "src/mian.ts#L3-L9",
    ".github/workflows/cd.yml",
    "src/missing/",
    "src/model/missing",
    "docs/größe.md",
  ])("%s is missing", async (path) => {
    const name = path.replace(/(?::\d.*|#L.*)$/, "");
    expect(await faultsOf(`See \`${path}\`.`, files)).toEqual([
      `1: missing-path: The path ${JSON.stringify(name)} does not exist.`,
    ]);
  });

  test.each([
    [
      "what is there",
      "`src/main.ts` `src/model` `src/model/` `./adr/0001-first.md` `src/main.ts:3` `scripts/build.sh`",
    ],
    ["words and branches", "`and/or` `origin/main` `feature/x.y` `src/branch-name` `n/a` `text/html`"],
    [
      "globs and placeholders",
      "`src/**/*.ts` `src/<name>.ts` `src/{id}.ts` `src/$NAME.ts` `src/....ts` `src/.../a.ts`",
    ],
    ["made-up names", "`src/foo.ts` `src/my-app/main.ts` `docs/YYYY-MM-DD.md` `docs/NNNN-title.md`"],
    [
      "packages, addresses and revisions",
      "`@scope/name` `actions/checkout@v4` `https://x.test/src/gone.ts` `src/gone.ts@main`",
    ],
    [
      "paths of other places",
      "`/etc/hosts` `~/src/gone.ts` `lib/gone.ts` `C:/src/gone.ts` `../../../../src/gone.ts`",
    ],
    ["names alone", "`gone.ts` `package.json` `./gone.sh` `gone/`"],
    ["names with another kind of dot", "`src/main.Finding` `src/v1.2`"],
    ["what builds make", "`dist/cli/index.js` `packages/api/node_modules/x.js` `src/build/x.js`"],
    ["more than a path", "`src/gone.ts and more` `import x from 'src/gone.ts'`"],
    ["what is named from a folder above", "`src/server.ts`"],
  ])("%s are no faults", async (_what, text) => {
    const judged = await judgeFiles({
      ...Object.fromEntries(files.map((path) => [path, ""])),
      "packages/api/docs/page.md": text,
      "docs/page.md": text.replace("`src/server.ts`", ""),
    });
    expect(shown(judged)).toEqual([]);
  });

  test("one that is the end of another path is a warning: it may be meant from there", async () => {
    const judged = await judgeFiles({
      "README.md": "`src/server.ts`",
      "src/main.ts": "",
      "packages/api/src/server.ts": "",
    });
    expect(judged).toMatchObject({ verdict: "passed", edits: [] });
    expect(judged.findings).toMatchObject([
      {
        level: "warning",
        rule: "docs-check/missing-path",
        fix: 'Did you mean "packages/api/src/server.ts"? If it is an example, put <!-- docs-check: ignore --> before it.',
      },
    ]);
  });

  test("a path in the wrong case is reported with its spelling", async () => {
    expect(await faultsOf("`src/Main.ts` `Docs/adr/0001-first.md`", files)).toEqual([
      '1: wrong-case: The path "src/Main.ts" is spelled "src/main.ts" in the repository.',
      '1: wrong-case: The path "Docs/adr/0001-first.md" is spelled "docs/adr/0001-first.md" in the repository.',
    ]);
  });

  test("each finding suggests the nearest path", async () => {
    const { findings } = await judgeFiles({
      "README.md": "`src/mian.ts` `src/old/finding.ts` `src/quite/something-else.css`",
      "src/main.ts": "",
      "src/model/finding.ts": "",
    });
    expect(findings.map(({ fix }) => fix?.split(" If ")[0])).toEqual([
      'Did you mean "src/main.ts"?',
      'Did you mean "src/model/finding.ts"?',
      "Update or remove it.",
    ]);
  });
});
