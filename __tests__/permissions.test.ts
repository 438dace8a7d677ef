import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { moduleImports } from "./support/module-imports.ts";
import {
  callsOfMode,
  historyCallsOfMode,
  neededByCall,
  permissionsOfMode,
} from "./support/token-permissions.ts";
import type { Mode } from "./support/workflow-file.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modes = Object.keys(callsOfMode) as Mode[];

/** The modules that a mode begins with, in src/modes. */
const begins: Record<Mode, string[]> = {
  auto: ["run/auto.ts", "action/publish.ts"],
  plan: ["action/plan.ts"],
  run: ["action/run.ts"],
  aggregate: ["action/aggregate.ts"],
  report: ["action/report.ts"],
};

const modules = new Map<string, { text: string; uses: string[] }>();

/** A module of the source with those that it brings with it when it is loaded. */
function readModule(path: string): { text: string; uses: string[] } {
  const known = modules.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, "utf8");
  const own = moduleImports(text).filter(
    ({ specifier, kind }) => kind !== "type" && specifier.startsWith("."),
  );
  const module = { text, uses: own.map(({ specifier }) => join(dirname(path), specifier)) };
  modules.set(path, module);
  return module;
}

/** Everything that is reached from some modules, themselves included. */
function reachable(paths: readonly string[]): Set<string> {
  const found = new Set(paths);
  // A set goes on to what is added on the way.
  for (const path of found) for (const used of readModule(path).uses) found.add(used);
  return found;
}

/** Which of the interface's calls stand in what a mode brings with it. */
function callsInSource(mode: Mode): string[] {
  const found = reachable(begins[mode].map((file) => join(root, "src/modes", file)));
  const source = [...found].map((path) => readModule(path).text).join("\n");
  return Object.keys(neededByCall).filter((call) => new RegExp(`\\bapi\\.${call}\\(`).test(source));
}

test.each(modes)(
  "mode %s calls of GitHub's API what its permissions are made of, and nothing else",
  (mode) => {
    // How an artifact is got at is the platform's affair, below the interface.
    const listed = callsOfMode[mode].filter((call) => call !== "download");
    expect(callsInSource(mode).sort()).toEqual([...listed, ...historyCallsOfMode(mode)].sort());
  },
);

test("the jobs that run a repository's code, apart from the one that reports, may write nothing", () => {
  for (const mode of ["plan", "run"] as const)
    expect(Object.values(permissionsOfMode(mode))).not.toContain("write");
});

test.each(modes)("the documentation says what mode %s needs", (mode) => {
  const page = readFileSync(join(root, "docs/on-github.md"), "utf8");
  const section = page.split("\n## Permissions\n")[1]!;
  const row = section.split("\n").find((line) => line.startsWith(`| \`${mode}\` `));
  const shown = [...row!.split("|")[2]!.matchAll(/`([\w-]+): (\w+)`/g)].map(([, scope, access]) => [
    scope,
    access,
  ]);
  expect(Object.fromEntries(shown)).toEqual(permissionsOfMode(mode));
});
