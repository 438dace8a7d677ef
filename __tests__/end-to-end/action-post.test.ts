import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ActionRequest, runAction, type RunningAction, startAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { readZip } from "../support/zip.ts";
import { bundles } from "./command-line.ts";
import { forge } from "./forged-journal.ts";
import { makePipeline } from "./repository.ts";
import { onlyRun, readManifest, readSummary, stage } from "./run-folder.ts";
import { openWorkflow } from "./workflow.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

type Given = Partial<Omit<ActionRequest, "bundle" | "cwd">>;

const requestIn = (cwd: string, { inputs, ...given }: Given = {}): ActionRequest => ({
  bundle: bundles.action,
  cwd,
  service,
  inputs: { job: "gate", token: service.token, history: "none", ...inputs },
  ...given,
});

/** The post step of the same job, with what main saved, and what a stage may have added to it. */
async function post(request: ActionRequest, main: Pick<RunningAction, "result">, forged = {}) {
  const { state } = await main.result;
  return runAction({ ...request, bundle: bundles.post, phase: "post", state: { ...state, ...forged } });
}

const conclusions = () => service.checkRuns.map(({ conclusion }) => conclusion);

/** A stage that does this, and then kills the main step. */
const killing = (...lines: string[]) =>
  `- id: hostile\n  run: |\n${[...lines, "kill -KILL $PPID", "sleep 60"].map((line) => `    ${line}\n`).join("")}`;

describe("a run whose result main could not publish", () => {
  /** Long enough for the signals of the tests, also on a slow machine. */
  const slow = { kind: "slow", ms: 15_000 } as const;

  async function uploading(stages: string) {
    const request = requestIn(await makePipeline(stages));
    service.faults.set("CreateArtifact", slow);
    const running = await startAction(request);
    await running.printed("Upload the evidence");
    return { request, running };
  }

  test("because it was cancelled during the upload does not pass (A3)", async () => {
    const { request, running } = await uploading("- { id: unit, run: echo fine }");
    running.child.kill("SIGINT");
    const main = await running.result;
    expect([main.code, main.outputs["outcome"], conclusions()]).toEqual([130, "cancelled", []]);
    service.faults.clear();
    const after = await post(request, running);
    expect([after.outputs["outcome"], conclusions()]).toEqual(["cancelled", ["cancelled"]]);
    expect(after.summary).toContain("Cancelled");
    expect(after.summary).not.toContain("Passed");
    const run = onlyRun(request.cwd);
    expect([readManifest(run).status, readSummary(run).status]).toEqual(["cancelled", "cancelled"]);
    const evidence = readZip(service.artifacts().at(-1)!.bytes);
    expect(JSON.parse(evidence.get("run-summary.json")!.toString())).toMatchObject({ status: "cancelled" });
  });

  test("because it was killed during the upload does not pass (A3)", async () => {
    const { request, running } = await uploading("- { id: unit, run: echo fine }");
    running.child.kill("SIGKILL");
    await running.result;
    service.faults.clear();
    const after = await post(request, running);
    expect([after.outputs["outcome"], conclusions()]).toEqual(["failure", ["failure"]]);
    expect(readSummary(onlyRun(request.cwd)).reason).toContain("before it had published the result");
  });

  test("although nothing had to run does not pass (A3)", async () => {
    const pipeline = {
      ".github/orchestrator.yml":
        "task: trial\npipelines:\n  gate:\n    allow-empty: true\n    subtasks:\n      - { id: one, paths: [none/**], stages: [{ id: unit, run: echo }] }\n",
    };
    const cwd = await makePipeline("- { id: unit, run: echo }", pipeline);
    await writeFile(join(cwd, "new.txt"), "new\n");
    const request = requestIn(cwd, { inputs: { base: "HEAD" } });
    service.faults.set("CreateArtifact", slow);
    const running = await startAction(request);
    await running.printed("Upload the evidence");
    running.child.kill("SIGKILL");
    await running.result;
    service.faults.clear();
    await post(request, running);
    expect(conclusions()).toEqual(["failure"]);
  });

  test("and that had failed is published by main, cancelled or not (A3)", async () => {
    const { request, running } = await uploading("- { id: unit, run: exit 3 }");
    running.child.kill("SIGINT");
    await running.result;
    service.faults.clear();
    await post(request, running);
    expect(conclusions()).toEqual(["failure"]);
  });
});

describe("a journal that main did not end", () => {
  test("does not pass, whatever it says (A4)", async () => {
    const cwd = await makePipeline(killing("node forge.mjs gate"), { "forge.mjs": forge });
    const request = requestIn(cwd);
    const running = await startAction(request);
    expect((await running.result).signal).toBe("SIGKILL");
    const after = await post(request, running);
    expect([after.outputs["outcome"], conclusions()]).toEqual(["failure", ["failure"]]);
    expect(after.summary).not.toContain("Passed");
    expect(readSummary(onlyRun(cwd)).status).toBe("failed");
  });

  test("does not pass if a stage wrote into the state that it was cancelled or planned nothing (A4)", async () => {
    const stages = killing("node forge.mjs gate", "rm -f .runs/trial/cli/*/plan.json");
    const cwd = await makePipeline(stages, { "forge.mjs": forge });
    const request = requestIn(cwd);
    const running = await startAction(request);
    for (const forged of [{ cancelled: "true" }, { folder: "" }, { folder: "/" }, { folder: cwd }]) {
      const after = await post(request, running, forged);
      expect(after.outputs["outcome"]).toMatch(/^(?:failure|cancelled)$/);
    }
    expect(conclusions().filter((word) => word !== "failure" && word !== "cancelled")).toEqual([]);
    expect(conclusions()).not.toEqual([]);
  });

  test("fails the gate even if GitHub's result of its job is a success (A4)", async () => {
    const workflow = openWorkflow({
      repository: await makePipeline(killing("node forge.mjs gate"), { "forge.mjs": forge }),
      service,
      inputs: { history: "none" },
    });
    await workflow.plan();
    const leg = await workflow.startLeg("gate");
    const after = await workflow.postLeg("gate", leg.cwd, await leg.result);
    expect(after.outputs["outcome"]).toBe("failure");
    const shown = await workflow.aggregate({ run: "success" });
    expect([shown.code, shown.outcome, shown.checkRun?.conclusion]).toEqual([1, "failure", "failure"]);
    expect(shown.summary.reason).toContain("jobs/gate/a1/journal.ndjson: ");
  });
});

