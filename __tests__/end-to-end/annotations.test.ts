import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { runAction } from "../support/action-runner.ts";
import { judgeLog } from "../support/runner-commands.ts";
import { bundles } from "./command-line.ts";
import { makePipeline, makeRepository } from "./repository.ts";
import { openWorkflow } from "./workflow.ts";

let service: ActionsService;
beforeAll(async () => {
  service = await startActionsService();
});
afterAll(() => service.close());

const finding = "::error file=src/a.ts,line=3::wrong";
const stages = `
- id: unit
  run: |
    echo "${finding}"
    echo "## Coverage 93 %" >> "$GITHUB_STEP_SUMMARY"
    echo "coverage=93" >> "$GITHUB_OUTPUT"`;

async function act(inputs: Record<string, string> = {}) {
  const given = { job: "gate", token: service.token, ...inputs };
  const cwd = await makePipeline(stages);
  const before = service.checkRuns.length;
  const result = await runAction({ bundle: bundles.action, cwd, service, inputs: given });
  const inStep = judgeLog(result.stdout).annotations.filter(({ file }) => file !== null);
  return { ...result, inStep, checkRun: service.checkRuns[before] };
}

describe("a finding of a stage (C5)", () => {
  test("is an annotation of the check-run, and of nothing else", async () => {
    const { inStep, checkRun } = await act({ key: "one" });
    expect(checkRun!.annotations).toMatchObject([{ path: "src/a.ts", start_line: 3, message: "wrong" }]);
    expect(inStep).toEqual([]);
  });

  test("is an annotation of the step if there is no check-run: unwanted, or not permitted", async () => {
    const expected = [
      expect.objectContaining({ level: "error", file: "src/a.ts", line: 3, message: "wrong" }),
    ];
    expect((await act({ key: "two", "check-run": "false" })).inStep).toEqual(expected);
    service.faults.set("checks/create", { kind: "status", status: 403 });
    const refused = await act({ key: "three" });
    expect(refused.checkRun).toBeUndefined();
    expect(refused.inStep).toEqual(expected);
  });
});

describe("what a stage wrote for its step (C4)", () => {
  test("is an output of the action, and is in the job summary and the check-run under its name", async () => {
    const { outputs, summary, checkRun } = await act({ key: "four" });
    expect(JSON.parse(outputs["stage-outputs"]!)).toEqual({ gate: { unit: { coverage: "93" } } });
    const section = "### Summaries of stages\n\n#### `unit`\n\n> ## Coverage 93 %\n";
    expect(summary).toContain(section);
    expect(checkRun!.output.summary).toContain(section);
  });
});

test("a finding of several jobs is shown once, with their number (C6)", async () => {
  const repository = await makeRepository({
    ".github/orchestrator.yml": JSON.stringify({
      task: "trial",
      pipelines: {
        gate: {
          "fan-out": { "max-jobs": 3 },
          subtasks: ["one", "two", "three"].map((id) => ({
            id,
            stages: [
              {
                id: "unit",
                run: `echo "${finding}"; echo "::warning::only ${id}"; echo n=1 >> "$GITHUB_OUTPUT"`,
              },
            ],
          })),
        },
      },
    }),
  });
  const own = await startActionsService();
  const workflow = openWorkflow({ repository, service: own });
  await workflow.plan();
  await workflow.legs();
  const shown = await workflow.aggregate();
  await own.close();
  expect(shown.page).toContain(
    "### Findings\n\n1 error, 3 warnings.\n\n- error in `src/a.ts:3` (in 3 jobs): wrong\n",
  );
  expect(shown.page.split("wrong")).toHaveLength(2);
  expect(shown.checkRun!.annotations).toHaveLength(1);
  const outputs = JSON.parse(shown.result.outputs["stage-outputs"]!) as object;
  expect(Object.keys(outputs)).toEqual(["one", "two", "three"]);
});
