import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { globSync } from "tinyglobby";
import type { Manifest, ManifestCommand } from "../../src/model/manifest.ts";
import { runAction } from "../support/action-runner.ts";
import { bundles, orchestrator, project } from "./command-line.ts";
import { copyOfProject, git } from "./repository.ts";
import { onlyRun, readManifest } from "./run-folder.ts";

/**
 * What may differ between two runs of the same pipeline over the same files. Everything else has to be equal.
 * - run_id, and with it artifact_root and every path below it (log_path, error_file, scheduler.plan) and the id's own
 *   occurrences in text: on a laptop it holds the time, in a job GitHub's run id
 * - *_at: when things happened
 * - duration_ms: how long they took
 * - plan_digest: it covers the run id and the execution mode, which is `local` on a laptop and `cloud` in a job
 * `pid` is in the journals alone.
 */
const differing = /^(run_id|artifact_root|plan_digest|duration_ms|.*_at)$/;

function comparable(manifest: Manifest): unknown {
  const commands = manifest.commands.map(withoutComparison);
  return JSON.parse(
    JSON.stringify({ ...manifest, commands }, (key, value: unknown) => {
      if (differing.test(key)) return value === null ? null : "differs";
      return typeof value === "string" ? value.replaceAll(manifest.run_id, "<run>") : value;
    }),
  );
}

/** What guardrails compare with: on a laptop the work tree counts, and in a job what the event says. */
function withoutComparison(command: ManifestCommand): ManifestCommand {
  const { kind, judgement } = command;
  if (kind !== "guardrail" || judgement === null) return command;
  return { ...command, summary: "differs", judgement: { ...judgement, summary: "differs", details: {} } };
}

// All that documents name.
const folders = ["src", "docs", "dist", ".ci", ".github", "__tests__", "bench", "tasks"];
const files =
  "README.md CHANGELOG.md LICENSE action.yml package.json jest.config.js .npmrc .gitignore .oxlintrc.json .oxfmtrc.json tsconfig.json tsconfig.build.json";

/**
 * A copy of this project with the packages that are installed here, as after `npm ci`, and with few tests to run, so that the
 * pipeline's `test` stage is real and still short.
 */
async function installedCopy(): Promise<string> {
  const folder = await copyOfProject([...folders, ...files.split(" ")]);
  for (const path of globSync("__tests__/**/*.test.ts", { cwd: folder, ignore: ["__tests__/plan/**"] }))
    await writeFile(join(folder, path), "export const leftOut = true;\n");
  const config = join(folder, "jest.config.js");
  const text = await readFile(config, "utf8");
  await writeFile(config, text.replace('"**/*.test.ts"', '"**/__tests__/plan/*.test.ts"'));
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
  await git(folder, "commit", "--quiet", "--all", "--message", "few tests");
  return folder;
}

// By the action it runs in this project's own workflows. Twice in a row it would take a minute more of everybody's time.
test("this project's own pipeline builds, lints, tests, and has all guardrails look at it", async () => {
  const folder = await installedCopy();
  const { code, stdout } = await orchestrator(folder, ["run"]);
  // The log says which stage failed: an expectation alone would not.
  if (code !== 0) throw new Error(stdout);
  const { commands } = readManifest(onlyRun(folder));
  const ofOutcome = (outcome: string) =>
    commands.filter((command) => command.outcome === outcome).map(({ id }) => id);
  const guardrails = ["spec-guard", "diff-budget", "docs-check", "docs-freshness"];
  const stages = ["build", "types", "lint", "format", "test", "docs"];
  expect(ofOutcome("succeeded")).toEqual([...stages, ...guardrails]);
  // Nobody reviewed, and nobody has to.
  expect(ofOutcome("skipped")).toEqual(["review"]);
  expect(commands).toHaveLength(11);
}, 240_000);

describe("a pipeline with every kind of stage", () => {
  const file = "__tests__/fixtures/every-kind-of-stage.yml";

  test("leaves the same manifest through the command line and through the action", async () => {
    const one = await copyOfProject([file]);
    const other = await copyOfProject([file]);
    const laptop = await orchestrator(one, ["run", "--config", file, "--base", "HEAD"]);
    const job = await runAction({
      bundle: bundles.action,
      cwd: other,
      inputs: { config: file, base: "HEAD", "upload-artifacts": "false", history: "local" },
    });
    expect([laptop.code, job.code]).toEqual([1, 1]);
    // The script's own path is in what bash says of a process that was killed.
    const sameTail = (manifest: unknown): unknown =>
      JSON.parse(JSON.stringify(manifest).replaceAll(/[^\s"]*script\.sh/g, "<script>"));
    const [ofLaptop, ofJob] = [one, other].map((folder) => readManifest(onlyRun(folder)));
    expect(sameTail(comparable(ofJob!))).toEqual(sameTail(comparable(ofLaptop!)));
    expect(ofJob!.run_id).toBe("1234567890-gate");
    expect(ofLaptop!.run_id).toMatch(/^\d{4}-\d\d-\d\dT[\d-]+Z-[0-9a-f]{8}$/);
  });
});
