import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { foldJournal } from "../../../src/model/fold.ts";
import { toJson } from "../../../src/model/json.ts";
import { listNewestRuns, type ListedRuns, type RunFilter } from "../../../src/modes/inspect/list-runs.ts";
import { callCommandLine } from "../../support/call-command-line.ts";
import {
  accepted,
  asIfKilled,
  attemptOf,
  readEvents,
  deadProcess,
  openTrackedTask as openTask,
  untilStartOf,
  type Task,
} from "../../support/task.ts";

const gate = {
  stages: [
    { id: "lint", run: "true" },
    { id: "test", run: "[ -e repaired ] || exit 3" },
  ],
};

const list = async ({ settings, platform }: Task, filter: Partial<RunFilter> = {}): Promise<ListedRuns> =>
  accepted(
    await listNewestRuns(settings, platform, { branch: null, status: null, limit: Infinity, ...filter }),
  );

/** A failed run and then one that passed. */
async function openTwoRuns() {
  const task = await openTask(gate);
  const failed = await task.run();
  await task.configure({
    task: "task",
    "default-pipeline": "gate",
    pipelines: { gate: { stages: [gate.stages[0]] } },
  });
  const passed = await task.run();
  return { task, failed, passed };
}

describe("the list of runs", () => {
  test("has the newest first, with what each came to", async () => {
    const { task, failed, passed } = await openTwoRuns();
    const { runs, warnings } = await list(task);
    expect(warnings).toEqual([]);
    expect(runs).toMatchObject([
      { runId: passed.plan.run_id, status: "succeeded", firstFailure: null },
      {
        runId: failed.plan.run_id,
        taskId: "task",
        pipelineId: "gate",
        status: "failed",
        partial: false,
        branch: failed.plan.revision.branch,
        commit: failed.plan.revision.head_sha,
        startedAt: failed.manifest.started_at,
        completedAt: failed.manifest.completed_at,
        firstFailure: { stage: "test", reason: "failed: exit 3" },
        folder: failed.folder,
      },
    ]);
    expect(runs[0]!.durationSeconds).toBeGreaterThan(0);
  });

  test("holds only what its filters take", async () => {
    const { task, failed, passed } = await openTwoRuns();
    const ids = async (filter: Partial<RunFilter>) =>
      (await list(task, filter)).runs.map(({ runId }) => runId);
    expect(await ids({ status: "failed" })).toEqual([failed.plan.run_id]);
    expect(await ids({ limit: 1 })).toEqual([passed.plan.run_id]);
    expect(await ids({ status: "failed", limit: 1 })).toEqual([failed.plan.run_id]);
    expect(await ids({ branch: "nowhere" })).toEqual([]);
    expect(await ids({ branch: failed.plan.revision.branch })).toHaveLength(2);
  });

  test("names each run by a beginning of its id that no other run has", async () => {
    const { task, failed, passed } = await openTwoRuns();
    for (const { shortId, runId } of (await list(task)).runs) {
      expect(runId.startsWith(shortId)).toBe(true);
      const ids = [failed, passed].map(({ plan }) => plan.run_id);
      expect(ids.filter((id) => id.startsWith(shortId))).toEqual([runId]);
    }
  });

  test("says how a run ended whose process was killed", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await asIfKilled(task, run, untilStartOf(2, await deadProcess()));
    const manifest = foldJournal((await readEvents(attemptOf(run))).slice(0, 1));
    await writeFile(join(attemptOf(run), "manifest.json"), toJson(manifest));
    expect(await list(task)).toMatchObject({ runs: [{ status: "failed" }], warnings: [] });
  });

  test("goes on after a folder without a run", async () => {
    const { task, passed } = await openTwoRuns();
    await mkdir(join(task.settings.runsFolder, "task", "cli", "9999"));
    const { runs, warnings } = await list(task, { limit: 1 });
    expect(runs).toMatchObject([{ runId: passed.plan.run_id }]);
    expect(warnings).toEqual([expect.stringContaining("there is no manifest")]);
  });
});

describe("`runs`", () => {
  test("prints a table, and is also called `ls` (H9)", async () => {
    const { task, passed } = await openTwoRuns();
    const called = await callCommandLine(task.root, "ls");
    expect(called).toMatchObject({ code: 0, stderr: "" });
    const [heading, newest, oldest] = called.stdout.split("\n");
    expect(heading).toMatch(/^run +age +branch +commit +result +duration +first failure$/);
    expect(newest).toMatch(/ now .* passed /);
    expect(oldest).toMatch(/ failed .* test failed: exit 3$/);
    const name = newest!.split(" ")[0]!;
    const shown = await callCommandLine(task.root, "show", name, "--json");
    expect(JSON.parse(shown.stdout)).toMatchObject({ run_id: passed.plan.run_id });
  });

  test("prints an envelope with --json", async () => {
    const { task, failed } = await openTwoRuns();
    const { stdout } = await callCommandLine(task.root, "runs", "--status", "failed", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: "runs",
      runs: [{ runId: failed.plan.run_id, folder: `.runs/task/cli/${failed.plan.run_id}` }],
    });
  });

  test("says so where there is none", async () => {
    const task = await openTask(gate);
    expect(await callCommandLine(task.root, "runs")).toEqual({
      code: 0,
      stdout: "no such run in .runs\n",
      stderr: "",
    });
    const { stdout } = await callCommandLine(task.root, "runs", "--json");
    expect(JSON.parse(stdout)).toEqual({ schemaVersion: 1, kind: "runs", runs: [] });
  });
});
