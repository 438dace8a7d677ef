import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { forge } from "../end-to-end/forged-journal.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { runWorkflow, valuesOf, type WorkflowRun } from "./engine.ts";
import { severalJobs } from "./workflows.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

const parts = ["one", "two", "three", "four"];

/** The README's workflow of several jobs, over four parts. @param three what the third of them does */
function overFourJobs(three: string) {
  const subtasks = parts.map((id) => ({
    id,
    stages: [{ id: "unit", run: id === "three" ? three : "echo fine" }],
  }));
  return runWorkflow({
    service,
    jobs: ["plan", ...parts, "aggregate"],
    files: {
      "forge.mjs": forge,
      ".github/workflows/gate.yml": severalJobs,
      ".github/orchestrator.yml": JSON.stringify({ task: "trial", pipelines: { gate: { subtasks } } }),
    },
  });
}

/**
 * How each job's use of the action ended. Of a matrix act keeps one result for all of its jobs, which it also says of those
 * that end later; it numbers the jobs.
 */
const ends = ({ steps }: WorkflowRun) =>
  Object.fromEntries(
    steps
      .filter(({ step, stage }) => stage === "Main" && ["Plan", "Run", "Aggregate"].includes(step))
      .map(({ job, result }) => [job, result]),
  );

const expected = (three: string, aggregate: string) => ({
  "gate/Orchestrate/plan": "success",
  "gate/Orchestrate/gate / one-1": "success",
  "gate/Orchestrate/gate / two-2": "success",
  "gate/Orchestrate/gate / three-3": three,
  "gate/Orchestrate/gate / four-4": "success",
  "gate/Orchestrate/aggregate": aggregate,
});

const checkRuns = () => service.checkRuns.map(({ name, conclusion }) => [name, conclusion]);

describe("the README's workflow of several jobs, in which four run", () => {
  test("passes: each job leaves its own artifact, and one of them the result", async () => {
    const run = await overFourJobs("echo fine");
    expect([run.code, ends(run)]).toEqual([0, expected("success", "success")]);
    expect(valuesOf(run, "outcome").at(-1)).toBe("success");
    expect(checkRuns()).toEqual([["orchestrator / gate", "success"]]);
    const left = service.artifacts().map(({ name, job }) => `${name} of ${job}`);
    expect(left.toSorted()).toEqual(
      [
        "orchestrator-gate-plan-a1 of plan",
        ...parts.map((id) => `orchestrator-gate-job-${id}-a1 of ${id}`),
        "orchestrator-gate-run-a1 of aggregate",
      ].toSorted(),
    );
    expect(service.violations).toEqual([]);
  });

  test("fails at the gate when one of the jobs fails, and names its stage", async () => {
    const run = await overFourJobs("exit 7");
    expect([run.code, ends(run)]).toEqual([1, expected("failure", "failure")]);
    expect(valuesOf(run, "outcome").at(-1)).toBe("failure");
    expect(valuesOf(run, "failed-stages").at(-1)).toBe("three/unit");
    expect(checkRuns()).toEqual([["orchestrator / gate", "failure"]]);
    expect(service.checkRuns[0]!.output.title).toBe("Failed: three/unit failed (exit 7)");
  });

  test("fails at the gate when a stage wrote success into the journal and killed its job (A4)", async () => {
    const run = await overFourJobs("node forge.mjs three\nkill -KILL $PPID\nsleep 5");
    expect(run.log).toContain("signal: killed");
    expect([run.code, ends(run)]).toEqual([1, expected("failure", "failure")]);
    expect(valuesOf(run, "outcome").at(-1)).toBe("failure");
    expect(checkRuns()).toEqual([["orchestrator / gate", "failure"]]);
  });
});
