import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { checkAction, checkWorkflow } from "./support/workflow-checks.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  if?: string;
  needs?: string[];
  uses?: string;
  "timeout-minutes"?: number;
  steps?: Step[];
}
interface Workflow {
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const find = (patterns: string[]) => globSync(patterns, { cwd: root, dot: true }).sort();
const read = (path: string) => readFileSync(join(root, path), "utf8");
const workflows = find([".github/workflows/*.{yml,yaml}"]);
const actions = find(["action.{yml,yaml}", ".github/actions/**/action.{yml,yaml}"]);
const load = (path: string) => parse(read(path)) as Workflow;
const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

test("there are workflows and an action to check", () => {
  expect(workflows.map((path) => path.split("/").at(-1))).toEqual(
    expect.arrayContaining(["check-dist.yml", "ci.yml", "codeql.yml", "dogfood.yml", "release.yml"]),
  );
  expect(actions).toContain("action.yml");
});

describe.each(workflows)("%s", (path) => {
  test("is accepted by GitHub's own parser and by actionlint", async () => {
    expect(await checkWorkflow(path, read(path))).toEqual([]);
  });

  test("says at the top what its token may do, and which of its runs exclude each other", () => {
    expect(load(path)).toMatchObject({ permissions: expect.anything(), concurrency: expect.anything() });
  });

  test("ends every job after a time of its own", () => {
    const endless = Object.entries(load(path).jobs)
      // GitHub takes no timeout for a job that calls a workflow.
      .filter(([, job]) => job.uses === undefined && job["timeout-minutes"] === undefined)
      .map(([id]) => id);
    expect(endless).toEqual([]);
  });

  test("names other people's actions by their full commit, with the version beside it", () => {
    const pinned = /^(?:actions|github)\/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    const uses = [...read(path).matchAll(/uses: (.*)$/gm)].map((match) => match[1] ?? "");
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((name) => !/^[.$]\//.test(name) && !pinned.test(name))).toEqual([]);
  });

  test("leaves no token in the checkout", () => {
    const checkouts = stepsOf(load(path)).filter(
      (step) => step.uses?.startsWith("actions/checkout@") === true,
    );
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  test("puts nothing from outside into a script", () => {
    expect(stepsOf(load(path)).filter((step) => step.run?.includes("${{") === true)).toEqual([]);
  });
});

test.each(actions)("%s is accepted by GitHub's own parser", async (path) => {
  expect(await checkAction(path, read(path))).toEqual([]);
});

test("the gate of CI waits for every other job, whatever becomes of them", () => {
  const { "ci-ok": gate, ...others } = load(".github/workflows/ci.yml").jobs;
  expect(gate?.if).toBe("always()");
  expect(gate?.needs).toEqual(Object.keys(others));
});

describe("the checkers", () => {
  const job = (step: string) =>
    `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;

  test("accept a plain workflow", async () => {
    expect(await checkWorkflow("plain.yml", job("run: echo hello"))).toEqual([]);
  });

  test("both report a key that does not exist, and where it is", async () => {
    const findings = await checkWorkflow("broken.yml", `${job("run: echo hello")}    runs: true\n`);
    expect(findings).toEqual([
      expect.stringMatching(/^broken\.yml:7:5: .*runs.*\(official parser\)$/),
      expect.stringMatching(/^broken\.yml:7:5: .*"runs".*\(actionlint\)$/),
    ]);
  });

  test("both report a context that does not exist", async () => {
    const findings = await checkWorkflow("broken.yml", job("run: echo ${{ nowhere.x }}"));
    expect(findings).toEqual([
      expect.stringMatching(/nowhere.*\(official parser\)$/),
      expect.stringMatching(/"nowhere".*\(actionlint\)$/),
    ]);
  });

  test("both report text that is no YAML, and an empty file", async () => {
    for (const text of ["on: push\njobs: [\n", ""]) {
      const findings = (await checkWorkflow("broken.yml", text)).join("\n");
      expect(findings).toContain("(official parser)");
      expect(findings).toContain("(actionlint)");
    }
  });

  test("know the inputs of this project's action, however it is named", async () => {
    for (const name of ["./", "org/orchestrator@v1"]) {
      const right = job(`uses: ${name}\n        with: { pipeline: gate }`);
      expect(await checkWorkflow("right.yml", right)).toEqual([]);
      const wrong = job(`uses: ${name}\n        with: { pipelin: gate }`);
      expect(await checkWorkflow("wrong.yml", wrong)).toEqual([expect.stringContaining("'pipelin'")]);
    }
  });

  test("report an action file without the file it starts, or for a runtime that does not exist", async () => {
    const action = (runs: string) => `name: Broken\ndescription: Broken.\nruns: ${runs}\n`;
    expect(await checkAction("good/action.yml", action("{ using: node24, main: index.js }"))).toEqual([]);
    expect(await checkAction("bad/action.yml", action("{ using: node24 }"))).not.toEqual([]);
    expect(await checkAction("bad/action.yml", action("{ using: node3, main: index.js }"))).not.toEqual([]);
  });
});
