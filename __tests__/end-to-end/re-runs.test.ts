import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { bundles } from "./command-line.ts";
import { close, green, halfway, planned, red, statuses, verdictOf } from "./fan-out-runs.ts";
import { makePipeline } from "./repository.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => close(service));

describe("re-running", () => {
  test("the failed jobs uses the first plan and the jobs that passed, and creates a new check-run", async () => {
    const workflow = await planned(service);
    await workflow.legs(undefined, { BREAK: "core" });
    expect(verdictOf(await workflow.aggregate())).toEqual(red);
    workflow.nextAttempt();
    service.signedUrlsOfEarlierAttempts = "missing";
    const legs = await workflow.legs(["core"]);
    expect(legs.get("core")!.code).toBe(0);
    const asked = service.requests.filter(({ path }) => path.startsWith("/repos/"));
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(statuses(shown)).toEqual({ api: "succeeded", core: "recovered", web: "succeeded" });
    const [api, core] = shown.plan.assignments;
    expect(api!.attempts.map(({ number, status }) => [number, status])).toEqual([[1, "completed"]]);
    expect(core!.attempts).toMatchObject([
      { number: 1, status: "requeued", recovery_checkpoints: [{ reason: "manual", action: "requeue" }] },
      { number: 2, status: "completed", recovery_checkpoints: [] },
    ]);
    expect(service.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure", "success"]);
    // A leg asks REST for nothing but the plan whose link has gone.
    const ofLegs = asked.filter(({ path }) => path.endsWith("/zip"));
    expect(ofLegs.length).toBeLessThanOrEqual(1);
  });

  test("one job that passed fails the run if it is then lost", async () => {
    const workflow = await halfway(service);
    expect(verdictOf(await workflow.aggregate())).toEqual(green);
    workflow.nextAttempt();
    workflow.ended("web", "failure");
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(statuses(shown)).toEqual({ api: "succeeded", core: "succeeded", web: "lost" });
    expect(shown.plan.assignments[2]!.attempts).toMatchObject([
      { number: 1, status: "completed" },
      { number: 2, status: "failed", recovery_checkpoints: [{ action: "escalate" }] },
    ]);
  });

  test("everything makes a new plan, for which nothing of before counts", async () => {
    const workflow = await halfway(service);
    workflow.nextAttempt();
    expect((await workflow.plan()).code).toBe(0);
    await workflow.legs(["api", "core"]);
    workflow.ended("web", "failure");
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(shown.plan.plan_attempt).toBe(2);
    expect(statuses(shown)).toEqual({ api: "succeeded", core: "succeeded", web: "lost" });
    expect(shown.page).toMatch(/3 .*attempt 1.*earlier plan/);
  });

  test("the gate alone has the same result", async () => {
    const workflow = await halfway(service);
    const first = await workflow.aggregate();
    workflow.nextAttempt();
    const second = await workflow.aggregate();
    expect(verdictOf(second)).toEqual(green);
    expect(second.plan.digest).toBe(first.plan.digest);
    expect(second.plan.assignments.map(({ attempts }) => attempts.length)).toEqual([1, 1, 1]);
    expect(service.checkRuns.map(({ external_id }) => external_id)).toEqual([
      expect.stringMatching(/^1234567890\/1\/gate\//),
      expect.stringMatching(/^1234567890\/2\/gate\//),
    ]);
  });

  test("says what to do when the plan of before is out of reach", async () => {
    const workflow = await planned(service);
    await workflow.legs(undefined, { BREAK: "core" });
    workflow.nextAttempt();
    service.signedUrlsOfEarlierAttempts = "dead";
    service.permissions = { ...service.permissions, actions: "none" };
    const leg = (await workflow.legs(["core"])).get("core")!;
    expect(leg.code).not.toBe(0);
    expect(leg.stdout).toMatch(/actions: read/);
    const result = await workflow.aggregateAlone();
    expect([result.code, result.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(result.summary).toMatch(/Re-run all jobs/);
  });
});

describe("mode auto", () => {
  const auto = (cwd: string, key: string, env = {}) =>
    runAction({
      bundle: bundles.action,
      cwd,
      service,
      inputs: { key, token: service.token, job: "gate" },
      env,
    });

  test("twice in one run with different keys gives two results", async () => {
    const repository = await makePipeline("- { id: unit, run: '[ \"$BREAK\" != yes ]' }");
    expect((await auto(repository, "first")).code).toBe(0);
    expect((await auto(repository, "second", { BREAK: "yes" })).code).toBe(1);
    expect(service.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["orchestrator / first", "success"],
      ["orchestrator / second", "failure"],
    ]);
    expect(service.artifacts().map(({ name }) => name)).toEqual([
      "orchestrator-first-run-a1",
      "orchestrator-second-run-a1",
    ]);
  });

  test("that is killed gets its check-run from the post step, as a failure", async () => {
    const repository = await makePipeline("- { id: unit, run: echo hanging; sleep 600 }");
    const { startAction } = await import("../support/action-runner.ts");
    const request = {
      bundle: bundles.action,
      cwd: repository,
      service,
      inputs: { token: service.token, job: "gate" },
    };
    const running = await startAction(request);
    await running.printed("hanging");
    running.child.kill("SIGKILL");
    const { state } = await running.result;
    await runAction({ ...request, bundle: bundles.post, phase: "post", state });
    expect(service.checkRuns).toMatchObject([
      { name: "orchestrator / gate", status: "completed", conclusion: "failure" },
    ]);
  });
});
