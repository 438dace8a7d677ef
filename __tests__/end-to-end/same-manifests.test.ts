import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Manifest } from "../../src/model/manifest.ts";
import { runAction } from "../support/action-runner.ts";
import { bundles, orchestrator, project } from "./command-line.ts";
import { copyOfProject } from "./repository.ts";
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
  return JSON.parse(
    JSON.stringify(manifest, (key, value: unknown) => {
      if (differing.test(key)) return value === null ? null : "differs";
      return typeof value === "string" ? value.replaceAll(manifest.run_id, "<run>") : value;
    }),
  );
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
  const config = join(folder, "jest.config.js");
  const text = await readFile(config, "utf8");
  await writeFile(config, text.replace('"**/*.test.ts"', '"**/plan/*.test.ts"'));
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
  return folder;
}

describe("this project's own pipeline", () => {
  let laptop: Manifest;
  let job: Manifest;

  beforeAll(async () => {
    const one = await installedCopy();
    const { code, stdout } = await orchestrator(one, ["run"]);
    // The log says which stage failed: an expectation alone would not.
    if (code !== 0) throw new Error(stdout);
    laptop = readManifest(onlyRun(one));
    const other = await installedCopy();
    const step = await runAction({
      bundle: bundles.action,
      cwd: other,
      inputs: { "upload-artifacts": "false", history: "local" },
    });
    if (step.code !== 0) throw new Error(step.stdout);
    job = readManifest(onlyRun(other));
  }, 240_000);

  test("builds, lints, tests, and has all guardrails look at it", () => {
    const ofOutcome = (outcome: string) =>
      laptop.commands.filter((command) => command.outcome === outcome).map(({ id }) => id);
    const guardrails = ["spec-guard", "diff-budget", "docs-check", "docs-freshness"];
    expect(ofOutcome("succeeded")).toEqual([
      "build",
      "types",
      "lint",
      "format",
      "test",
      "docs",
      ...guardrails,
    ]);
    // Nobody reviewed, and nobody has to.
    expect(ofOutcome("skipped")).toEqual(["review"]);
    expect(laptop.commands).toHaveLength(11);
  });

  test("leaves the same manifest through the command line and through the action", () => {
    expect(comparable(job)).toEqual(comparable(laptop));
    expect(job.run_id).toBe("1234567890-gate");
    expect(laptop.run_id).toMatch(/^\d{4}-\d\d-\d\dT[\d-]+Z-[0-9a-f]{8}$/);
  });
});

describe("a pipeline whose stages fail", () => {
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
    expect(sameTail(comparable(readManifest(onlyRun(other))))).toEqual(
      sameTail(comparable(readManifest(onlyRun(one)))),
    );
  });
});
