import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { MetricsEntry } from "../../src/model/metrics-entry.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { RunSummary } from "../../src/model/run-summary.ts";
import { sampleLines } from "../metrics/history/sample-lines.ts";
import { type ActionResult, runAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { readZip } from "../support/zip.ts";
import { bundles } from "./command-line.ts";
import { close, planned, verdictOf, green } from "./fan-out-runs.ts";
import { makeRepository } from "./repository.ts";
import { onlyRun } from "./run-folder.ts";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => close(service));

/** What GitHub sends of a push to the default branch, as much of it as matters. */
const push = { repository: { default_branch: "main" } };
const pullRequest = { ...push, pull_request: { number: 7, head: { sha: "a".repeat(40) } } };

const pipeline = (run: string): Record<string, string> => ({
  ".github/orchestrator.yml": JSON.stringify({
    task: "task",
    "default-pipeline": "gate",
    pipelines: {
      gate: {
        subtasks: [
          {
            id: "api",
            stages: [
              { id: "build", run: "true" },
              { id: "unit", run },
            ],
          },
        ],
      },
    },
  }),
});

interface JobOptions {
  /** GITHUB_RUN_ID: a number that no other run of the test has. */
  run: number;
  /** What the stage `unit` does. */
  unit?: string;
  eventName?: string;
  event?: unknown;
  ref?: string;
  inputs?: Record<string, string>;
  /** Lines of a local history that the job finds. */
  history?: readonly string[];
}

interface JobRun extends ActionResult {
  runSummary: RunSummary;
  plan: Plan;
}

/** One job of a workflow run with `mode: auto`, in a workspace of its own. */
async function job(options: JobOptions): Promise<JobRun> {
  const { run, unit = "true", eventName = "push", event = push, ref = "refs/heads/main", inputs } = options;
  const cwd = await makeRepository(pipeline(unit));
  if (options.history !== undefined) {
    await mkdir(join(cwd, ".runs/task"), { recursive: true });
    await writeFile(join(cwd, ".runs/task/metrics.json"), `${options.history.join("\n")}\n`);
  }
  const result = await runAction({
    bundle: bundles.action,
    cwd,
    inputs: { token: service.token, job: "gate", "upload-artifacts": "false", ...inputs },
    env: { ...service.environment(), GITHUB_RUN_ID: String(run), GITHUB_REF: ref },
    eventName,
    event,
  });
  const folder = onlyRun(cwd);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  return { ...result, runSummary: read("run-summary.json") as RunSummary, plan: read("plan.json") as Plan };
}

