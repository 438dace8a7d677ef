import { describe, expect, test } from "@jest/globals";
import { fileStem } from "../../src/model/stage-files.ts";
import { getPathBase, toPersistedPath } from "../../src/run/persisted-path.ts";

describe("paths that are kept in files", () => {
  test("are relative to the repository when the runs folder lies in it", () => {
    const base = getPathBase("/home/repo", "/home/repo/.runs");
    expect(toPersistedPath({ base }, "/home/repo/.runs/task/manifest.json")).toBe(".runs/task/manifest.json");
  });

  test("are relative to the runs folder when that lies elsewhere", () => {
    const base = getPathBase("/home/repo", "/tmp/runs");
    expect(toPersistedPath({ base }, "/tmp/runs/task/manifest.json")).toBe("task/manifest.json");
  });

  test("never leave their base for a folder beside the repository", () => {
    expect(getPathBase("/home/repo", "/home/repo-runs")).toBe("/home/repo-runs");
  });

  test("stay in the repository for a folder whose name begins with two dots", () => {
    expect(getPathBase("/home/repo", "/home/repo/..runs")).toBe("/home/repo");
  });
});

test("a stage's files are in order by their names", () => {
  expect([fileStem(3, "lint"), fileStem(12, "unit"), fileStem(123, "e2e")]).toEqual([
    "03-lint",
    "12-unit",
    "123-e2e",
  ]);
});
