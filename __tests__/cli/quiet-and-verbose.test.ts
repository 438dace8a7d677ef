import { beforeAll, expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask, type Task } from "../support/task.ts";

let task: Task;
beforeAll(async () => {
  task = await openTask({
    stages: [
      { id: "lint", run: "echo clean" },
      { id: "unit", run: "echo two cases; exit 3" },
    ],
  });
});

test("--quiet prints what failed and the result (H9)", async () => {
  const { code, stdout } = await callCommandLine(task.root, "run", "--quiet");
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^✗ unit failed: exit 3[^]*two cases\n[^]*\n✗ Failed: gate, 1 passed, 1 failed in .*\n {2}.*unit.*\n$/,
  );
  expect(stdout).not.toMatch(/lint|run-summary/);
  const passed = await callCommandLine(task.root, "run", "lint", "--quiet");
  expect(passed.stdout).toMatch(/^✓ Passed, partial run: gate, 1 passed, 1 skipped in .*\n$/);
});

test("--verbose prints all output with its stage", async () => {
  const { stdout, stderr } = await callCommandLine(task.root, "run", "--verbose", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ status: "failed" });
  expect(stderr).toMatch(/^lint │ clean$/m);
  expect(stderr).toMatch(/^unit │ two cases$/m);
});

test("they cannot be combined", async () => {
  expect(await callCommandLine(task.root, "run", "--quiet", "--verbose")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("'--verbose' cannot be used with option '--quiet'"),
  });
});
