import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask, type Task } from "../support/task.ts";

/** All keys of a value and of what is in it. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe("with --json (H21)", () => {
  let task: Task;
  let summary: string;
  beforeAll(async () => {
    task = await openTask({
      stages: [
        { id: "unit", run: "exit 1" },
        { uses: "guardrail/spec-guard", id: "spec" },
      ],
    });
    summary = (await callCommandLine(task.root, "run", "--json")).stdout;
    await callCommandLine(task.root, "run");
  });

  const fileOfRun = async (run: string, name: string): Promise<string> =>
    readFile(join(task.root, ".runs", "task", "cli", run, name), "utf8");

  test("files of a run are printed as they are", async () => {
    const { runId } = JSON.parse(summary) as { runId: string };
    expect(summary).toBe(await fileOfRun(runId, "run-summary.json"));
    const shown = await callCommandLine(task.root, "show", runId, "--json");
    expect(shown.stdout).toBe(await fileOfRun(runId, "manifest.json"));
    const planned = JSON.parse((await callCommandLine(task.root, "plan", "--json")).stdout) as object;
    const written = JSON.parse(await fileOfRun(runId, "plan.json")) as object;
    expect(keysOf(planned).toSorted()).toEqual(keysOf(written).toSorted());
  });

  test("a guardrail's verdict has a version and a kind, and its findings are spelled as in the files", async () => {
    const { stdout } = await callCommandLine(task.root, "guard", "docs-check", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: "verdict",
      guardrail: "docs-check",
      findings: [{ end_line: null, end_column: null }],
    });
  });

  test.each([
    ["runs"],
    ["show", "--stage", "unit"],
    ["logs", "unit"],
    ["compare"],
    ["verify"],
    ["validate"],
    ["validate", "--run", "latest"],
    ["doctor"],
    ["prune", "--keep", "9"],
    ["show", "nothing"],
  ])("all else has a version and a kind, and keys in camelCase: %s %s %s", async (...words) => {
    const given = words.filter((word) => typeof word === "string");
    const { stdout } = await callCommandLine(task.root, ...given, "--json");
    const value = JSON.parse(stdout) as object;
    expect(value).toMatchObject({ schemaVersion: 1, kind: expect.stringMatching(/^[a-z-]+$/) });
    expect(keysOf(value).filter((key) => !/^[a-z]+(?:[A-Z][a-z]*)*$/.test(key))).toEqual([]);
  });
});
