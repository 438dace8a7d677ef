import { describe, expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { foldJournal } from "../../../src/model/fold.ts";
import { toJson } from "../../../src/model/json.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { showRun, type ShownRun } from "../../../src/modes/inspect/show.ts";
import { getProcessStart } from "../../../src/platform/process-identity.ts";
import { outcomesOf } from "../../support/run-context.ts";
import {
  accepted,
  asIfKilled,
  attemptOf,
  deadProcess,
  lockOf,
  openTrackedTask as openTask,
  readEvents,
  startSleeper,
  untilStartOf,
  type Task,
} from "../../support/task.ts";

const gate = {
  stages: [
    { id: "first", run: "true" },
    { id: "second", run: "[ -e repaired ] || exit 1" },
  ],
};

/** @param later milliseconds from now on */
async function shown(
  { settings, platform }: Task,
  wanted: string | null = null,
  later = 0,
): Promise<ShownRun> {
  const clock = { ...platform.clock, now: () => new Date(Date.now() + later) };
  return accepted(await showRun(settings, { ...platform, clock }, wanted));
}

describe("a finished run", () => {
  test("is shown by its own manifest", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    const { manifest, folder, warnings } = await shown(task);
    expect(manifest).toEqual(run.manifest);
    expect(folder).toBe(run.folder);
    expect(warnings).toEqual([]);
  });

  test("is the newest unless another one is asked for", async () => {
    const task = await openTask(gate);
    const older = await task.run();
    const newer = await task.run();
    expect((await shown(task)).manifest.run_id).toBe(newer.plan.run_id);
    expect((await shown(task, older.plan.run_id)).manifest.run_id).toBe(older.plan.run_id);
  });

  test("is shown with its nested pipelines", async () => {
    const task = await openTask(
      { stages: [{ id: "nest", pipeline: "inner" }] },
      { file: { pipelines: { inner: gate } } },
    );
    const run = await task.run();
    const { children } = await shown(task);
    expect([...children.keys()]).toEqual([`${run.plan.run_id}.nest`]);
    expect(outcomesOf({ manifest: children.get(`${run.plan.run_id}.nest`)! })).toEqual([
      "first: succeeded",
      "second: failed",
    ]);
  });

  test("is never stale, however long ago it was", async () => {
    const task = await openTask(gate);
    await task.run();
    expect((await shown(task, null, 365 * 24 * 3_600_000)).staleMs).toBeNull();
  });

  test("is never stale either while only its assignment's manifest is there", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await rm(join(run.folder, "manifest.json"));
    expect(await shown(task, null, 365 * 24 * 3_600_000)).toMatchObject({
      staleMs: null,
      manifest: { status: "failed" },
    });
  });

  test("whose artifacts contain a manifest is not mistaken for that one", async () => {
    const task = await openTask({
      stages: [
        {
          id: "a",
          run: "mkdir -p made/children/x\necho '{}' | tee made/manifest.json > made/children/x/manifest.json",
          artifacts: ["made/**"],
        },
      ],
    });
    const run = await task.run();
    expect(run.manifest.commands[0]!.artifacts).toHaveLength(2);
    const { manifest, children } = await shown(task);
    expect(manifest).toEqual(run.manifest);
    expect(children.size).toBe(0);
  });
});

