import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ActionResult, runAction, startAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { readZip, writeZip } from "../support/zip.ts";
import { bundles } from "./command-line.ts";
import { makePipeline } from "./repository.ts";
import { openWorkflow } from "./workflow.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

const green = "- { id: unit, run: echo fine }";
const conclusions = () => service.checkRuns.map(({ conclusion }) => conclusion);

/** A run over several jobs, all of them green, up to its gate. */
async function upToGate() {
  const workflow = openWorkflow({
    repository: await makePipeline(green),
    service,
    inputs: { history: "none" },
  });
  const planned = await workflow.plan();
  await workflow.legs();
  return { workflow, planned };
}

const gateRequest = async ({ outputs }: ActionResult) => ({
  bundle: bundles.action,
  cwd: await temporaryFolder(),
  service,
  job: "aggregate",
  inputs: {
    mode: "aggregate",
    job: "aggregate",
    history: "none",
    token: service.token,
    key: "gate",
    "plan-digest": outputs["plan-digest"] ?? "",
    "plan-artifact": outputs["plan-artifact"] ?? "",
    "plan-result": "success",
    "run-result": "success",
  },
});

/** Replaces files of an artifact. */
function forge(name: string, change: (files: Map<string, string>) => void): void {
  const files = new Map(
    [...readZip(service.artifacts().find((one) => one.name === name)!.bytes)].map(
      ([path, bytes]): [string, string] => [path, bytes.toString()],
    ),
  );
  change(files);
  service.remove(name);
  service.store(name, writeZip([...files].map(([path, content]) => ({ name: path, content }))));
}

/** What the gate shows, which has to agree whatever was handed over, and where it says those words. */
async function showGate(planned: ActionResult, words: RegExp) {
  const result = await runAction(await gateRequest(planned));
  const shown = [result.summary, service.checkRuns[0]?.output.summary ?? ""];
  return {
    code: result.code,
    outcome: result.outputs["outcome"],
    check: conclusions(),
    said: shown.map((text) => words.test(text)),
  };
}

const red = { code: 1, outcome: "failure", check: ["failure"], said: [true, true] };

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("a gate that is cancelled while a service is slow (A23)", () => {
  async function collecting() {
    const { planned } = await upToGate();
    const request = await gateRequest(planned);
    // The first one is for the plan.
    service.faults.set("ListArtifacts", { kind: "slow", ms: 1 });
    service.faults.set("ListArtifacts", { kind: "slow", ms: 15_000 });
    const running = await startAction(request);
    await running.printed("Collect what the jobs handed over");
    return { request, running };
  }

  test("publishes that it was, and leaves nothing to post", async () => {
    const { request, running } = await collecting();
    running.child.kill("SIGINT");
    const main = await running.result;
    expect([main.code, main.outputs["outcome"], conclusions()]).toEqual([130, "cancelled", ["cancelled"]]);
    expect(main.summary).toContain("Cancelled");
    const after = await runAction({ ...request, bundle: bundles.post, phase: "post", state: main.state });
    expect([after.code, after.summary, conclusions()]).toEqual([0, "", ["cancelled"]]);
  });

  test.each([
    ["the runner killed it", { cancelled: "true" }, "cancelled"],
    ["it was killed by something else", {}, "failure"],
  ])("is published by post when %s", async (_, state, conclusion) => {
    const { request, running } = await collecting();
    running.child.kill("SIGKILL");
    const main = await running.result;
    await runAction({ ...request, bundle: bundles.post, phase: "post", state: { ...main.state, ...state } });
    expect(conclusions()).toEqual([conclusion]);
  });
});

describe("a gate with invalid inputs", () => {
  test("publishes a failure for a manifest that is nested without end (A21)", async () => {
    const { planned } = await upToGate();
    forge("orchestrator-gate-job-gate-a1", (files) => {
      const path = "jobs/gate/a1/manifest.json";
      const judgement = `"judgement": {"verdict": "passed", "summary": "", "override": null, "decision": null, "details": {"a": ${nested(20_000)}}}`;
      files.set(path, files.get(path)!.replace('"judgement": null', judgement));
    });
    expect(await showGate(planned, /the assignment gate was lost/)).toEqual(red);
  });

  test("publishes a failure for a plan that is nested without end (A21)", async () => {
    const { planned } = await upToGate();
    forge("orchestrator-gate-plan-a1", (files) =>
      files.set("plan.json", files.get("plan.json")!.replace('"after": []', `"after": ${nested(3_000)}`)),
    );
    const artifact = service.artifacts().find(({ name }) => name === "orchestrator-gate-plan-a1")!;
    planned.outputs["plan-artifact"] = `${artifact.id}:${artifact.name}`;
    expect(await showGate(planned, /plan/)).toEqual(red);
  });

  test.each([1, 3])("names a nested pipeline that contains itself, %p times (G25)", async (times) => {
    const { planned } = await upToGate();
    forge("orchestrator-gate-job-gate-a1", (files) => {
      const manifest = JSON.parse(files.get("jobs/gate/a1/manifest.json")!) as {
        run_id: string;
        commands: object[];
      };
      const child = `${manifest.run_id}.inner`;
      const command = { ...manifest.commands[0], kind: "subpipeline", sub_run_id: child };
      const commands = Array.from({ length: times }, (_, at) => ({ ...command, index: at + 1 }));
      const inner = { ...manifest, run_id: child, parent_run_id: manifest.run_id, commands };
      files.set(`jobs/gate/a1/children/${child}/manifest.json`, JSON.stringify(inner));
    });
    expect(await showGate(planned, /no such nested pipeline/)).toEqual(red);
  });
});

