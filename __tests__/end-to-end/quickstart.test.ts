import { beforeAll, describe, expect, test } from "@jest/globals";
import { copyOfProject } from "./repository.ts";
import { bundles, orchestrator, run } from "./command-line.ts";
import { filesIn, onlyRun, readManifest, readSummary } from "./run-folder.ts";

// What the quick start reads of this project. It must need no installed packages.
const needed = ["dist", "docs", "src", "action.yml", "package.json", ".gitignore"];

describe("npm start on a fresh clone", () => {
  let clone: string;
  let stdout: string;
  let code: number | null;

  beforeAll(async () => {
    clone = await copyOfProject(needed);
    ({ code, stdout } = await run("npm", ["start", "--silent"], clone));
  });

  test("passes and names the run's folder and its three files", () => {
    expect(stdout).toContain("Passed");
    expect(code).toBe(0);
    const folder = onlyRun(clone).slice(clone.length + 1);
    expect(stdout).toContain(`${folder}: manifest.json, run-summary.json, summary.md`);
    expect(filesIn(onlyRun(clone))).toEqual(
      expect.arrayContaining(["manifest.json", "run-summary.json", "summary.md"]),
    );
  });

  test("shows two subtasks, a nested pipeline and a paths filter", () => {
    const manifest = readManifest(onlyRun(clone));
    expect(readSummary(onlyRun(clone)).group.size).toBe(2);
    expect(manifest.child_runs).toMatchObject([{ pipeline_id: "self-check", status: "succeeded" }]);
    expect(manifest.commands.map(({ id, outcome }) => `${id} ${String(outcome)}`)).toContain(
      "interface skipped",
    );
  });

  test("leaves files that validate --run accepts, every one", async () => {
    const validated = await orchestrator(clone, ["validate", "--run", onlyRun(clone)]);
    expect(validated).toMatchObject({ code: 0, stderr: "" });
    // plan.json, plan.final.json, aggregation.json, run-summary.json, digests.json, origin.json; manifests and metrics of run and assignment; manifest and
    // journal of the nested pipeline, and journal of the assignment.
    expect(validated.stdout).toMatch(/^all 13 files match their schemas\n$/);
  });
});

describe("on a terminal", () => {
  // `script` makes a pseudo terminal; util-linux and macOS differ in how it is told the command.
  const onTerminal =
    process.platform === "darwin"
      ? (command: string): string[] => ["-q", "/dev/null", "sh", "-c", command]
      : (command: string): string[] => ["-qec", command, "/dev/null"];

  test("stages are shown live, redrawn in place, with the time that each took so far", async () => {
    const clone = await copyOfProject(needed);
    const command = `"${process.execPath}" "${bundles.cli}" run --config docs/examples/quickstart/orchestrator.yml`;
    const { code, stdout } = await run("script", onTerminal(command), clone, { TERM: "xterm-256color" });
    expect(code).toBe(0);
    const escape = String.fromCodePoint(27);
    // The cursor goes up and lines are erased: the view is painted over, not appended to.
    expect(stdout).toContain(`${escape}[2K`);
    expect(stdout).toContain(`${escape}[1A`);
    expect(stdout.replaceAll(new RegExp(`${escape}\\[[0-9;]*m`, "g"), "")).toMatch(
      /parse.* \d+(\.\d)?(ms|s)/,
    );
  });
});