describe("a history in GitHub's cache", () => {
  test("gives a run's comparison with earlier runs, and expected durations of stages", async () => {
    const first = await job({ run: 1 });
    expect(first.summary).toContain("This is the first run in the history");
    expect(first.plan.assignments[0]!.predicted_seconds).toBeNull();
    const second = await job({ run: 2 });
    expect(second.runSummary.history).toMatchObject({ store: "cache", entries: 1, runs: 1, passRate: 1 });
    expect(second.summary).toContain("### Against the default branch\n\n100 % of 1 run passed");
    expect(second.summary).toMatch(/History: 1 run since \d{4}-\d\d-\d\d, kept in GitHub's cache\./);
    expect(second.plan.assignments[0]!.predicted_seconds).toBeGreaterThan(0);
    expect(service.caches.map(({ key }) => key)).toEqual([
      "orchestrator-history/1/task/1-gate-a1",
      "orchestrator-history/1/task/2-gate-a1",
    ]);
  });

  test("shows how often a failed stage failed before, and that one that then succeeds is flaky", async () => {
    await job({ run: 1, unit: "exit 1" });
    const fixed = await job({ run: 2 });
    expect(fixed.runSummary.history!.stages).toEqual([
      expect.objectContaining({ id: "build", recentRuns: 1, recentFailures: 0 }),
      expect.objectContaining({ id: "unit", recentRuns: 1, recentFailures: 1 }),
    ]);
    const third = await job({ run: 3, unit: "exit 1" });
    expect(third.summary).toContain(
      "`unit` failed 1 of the last 2 times on the default branch; 1 time it then succeeded on the same commit (flaky)",
    );
    expect(third.runSummary.history!.mttrSeconds).not.toBeNull();
  });

  test("is read but not written by pull requests, unless `history-write` is `all`", async () => {
    const asPull = { eventName: "pull_request", event: pullRequest, ref: "refs/pull/7/merge" };
    await job({ run: 1 });
    const second = await job({ run: 2, ...asPull });
    expect(second.runSummary.history!.entries).toBe(1);
    expect(service.caches).toHaveLength(1);
    await job({ run: 3, ...asPull, inputs: { "history-write": "all" } });
    expect(service.caches).toHaveLength(2);
    const fourth = await job({ run: 4 });
    // What counts on the default branch is what ran there.
    expect(fourth.runSummary.history).toMatchObject({ entries: 2, runs: 1 });
  });

  test("that may not be written causes a notice, and the run still passes", async () => {
    service.cacheIsReadOnly = true;
    const { code, summary, runSummary } = await job({ run: 1 });
    expect(code).toBe(0);
    expect(runSummary.warnings).toEqual([]);
    expect(summary).toContain("this run was not added to the history: it may only read the cache");
  });

  test("whose keys may not be listed is still used", async () => {
    service.permissions.actions = "none";
    await job({ run: 1 });
    const { code, runSummary } = await job({ run: 2 });
    expect(code).toBe(0);
    expect(runSummary.history!.entries).toBe(1);
    expect(runSummary.plan.notes.join()).toMatch(/may be missing from the history.*actions: read/);
  });

  test("that cannot be reached costs a warning, and no outcome", async () => {
    service.faults.set("GetCacheEntryDownloadURL", { kind: "status", status: 403 }, Infinity);
    const { code, runSummary } = await job({ run: 1 });
    expect(code).toBe(0);
    expect(runSummary.status).toBe("succeeded");
    expect(runSummary.warnings.join()).toContain("the history was not read");
  });

  test("loses nothing of runs that end at the same time", async () => {
    await job({ run: 1 });
    await Promise.all([2, 3].map((run) => job({ run })));
    expect((await job({ run: 4 })).runSummary.history!.entries).toBe(3);
  });
});

describe("a history on a branch", () => {
  const inputs = { history: "branch" };

  test("is made by the first run, and read by the next", async () => {
    service.permissions.contents = "write";
    await job({ run: 1, inputs });
    expect([...service.branches.keys()]).toEqual(["orchestrator-history"]);
    const { runSummary } = await job({ run: 2, inputs });
    expect(runSummary.history).toMatchObject({ store: "branch", entries: 1 });
    expect(service.caches).toEqual([]);
  });

  test("that must not be written costs a warning that says what to grant", async () => {
    const { code, runSummary } = await job({ run: 1, inputs });
    expect(code).toBe(0);
    expect(runSummary.warnings.join()).toContain("contents: write");
  });
});

describe("other histories", () => {
  test("none is asked for, and none is kept", async () => {
    const { runSummary } = await job({ run: 1, inputs: { history: "none" } });
    expect(runSummary.history).toBeNull();
    expect(service.requests.filter(({ path }) => /Cache|caches/.test(path))).toEqual([]);
  });

  test("a local one reports a regression, and fails the run with `fail-on-regression`", async () => {
    const slow = {
      unit: "sleep 1.5",
      history: sampleLines(1, 40).map((line) => line.replace(/"duration_ms":\d+/g, '"duration_ms":100')),
    };
    const local = { history: "local" };
    const flagged = await job({ run: 1, ...slow, inputs: local });
    expect(flagged.code).toBe(0);
    expect(flagged.summary).toContain("🐢 slower than usual");
    const failed = await job({ run: 2, ...slow, inputs: { ...local, "fail-on-regression": "true" } });
    expect(failed.code).toBe(1);
    expect(failed.outputs["outcome"]).toBe("failure");
    expect(failed.runSummary.reason).toMatch(/unit.*took 1\.\d+s, usually 0.1s/);
  });
});

describe("the history of a run over several jobs", () => {
  test("gets one entry of each attempt, and the last one counts", async () => {
    const workflow = await planned(service, ["api", "core"], { eventName: "push", event: push });
    await workflow.legs(undefined, { BREAK: "core" });
    expect((await workflow.aggregate()).code).toBe(1);
    const leg = service.artifacts().find(({ name }) => name === "orchestrator-gate-job-core-a1");
    const line = readZip(leg!.bytes).get("jobs/core/a1/metrics.jsonl")!.toString("utf8");
    expect(MetricsEntry.parse(JSON.parse(line))).toMatchObject({
      status: "failed",
      branch: "main",
      instance_stats: [{ instance_id: "core", status: "failed" }],
    });
    workflow.nextAttempt();
    await workflow.legs(["core"]);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    // What this run did before is not what it is compared with.
    expect(shown.summary.history).toMatchObject({ entries: 0, runs: 0 });
    const entry = MetricsEntry.parse(JSON.parse(readFileSync(join(shown.folder, "metrics.jsonl"), "utf8")));
    expect(entry).toMatchObject({ attempt: 2, status: "succeeded" });
    expect(entry.instance_stats.map(({ status }) => status).sort()).toEqual(["recovered", "succeeded"]);
    // A run after it sees one run, which passed in the end.
    const next = await planned(service, ["api"], {
      eventName: "push",
      event: push,
      env: { GITHUB_RUN_ID: "77" },
    });
    await next.legs();
    const { history } = (await next.aggregate()).summary;
    expect(history).toMatchObject({ entries: 2, runs: 1, passRate: 1 });
  });
});