test("an expired URL of the storage is requested again (G33)", async () => {
  const { planned } = await upToGate();
  service.faults.set("GetBlob", { kind: "status", status: 403 });
  const once = await runAction(await gateRequest(planned));
  expect([once.code, once.outputs["outcome"]]).toEqual([0, "success"]);
  service.faults.set("GetBlob", { kind: "status", status: 403 }, 2);
  const twice = await runAction(await gateRequest(planned));
  expect([twice.code, twice.outputs["outcome"], conclusions().at(-1)]).toEqual([1, "failure", "failure"]);
});

describe("a file of the runner's that cannot be written (G29)", () => {
  const nowhere = join("/nowhere", "file");
  const bad = [nowhere, "/dev/full", ""];

  const auto = async (env: Record<string, string>) => ({
    bundle: bundles.action,
    cwd: await makePipeline(green),
    service,
    env,
    inputs: { job: "gate", key: "alone", history: "none", token: service.token },
  });

  test.each(bad)("fails alone: the job summary in %p", async (GITHUB_STEP_SUMMARY) => {
    const result = await runAction(await auto({ GITHUB_STEP_SUMMARY }));
    expect([result.code, result.outputs["outcome"], conclusions()]).toEqual([0, "success", ["success"]]);
    expect(result.stdout).toContain("::warning::the job summary could not be written");
    const { planned } = await upToGate();
    expect(planned.code).toBe(0);
    const gate = await runAction({ ...(await gateRequest(planned)), env: { GITHUB_STEP_SUMMARY } });
    expect([gate.code, gate.outputs["outcome"]]).toEqual([0, "success"]);
    const noPlan = { ...(await gateRequest({ ...planned, outputs: {} })), env: { GITHUB_STEP_SUMMARY } };
    const without = await runAction(noPlan);
    expect([without.code, without.outputs["outcome"], conclusions().at(-1)]).toEqual([
      1,
      "failure",
      "failure",
    ]);
  });

  test.each(bad)("fails alone: the outputs in %p", async (GITHUB_OUTPUT) => {
    const result = await runAction(await auto({ GITHUB_OUTPUT }));
    expect([result.code, conclusions()]).toEqual([0, ["success"]]);
    expect(result.stdout).toContain("::warning::the outputs could not be written");
    expect(result.summary).toContain("Passed");
  });

  test.each(bad)("fails the plan job, whose outputs are its result: %p", async (GITHUB_OUTPUT) => {
    const request = await auto({ GITHUB_OUTPUT });
    const result = await runAction({ ...request, inputs: { ...request.inputs, mode: "plan" } });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(
      "::error::the outputs could not be written, so the other jobs do not get the plan",
    );
  });

  test.each(bad)("runs nothing where post could not be told of it: %p", async (GITHUB_STATE) => {
    const request = await auto({ GITHUB_STATE });
    const main = await runAction(request);
    expect([main.code, main.outputs["outcome"], conclusions()]).toEqual([1, "failure", ["failure"]]);
    expect(main.stdout).not.toContain("fine");
    await runAction({ ...request, bundle: bundles.post, phase: "post", state: {} });
    expect(conclusions()).toEqual(["failure"]);
  });
});

describe("a stage that makes something else of the action's own command files (G30)", () => {
  const kinds: [string, string][] = [
    ["a pipe", 'rm "$VICTIM"; mkfifo "$VICTIM"'],
    ["a link to a device", 'ln -sf /dev/zero "$VICTIM"'],
    ["a link to another file", 'ln -sf "$PWD/precious" "$VICTIM"'],
    ["a pipe that is read from", 'rm "$VICTIM"; mkfifo "$VICTIM"; sleep 60 <> "$VICTIM" > /dev/null 2>&1 &'],
  ];

  /** Runs a stage that does this to the file that the variable names. */
  async function runWith(variable: string, act: string) {
    const victim = join(await temporaryFolder(), "victim");
    await writeFile(victim, "");
    const cwd = await makePipeline(`- { id: unit, run: ${JSON.stringify(act)} }`, { precious: "kept\n" });
    const result = await runAction({
      bundle: bundles.action,
      cwd,
      service,
      env: { [variable]: victim, VICTIM: victim },
      inputs: { job: "gate", key: "alone", history: "none", token: service.token },
    });
    expect(await readFile(join(cwd, "precious"), "utf8")).toBe("kept\n");
    return result;
  }

  test.each(kinds)("publishes all but the outputs: %s in their place", async (_, act) => {
    const { code, stdout, summary } = await runWith("GITHUB_OUTPUT", act);
    expect([code, conclusions()]).toEqual([0, ["success"]]);
    expect(stdout).toMatch(
      /::warning::the outputs could not be written \(GITHUB_OUTPUT\): .*victim is not a file/,
    );
    expect(summary).toContain("Passed");
  });

  test.each(kinds)("publishes all but the job summary: %s in its place", async (_, act) => {
    const { code, stdout, outputs } = await runWith("GITHUB_STEP_SUMMARY", act);
    expect([code, outputs["outcome"], conclusions()]).toEqual([0, "success", ["success"]]);
    expect(stdout).toContain("::warning::the job summary could not be written (GITHUB_STEP_SUMMARY): ");
  });
});

test.each(["auto", "plan", "aggregate"])(
  "mode: %s refuses a folder that is a link out of the repository (G16)",
  async (mode) => {
    const cwd = await makePipeline(green);
    const outside = await temporaryFolder();
    await symlink(outside, join(cwd, ".runs"));
    const { code, outputs, stdout, summary } = await runAction({
      bundle: bundles.action,
      cwd,
      service,
      inputs: { mode, job: "gate", key: "alone", history: "none", token: service.token },
    });
    expect([code, outputs["outcome"], await readdir(outside)]).toEqual([2, "failure", []]);
    for (const text of [stdout, summary]) expect(text).toContain("is a link out of the repository");
  },
);
