import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { project } from "./end-to-end/command-line.ts";

const read = (path: string): string => readFileSync(join(project, path), "utf8");

const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string> | undefined>;
const section = /^## Dependencies$(.*?)^## /ms.exec(read("docs/development.md"))![1]!;
const [packages = "", overrides = ""] = section.split("`overrides` changes");

/** The cells of each line whose first cell names a package. */
const linesOf = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const namesOf = (text: string): string[] => linesOf(text).map(([name]) => name!.replaceAll("`", ""));

test("docs/development.md has a line for each dependency, in order, and no other", () => {
  const { dependencies = {}, devDependencies = {} } = manifest;
  expect(namesOf(packages)).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test("docs/development.md has a line for each override, in order, and no other", () => {
  expect(namesOf(overrides)).toEqual(Object.keys(manifest["overrides"] ?? {}).sort());
});

test("each line says what its package is for, and what there is instead", () => {
  expect(linesOf(section).filter((cells) => cells.some((cell) => cell.length < 4))).toEqual([]);
});
