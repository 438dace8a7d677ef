import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ActionRequest, type ActionResult, runAction, startAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles } from "./command-line.ts";
import { makePipeline } from "./repository.ts";
import { onlyRun, readManifest, readSummary, runFolders } from "./run-folder.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

const green = "- { id: unit, run: echo fine }";
const red = "- { id: unit, run: exit 1 }";

function requestIn(cwd: string, given: Partial<ActionRequest> = {}): ActionRequest {
  const inputs = { job: "gate", token: service.token, history: "none", ...given.inputs };
  return { bundle: bundles.action, cwd, service, ...given, inputs };
}

const conclusions = () => service.checkRuns.map(({ conclusion }) => conclusion);

describe("two jobs of one workflow run with one key (A2)", () => {
  const act = async (job: string, stages: string, inputs = {}): Promise<ActionResult> =>
    runAction(requestIn(await makePipeline(stages), { job, inputs }));

  test("have a check-run each: the second does not turn the failure of the first into a success", async () => {
    expect((await act("first / gate", red)).code).toBe(1);
    const [first] = structuredClone(service.checkRuns);
    const second = await act("second / gate", green);
    expect([second.code, second.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(service.checkRuns[0]).toEqual(first);
    expect(conclusions()).toEqual(["failure", "failure"]);
    expect(second.summary).toContain("the key gate is taken");
    expect(second.stdout).toMatch(/::error::the key gate is taken .* its own input `key`/);
  });

  test("fail at the second one, also when both passed, and its files say so", async () => {
    expect((await act("first / gate", green)).code).toBe(0);
    const cwd = await makePipeline(green);
    const second = await runAction(requestIn(cwd, { job: "second / gate" }));
    expect([second.code, second.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(conclusions()).toEqual(["success", "failure"]);
    expect(service.artifacts().map(({ name, job }) => [name, job])).toEqual([
      ["orchestrator-gate-run-a1", "first / gate"],
    ]);
    expect(readSummary(onlyRun(cwd))).toMatchObject({ status: "failed" });
    expect(readManifest(join(onlyRun(cwd), "jobs", "gate", "a1"))).toMatchObject({
      status: "failed",
      status_detail: "key-taken",
    });
  });

  test("are distinguished by their check-runs if nothing is uploaded", async () => {
    const inputs = { "upload-artifacts": "false" };
    await act("first / gate", red, inputs);
    expect((await act("second / gate", green, inputs)).code).toBe(1);
    expect(conclusions()).toEqual(["failure", "failure"]);
  });

  test("are distinguished by their artifacts if there is no check-run", async () => {
    const inputs = { "check-run": "false" };
    await act("first / gate", red, inputs);
    expect((await act("second / gate", green, inputs)).code).toBe(1);
  });

  test("fail when the second one plans, over several jobs", async () => {
    const inputs = { mode: "plan", key: "gate" };
    expect((await act("first / plan", green, inputs)).code).toBe(0);
    const second = await act("second / plan", green, inputs);
    expect([second.code, second.outputs["plan-artifact"]]).toEqual([2, ""]);
    expect(second.stdout).toContain("the key gate is taken");
    expect(service.artifacts().map(({ job }) => job)).toEqual(["first / plan"]);
  });

  test("pass with different keys", async () => {
    expect((await act("first / gate", green, { key: "first" })).code).toBe(0);
    expect((await act("second / gate", green, { key: "second" })).code).toBe(0);
    expect(conclusions()).toEqual(["success", "success"]);
  });
});

describe("two uses in one job", () => {
  async function job(cwd: string) {
    const temp = await temporaryFolder();
    return (action: string, given: Partial<ActionRequest> = {}) =>
      requestIn(cwd, { ...given, env: { RUNNER_TEMP: temp, GITHUB_ACTION: action } });
  }

  test.each([
    ["steps with an id", ["lint", "unit"]],
    ["a step with an id and one without", ["lint", "__self"]],
    ["steps of two composite actions, which GitHub gives one name", ["__self", "__self"]],
    ["steps without an id", ["__self", "__self_2"]],
  ])("have two results when they are %s (C15)", async (_, [first = "", second = ""]) => {
    const cwd = await makePipeline(green);
    const step = await job(cwd);
    for (const action of [first, second]) expect((await runAction(step(action))).code).toBe(0);
    expect(runFolders(cwd).map((folder) => folder.replace(/^.*\d-/, ""))).toEqual(["gate", "gate-2"]);
    expect(service.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["orchestrator / gate", "success"],
      ["orchestrator / gate-2", "success"],
    ]);
  });

  test("have two results in post, too (C15)", async () => {
    const cwd = await makePipeline("- { id: unit, run: echo begun; sleep 300 }");
    const step = await job(cwd);
    const killed = async (action: string) => {
      const running = await startAction(step(action));
      await running.printed("begun");
      running.child.kill("SIGKILL");
      return running.result;
    };
    const mains = [await killed("lint"), await killed("unit")];
    for (const [at, action] of ["lint", "unit"].entries()) {
      const request = step(action, { bundle: bundles.post, phase: "post", state: mains[at]!.state });
      await runAction(request);
    }
    expect(service.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["orchestrator / gate", "failure"],
      ["orchestrator / gate-2", "failure"],
    ]);
  });

  test("with the same key are refused, even after a stage removed the first one's files (C15, A2)", async () => {
    const cwd = await makePipeline(red);
    const inputs = { key: "mine" };
    const step = await job(cwd);
    await runAction(step("lint", { inputs }));
    const again = await runAction(step("unit", { inputs }));
    expect([again.code, again.stdout.includes("the key mine is taken")]).toEqual([2, true]);
    await rm(join(cwd, ".runs"), { recursive: true });
    const other = await makePipeline(green);
    const elsewhere = await job(other);
    const third = await runAction(elsewhere("unit", { inputs }));
    expect([third.code, conclusions()]).toEqual([1, ["failure", "failure"]]);
  });
});

describe("a workspace that is kept", () => {
  const flaky = "- { id: unit, run: test -e mended }";

  test("has attempt 2 as attempt 2 (A7)", async () => {
    const cwd = await makePipeline(flaky);
    const inputs = { history: "local" };
    expect((await runAction(requestIn(cwd, { inputs }))).code).toBe(1);
    service.attempt = 2;
    await writeFile(join(cwd, "mended"), "");
    const second = await runAction(requestIn(cwd, { inputs, env: { GITHUB_RUN_ATTEMPT: "2" } }));
    expect([second.code, second.outputs["outcome"]]).toEqual([0, "success"]);
    expect(readManifest(onlyRun(cwd))).toMatchObject({ status: "succeeded", attempt: 2 });
    expect(service.artifacts().map(({ name }) => name)).toEqual([
      "orchestrator-gate-run-a1",
      "orchestrator-gate-run-a2",
    ]);
    expect(conclusions()).toEqual(["failure", "success"]);
  });

  test("does not show attempt 1's success for an attempt 2 that was killed (A7)", async () => {
    const cwd = await makePipeline("- { id: unit, run: echo begun; test ! -e slow || sleep 300 }");
    expect((await runAction(requestIn(cwd))).code).toBe(0);
    service.attempt = 2;
    await writeFile(join(cwd, "slow"), "");
    const request = requestIn(cwd, { env: { GITHUB_RUN_ATTEMPT: "2" } });
    const running = await startAction(request);
    await running.printed("begun");
    running.child.kill("SIGKILL");
    const { state } = await running.result;
    await runAction({ ...request, bundle: bundles.post, phase: "post", state });
    expect(conclusions()).toEqual(["success", "failure"]);
    expect(readSummary(onlyRun(cwd)).status).toBe("failed");
  });

  test("refuses the same attempt twice (A7)", async () => {
    const cwd = await makePipeline(green);
    expect((await runAction(requestIn(cwd))).code).toBe(0);
    const again = await runAction(requestIn(cwd));
    expect([again.code, again.stdout.includes("input `key`")]).toEqual([2, true]);
  });
});
