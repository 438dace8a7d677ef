import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask } from "../support/task.ts";

const stages = [
  { id: "build", run: "true" },
  { id: "unit", run: "[ -e repaired ]", needs: ["build"] },
  { id: "lint", run: "true", needs: [] },
];

test("--only and --skip make a partial run, which says what was left out and why (H9)", async () => {
  const task = await openTask({ stages });
  const only = await callCommandLine(task.root, "run", "--only", "lint");
  expect(only.code).toBe(0);
  expect(only.stdout).toMatch(/^✓ Passed, partial run: gate, 1 passed, 2 skipped in /m);
  expect(only.stdout).toContain("unit skipped: --only lint");
  expect(only.stdout).toContain("partial run: only lint was requested");
  const skip = await callCommandLine(task.root, "run", "--skip", "unit,build");
  expect(skip.stdout).toMatch(/^✓ Passed, partial run: gate, 1 passed, 2 skipped in /m);
  expect(skip.stdout).toContain("unit skipped: --skip unit");
  const planned = await callCommandLine(task.root, "plan", "--skip", "unit", "--skip", "build");
  expect(planned.stdout).toContain("a partial run\n");
  expect(planned.stdout).toMatch(/build.*skipped: --skip build/);
  expect((await callCommandLine(task.root, "verify", "latest")).code).toBe(0);
});

test("an unknown or missing name is refused with the nearest", async () => {
  const task = await openTask({ stages });
  expect(await callCommandLine(task.root, "plan", "--skip", "unitt")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no stage or subtask "unitt". Did you mean "unit"?'),
  });
  expect(await callCommandLine(task.root, "run", "--only", "")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Expected the name of a stage or subtask"),
  });
  expect(await callCommandLine(task.root, "run", "lint", "--only", "unit")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--only unit says all that is to run"),
  });
});

test("a run with --only stays one when it is resumed as a new run", async () => {
  const task = await openTask({ stages });
  expect(
    (await callCommandLine(task.root, "run", "--only", "unit", "--only", "lint", "--skip", "lint")).code,
  ).toBe(1);
  const { folder } = JSON.parse((await callCommandLine(task.root, "runs", "--json")).stdout).runs[0] as {
    folder: string;
  };
  const origin = await readFile(join(task.root, folder, "origin.json"), "utf8");
  expect(JSON.parse(origin)).toMatchObject({ asked: { only: ["unit", "lint"], skip: ["lint"] } });
  await writeFile(join(task.root, "repaired"), "");
  await task.configure({ task: "task", "heartbeat-seconds": 30, pipelines: { gate: { stages } } });
  const resumed = await callCommandLine(task.root, "run", "--resume");
  expect(resumed.stdout).toContain("nothing of the run");
  expect(resumed.stdout).toMatch(/^✓ Passed, partial run: gate, 1 passed, 2 skipped in /m);
  const both = await callCommandLine(task.root, "run", "--resume", "--skip", "unit");
  expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining("--resume runs the existing plan") });
});