describe("a run in progress", () => {
  const ownLock = { pid: process.pid, started: getProcessStart(process.pid) };

  /** What is on disk of a run that was killed is what there is of one that goes on, too, but for the owner of its lock. */
  async function unfinished(owner: { pid: number; started: string | null } = ownLock) {
    const task = await openTask(gate, { file: { "heartbeat-seconds": 30 } });
    const run = await task.run();
    await asIfKilled(task, run, untilStartOf(2, await startSleeper()));
    const manifest = foldJournal((await readEvents(attemptOf(run))).slice(0, 1));
    await writeFile(join(attemptOf(run), "manifest.json"), toJson(manifest));
    await writeFile(join(run.folder, "run.lock"), lockOf(owner));
    return { task, run };
  }

  test("is not in progress any more once its process is gone (G9)", async () => {
    const { task, run } = await unfinished(await deadProcess());
    const { manifest, staleMs } = await shown(task);
    expect(manifest).toMatchObject({ status: "failed", status_detail: "process-gone" });
    expect(outcomesOf({ manifest })).toEqual(["first: succeeded", "second: failed"]);
    expect(staleMs).toBeNull();
    // Nothing was changed by looking.
    expect(existsSync(join(run.folder, "manifest.json"))).toBe(false);
  });

  test("and has no lock is looked for by the writer of its journal (G9, A20)", async () => {
    const { task, run } = await unfinished();
    await rm(join(run.folder, "run.lock"));
    expect((await shown(task)).manifest.status).toBe("in_progress");
    const path = join(attemptOf(run), "journal.ndjson");
    const { pid, started } = await deadProcess();
    const journal = await readFile(path, "utf8");
    await writeFile(
      path,
      journal.replace(`"pid":${process.pid}`, `"pid":${pid}`).replace(ownLock.started!, started),
    );
    expect((await shown(task)).manifest.status).toBe("failed");
  });

  test("is not shown as succeeded before its result is complete (A17, G9)", async () => {
    const task = await openTask({ stages: [{ id: "a", run: "true" }] });
    const run = await task.run();
    await rm(join(run.folder, "digests.json"));
    await writeFile(join(run.folder, "run.lock"), lockOf(ownLock));
    expect((await shown(task)).manifest.status).toBe("in_progress");
    await writeFile(join(run.folder, "run.lock"), lockOf(await deadProcess()));
    expect((await shown(task)).manifest.status).toBe("failed");
  });

  test("without a plan is shown with what cannot be known (G10)", async () => {
    const { task, run } = await unfinished();
    await rm(join(run.folder, "plan.json"));
    expect((await shown(task)).warnings).toEqual([
      `${run.folder}: there is no plan.json, so stages that were planned may be missing here`,
    ]);
  });

  /** As if its last heartbeat was so many milliseconds ago. */
  async function beatAgo(run: FinishedRun, ms: number): Promise<void> {
    const at = new Date(Date.now() - ms).toISOString();
    await appendFile(
      join(attemptOf(run), "journal.ndjson"),
      `${JSON.stringify({ type: "heartbeat", at })}\n`,
    );
  }

  test("is shown from the manifest of its attempt if there is no journal", async () => {
    const { task, run } = await unfinished();
    await writeFile(join(attemptOf(run), "journal.ndjson"), "cut o");
    const { manifest } = await shown(task);
    expect(outcomesOf({ manifest })).toEqual(["first: null", "second: null"]);
  });

  test("is shown from its journal, even if the manifest on disk is older", async () => {
    const { task } = await unfinished();
    const { manifest, staleMs } = await shown(task);
    expect(manifest.status).toBe("in_progress");
    expect(outcomesOf({ manifest })).toEqual(["first: succeeded", "second: null"]);
    expect(staleMs).toBeNull();
  });

  test("is shown whatever its subtask is called", async () => {
    for (const id of ["files", "children", "logs", "jobs"]) {
      const task = await openTask({ subtasks: [{ id, stages: [{ id: "a", run: "true" }] }] });
      const run = await task.run();
      await rm(join(run.folder, "manifest.json"));
      const { manifest, children } = await shown(task);
      expect(manifest).toMatchObject({ run_id: run.plan.run_id, assignment: id });
      expect(children.size).toBe(0);
    }
  });

  test("is stale once its heartbeat is older than its limit, and shows its age", async () => {
    const { task, run } = await unfinished();
    await beatAgo(run, 0);
    const { manifest } = await shown(task);
    const limit = manifest.heartbeat_stale_after_seconds! * 1_000;
    expect(manifest.heartbeat_interval_seconds).toBe(30);
    const beat = Date.parse(manifest.heartbeat_at!);
    const staleAt = async (time: number): Promise<number | null> => {
      const clock = { ...task.platform.clock, now: () => new Date(time) };
      return accepted(await showRun(task.settings, { ...task.platform, clock }, null)).staleMs;
    };
    expect(await staleAt(beat + limit)).toBeNull();
    expect(await staleAt(beat + limit + 1)).toBe(limit + 1);
    expect(await staleAt(beat + 3_600_000)).toBe(3_600_000);
    // A clock that was set back.
    expect(await staleAt(beat - 3_600_000)).toBeNull();
  });

  test("is fresh again after its next heartbeat", async () => {
    const { task, run } = await unfinished();
    await beatAgo(run, 600_000);
    expect((await shown(task)).staleMs).toBeGreaterThanOrEqual(600_000);
    await beatAgo(run, 1_000);
    expect((await shown(task)).staleMs).toBeNull();
  });

  test("shows what it does while it does so", async () => {
    const task = await openTask({
      "fail-fast": false,
      stages: [
        { id: "bad", run: "exit 1" },
        { id: "slow", run: "touch there; until [ -e go ]; do sleep 0.01; done" },
      ],
    });
    const going = task.run();
    while (!existsSync(join(task.root, "there"))) await task.platform.clock.sleep(5);
    const { manifest } = await shown(task);
    await writeFile(join(task.root, "go"), "");
    await going;
    expect(manifest).toMatchObject({ status: "in_progress", completed_at: null });
    expect(outcomesOf({ manifest })[0]).toBe("bad: failed");
    expect((await shown(task)).manifest.status).toBe("failed");
  });
});

