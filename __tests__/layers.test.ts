import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { globSync } from "tinyglobby";
import { importCycles, layerBreaches, layerOf, roomBreaches } from "./support/layer-rules.ts";
import { moduleImports } from "./support/module-imports.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = new Map(
  globSync("src/**/*.ts", { cwd: root })
    .sort()
    .map((path) => [path, readFileSync(join(root, path), "utf8")]),
);

/** Files that only import, one line for each. */
function project(imports: Record<string, string[]>): Map<string, string> {
  return new Map(Object.entries(imports).map(([path, lines]) => [path, [...lines, "export {};"].join("\n")]));
}

describe("the source of this project", () => {
  test("was found", () => {
    expect(source.size).toBeGreaterThan(50);
    expect([...source.keys()].map(layerOf)).toEqual(
      expect.arrayContaining(["model", "config", "plan", "run", "report", "modes", "interfaces", "platform"]),
    );
  });

  test("keeps to the layer table", () => {
    expect(layerBreaches(source)).toEqual([]);
  });

  test("keeps to the order of the rooms in modes and report", () => {
    expect(roomBreaches(source)).toEqual([]);
    const folders = new Set([...source.keys()].map((path) => dirname(path)));
    expect(folders).toContain("src/modes/settings");
    expect([...folders]).not.toContain("src/modes");
    expect([...folders]).not.toContain("src/report");
  });

  test("has no import cycles, not even of types", () => {
    expect(importCycles(source)).toEqual([]);
  });

  test("starts git in one place", () => {
    const command = /command:\s*["'`]git["'`]|\b(?:spawn|exec|execFile)\w*\(\s*["'`]git\b/;
    const places = [...source].filter(([, text]) => command.test(text)).map(([path]) => path);
    expect(places).toEqual(["src/platform/git-command.ts"]);
  });

  test("makes missing folders in one place, since Node's own way can go on for ever", () => {
    const call = /\bmkdir(?:Sync)?\([^;]*\brecursive\b/;
    const places = [...source].filter(([, text]) => call.test(text)).map(([path]) => path);
    // In a temporary folder that it made itself.
    expect(places).toEqual(["src/platform/git-scratch.ts"]);
  });
});

test("a room must not use one that comes after it", () => {
  const files = project({
    "src/modes/run/auto.ts": [
      'import { a } from "../action/step.ts";',
      'import { b } from "../plan/plan.ts";',
    ],
    "src/modes/action/step.ts": [],
    "src/modes/plan/plan.ts": [],
  });
  expect(roomBreaches(files)).toEqual([
    "src/modes/run/auto.ts imports src/modes/action/step.ts, of a room that comes after its own",
  ]);
});

describe("the layer rules", () => {
  const target = {
    "src/model/plan.ts": [],
    "src/run/stage.ts": [],
    "src/platform/platform.ts": [],
    "src/platform/files.ts": [],
  };
  const breaches = (path: string, ...lines: string[]) => layerBreaches(project({ ...target, [path]: lines }));

  test.each([
    ["src/model/manifest.ts", 'import { run } from "../run/stage.ts";'],
    ["src/model/manifest.ts", 'import type { Stage } from "../run/stage.ts";'],
    ["src/model/manifest.ts", 'import { parse } from "yaml";'],
    ["src/redaction/redactor.ts", 'import type { Files } from "../platform/platform.ts";'],
    ["src/plan/pack.ts", 'import { run } from "../run/stage.ts";'],
    ["src/plan/pack.ts", 'export { run } from "../run/stage.ts";'],
    ["src/plan/pack.ts", 'export * from "../run/stage.ts";'],
    ["src/plan/pack.ts", 'const run = await import("../run/stage.ts");'],
    ["src/plan/pack.ts", 'let run: import("../run/stage.ts").Run;'],
    ["src/plan/pack.ts", 'import { readFile } from "node:fs/promises";'],
    ["src/report/table.ts", 'import { files } from "../platform/files.ts";'],
    ["src/report/table.ts", 'import type { Summary } from "@actions/core";'],
    ["src/modes/run/auto.ts", 'import { files } from "../../platform/files.ts";'],
    ["src/platform/platform.ts", 'import { files } from "./files.ts";'],
    ["src/platform/git.ts", 'import { stage } from "../run/stage.ts";'],
    ["src/platform/git.ts", 'import { spawn } from "node:child_process";'],
    ["src/platform/github/job.ts", 'import * as core from "@actions/core";'],
    ["src/platform/github/job.ts", 'import { type Summary } from "@actions/core";'],
    ["src/action.ts", 'import * as core from "@actions/core";'],
    ["src/model/manifest.ts", 'import { gone } from "./gone.ts";'],
  ])("reject in %s: %s", (path, line) => {
    expect(breaches(path, line)).toEqual([expect.stringContaining(`${path}: imports `)]);
  });

  test.each([
    ["src/model/manifest.ts", 'import { z } from "zod";'],
    ["src/plan/pack.ts", 'import { createHash } from "node:crypto";'],
    ["src/plan/pack.ts", 'import type { Files } from "../platform/platform.ts";'],
    ["src/plan/pack.ts", 'import { plan } from "../model/plan.ts";'],
    ["src/modes/run/auto.ts", 'import { stage } from "../../run/stage.ts";'],
    ["src/platform/process.ts", 'import { spawn } from "node:child_process";'],
    ["src/platform/github/job.ts", 'const core = await import("@actions/core");'],
    ["src/platform/github/job.ts", 'import type { Summary } from "@actions/core";'],
    ["src/action.ts", 'import { files } from "./platform/files.ts";'],
  ])("accept in %s: %s", (path, line) => {
    expect(breaches(path, line)).toEqual([]);
  });

  test("let nothing import an entry but the rest of its own bundle", () => {
    const bundles = {
      "src/action.ts": [],
      "src/post.ts": [],
      "src/cli.ts": ['const run = await import("./cli/run.ts");'],
      "src/cli/run.ts": [],
    };
    expect(layerBreaches(project(bundles))).toEqual([]);
    const wrong = project({
      ...bundles,
      "src/modes/run/auto.ts": ['import { run } from "../../cli/run.ts";'],
    });
    expect(layerBreaches(wrong)).toEqual([
      "src/modes/run/auto.ts: imports ../../cli/run.ts, but nothing imports an entry",
    ]);
    const crossed = project({ ...bundles, "src/post.ts": ['import { action } from "./action.ts";'] });
    expect(layerBreaches(crossed)).toEqual([
      "src/post.ts: imports ./action.ts, but nothing imports an entry",
    ]);
  });

  test("reject a folder that the table doesn't know", () => {
    expect(layerBreaches(project({ "src/utils/text.ts": [] }))).toEqual([
      "src/utils/text.ts: the layer table has no place for it",
    ]);
  });
});

describe("import cycles", () => {
  test("are given with the whole way round", () => {
    const files = project({
      "src/model/a.ts": ['import { b } from "./b.ts";'],
      "src/model/b.ts": ['import type { C } from "./c.ts";'],
      "src/model/c.ts": ['import { a } from "./a.ts";', 'import { d } from "./d.ts";'],
      "src/model/d.ts": [],
    });
    expect(importCycles(files)).toEqual([
      ["src/model/a.ts", "src/model/b.ts", "src/model/c.ts", "src/model/a.ts"],
    ]);
  });

  test("are not seen where two ways lead to one file", () => {
    const files = project({
      "src/model/a.ts": ['import { b } from "./b.ts";', 'import { c } from "./c.ts";'],
      "src/model/b.ts": ['import { c } from "./c.ts";'],
      "src/model/c.ts": [],
    });
    expect(importCycles(files)).toEqual([]);
  });
});

describe("reading imports", () => {
  test("tells static, dynamic and type imports apart", () => {
    const text = [
      'import "a";',
      'import b, { type B } from "b";',
      'import { type C, type D } from "c";',
      'import type { E } from "e";',
      'export type { F } from "f";',
      'export * as g from "g";',
      'const h = async () => import("h");',
      "export const i = 1;",
      '// import "comment";',
      "const text = 'import \"text\"';",
    ].join("\n");
    expect(moduleImports(text).map(({ specifier, kind }) => `${specifier} ${kind}`)).toEqual([
      "a static",
      "b static",
      "c static",
      "e type",
      "f type",
      "g static",
      "h dynamic",
    ]);
  });

  test("refuses an import() whose module can't be known", () => {
    expect(() => moduleImports("await import(name);")).toThrow("must name its module in a literal");
  });
});
