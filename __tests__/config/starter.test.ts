import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { schemaAddress } from "../../src/config/json-schema.ts";
import {
  createStarterPipelines,
  createStarterWorkflow,
  type PackageManager,
} from "../../src/config/starter.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { guardrailsNamed, read, subtaskOf } from "./reading.ts";

const run = promisify(execFile);
const managers: PackageManager[] = ["npm", "pnpm", "yarn", "bun", null];
const guardrails = guardrailsNamed("docs-check", "docs-freshness", "diff-budget");
const stagesOf = (text: string, pipeline: string) => subtaskOf(read(text, { guardrails }), pipeline).stages;
const commandsOf = (text: string, pipeline: string): string[] =>
  stagesOf(text, pipeline).flatMap((stage) => (stage.kind === "command" ? stage.run : []));
const guardrailsOf = (text: string, pipeline: string) =>
  stagesOf(text, pipeline).flatMap((stage) => (stage.kind === "guardrail" ? [[stage.uses, stage.with]] : []));

describe("the starter", () => {
  test.each(managers)("for %s has both pipelines, whatever scripts there are", (manager) => {
    for (const scripts of [
      [],
      ["test"],
      ["build", "lint", "test", "docs:check"],
      ["docs:freshness"],
      ["prepare; rm -rf"],
    ]) {
      const configuration = read(createStarterPipelines(manager, scripts), { guardrails });
      expect(configuration.pipelines.map((pipeline) => pipeline.id)).toEqual([
        "implementation-gate",
        "docs-review",
      ]);
      expect(configuration.default_pipeline).toBe("implementation-gate");
    }
  });

  test("points at the schema in its first line", () => {
    expect(createStarterPipelines("npm", []).split("\n", 1)).toEqual([
      `# yaml-language-server: $schema=${schemaAddress}`,
    ]);
  });

  test("runs the scripts that exist, in a useful order, with the package manager that is used", () => {
    const text = createStarterPipelines("pnpm", ["test", "docs:check", "start", "build", "lint"]);
    expect(commandsOf(text, "implementation-gate")).toEqual([
      "pnpm run build",
      "pnpm run lint",
      "pnpm run test",
      "pnpm run docs:check",
    ]);
    expect(commandsOf(text, "docs-review")).toEqual(["pnpm run docs:check"]);
  });

  test("has guardrails in a dry run, but for what a script of its own does already", () => {
    const dry = { "dry-run": true };
    const text = createStarterPipelines("npm", ["docs:check"]);
    expect(guardrailsOf(text, "implementation-gate")).toEqual([["guardrail/diff-budget", dry]]);
    expect(guardrailsOf(text, "docs-review")).toEqual([["guardrail/docs-freshness", dry]]);
    expect(
      guardrailsOf(createStarterPipelines(null, []), "implementation-gate").map(([uses]) => uses),
    ).toEqual(["guardrail/diff-budget", "guardrail/docs-check"]);
  });

  test("without scripts checks something true: it fails on what a merge left behind, and where there is no git", async () => {
    const folder = await temporaryFolder();
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: join(folder, "..") };
    const exitOf = async (pipeline: string): Promise<number> => {
      const [command] = commandsOf(createStarterPipelines(null, []), pipeline);
      const failed = await run("bash", ["-ec", command!], { cwd: folder, env }).catch(
        (error: { code: number }) => error,
      );
      return "code" in failed ? failed.code : 0;
    };
    expect(await exitOf("implementation-gate")).not.toBe(0);
    await run("git", ["init", "--quiet"], { cwd: folder });
    await writeFile(join(folder, "a.md"), "Title\n=======\n");
    await run("git", ["add", "."], { cwd: folder });
    expect(await exitOf("implementation-gate")).toBe(0);
    expect(await exitOf("docs-review")).toBe(0);
    await writeFile(join(folder, "a.md"), `${"<".repeat(7)} HEAD\n`);
    expect(await exitOf("implementation-gate")).toBe(1);
    expect(await exitOf("docs-review")).toBe(1);
  });

  test.each([
    ["a bare repository", ["init", "--quiet", "--bare"]],
    ["a broken index", ["init", "--quiet"]],
  ])("takes a git that cannot look for no answer: %s (G4)", async (_, init) => {
    const folder = await temporaryFolder();
    await run("git", init, { cwd: folder });
    await writeFile(join(folder, init.includes("--bare") ? "a" : ".git/index"), "broken");
    for (const pipeline of ["implementation-gate", "docs-review"]) {
      const [command] = commandsOf(createStarterPipelines(null, []), pipeline);
      await expect(run("bash", ["-ec", command!], { cwd: folder })).rejects.toThrow("fatal:");
    }
  });
});

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; steps: Step[] }>;
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

/** What a step runs, without the version of others' actions: __tests__/pins.test.ts holds those. */
const nameOf = ({ uses, run }: Step): string | undefined => uses?.replace(/@[0-9a-f]{40}$/, "") ?? run;

describe("the starter's workflow", () => {
  test.each([
    ["npm", ["actions/checkout", "actions/setup-node", "npm ci", "org/orchestrator@v1"]],
    [
      "pnpm",
      [
        "actions/checkout",
        "pnpm/action-setup",
        "actions/setup-node",
        "pnpm install --frozen-lockfile",
        "org/orchestrator@v1",
      ],
    ],
    [
      "yarn",
      [
        "actions/checkout",
        "corepack enable",
        "actions/setup-node",
        "yarn install --frozen-lockfile",
        "org/orchestrator@v1",
      ],
    ],
    [
      "bun",
      ["actions/checkout", "oven-sh/setup-bun", "bun install --frozen-lockfile", "org/orchestrator@v1"],
    ],
    [null, ["actions/checkout", "org/orchestrator@v1"]],
  ] as [PackageManager, string[]][])("for %s installs what is needed and then runs", (manager, steps) => {
    const workflow = parse(createStarterWorkflow(manager, true)) as Workflow;
    const [job] = Object.values(workflow.jobs);
    expect(job!.steps.map(nameOf)).toEqual(steps);
    const node = job!.steps.find((step) => step.uses?.startsWith("actions/setup-node"));
    const settings = node === undefined ? undefined : { "node-version": 24, cache: manager };
    expect(node?.with).toEqual(settings);
  });

  test("may read the code and publish its check-run, and can tell what changed", () => {
    const workflow = parse(createStarterWorkflow("npm", true)) as Workflow;
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs["gate"]!.permissions).toEqual({
      contents: "read",
      actions: "read",
      checks: "write",
      "pull-requests": "read",
    });
    expect(Object.keys(workflow.on)).toEqual(["pull_request", "merge_group", "push"]);
    expect(workflow.jobs["gate"]!.steps[0]!.with).toEqual({
      "fetch-depth": 0,
      "persist-credentials": false,
    });
  });

  test("lets every run of a branch finish, also a third one (E9)", () => {
    // GitHub keeps one run of a group waiting, and a newer one takes its place: each push is a group of its own.
    expect((parse(createStarterWorkflow("npm", true)) as Workflow).concurrency).toEqual({
      group:
        "${{ github.workflow }}-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}",
      "cancel-in-progress": true,
    });
  });

  test("installs without a cache and without insisting where there is no lock file", () => {
    const workflow = parse(createStarterWorkflow("npm", false)) as Workflow;
    const steps = workflow.jobs["gate"]!.steps;
    expect(steps.map(nameOf)).toEqual([
      "actions/checkout",
      "actions/setup-node",
      "npm install",
      "org/orchestrator@v1",
    ]);
    expect(steps[1]!.with).toEqual({ "node-version": 24 });
  });
});
