import { relative } from "node:path";
import { expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask } from "../support/task.ts";

const gate = { stages: [{ id: "first", run: "[ -e repaired ]" }] };

test("verbs about a run take the newest when none is named, and any name of one (H7)", async () => {
  const task = await openTask(gate);
  const older = await task.run();
  const newer = await task.run();
  const names = [[], ["latest"], [newer.plan.run_id], [relative(task.root, newer.folder)]];
  for (const name of names) {
    const shown = await callCommandLine(task.root, "show", ...name, "--json");
    expect(JSON.parse(shown.stdout)).toMatchObject({ run_id: newer.plan.run_id });
    const verified = await callCommandLine(task.root, "verify", ...name, "--json");
    expect(JSON.parse(verified.stdout)).toMatchObject({ holds: true, run: newer.plan.run_id });
    const approved = await callCommandLine(task.root, "approve", ...name, "--reason", "read");
    expect(approved).toMatchObject({ code: 0, stdout: expect.stringContaining(newer.plan.run_id) });
  }
  expect((await callCommandLine(task.root, "verify", older.plan.run_id)).code).toBe(0);
  expect((await callCommandLine(task.root, "validate", "--run", "latest")).code).toBe(0);
  expect(await callCommandLine(task.root, "recover", "latest")).toMatchObject({ code: 0 });
});

test("`run --resume` alone resumes the newest run (H7)", async () => {
  const task = await openTask(gate);
  await task.run();
  const newer = await task.run();
  const resumed = await callCommandLine(task.root, "run", "--resume", "--json");
  expect(JSON.parse(resumed.stdout)).toMatchObject({ runId: newer.plan.run_id });
  const { stdout } = await callCommandLine(task.root, "show", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ run_id: newer.plan.run_id, attempt: 2 });
});

test("a name that fits no run lists the runs, one in each line, on stderr", async () => {
  const task = await openTask(gate);
  const { plan } = await task.run();
  for (const words of [
    ["show"],
    ["verify"],
    ["recover"],
    ["approve", "--reason", "read"],
    ["run", "--resume"],
  ]) {
    const called = await callCommandLine(task.root, ...words, "lint");
    expect(called).toMatchObject({ code: 2, stdout: "" });
    expect(called.stderr).toContain(`the nearest:\n  ${plan.run_id}\n`);
  }
});
