import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask } from "../support/task.ts";

const gate = { stages: [{ id: "greet", run: 'echo "$GREETING from $PLACE"' }] };

test("--env-file sets variables for the stages that are not set yet, as seen from --root", async () => {
  const task = await openTask(gate);
  await writeFile(join(task.root, "local.env"), "GREETING=hello\nPLACE=file\n");
  const below = join(task.root, "below");
  await mkdir(below);
  process.env["PLACE"] = "environment";
  await callCommandLine(below, "-C", task.root, "--env-file", "local.env", "run");
  delete process.env["PLACE"];
  expect((await callCommandLine(task.root, "logs")).stdout).toBe("hello from environment\n");
  expect(process.env["GREETING"]).toBeUndefined();
  const { code, stderr } = await callCommandLine(task.root, "run", "--env-file", "nowhere");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("--env-file nowhere: no such file"),
  });
});

test("--no-color wins over FORCE_COLOR", async () => {
  const task = await openTask(gate);
  await task.run();
  process.env["FORCE_COLOR"] = "1";
  const coloured = await callCommandLine(task.root, "show");
  const plain = await callCommandLine(task.root, "show", "--no-color");
  delete process.env["FORCE_COLOR"];
  expect(coloured.stdout).toContain("\u001b[");
  expect(plain.stdout).not.toContain("\u001b[");
});

test("`run --dry-run` is `plan`: nothing runs", async () => {
  const task = await openTask(gate);
  const dry = await callCommandLine(task.root, "run", "greet", "--dry-run");
  expect(dry).toEqual(await callCommandLine(task.root, "plan", "greet"));
  expect((await callCommandLine(task.root, "runs")).stdout).toBe("no such run in .runs\n");
  const both = await callCommandLine(task.root, "run", "--dry-run", "--resume");
  expect(both).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("cannot be combined with --resume"),
  });
});
