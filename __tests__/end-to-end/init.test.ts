import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { checkWorkflow } from "../support/workflow-checks.ts";
import { orchestrator, run } from "./command-line.ts";
import { copyOfProject, makeRepository, writeFiles } from "./repository.ts";
import { filesIn } from "./run-folder.ts";

const pipelineFile = ".github/orchestrator.yml";
const workflowFile = ".github/workflows/orchestrator.yml";
const scripts = JSON.stringify({ name: "shop", scripts: { build: "true", lint: "true", test: "true" } });

const text = (folder: string, path: string): Promise<string> => readFile(join(folder, path), "utf8");

describe("init", () => {
  test.each([
    { what: "an empty repository", files: {}, runs: "git " },
    { what: "npm", files: { "package.json": scripts, "package-lock.json": "{}" }, runs: "npm run test" },
    { what: "npm without a lock file", files: { "package.json": scripts }, runs: "npm run test" },
    { what: "pnpm", files: { "package.json": scripts, "pnpm-lock.yaml": "" }, runs: "pnpm run test" },
    { what: "yarn", files: { "package.json": scripts, "yarn.lock": "" }, runs: "yarn run test" },
  ])("writes files that are valid: $what", async ({ files, runs }) => {
    const repository = await makeRepository(files);
    const { code, stdout } = await orchestrator(repository, ["init"]);
    expect(code).toBe(0);
    for (const path of [pipelineFile, workflowFile]) expect(stdout).toContain(path);
    const validated = await orchestrator(repository, ["validate"]);
    expect(validated).toMatchObject({ code: 0, stderr: "" });
    expect(validated.stdout).toContain("implementation-gate, docs-review");
    expect(await checkWorkflow(workflowFile, await text(repository, workflowFile))).toEqual([]);
    expect(await text(repository, pipelineFile)).toContain(runs);
  });

  test.each([
    ["a Python project", { "pyproject.toml": "[project]\n" }],
    ["scripts that test nothing", { "package.json": JSON.stringify({ scripts: { build: "true" } }) }],
  ])("makes a gate that is not green as long as nothing tests: %s (G2)", async (_, files) => {
    const repository = await makeRepository({ "readme.md": "# Shop\n", ...files });
    await orchestrator(repository, ["init"]);
    const gate = await orchestrator(repository, ["run"]);
    expect(gate.code).toBe(1);
    expect(gate.stdout).toContain("put the command that runs them into its stage test");
    const docs = await orchestrator(repository, ["run", "docs-review"]);
    expect(docs.code === 0 ? "passed" : docs.stdout).toBe("passed");
  });

  test("refuses a package.json that is not JSON, with its name and the reason (H11)", async () => {
    const repository = await makeRepository({ "package.json": "{" });
    const { code, stderr } = await orchestrator(repository, ["init"]);
    expect(code).toBe(2);
    expect(stderr).toContain("package.json");
    expect(filesIn(repository)).not.toContain(pipelineFile);
  });

  test.each([
    ["a Go module with a broken test", { "go.mod": "module shop\n", "shop_test.go": "broken" }, 1],
    ["a package below the root", { "packages/api/package.json": scripts }, 0],
  ])("makes a gate that runs the tests of what is there: %s (G2)", async (_, files, code) => {
    const repository = await makeRepository({ "readme.md": "# Shop\n", ...files });
    await orchestrator(repository, ["init"]);
    const gate = await orchestrator(repository, ["run"]);
    expect(gate.code === code ? code : gate.stdout).toBe(code);
  });

  test("with a test script makes a gate that runs it, and passes at once", async () => {
    const repository = await makeRepository({ "package.json": scripts });
    await orchestrator(repository, ["init"]);
    const { code, stdout } = await orchestrator(repository, ["run"]);
    expect(code === 0 ? "passed" : stdout).toBe("passed");
  });

  test.each([".github/orchestrator.yaml", "codex.orchestrator.json"])(
    "keeps the pipeline file that is there, and names it: %s (G3, E13)",
    async (path) => {
      const repository = await makeRepository({ [path]: "mine\n" });
      const { code, stdout } = await orchestrator(repository, ["init"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^kept +${path} `, "m"));
      expect(await text(repository, path)).toBe("mine\n");
      expect(filesIn(repository)).not.toContain(pipelineFile);
    },
  );

  test("with --force replaces a pipeline file where it lies (G3)", async () => {
    const repository = await makeRepository({ ".github/orchestrator.yaml": "mine\n" });
    await orchestrator(repository, ["init", "--force"]);
    expect(filesIn(repository)).not.toContain(pipelineFile);
    expect(await text(repository, ".github/orchestrator.yaml")).toContain("implementation-gate");
  });

  test("replaces nothing without --force, and leaves .gitignore alone", async () => {
    const mine = { [pipelineFile]: "mine\n", [workflowFile]: "mine too\n", ".gitignore": "node_modules" };
    const repository = await makeRepository(mine);
    const first = await orchestrator(repository, ["init"]);
    expect(first.code).toBe(0);
    expect(first.stdout.match(/^kept /gm)).toHaveLength(2);
    expect(await text(repository, pipelineFile)).toBe("mine\n");
    expect(await text(repository, workflowFile)).toBe("mine too\n");
    await orchestrator(repository, ["init"]);
    await orchestrator(repository, ["init", "--force"]);
    expect((await orchestrator(repository, ["validate"])).code).toBe(0);
    expect(await text(repository, ".gitignore")).toBe("node_modules");
  });
});

describe("npx from a git address", () => {
  test("runs init, and installs nothing but the package itself", async () => {
    const source = await copyOfProject(["package.json", ".npmrc", "action.yml", "dist"]);
    const repository = await makeRepository({});
    const cache = await temporaryFolder();
    const { code, stdout, stderr } = await run(
      "npx",
      ["--yes", "--offline", `git+file://${source}`, "init"],
      repository,
      { npm_config_cache: cache, npm_config_update_notifier: "false" },
    );
    expect(code === 0 ? "worked" : stderr).toBe("worked");
    expect(stdout).toContain(pipelineFile);
    const installed = filesIn(cache).filter((path) =>
      /^_npx\/[^/]+\/node_modules\/.*package\.json$/.test(path),
    );
    const packages = installed.map((path) => path.replace(/^_npx\/[^/]+\/node_modules\//, ""));
    expect(packages.filter((path) => /^[^/]+\/package\.json$/.test(path))).toEqual([
      "orchestrator-action/package.json",
    ]);
  });

  test("works with the files of a published package, too", async () => {
    const source = await copyOfProject(["package.json", "action.yml", "dist"]);
    const { code, stdout } = await run("npm", ["pack", "--dry-run", "--json"], source);
    expect(code).toBe(0);
    const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["dist/cli/index.js", "package.json"]));
    const repository = await makeRepository({});
    await writeFiles(repository, { "readme.md": "" });
    const cli = join(source, "dist/cli/index.js");
    expect((await run(process.execPath, [cli, "init"], repository)).code).toBe(0);
  });
});
