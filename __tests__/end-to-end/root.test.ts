import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { runAction } from "../support/action-runner.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles, orchestrator } from "./command-line.ts";
import { makePipeline } from "./repository.ts";
import { onlyRun, readManifest } from "./run-folder.ts";

const offline = { "upload-artifacts": "false", "check-run": "false", history: "none", job: "gate" };
const config = join("main", ".github", "orchestrator.yml");

let workspace: string;
const act = (inputs: Record<string, string>) =>
  runAction({ bundle: bundles.action, cwd: workspace, inputs: { ...offline, ...inputs } });

/** As `actions/checkout` leaves it with `path: main`. */
beforeAll(async () => {
  workspace = await temporaryFolder();
  const stage = '- id: look\n  run: test -e here && echo "::error file=$PWD/here,line=1::m"';
  const repository = await makePipeline(stage, { here: "" });
  await rename(repository, join(workspace, "main"));
});

describe("a repository in a folder of the workspace (C14)", () => {
  test("is named by the input `root`: its stages run there, and outputs are relative to the workspace", async () => {
    const result = await act({ root: "main" });
    expect([result.code, result.outputs["outcome"]]).toEqual([0, "success"]);
    const run = onlyRun(join(workspace, "main"));
    expect(join(workspace, result.outputs["manifest-path"]!)).toBe(join(run, "manifest.json"));
    expect(join(workspace, result.outputs["summary-path"]!)).toBe(join(run, "run-summary.json"));
    expect(readManifest(run).commands.map(({ findings }) => findings.error)).toEqual([1]);
    expect(result.summary).toContain("error in `here:1`: m");
  });

  test("does not pass silently without it: the message names the input", async () => {
    for (const inputs of [{}, { config }]) {
      const result = await act(inputs);
      expect(result.code).toBe(2);
      expect(result.stdout).toContain("set the input `root: main`");
    }
  });

  test.each([
    ["elsewhere", /input root: there is no folder "elsewhere" in the workspace/],
    ["../x", /input root: "\.\.\/x" leads out of the workspace/],
    [config, /input root: there is no folder/],
  ])("has to be there, in the workspace: %s", async (root, message) => {
    const result = await act({ root });
    expect([result.code, result.outputs["outcome"] ?? "failure"]).toEqual([2, "failure"]);
    expect(result.stdout).toMatch(message);
  });

  test("is named by -C on the command line, before or behind the verb", async () => {
    for (const args of [
      ["-C", "main", "plan"],
      ["plan", "--root=main"],
    ]) {
      const { code, stdout } = await orchestrator(workspace, args);
      expect([code, stdout.includes("look")]).toEqual([0, true]);
    }
    const missing = await orchestrator(workspace, ["-C", "nowhere", "plan"]);
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining("--root nowhere: no such folder"),
    ]);
    const around = await orchestrator(workspace, ["validate", "--config", config]);
    expect([around.code, around.stderr]).toEqual([2, expect.stringContaining("`--root main`")]);
  });

  test("may have a pipeline file of a repository within it", async () => {
    const outer = await makePipeline("- { id: outer, run: 'true' }");
    const inner = await makePipeline("- { id: inner, run: 'true' }");
    await rename(inner, join(outer, "shared"));
    await writeFile(join(outer, "x"), "");
    const { code, stdout } = await orchestrator(outer, [
      "plan",
      "--config",
      "shared/.github/orchestrator.yml",
    ]);
    expect([code, stdout.includes("inner")]).toEqual([0, true]);
  });
});
