import { expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask } from "../support/task.ts";

const sentence =
  "… server has ended, but a process that it left behind keeps its output open; waiting up to 5 s for it";

test.each([[[]], [["--verbose"]]])(
  "a wait for a process that a stage left behind is told while it lasts, with %j (H22)",
  async (flags) => {
    const task = await openTask({
      stages: [
        { id: "server", run: "sleep 300 & echo started" },
        { id: "plain", run: "echo done" },
      ],
    });
    const { code, stdout } = await callCommandLine(task.root, "run", ...flags);
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    const told = lines.indexOf(sentence);
    expect(told).toBeGreaterThan(lines.findIndex((line) => line.startsWith("▸ server")));
    expect(lines.slice(told + 1)[0]).toMatch(/^✓ server .*\(left processes behind\)$/);
    expect(stdout.match(/left behind/g)).toHaveLength(1);
  },
);
