import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask } from "../support/task.ts";

const gate = {
  subtasks: [
    { id: "api", paths: ["api/**"], stages: [{ id: "unit", run: "[ -e repaired ]" }] },
    { id: "web", paths: ["web/**"], stages: [{ id: "browse", paths: ["web/*.js"], run: "true" }] },
  ],
};

test("a run that `paths` left empty names --all, and --all runs every stage (H3)", async () => {
  const task = await openTask(gate);
  const base = ["--base", "HEAD"];
  const empty = await callCommandLine(task.root, "run", ...base);
  expect(empty.code).toBe(1);
  expect(empty.stdout).toContain("to run every stage, whatever has changed: orchestrator run --all");
  const all = await callCommandLine(task.root, "run", "--all");
  expect(all.stdout).toMatch(/^✗ Failed: gate, 1 passed, 1 failed in /m);
  expect(all.stdout).not.toContain("--all");
  expect((await callCommandLine(task.root, "plan", "--all", ...base)).stdout).not.toContain(
    "no change in its paths",
  );
});

test("a pass that tested less because nothing changed at all names --all", async () => {
  const docs = { id: "docs", stages: [{ id: "links", run: "true" }] };
  const gateWithDocs = { subtasks: [docs, ...gate.subtasks] };
  const task = await openTask(gateWithDocs);
  const { code, stdout } = await callCommandLine(task.root, "run", "--base", "HEAD");
  expect(code).toBe(0);
  expect(stdout).toContain("to run every stage, whatever has changed: orchestrator run --all");
  await task.configure({ task: "task", "heartbeat-seconds": 30, pipelines: { gate: gateWithDocs } });
  const changed = await callCommandLine(task.root, "run", "--base", "HEAD");
  expect(changed.stdout).toContain("skipped: api, web: no change in its paths");
  expect(changed.stdout).not.toContain("--all");
});

test("a run with --all stays one when it is resumed as a new run", async () => {
  const task = await openTask(gate);
  await callCommandLine(task.root, "run", "--all");
  await writeFile(join(task.root, "repaired"), "");
  await task.configure({ task: "task", "heartbeat-seconds": 30, pipelines: { gate } });
  const resumed = await callCommandLine(task.root, "run", "--resume");
  expect(resumed.stdout).toContain("nothing of the run");
  expect(resumed.stdout).toMatch(/^✓ Passed: gate, 2 passed in /m);
});

test("--all cannot be combined with --resume, which runs an existing plan", async () => {
  const task = await openTask(gate);
  const { code, stderr } = await callCommandLine(task.root, "run", "--all", "--resume");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("--resume runs the existing plan"),
  });
});
