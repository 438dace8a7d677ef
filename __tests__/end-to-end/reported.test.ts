import { createHash } from "node:crypto";
import type { Digests } from "../../src/model/digests.ts";
import { chainDigests } from "../../src/modes/run-folder/digests.ts";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ActionResult, runAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { readZip, writeZip } from "../support/zip.ts";
import { bundles } from "./command-line.ts";
import { close } from "./fan-out-runs.ts";
import { makePipeline } from "./repository.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => close(service));

const forkRun = 777;
const sha = "c".repeat(40);

/** What a run of a fork uploads: that of a real run, whose own token may write nothing. */
async function artifactOfFork(stages: string): Promise<Buffer> {
  const cwd = await makePipeline(stages);
  await runAction({
    bundle: bundles.action,
    cwd,
    service,
    inputs: { key: "gate", job: "gate", token: service.token, "check-run": "false" },
  });
  return service.artifacts().at(-1)!.bytes;
}

const event = (conclusion: string, attempt = 1) => ({
  action: "completed",
  workflow_run: {
    id: forkRun,
    run_attempt: attempt,
    head_sha: sha,
    head_branch: "feature",
    head_repository: { full_name: "mallory/octo-repo", owner: { login: "mallory" } },
    conclusion,
    run_started_at: "2026-01-31T09:30:00Z",
    updated_at: "2026-01-31T09:35:00Z",
    pull_requests: [],
  },
});

const report = async (conclusion = "success", inputs = {}, attempt = 1): Promise<ActionResult> =>
  runAction({
    bundle: bundles.action,
    cwd: await temporaryFolder(),
    service,
    eventName: "workflow_run",
    event: event(conclusion, attempt),
    inputs: { mode: "report", token: service.token, job: "report", ...inputs },
  });

const green = "- { id: unit, run: echo fine }";
const broken =
  '- { id: unit, run: \'echo "::error file=a.ts,line=2::no"; echo "@octocat <b>see</b> https://evil.example"; exit 1\' }';

