import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { forge } from "../end-to-end/forged-journal.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { readRun, runWorkflow, startWorkflow, valuesOf, type WorkflowRun } from "./engine.ts";
import { oneJob, pipelines, uses } from "./workflows.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

/** The README's workflow, with a stage of these lines. */
const scenario = (...lines: string[]) => ({
  service,
  files: {
    "forge.mjs": forge,
    ".github/workflows/gate.yml": oneJob,
    ".github/orchestrator.yml": pipelines({ gate: lines.join("\n") }),
  },
});

/** Waits until the test is over and its repository is removed: nothing else ends what a killed step leaves behind. */
const wait = "while [ -e forge.mjs ]; do sleep 1; done";

const conclusions = () => service.checkRuns.map(({ conclusion }) => conclusion);

/** How main and post of the action ended. */
const steps = (run: WorkflowRun) =>
  run.steps.filter(({ step }) => step === uses).map(({ stage, result }) => [stage, result]);

/** The folder of the action's bundles, as the command line of the process that started the stage names it. */
const dist = `dist=$(tr '\\0' '\\n' < /proc/$PPID/cmdline | grep 'dist/action/index.js$' | xargs dirname | xargs dirname)`;
const plant = `for file in "$dist"/*/*.js; do echo 'console.log("planted"); process.exit(0)' > "$file"; done`;

describe("a stage that replaces the action's own files", () => {
  test("and fails gets none of them run by main, and the job is red (A1)", async () => {
    const run = await runWorkflow(scenario(dist, plant, "exit 1"));
    expect([run.code, run.jobs, valuesOf(run, "outcome")]).toEqual([
      1,
      { "gate/gate": "failure" },
      ["failure"],
    ]);
    expect(conclusions()).toEqual(["failure"]);
    expect(service.artifacts()).toHaveLength(1);
    // The runner starts what lies there as post: that comes after the result, and can change nothing of it.
    expect(run.printed.filter(({ text }) => text === "planted")).toEqual([
      { stage: "Post", text: "planted" },
    ]);
  });

  test("and succeeds fails the run, which says why (A1)", async () => {
    const run = await runWorkflow(scenario(dist, plant));
    expect([run.code, valuesOf(run, "outcome"), conclusions()]).toEqual([1, ["failure"], ["failure"]]);
    expect(run.summaries[0]).toContain("the action's own files changed");
  });
});

describe("a stage that kills the main step", () => {
  test("after it wrote success into the journal is no success: post publishes the failure (A4)", async () => {
    const run = await runWorkflow(scenario("node forge.mjs gate", "kill -KILL $PPID", wait));
    expect([run.code, run.jobs]).toEqual([1, { "gate/gate": "failure" }]);
    expect(run.log).toContain("signal: killed");
    expect(steps(run)).toEqual([
      ["Main", "failure"],
      ["Post", "success"],
    ]);
    expect(conclusions()).toEqual(["failure"]);
    expect(run.summaries.join()).not.toContain("Passed");
  });
});

describe("a stage that writes into the state of its step", () => {
  const state = `state=$(tr '\\0' '\\n' < /proc/$PPID/environ | sed -n 's/^GITHUB_STATE=//p')`;

  test.each(["phase=again", "phase=main", "published="])(
    "does not make post run the pipeline again: %s (A5)",
    async (line) => {
      const write = `echo "${line}" >> "$state"; echo "written: $(tail -n 1 "$state")"`;
      // It would pass if it ran a second time, and nothing of the first would be in its way.
      const count = 'echo ran >> "$HOME/ran"; rm -rf .runs; test "$(wc -l < "$HOME/ran")" = 2';
      const run = await runWorkflow(scenario(state, write, count));
      expect(run.printed.filter(({ text }) => text.startsWith("written:"))).toEqual([
        { stage: "Main", text: `written: ${line}` },
      ]);
      expect([run.code, run.jobs]).toEqual([1, { "gate/gate": "failure" }]);
      expect(steps(run)).toHaveLength(2);
      expect(new Set(conclusions())).toEqual(new Set(["failure"]));
    },
  );
});

test("a run that is cancelled, which act does by killing its step, is not green", async () => {
  const started = await startWorkflow(scenario("echo begun", wait));
  const begun = new Promise<void>((resolve) => {
    started.child.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.includes("begun")) resolve();
    });
  });
  await Promise.race([begun, started.ended]);
  started.child.kill("SIGINT");
  const run = await readRun(started);
  expect(run.log).toContain("this step has been cancelled: signal: killed");
  expect([run.code, run.jobs, valuesOf(run, "outcome")]).toEqual([
    1,
    { "gate/gate": "failure" },
    ["failure"],
  ]);
  expect(conclusions()).toEqual(["failure"]);
});