describe("a run that was resumed", () => {
  const slow = {
    stages: [
      { id: "first", run: "true" },
      { id: "second", run: "[ -e repaired ] || exit 1\ntouch there\nuntil [ -e go ]; do sleep 0.01; done" },
    ],
  };

  test("and is in progress is shown with its new attempt", async () => {
    const task = await openTask(slow);
    const run = await task.run();
    expect((await shown(task)).manifest).toMatchObject({ attempt: 1, status: "failed" });
    await writeFile(join(task.root, "repaired"), "");
    const going = task.resume(run.plan.run_id);
    while (!existsSync(join(task.root, "there"))) await task.platform.clock.sleep(5);
    const during = await shown(task);
    const muchLater = await shown(task, null, 3_600_000);
    await writeFile(join(task.root, "go"), "");
    const finished = accepted(await going);
    expect(during.manifest).toMatchObject({ attempt: 2, status: "in_progress" });
    expect(during.staleMs).toBeNull();
    expect(muchLater.staleMs).toBeGreaterThan(3_000_000);
    expect((await shown(task)).manifest).toEqual(finished.manifest);
  });

  test("ten times is shown by the tenth, not by what comes last by its name", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    for (let attempt = 2; attempt <= 10; attempt += 1) accepted(await task.resume(run.plan.run_id));
    expect((await shown(task)).manifest.attempt).toBe(10);
    await rm(join(run.folder, "manifest.json"));
    expect((await shown(task)).manifest.attempt).toBe(10);
  });
});

describe("a run that cannot be shown", () => {
  test("is refused with what is wrong, and where", async () => {
    const task = await openTask(gate);
    expect(await showRun(task.settings, task.platform, null)).toEqual({
      messages: [`no run yet in ${task.settings.runsFolder}`],
    });
    const run = await task.run();
    const path = join(run.folder, "manifest.json");
    await writeFile(path, '{"kind":"manifest"}');
    expect(await showRun(task.settings, task.platform, null)).toEqual({
      messages: [`${path}: not a manifest of this version; check it with: orchestrator validate --run`],
    });
    await writeFile(path, "{");
    expect(await showRun(task.settings, task.platform, null)).toEqual({
      messages: [expect.stringContaining(`${path}: `)],
    });
    await rm(path);
    await rm(join(run.folder, "jobs"), { recursive: true });
    expect(await showRun(task.settings, task.platform, null)).toEqual({
      messages: [`${run.folder}: there is no manifest in this folder`],
    });
    expect(await readdir(run.folder)).toContain("plan.json");
    expect(await readFile(join(run.folder, "summary.md"), "utf8")).not.toBe("");
  });
});
