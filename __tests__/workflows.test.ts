import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { inputNames } from "../src/model/inputs/action-inputs.ts";
import { checkAction, checkWorkflow } from "./support/workflow-checks.ts";
import { isReusable, modeOf, readWorkflow, stepsOf } from "./support/workflow-file.ts";
import { workflowFaults } from "./support/workflow-rules.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const find = (patterns: string[]) => globSync(patterns, { cwd: root, dot: true }).sort();
const read = (path: string) => readFileSync(join(root, path), "utf8");
const workflows = find([".github/workflows/*.{yml,yaml}"]);
const actions = find(["action.{yml,yaml}", ".github/actions/**/action.{yml,yaml}"]);
const load = (path: string) => readWorkflow(read(path));
const reusable = workflows.filter((path) => isReusable(load(path)));

test("there are workflows and an action to check", () => {
  expect(workflows.map((path) => path.split("/").at(-1))).toEqual(
    expect.arrayContaining(["check-dist.yml", "ci.yml", "codeql.yml", "dogfood.yml", "release.yml"]),
  );
  expect(reusable).toEqual([".github/workflows/orchestrate.yml"]);
  expect(actions).toEqual([".github/actions/orchestrator/action.yml", "action.yml"]);
});

describe.each(workflows)("%s", (path) => {
  test("is accepted by GitHub's own parser and by actionlint", async () => {
    expect(await checkWorkflow(path, read(path))).toEqual([]);
  });

  test("keeps the rules of this project", () => {
    expect(workflowFaults(read(path))).toEqual([]);
  });

  test("names other people's actions by their full commit, with the version beside it", () => {
    const pinned = /^(?:actions|github)\/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    const uses = [...read(path).matchAll(/^ *(?:- )?uses: (.*)$/gm)].map((match) => match[1] ?? "");
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((name) => !/^[.$]\//.test(name) && !pinned.test(name))).toEqual([]);
  });
});

test.each(workflows.filter((path) => !reusable.includes(path)))(
  "%s says at the top what its token may do, and which of its runs exclude each other",
  (path) => {
    expect(load(path)).toMatchObject({ permissions: expect.anything(), concurrency: expect.anything() });
  },
);

test.each(actions)("%s is accepted by GitHub's own parser", async (path) => {
  expect(await checkAction(path, read(path))).toEqual([]);
});

test.each([
  ["CI", ".github/workflows/ci.yml", "ci-ok"],
  ["Dogfood", ".github/workflows/dogfood.yml", "gate"],
])("the gate of %s waits for every other job, whatever becomes of them", (_, path, id) => {
  const { [id]: gate, ...others } = load(path).jobs;
  expect(gate?.if).toBe("always()");
  expect(gate?.needs).toEqual(Object.keys(others));
});

test("the action in a folder of its own is the action, with paths that lead to the same files", () => {
  const [inFolder, own] = actions.map((path) => parse(read(path)) as { runs: Record<string, string> });
  const { main, post, ...how } = inFolder!.runs;
  const from = dirname(actions[0]!);
  const runs = { ...how, main: join(from, main!), post: join(from, post!) };
  expect({ ...inFolder, runs }).toEqual(own);
});

describe("orchestrate.yml", () => {
  const path = ".github/workflows/orchestrate.yml";
  const { on, jobs } = parse(read(path)) as {
    on: {
      workflow_call: { inputs: Record<string, { type: string; default?: unknown; required?: boolean }> };
    };
    jobs: ReturnType<typeof load>["jobs"];
  };
  const inputs = Object.entries(on.workflow_call.inputs);

  test("has a default for each input, so that a caller need not give any", () => {
    const without = inputs.filter(([, input]) => input.default === undefined || input.required === true);
    expect(without.map(([name]) => name)).toEqual([]);
  });

  test("uses each of its inputs, and hands those that the action has to it under their own name", () => {
    expect(inputs.filter(([name]) => !read(path).includes(`inputs.${name}`)).map(([name]) => name)).toEqual(
      [],
    );
    const given = Object.values(jobs)
      .flatMap(stepsOf)
      .filter(modeOf)
      .flatMap((step) => Object.entries(step.with!));
    const inputsOfAction = new Set<string>(inputNames);
    for (const [name] of inputs.filter(([input]) => inputsOfAction.has(input)))
      expect(
        given
          .filter(([input]) => input === name)
          .map(String)
          .join(),
      ).toContain(`inputs.${name} `);
  });

  test("lets aggregate have what the caller grants, and run jobs nothing that could write", () => {
    expect(jobs["aggregate"]).not.toHaveProperty("permissions");
    expect(parse(read(path))).not.toHaveProperty("permissions");
    const granted = ["plan", "run"].map((id) => Object.values(jobs[id]!.permissions!));
    expect(new Set(granted.flat())).toEqual(new Set(["read"]));
  });
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
    for (const name of ["./", "org/orchestrator@v1", "$/.github/actions/orchestrator"]) {
      const right = job(`uses: ${name}\n        with: { pipeline: gate }`);
      expect(await checkWorkflow("right.yml", right)).toEqual([]);
      const wrong = job(`uses: ${name}\n        with: { pipelin: gate }`);
      expect(await checkWorkflow("wrong.yml", wrong)).toEqual([expect.stringContaining("'pipelin'")]);
    }
  });

  test("know the inputs of this project's reusable workflow, however it is named", async () => {
    const file = ".github/workflows/orchestrate.yml";
    const call = (name: string, given: string) =>
      `on: push\njobs:\n  gate:\n    uses: ${name}\n    with: { ${given} }\n`;
    for (const name of [`./${file}`, `$/${file}`, `org/orchestrator/${file}@v1`]) {
      expect(await checkWorkflow("right.yml", call(name, "max-jobs: 4"))).toEqual([]);
      expect(await checkWorkflow("wrong.yml", call(name, "max-job: 4"))).toEqual([
        expect.stringContaining("max-job is not defined"),
      ]);
    }
  });

  test("report an action of this repository that does not exist, and one without a path", async () => {
    expect(await checkWorkflow("wrong.yml", job("uses: $/nowhere"))).toEqual([
      expect.stringMatching(/\$\/nowhere.*\(official parser\)$/),
    ]);
    expect((await checkWorkflow("wrong.yml", job("uses: $/"))).join()).toContain("(actionlint)");
  });

  test("report an expression in an action's description, for which GitHub refuses the action", async () => {
    const text = "name: A\ndescription: See ${{ matrix.id }}.\nruns: { using: node24, main: index.js }\n";
    expect(await checkAction("bad/action.yml", text)).not.toEqual([]);
  });

  test("report an action file without the file it starts, or for a runtime that does not exist", async () => {
    const action = (runs: string) => `name: Broken\ndescription: Broken.\nruns: ${runs}\n`;
    expect(await checkAction("good/action.yml", action("{ using: node24, main: index.js }"))).toEqual([]);
    expect(await checkAction("bad/action.yml", action("{ using: node24 }"))).not.toEqual([]);
    expect(await checkAction("bad/action.yml", action("{ using: node3, main: index.js }"))).not.toEqual([]);
  });
});