describe("a main step that was killed and not cancelled", () => {
  const stages =
    "- { id: first, run: echo one }\n- { id: long, run: echo hanging; sleep 300 }\n- { id: last, run: echo no }";

  async function killed() {
    const request = requestIn(await makePipeline(stages));
    const running = await startAction(request);
    await running.printed("hanging");
    running.child.kill("SIGKILL");
    await running.result;
    return { request, running, run: onlyRun(request.cwd) };
  }

  test("failed: its process was gone, and the stage is named with its duration (A6)", async () => {
    const { request, running, run } = await killed();
    const after = await post(request, running);
    expect(after.outputs).toMatchObject({ outcome: "failure", "failed-stages": "gate/long" });
    expect(conclusions()).toEqual(["failure"]);
    expect(readSummary(run)).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("gate/long failed (the run's process ended"),
    });
    expect(after.summary).toContain("process ended");
    const manifest = readManifest(join(run, "jobs", "gate", "a1"));
    expect(manifest).toMatchObject({ status: "failed", status_detail: "process-gone" });
    expect(manifest.commands.map(({ outcome }) => outcome)).toEqual(["succeeded", "failed", "skipped"]);
    expect(stage(manifest, "long").duration_ms).toBeGreaterThan(0);
  });

  test("was cancelled if the runner had already signalled it (A6)", async () => {
    const { request, running } = await killed();
    await post(request, running, { cancelled: "true" });
    expect(conclusions()).toEqual(["cancelled"]);
  });

  test("fails its run over several jobs, with the reason and the stage (A6)", async () => {
    const repository = await makePipeline(stages);
    const workflow = openWorkflow({ repository, service, inputs: { history: "none" } });
    await workflow.plan();
    const leg = await workflow.startLeg("gate");
    await leg.printed("hanging");
    leg.child.kill("SIGKILL");
    await workflow.postLeg("gate", leg.cwd, await leg.result);
    workflow.ended("gate", "failure");
    const shown = await workflow.aggregate();
    expect([shown.code, shown.outcome, shown.checkRun?.conclusion]).toEqual([1, "failure", "failure"]);
    expect(shown.result.outputs["failed-stages"]).toBe("gate/long");
    expect(shown.summary.reason).toContain("gate/long failed (the run's process ended");
    expect(stage(readManifest(shown.folder), "long").duration_ms).toBeGreaterThan(0);
  });

  test("publishes a failed check-run, even without a plan or with its files removed by a stage (A6)", async () => {
    const { request, running } = await killed();
    await post(request, running, { folder: "" });
    expect(conclusions()).toEqual(["failure"]);
    expect(service.checkRuns[0]?.output.summary).toContain("before anything was planned");
  });
});

describe("the commit that a result is shown on", () => {
  const head = "a".repeat(40);
  const other = "b".repeat(40);
  const event = { pull_request: { number: 5, head: { sha: head } } };
  const rewrite = `echo '{"pull_request":{"number":5,"head":{"sha":"${other}"}}}' > "$GITHUB_EVENT_PATH"`;
  const given = { event, eventName: "pull_request" };

  test("is that of before the first stage (G31)", async () => {
    const cwd = await makePipeline(`- id: hostile\n  run: echo "{" > "$GITHUB_EVENT_PATH"; exit 1`);
    const main = await runAction(requestIn(cwd, given));
    expect(main.outputs["outcome"]).toBe("failure");
    expect(service.checkRuns.map(({ head_sha, conclusion }) => [head_sha, conclusion])).toEqual([
      [head, "failure"],
    ]);
    expect(service.artifacts()).toHaveLength(1);
  });

  const hostile = killing(rewrite);

  test("is the one that GitHub passed on, not that of a file, in post (G31)", async () => {
    const cwd = await makePipeline(hostile);
    const request = requestIn(cwd, { ...given, inputs: { "head-sha": head } });
    const running = await startAction(request);
    await running.result;
    await post({ ...request, event: { pull_request: { number: 5, head: { sha: other } } } }, running);
    expect(service.checkRuns.map(({ head_sha }) => head_sha)).toEqual([head]);
  });

  test("is unknown in post if only the event's file has it (G31)", async () => {
    const cwd = await makePipeline(hostile);
    const request = requestIn(cwd, given);
    const running = await startAction(request);
    await running.result;
    const after = await post(request, running);
    expect(service.checkRuns).toEqual([]);
    expect(after.stdout).toContain("because its commit is unknown");
    expect(readFileSync(join(onlyRun(cwd), "run-summary.json"), "utf8")).toContain('"failed"');
  });
});