describe("mode report", () => {
  test("shows on the fork's commit what its run came to, and says that it only repeats it", async () => {
    service.otherRun(forkRun).store("orchestrator-gate-run-a1", await artifactOfFork(green));
    service.pulls = [
      { number: 12, head: { sha, ref: "feature", owner: "mallory", repository: "mallory/octo-repo" } },
    ];
    const result = await report();
    expect([result.code, result.outputs["outcome"]]).toEqual([0, "success"]);
    expect(service.checkRuns).toMatchObject([
      { name: "orchestrator / gate (reported)", head_sha: sha, conclusion: "success" },
    ]);
    const { summary } = service.checkRuns[0]!.output;
    expect(summary).toMatch(/repeats what untrusted code reported/);
    expect(summary).toContain("pull request 12");
    expect(result.summary).toContain("pull request 12");
  });

  test("takes a pull request of that branch only when its newest commit is the one that ran", async () => {
    service.otherRun(forkRun).store("orchestrator-gate-run-a1", await artifactOfFork(green));
    service.pulls = [
      {
        number: 12,
        head: { sha: "d".repeat(40), ref: "feature", owner: "mallory", repository: "mallory/octo-repo" },
      },
    ];
    await report();
    expect(service.checkRuns[0]!.output.summary).not.toContain("pull request 12");
  });

  test("is never better than GitHub's own result, and shows text as text", async () => {
    service.otherRun(forkRun).store("orchestrator-gate-run-a1", await artifactOfFork(broken));
    await report("failure");
    const [checkRun] = service.checkRuns;
    expect(checkRun!.conclusion).toBe("failure");
    expect(checkRun!.annotations).toMatchObject([{ path: "a.ts", start_line: 2 }]);
    expect(checkRun!.output.summary!.replaceAll(/```[\s\S]*?```/g, "")).not.toMatch(
      /@octocat|<b>|https:\/\/evil/,
    );
  });

  test("does not believe a forged success", async () => {
    const files = readZip(await artifactOfFork(broken));
    for (const name of ["manifest.json", "run-summary.json", "plan.final.json"]) {
      const forged = files.get(name)!.toString("utf8").replaceAll('"failed"', '"succeeded"');
      files.set(name, Buffer.from(forged));
    }
    service
      .otherRun(forkRun)
      .store("orchestrator-gate-run-a1", writeZip([...files].map(([name, content]) => ({ name, content }))));
    const result = await report("failure");
    expect([result.outputs["outcome"], service.checkRuns[0]!.conclusion]).toEqual(["failure", "failure"]);
  });

  test("shows a failure for an artifact that is none of ours", async () => {
    service
      .otherRun(forkRun)
      .store("orchestrator-gate-run-a1", writeZip([{ name: "../../evil.json", content: "{}" }]));
    const result = await report();
    expect(result.code).toBe(0);
    expect(service.checkRuns).toMatchObject([
      { conclusion: "failure", output: { title: "Failed: no result" } },
    ]);
  });

  test("shows a failure when the run left nothing", async () => {
    await report();
    expect(service.checkRuns).toMatchObject([{ conclusion: "failure" }]);
  });

  test.each([
    ["failure", "failure", /^Failed: GitHub says that the workflow run ended as failure$/, /## ❌ Failed/],
    ["cancelled", "cancelled", /^Cancelled/, /## 🚫 Cancelled/],
    ["timed_out", "timed_out", /^Failed: GitHub says/, /## ❌ Failed/],
  ])(
    "says in title and summary what it concludes from GitHub's %s (A8)",
    async (word, conclusion, title, page) => {
      service.otherRun(forkRun).store("orchestrator-gate-run-a1", await artifactOfFork(green));
      const result = await report(word);
      const [checkRun] = service.checkRuns;
      expect(checkRun!.conclusion).toBe(conclusion);
      expect(checkRun!.output.title).toMatch(title);
      for (const summary of [checkRun!.output.summary!, result.summary]) {
        expect(summary).toMatch(page);
        expect(summary).not.toContain("Passed");
      }
      expect(result.outputs["outcome"]).toBe(word === "cancelled" ? "cancelled" : "failure");
    },
  );

  test("keeps the name's key where the newest attempt's artifact is torn (G32)", async () => {
    const fine = await artifactOfFork(green);
    service.otherRun(forkRun).store("orchestrator-gate-run-a1", fine);
    service.otherRun(forkRun).store("orchestrator-gate-run-a2", fine.subarray(0, 500));
    await report("success", {}, 2);
    expect(service.checkRuns).toMatchObject([
      { name: "orchestrator / gate (reported)", conclusion: "failure" },
    ]);
  });

  test("reports that the newest attempt left nothing (G32)", async () => {
    service.otherRun(forkRun).store("orchestrator-gate-run-a1", await artifactOfFork(green));
    const result = await report("success", {}, 2);
    expect(result.summary).toContain("the newest attempt left no result; this is that of attempt 1");
    expect(service.checkRuns[0]!.output.summary).toContain("this is that of attempt 1");
  });

  test("shows a failure for a result that is longer than any (G27)", async () => {
    const files = readZip(await artifactOfFork(green));
    const summary = JSON.parse(files.get("run-summary.json")!.toString()) as { history: object };
    summary.history = { ...summary.history, passRateByWeek: Array.from({ length: 500_000 }, () => 1) };
    files.set("run-summary.json", Buffer.from(JSON.stringify(summary)));
    service
      .otherRun(forkRun)
      .store("orchestrator-gate-run-a1", writeZip([...files].map(([name, content]) => ({ name, content }))));
    await report();
    expect(service.checkRuns).toMatchObject([
      { name: "orchestrator / gate (reported)", conclusion: "failure" },
    ]);
  });

  test("shows a failure for a nested pipeline that contains itself (G25)", async () => {
    const files = readZip(await artifactOfFork(green));
    const manifest = JSON.parse(files.get("jobs/gate/a1/manifest.json")!.toString()) as {
      run_id: string;
      commands: object[];
    };
    const child = `${manifest.run_id}.inner`;
    const command = { ...manifest.commands[0], kind: "subpipeline", sub_run_id: child };
    const commands = [1, 2, 3].map((index) => ({ ...command, index }));
    const inner = { ...manifest, run_id: child, parent_run_id: manifest.run_id, commands };
    files.set(`jobs/gate/a1/children/${child}/manifest.json`, Buffer.from(JSON.stringify(inner)));
    service
      .otherRun(forkRun)
      .store("orchestrator-gate-run-a1", writeZip([...files].map(([name, content]) => ({ name, content }))));
    await report();
    expect(service.checkRuns).toMatchObject([{ conclusion: "failure" }]);
    expect(service.checkRuns[0]!.output.summary).toContain("the file was added");
  });

  test("shows a failure for a success whose only command failed, also with digests made again (G28)", async () => {
    const files = readZip(await artifactOfFork(green));
    const failing = (text: string): string =>
      text
        .replace('"outcome": "succeeded"', '"outcome": "failed"')
        .replace('"exit_code": 0', '"exit_code": 1');
    const manifest = Buffer.from(failing(files.get("manifest.json")!.toString()));
    files.set("manifest.json", manifest);
    const digests = JSON.parse(files.get("digests.json")!.toString()) as Digests;
    const hashed = digests.files.map(({ path, bytes, sha256 }) =>
      path === "manifest.json"
        ? { path, bytes: manifest.length, sha256: createHash("sha256").update(manifest).digest("hex") }
        : { path, bytes, sha256 },
    );
    const again = { ...digests, files: chainDigests(hashed, digests.plan_digest) };
    files.set("digests.json", Buffer.from(JSON.stringify(again)));
    service
      .otherRun(forkRun)
      .store("orchestrator-gate-run-a1", writeZip([...files].map(([name, content]) => ({ name, content }))));
    await report();
    expect(service.checkRuns).toMatchObject([{ conclusion: "failure" }]);
    expect(service.checkRuns[0]!.output.summary).toMatch(/manifest\.json: commands.*exit.*is 1/);
  });

  test("fails when it may not publish, for that is all that it is for", async () => {
    service.permissions = { ...service.permissions, checks: "read" };
    const result = await report();
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/::error::.*checks: write/);
  });

  test("belongs into a workflow that another one starts", async () => {
    const cwd = await temporaryFolder();
    const inputs = { mode: "report", token: service.token };
    const result = await runAction({ bundle: bundles.action, cwd, service, inputs });
    expect(result.code).toBe(2);
    expect(result.stdout).toMatch(/workflow_run/);
  });
});
