import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask, type Task } from "../support/task.ts";

const stages = [
  { id: "lint", run: "true" },
  { id: "unit", run: 'printf "[%s]"', needs: [] },
];

let task: Task;
beforeAll(async () => {
  task = await openTask({ stages });
});

test("arguments after -- are added to the command of the one stage, and the run is partial (H9)", async () => {
  const { code, stdout } = await callCommandLine(task.root, "run", "unit", "--", "-t", "one case", "--json");
  expect(code).toBe(0);
  expect(stdout).toContain(`unit: printf "[%s]" -t 'one case' --json`);
  expect(stdout).toMatch(/^✓ Passed, partial run/m);
  expect((await callCommandLine(task.root, "logs", "unit")).stdout).toBe("[-t][one case][--json]\n");
  expect((await callCommandLine(task.root, "verify")).code).toBe(0);
});

test("a plan shows them, and the run of a pipeline with one stage is partial too", async () => {
  const one = await openTask({ stages: [{ id: "unit", run: "true" }] });
  const planned = await callCommandLine(one.root, "plan", "--json", "--", "a b");
  expect(JSON.parse(planned.stdout)).toMatchObject({
    partial: true,
    subtasks: [{ stages: [{ run: "true 'a b'", skip: null }] }],
  });
  expect((await callCommandLine(one.root, "run", "gate", "--")).stdout).toMatch(/^✓ Passed: gate/m);
});

test("they are for one stage", async () => {
  const { code, stderr, stdout } = await callCommandLine(task.root, "run", "--json", "--", "-t", "x");
  expect(code).toBe(2);
  expect(stderr).toBe(
    "arguments after -- are for one stage with a `run`, but these are chosen: lint, unit\n",
  );
  expect(JSON.parse(stdout)).toMatchObject({ kind: "error" });
  const skipped = await callCommandLine(task.root, "plan", "--skip", "lint", "--", "x");
  expect(skipped.stdout).toContain('printf "[%s]" x');
  const more = await callCommandLine(task.root, "run", "unit", "lint");
  expect(more).toMatchObject({ code: 2, stderr: expect.stringContaining('"lint" is one name too many') });
});

test("what looks like a secret is refused, since plans are kept", async () => {
  const token = `ghp_${"a1B2".repeat(9)}`;
  const { code, stderr } = await callCommandLine(task.root, "run", "unit", "--", "-x", token);
  expect(code).toBe(2);
  expect(stderr).toBe(
    "argument 2 after -- looks like a secret, and the plan of a run cannot hold one: pass it in an environment variable\n",
  );
});

test("a run that is resumed as a new one has them again", async () => {
  const run = await openTask({ stages: [{ id: "unit", run: "[ -e repaired ] && printf '[%s]'" }] });
  expect((await callCommandLine(run.root, "run", "--", "a b")).code).toBe(1);
  await writeFile(join(run.root, "repaired"), "");
  await run.configure({
    task: "task",
    "heartbeat-seconds": 30,
    pipelines: { gate: { stages: [{ id: "unit", run: "echo" }] } },
  });
  const resumed = await callCommandLine(run.root, "run", "--resume");
  expect(resumed.stdout).toContain("nothing of the run");
  expect(resumed.stdout).toContain("unit: echo 'a b'");
  const both = await callCommandLine(run.root, "run", "--resume", "--", "x");
  expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining("--resume runs the existing plan") });
});
