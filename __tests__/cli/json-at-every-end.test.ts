import { describe, expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask, type Task } from "../support/task.ts";

const gate = {
  stages: [
    { id: "lint", run: "true" },
    { id: "unit", run: "true" },
  ],
};

/** Calls it with --json, and reads its only value. */
async function callForJson({ root }: Task, words: readonly string[]) {
  const called = await callCommandLine(root, ...words, "--json");
  return { ...called, value: JSON.parse(called.stdout) as unknown };
}

describe("with --json, a mistake is one JSON value on stdout, and on stderr as before (H20)", () => {
  test.each([
    ["run", "--resume"],
    ["run", "nothing"],
    ["run", "--stage", "nothing"],
    ["plan", "nothing"],
    ["show"],
    ["show", "nothing"],
    ["logs"],
    ["logs", "nothing"],
    ["verify"],
    ["verify", "--chain", "x"],
    ["aggregate", "nowhere"],
    ["guard", "nothing"],
    ["metrics", "--since", "never"],
    ["validate", "--run", "nothing"],
    ["nothing"],
    ["show", "--nothing"],
    ["run", "--max-parallel", "none"],
    ["runs", "--limit", "0"],
    ["compare"],
    ["prune"],
    ["prune", "--keep", "-1"],
  ])("%s %s %s", async (...words) => {
    const task = await openTask(gate);
    const { code, value, stderr } = await callForJson(
      task,
      words.filter((word) => typeof word === "string"),
    );
    expect({ code, value }).toEqual({
      code: 2,
      value: { schemaVersion: 1, kind: "error", messages: expect.arrayContaining([expect.any(String)]) },
    });
    const { messages } = value as { messages: string[] };
    expect(stderr).toBe(`${messages.join("\n")}\n`);
  });

  test("all mistakes in the pipeline file too", async () => {
    const task = await openTask(gate);
    await task.configure({ task: "task", pipelines: { gate: { stagse: [], tittle: "x" } } });
    for (const verb of ["run", "plan", "validate"]) {
      const { code, value } = await callForJson(task, [verb]);
      expect({ code, value }).toMatchObject({ code: 2, value: { kind: "error" } });
      expect((value as { messages: string[] }).messages.length).toBeGreaterThan(1);
    }
  });
});

test("`validate --json` says what is valid", async () => {
  const task = await openTask(gate);
  expect((await callForJson(task, ["validate"])).value).toEqual({
    schemaVersion: 1,
    kind: "validation",
    file: ".github/orchestrator.yml",
    pipelines: ["gate"],
    notes: [],
  });
  await task.run();
  expect((await callForJson(task, ["validate", "--run", "latest"])).value).toMatchObject({
    kind: "validation",
    files: expect.arrayContaining(["manifest.json", "plan.json"]),
  });
});

test("the headline of a partial run says so (H15)", async () => {
  const task = await openTask(gate);
  const { stdout } = await callCommandLine(task.root, "run", "lint");
  expect(stdout).toMatch(/^✓ Passed, partial run: gate, 1 passed, 1 skipped in /m);
});
