import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { readZip } from "../support/zip.ts";
import {
  cancelled,
  close,
  declaredEmpty,
  verdictOf,
  green,
  halfway,
  planned,
  red,
  statuses,
  threeSubtasks,
} from "./fan-out-runs.ts";
import { makeRepository } from "./repository.ts";
import { filesIn } from "./run-folder.ts";
import { openWorkflow } from "./workflow.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => close(service));

describe("a run over twelve jobs", () => {
  test("that all succeed passes, with one result and all of the evidence", async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `part-${String(at + 1).padStart(2, "0")}`);
    const workflow = await planned(service, ids);
    expect(workflow.matrix()).toEqual(
      ids.map((id) => ({ assignment: id, name: `gate / ${id}`, "runs-on": "ubuntu-latest" })),
    );
    const legs = await workflow.legs();
    expect([...legs.values()].map(({ code }) => code)).toEqual(ids.map(() => 0));
    // No job asks REST for anything, and each leaves exactly one artifact.
    expect(service.requests.filter(({ path }) => path.startsWith("/repos/"))).toEqual([]);
    expect(
      service
        .artifacts()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["orchestrator-gate-plan-a1", ...ids.map((id) => `orchestrator-gate-job-${id}-a1`)].toSorted());
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(statuses(shown)).toEqual(Object.fromEntries(ids.map((id) => [id, "succeeded"])));
    expect(shown.summary.group).toMatchObject({ size: 12, processed: 12 });
    const evidence = service.artifacts().find(({ name }) => name === "orchestrator-gate-run-a1");
    const files = [...readZip(evidence!.bytes).keys()].toSorted();
    expect(files).toEqual(filesIn(shown.folder).filter((path) => path !== "run.lock"));
    expect(files).toEqual(
      expect.arrayContaining([
        "digests.json",
        "plan.final.json",
        "jobs/part-07/a1/manifest.json",
        "jobs/part-07/a1/journal.ndjson",
      ]),
    );
    expect(service.requests.filter(({ path }) => path.startsWith("/repos/")).length).toBeLessThan(20);
  });
});

