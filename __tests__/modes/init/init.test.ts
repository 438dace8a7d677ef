import { execFile } from "node:child_process";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { schemaAddress } from "../../../src/config/json-schema.ts";
import { isRefusal } from "../../../src/modes/settings/settings.ts";
import { guardrailsNamed, read, subtaskOf } from "../../config/reading.ts";
import {
  commandsOf,
  createSource,
  gateCommands,
  initialise,
  initialised,
  pipelineFile,
  workflowFile,
} from "./initialise.ts";

const run = promisify(execFile);
const tested = { "package.json": JSON.stringify({ scripts: { test: "jest" } }) };
const text = (folder: string, path: string) => readFile(join(folder, path), "utf8");
const guardrails = guardrailsNamed("docs-check", "docs-freshness", "diff-budget");

describe("an empty repository", () => {
  test("gets a gate whose one stage fails, and says what to put there", async () => {
    const found = await initialised({});
    expect(Object.keys(gateCommands(found))).toEqual(["test"]);
    expect(gateCommands(found)["test"]).toContain("exit 1");
    expect(found.summary).toEqual([
      "Checks: nothing yet.",
      "Not found: a project of a known kind; write your test command into the stage test.",
    ]);
    expect(found.steps).toEqual([]);
  });

  test("works without git, too", async () => {
    expect(gateCommands(await initialised({}, null))["test"]).toContain("exit 1");
    expect(gateCommands(await initialised(tested, null))["test"]).toBe("npm run test");
  });
});

describe("the pipeline file", () => {
  test("points at the schema in its first line", async () => {
    const found = await initialised(tested);
    expect(found.text.split("\n", 1)).toEqual([`# yaml-language-server: $schema=${schemaAddress}`]);
    expect(found.configuration.default_pipeline).toBe("implementation-gate");
    expect(found.configuration.pipelines.map(({ id }) => id)).toEqual(["implementation-gate", "docs-review"]);
  });

  test("has guardrails in a dry run, but for what a script of its own does already", async () => {
    const package_ = { scripts: { test: "jest", "docs:check": "node check.js" } };
    const { configuration } = await initialised({ "package.json": JSON.stringify(package_) });
    const used = (pipeline: string) =>
      subtaskOf(configuration, pipeline).stages.flatMap((stage) =>
        stage.kind === "guardrail" ? [[stage.uses, stage.with]] : [],
      );
    const dry = { "dry-run": true };
    expect(used("implementation-gate")).toEqual([["guardrail/diff-budget", dry]]);
    expect(used("docs-review")).toEqual([["guardrail/docs-freshness", dry]]);
  });

  test("keeps the name of a folder within its comment, whatever is in it", async () => {
    const folder = "odd\npipelines: {}\n#";
    const found = await initialised({ ...tested, [`${folder}/go.mod`]: "module odd\n" });
    expect(found.text).toContain("Go in odd");
    expect(found.text).not.toMatch(/^pipelines: \{\}/m);
  });

  test("proposes commands of existing workflows in a comment", async () => {
    const found = await initialised({
      ...tested,
      ".github/workflows/ci.yml":
        "on: push\njobs:\n  ci:\n    steps:\n      - run: npm ci\n      - run: |\n          make e2e\n          npm test\n          ruff --version\n          if check; then\n",
    });
    expect(found.text).toContain("which could become stages:\n#   ci.yml: make e2e\ndefault-pipeline");
    expect(found.text).not.toContain("ci.yml: npm");
  });

  test.each([".github/orchestrator.yaml", "codex.orchestrator.json"])(
    "is not shadowed by a new one: %s",
    async (path) => {
      const folder = await createSource({ [path]: "mine\n", ".gitignore": path });
      await initialise(folder);
      expect(await text(folder, path)).toBe("mine\n");
      await expect(text(folder, pipelineFile)).rejects.toThrow("ENOENT");
    },
  );

  test.each([
    ["a bare repository", ["init", "--quiet", "--bare"]],
    ["a broken index", ["init", "--quiet"]],
  ])("takes a git that cannot look for no answer: %s (G4)", async (_, init) => {
    const { configuration } = await initialised(tested);
    const command = commandsOf(subtaskOf(configuration, "docs-review"))["conflict-markers"]!;
    const folder = await createSource({}, null);
    await run("git", init, { cwd: folder });
    await writeFile(join(folder, init.includes("--bare") ? "a" : ".git/index"), "broken");
    await expect(run("bash", ["-ec", command], { cwd: folder })).rejects.toThrow("fatal:");
  });

  test("checks documents for what a merge left behind, and fails where there is no git", async () => {
    const { configuration } = await initialised(tested);
    const command = commandsOf(subtaskOf(configuration, "docs-review"))["conflict-markers"]!;
    const folder = await createSource({ "a.md": "Title\n=======\n" }, null);
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) };
    const check = () => run("bash", ["-ec", command], { cwd: folder, env });
    await expect(check()).rejects.toThrow("Command failed");
    await run("git", ["init", "--quiet"], { cwd: folder });
    await run("git", ["add", "."], { cwd: folder });
    await check();
    await writeFile(join(folder, "a.md"), `${"<".repeat(7)} HEAD\n`);
    await expect(check()).rejects.toThrow("A merge left");
  });
});

describe("the workflow", () => {
  test("runs on the repository's branch", async () => {
    const folder = await createSource(tested, "develop");
    await run(
      "git",
      ["-c", "user.name=t", "-c", "user.email=t@t.test", "commit", "--allow-empty", "-qm", "a"],
      {
        cwd: folder,
      },
    );
    await initialise(folder);
    expect(await text(folder, workflowFile)).toContain("branches: [develop]");
  });

  test("may read the code and publish its check-run, and can tell what changed", async () => {
    const { folder } = await initialised(tested);
    const workflow = await text(folder, workflowFile);
    expect(workflow).toContain("permissions: {}");
    expect(workflow).toContain("fetch-depth: 0");
    expect(workflow).toContain("github.event_name == 'pull_request' && github.ref || github.run_id");
  });
});

describe("init", () => {
  test("with a dry run writes nothing, and tells the texts", async () => {
    const folder = await createSource(tested);
    const result = await initialise(folder, { dryRun: true });
    if (isRefusal(result)) throw new Error(result.messages.join());
    expect(result.files.map(({ path, did }) => `${did} ${path}`)).toEqual([
      `wrote ${pipelineFile}`,
      `wrote ${workflowFile}`,
    ]);
    expect(read(result.files[0]!.text, { guardrails }).pipelines).toHaveLength(2);
    await expect(text(folder, pipelineFile)).rejects.toThrow("ENOENT");
  });

  test("refuses with a sentence where .github is a file (H2)", async () => {
    const folder = await createSource({ ".github": "a file\n" });
    expect(await initialise(folder)).toEqual({
      messages: [expect.stringMatching(/^\.github\/orchestrator\.yml can't be written: /)],
    });
  });

  test("refuses with a sentence where nothing can be written (H2)", async () => {
    if (process.getuid?.() === 0) return;
    const folder = await createSource(tested);
    await chmod(folder, 0o555);
    const result = await initialise(folder, { force: true });
    await chmod(folder, 0o755);
    expect(result).toEqual({ messages: [expect.stringContaining("can't be written")] });
  });
});
