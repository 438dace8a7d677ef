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

const event = (conclusion: string) => ({
  action: "completed",
  workflow_run: {
    id: forkRun,
    run_attempt: 1,
    head_sha: sha,
    head_branch: "feature",
    head_repository: { full_name: "mallory/octo-repo", owner: { login: "mallory" } },
    conclusion,
    run_started_at: "2026-01-31T09:30:00Z",
    updated_at: "2026-01-31T09:35:00Z",
    pull_requests: [],
  },
});

const report = async (conclusion = "success", inputs = {}): Promise<ActionResult> =>
  runAction({
    bundle: bundles.action,
    cwd: await temporaryFolder(),
    service,
    eventName: "workflow_run",
    event: event(conclusion),
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

  test("is never better than GitHub's own word, and shows text as text", async () => {
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