describe("a run over three jobs", () => {
  test("of which one fails does not pass, and its finding is an annotation", async () => {
    const workflow = await planned(service);
    const legs = await workflow.legs(undefined, { BREAK: "core" });
    expect(legs.get("core")!.code).toBe(1);
    expect(legs.get("core")!.outputs).toMatchObject({ outcome: "failure", "failed-stages": "core/unit" });
    expect(legs.get("core")!.summary).toMatch(/^## ❌ Failed: gate \/ core\n[^]*failed: exit 7/);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(statuses(shown)).toEqual({ api: "succeeded", core: "failed", web: "succeeded" });
    expect(shown.page).toContain("core/unit failed (exit 7)");
    expect(shown.checkRun!.annotations).toEqual([
      expect.objectContaining({ path: "src/core.ts", start_line: 3, annotation_level: "failure" }),
    ]);
    expect(shown.result.outputs["failed-stages"]).toBe("core/unit");
    expect(shown.log).toMatch(/✗ Failed.*: gate, 5 passed, 1 failed in/);
    expect(shown.log).toContain("::error::core/unit failed (exit 7)");
  });

  test("of which one is killed with -9 fails, with the report of its post step", async () => {
    const workflow = await halfway(service, ["api", "web"]);
    const leg = await workflow.startLeg("core", { HANG: "core" });
    await leg.printed("hanging in core");
    leg.child.kill("SIGKILL");
    const main = await leg.result;
    expect((await workflow.postLeg("core", leg.cwd, main)).code).toBe(0);
    workflow.ended("core", "failure");
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(statuses(shown)).toMatchObject({ api: "succeeded", web: "succeeded" });
    expect(statuses(shown)["core"]).not.toBe("succeeded");
    expect(shown.plan.assignments[1]!.attempts).toHaveLength(1);
  });

  test("of which one is killed with its runner fails, and reports the job as lost", async () => {
    const workflow = await halfway(service, ["api", "web"]);
    const leg = await workflow.startLeg("core", { HANG: "core" });
    await leg.printed("hanging in core");
    leg.child.kill("SIGKILL");
    await leg.result;
    workflow.ended("core", "failure");
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(statuses(shown)).toEqual({ api: "succeeded", core: "lost", web: "succeeded" });
    expect(shown.page).toMatch(/core.*failure.*left no manifest/);
    expect(shown.plan.assignments[1]!.attempts[0]!.recovery_checkpoints).toMatchObject([
      { reason: "missed-heartbeat", action: "escalate" },
    ]);
  });

  test("of which one never started fails, also without access to the list of jobs", async () => {
    const workflow = await halfway(service, ["api", "web"]);
    service.permissions = { ...service.permissions, actions: "none" };
    const shown = await workflow.aggregate({ run: "failure" });
    expect(verdictOf(shown)).toEqual(red);
    expect(statuses(shown)).toEqual({ api: "succeeded", core: "lost", web: "succeeded" });
    expect(shown.page).toMatch(/lost or cancelled/);
  });

  test("does not pass if a job failed on GitHub although its manifest succeeded", async () => {
    const workflow = await halfway(service);
    workflow.ended("web", "failure");
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(shown.summary.reason).toMatch(/job/);
  });

  test("of which one artifact was uploaded twice counts it once", async () => {
    const workflow = await halfway(service);
    const twice = service.artifacts().find(({ name }) => name === "orchestrator-gate-job-core-a1")!;
    service.store("orchestrator-gate-job-core-a1-0badcafe", twice.bytes);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(filesIn(join(shown.folder, "jobs", "core"))).toContain("a1/manifest.json");
    expect(existsSync(join(shown.folder, "incoming"))).toBe(false);
  });

  test("of which one artifact is not an archive fails and reports it", async () => {
    const workflow = await halfway(service);
    service.remove("orchestrator-gate-job-core-a1");
    service.store("orchestrator-gate-job-core-a1", Buffer.from("this is no archive"));
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(statuses(shown)["core"]).toBe("lost");
    expect(shown.page).toMatch(/orchestrator-gate-job-core-a1 does not count/);
  });

  test("of which one artifact has another digest than at its upload fails and reports it", async () => {
    const workflow = await halfway(service);
    const { bytes } = service.artifacts().find(({ name }) => name === "orchestrator-gate-job-core-a1")!;
    service.remove("orchestrator-gate-job-core-a1");
    service.store("orchestrator-gate-job-core-a1", bytes, { digest: "f".repeat(64) });
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(statuses(shown)["core"]).toBe("lost");
    expect(shown.page).toMatch(/does not count: the sha256 of the download is/);
  });

  test("that is cancelled is cancelled, not lost", async () => {
    const workflow = await halfway(service, ["api"]);
    const leg = await workflow.startLeg("core", { HANG: "core" });
    await leg.printed("hanging in core");
    leg.child.kill("SIGINT");
    expect((await leg.result).code).toBe(130);
    workflow.ended("core", "cancelled");
    workflow.ended("web", "cancelled");
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(cancelled);
    expect(statuses(shown)).toEqual({ api: "succeeded", core: "cancelled", web: "cancelled" });
  });

  test("without the permission for check-runs keeps its outcome, and reports the missing permission", async () => {
    const workflow = await halfway(service);
    service.permissions = { ...service.permissions, checks: "none" };
    const shown = await workflow.aggregate();
    expect([shown.code, shown.outcome, service.checkRuns]).toEqual([0, "success", []]);
    expect(shown.page).toMatch(/the check-run was not published.*checks: write/);
    expect(shown.log).toMatch(/::warning::.*checks: write/);
  });

  test("finds every artifact also when the list of them is cut off", async () => {
    const workflow = await halfway(service);
    service.listings.limit = 2;
    const other = service.artifacts()[0]!.bytes;
    for (let at = 0; at < 1000; at += 1) service.store(`another-${at}`, other);
    service.listings.limit = 1000;
    service.listings.order = "reversed";
    expect(verdictOf(await workflow.aggregate())).toEqual(green);
  });

  test("reads lists in any order, and takes nothing twice", async () => {
    const workflow = await halfway(service);
    service.listings = { ...service.listings, order: "shuffled", duplicated: true };
    expect(verdictOf(await workflow.aggregate())).toEqual(green);
  });

  test("says what to do when a plan output did not arrive", async () => {
    const workflow = await halfway(service);
    const result = await workflow.aggregateAlone({ inputs: { "plan-artifact": "" } });
    expect([result.code, result.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(result.summary).toMatch(/masked value/);
    expect(service.checkRuns).toMatchObject([{ conclusion: "failure" }]);
  });
});

describe("a run without a plan", () => {
  test("because the plan job failed fails, with advice", async () => {
    const repository = await makeRepository({ ".github/orchestrator.yml": "pipelines: 7" });
    const workflow = openWorkflow({ repository, service });
    expect((await workflow.plan()).code).toBe(2);
    const result = await workflow.aggregateAlone({ plan: "failure", run: "skipped" });
    expect([result.code, result.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(result.summary).toMatch(/the plan job failed/);
    expect(service.checkRuns).toMatchObject([
      { conclusion: "failure", output: { title: expect.stringContaining("no plan") } },
    ]);
  });

  test("because its artifact has expired fails, with advice", async () => {
    const workflow = await halfway(service);
    service.expire("orchestrator-gate-plan-a1");
    const result = await workflow.aggregateAlone();
    expect([result.code, result.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(result.summary).toMatch(/Re-run all jobs/);
    expect(service.checkRuns).toMatchObject([{ conclusion: "failure" }]);
  });
});

describe("a run for which nothing changed", () => {
  const docsOnly = { paths: ["docs/**"] };

  test("is neutral when the pipeline says that it may be empty", async () => {
    const workflow = await planned(service, threeSubtasks, {
      pipeline: { "allow-empty": true },
      subtask: () => docsOnly,
      inputs: { base: "HEAD" },
    });
    expect(workflow.matrix()).toEqual([]);
    const shown = await workflow.aggregate({ run: "skipped" });
    expect(verdictOf(shown)).toEqual(declaredEmpty);
  });

  test("fails when it does not", async () => {
    const workflow = await planned(service, threeSubtasks, {
      subtask: () => docsOnly,
      inputs: { base: "HEAD" },
    });
    expect(verdictOf(await workflow.aggregate({ run: "skipped" }))).toEqual(red);
  });

  test("runs all of it in a merge queue, and shows it on the commit of the queue", async () => {
    const sha = "a".repeat(40);
    const workflow = await planned(service, threeSubtasks, {
      subtask: () => docsOnly,
      inputs: { base: "HEAD" },
      eventName: "merge_group",
      event: { merge_group: { head_sha: sha, base_sha: "b".repeat(40) } },
      env: { GITHUB_SHA: sha },
    });
    expect(workflow.matrix()).toHaveLength(3);
    await workflow.legs();
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(shown.checkRun!.head_sha).toBe(sha);
  });
});
