import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { orchestrator } from "./command-line.ts";
import { onlyRun } from "./run-folder.ts";
import { makeTrial } from "./trial.ts";

const hostile = "x\u001b[2J\u009b1A\u202ey\rz";

let repository: string;
beforeAll(async () => {
  repository = await makeTrial([{ id: "a", run: "true" }]);
  await orchestrator(repository, ["run"]);
});

/** What reaches a terminal: lines, tabs, colours, and characters that stand in their place. */
const isTame = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text);

describe("a name from outside cannot move the cursor", () => {
  test.each([
    ["show", ["show", hostile]],
    ["show of a folder", ["show", `./${hostile}`]],
    ["verify (G14)", ["verify", hostile]],
    ["schema", ["schema", hostile]],
    ["an unknown verb (G24)", [hostile]],
    ["an unknown flag", ["run", `--${hostile}`]],
    ["a value of a flag", ["run", "--jobs", hostile]],
    ["a stage", ["run", "--stage", hostile]],
    ["a pipeline", ["run", hostile]],
    ["a pipeline file", ["validate", "--config", hostile]],
    ["a revision", ["plan", "--base", hostile]],
    ["a guardrail", ["guard", hostile]],
    ["a run to resume", ["run", "--resume", hostile]],
    ["a run to approve", ["approve", hostile, "--reason", "x"]],
    ["a task", ["metrics", "--task", hostile]],
  ])("by %s", async (_, args) => {
    const { code, stdout, stderr } = await orchestrator(repository, args);
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain("x");
    expect(isTame(stdout + stderr)).toBe(true);
  });

  test("when a run has a file of that name (G14)", async () => {
    const run = onlyRun(repository);
    await writeFile(join(run, hostile), "");
    const { code, stderr } = await orchestrator(repository, ["verify", run]);
    expect({ code, tame: isTame(stderr) }).toEqual({ code: 1, tame: true });
    expect(stderr).toMatch(/^verification failed: x\\u001b\[2J/);
  });
});
