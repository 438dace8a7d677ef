import { expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask } from "../support/task.ts";

const reason = "- docs-check skipped: test failed before this stage could start (fail-fast)";

test("a stage that needs nothing and is skipped names fail-fast and the stage that failed (H16)", async () => {
  const stages = [
    { id: "test", run: "exit 1" },
    { id: "docs-check", run: "true", needs: [] },
  ];
  const task = await openTask({ "max-parallel": 1, stages });
  const { code, stdout } = await callCommandLine(task.root, "run");
  expect(code).toBe(1);
  expect(stdout.split("\n")).toContain(reason);
  const shown = await callCommandLine(task.root, "show", "--stage", "docs-check");
  expect(shown.stdout).toContain(reason.slice("- docs-check ".length));
  const free = await callCommandLine(task.root, "run", "--no-fail-fast");
  expect(free.stdout).toMatch(/^✓ docs-check /m);
});
