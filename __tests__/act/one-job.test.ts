import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { runWorkflow, tokenOf, valuesOf } from "./engine.ts";
import { jobOf, oneJob, pipelines, uses } from "./workflows.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

const checkRuns = () => service.checkRuns.map(({ name, conclusion }) => [name, conclusion]);
const artifacts = () => service.artifacts().map(({ name }) => name);

describe("the README's workflow of one job", () => {
  const inRepository = (run: string) =>
    runWorkflow({
      service,
      files: { ".github/workflows/gate.yml": oneJob, ".github/orchestrator.yml": pipelines({ gate: run }) },
    });

  test("passes, publishes a check-run and the evidence, and is entered in the history", async () => {
    const run = await inRepository("echo fine");
    expect([run.code, run.jobs, valuesOf(run, "outcome")]).toEqual([
      0,
      { "gate/gate": "success" },
      ["success"],
    ]);
    expect(checkRuns()).toEqual([["orchestrator / gate", "success"]]);
    expect(artifacts()).toEqual(["orchestrator-gate-run-a1"]);
    expect(service.cacheEntries()).toHaveLength(1);
    expect(run.summaries).toEqual([expect.stringContaining("Passed: gate")]);
    expect(service.violations).toEqual([]);
  });

  test("fails with its stage, and post has nothing to add", async () => {
    const run = await inRepository("exit 3");
    expect([run.code, run.jobs, valuesOf(run, "outcome")]).toEqual([
      1,
      { "gate/gate": "failure" },
      ["failure"],
    ]);
    expect(valuesOf(run, "failed-stages")).toEqual(["gate/unit"]);
    expect(checkRuns()).toEqual([["orchestrator / gate", "failure"]]);
    expect(artifacts()).toEqual(["orchestrator-gate-run-a1"]);
    expect(run.steps.filter(({ step }) => step === uses)).toMatchObject([
      { stage: "Main", result: "failure" },
      { stage: "Post", result: "success" },
    ]);
    expect(run.summaries).toEqual([expect.stringContaining("Failed: gate")]);
  });
});

describe("two uses in one job", () => {
  const files = { ".github/orchestrator.yml": pipelines({ red: "exit 1", green: "echo fine" }) };
  const first = { uses, id: "lint", with: { pipeline: "red" } };
  const second = { uses, if: "always()", with: { pipeline: "green" } };

  test("have two results, of which the failure is the job's (C15)", async () => {
    const workflow = JSON.stringify({ on: "push", jobs: { gate: jobOf(first, second) } });
    const run = await runWorkflow({ service, files: { ...files, ".github/workflows/gate.yml": workflow } });
    expect([run.code, valuesOf(run, "outcome")]).toEqual([1, ["failure", "success"]]);
    expect(checkRuns()).toEqual([
      ["orchestrator / gate", "failure"],
      ["orchestrator / gate-2", "success"],
    ]);
    expect(artifacts()).toEqual(["orchestrator-gate-run-a1", "orchestrator-gate-2-run-a1"]);
  });

  test("have two results within composite actions around them (C15)", async () => {
    const composite = (step: object): string =>
      JSON.stringify({ name: "checks", runs: { using: "composite", steps: [step] } });
    const jobs = { gate: jobOf({ uses: "./actions/first" }, { uses: "./actions/second", if: "always()" }) };
    const run = await runWorkflow({
      service,
      files: {
        ...files,
        "actions/first/action.yml": composite(first),
        "actions/second/action.yml": composite(second),
        ".github/workflows/gate.yml": JSON.stringify({ on: "push", jobs }),
      },
    });
    expect([run.code, run.jobs]).toEqual([1, { "gate.yml/gate": "failure" }]);
    expect(checkRuns()).toEqual([
      ["orchestrator / gate", "failure"],
      ["orchestrator / gate-2", "success"],
    ]);
  });
});

describe("a reusable workflow that is called twice", () => {
  /** The call that fails ends first. @param key the input `key` of the action, an expression */
  async function calledTwice(key: string) {
    const step = { uses, with: { pipeline: "${{ inputs.pipeline }}", key } };
    const wait = {
      run: '[ "${{ inputs.pipeline }}" = red ] || until [ -e "$HOME/ended" ]; do sleep 0.1; done',
    };
    const end = { if: "always()", run: 'touch "$HOME/ended"' };
    const called = {
      on: { workflow_call: { inputs: { pipeline: { type: "string" } } } },
      jobs: { gate: { ...jobOf(wait, step, end), env: tokenOf("inputs.pipeline") } },
    };
    const call = (pipeline: string) => ({ uses: "./.github/workflows/called.yml", with: { pipeline } });
    // No `needs`: after a reusable workflow that failed act starts nothing more.
    const jobs = { first: call("red"), second: call("green") };
    return runWorkflow({
      service,
      jobs: ["red", "green"],
      files: {
        ".github/orchestrator.yml": pipelines({ red: "exit 1", green: "echo fine" }),
        ".github/workflows/called.yml": JSON.stringify(called),
        ".github/workflows/gate.yml": JSON.stringify({ on: "push", jobs }),
      },
    });
  }

  test("never turns the failure of the first call into a success (A2)", async () => {
    const run = await calledTwice("");
    expect([run.code, valuesOf(run, "outcome")]).toEqual([1, ["failure", "failure"]]);
    expect(run.jobs).toEqual({ "first/called.yml/gate": "failure", "second/called.yml/gate": "failure" });
    expect(checkRuns()).toEqual([
      ["orchestrator / gate", "failure"],
      ["orchestrator / gate", "failure"],
    ]);
    expect(run.log).toContain("the key gate is taken");
  });

  test("has two results with keys of their own (A2)", async () => {
    const run = await calledTwice("${{ inputs.pipeline }}");
    expect([run.code, valuesOf(run, "outcome")]).toEqual([1, ["failure", "success"]]);
    expect(run.jobs).toEqual({ "first/called.yml/gate": "failure", "second/called.yml/gate": "success" });
    expect(checkRuns()).toEqual([
      ["orchestrator / red", "failure"],
      ["orchestrator / green", "success"],
    ]);
  });
});
