import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { pruneRuns, type Pruned, type PruneRequest } from "../../../src/modes/inspect/prune.ts";
import { listRuns } from "../../../src/modes/run-folder/find-run.ts";
import { callCommandLine } from "../../support/call-command-line.ts";
import {
  accepted,
  asIfKilled,
  deadProcess,
  lockOf,
  openTrackedTask as openTask,
  startSleeper,
  untilStartOf,
  type Task,
  type TaskOptions,
} from "../../support/task.ts";

const gate = { stages: [{ id: "lint", run: "true" }] };

const prune = async ({ settings, platform }: Task, request: Partial<PruneRequest>): Promise<Pruned> =>
  accepted(
    await pruneRuns(
      platform,
      { ...settings, task: "task" },
      { keep: null, olderThan: null, dryRun: false, ...request },
    ),
  );

/** A task with so many runs, the oldest first. */
async function openRuns(count: number, options?: TaskOptions) {
  const task = await openTask(gate, options);
  const runs = [];
  for (let at = 0; at < count; at += 1) runs.push(await task.run());
  const ids = runs.map(({ plan }) => plan.run_id);
  const listIds = async () => (await listRuns(task.settings, task.platform.files)).map(({ id }) => id);
  return { task, runs, ids, listIds, below: join(task.root, ".runs", "task") };
}

type OpenedRuns = Awaited<ReturnType<typeof openRuns>>;

/** Makes a run one that ended on this day. */
async function endOn({ runs }: OpenedRuns, at: number, day: string): Promise<void> {
  const path = join(runs[at]!.folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8")) as object;
  const completed_at = `${day}T10:00:00.000Z`;
  await writeFile(path, JSON.stringify({ ...manifest, completed_at }));
}

describe("old runs are removed", () => {
  test("beyond the newest few, and what they took is counted", async () => {
    const opened = await openRuns(3);
    const [oldest, ...rest] = opened.ids;
    const { removed, left, failed } = await prune(opened.task, { keep: 2 });
    expect({ left, failed }).toEqual({ left: [], failed: [] });
    expect(removed).toEqual([{ id: oldest, folder: opened.runs[0]!.folder, bytes: expect.any(Number) }]);
    expect(removed[0]!.bytes).toBeGreaterThan(1000);
    expect(await opened.listIds()).toEqual(rest);
    expect(existsSync(join(opened.below, "pruned"))).toBe(false);
  });

  test("by age", async () => {
    const opened = await openRuns(2);
    await endOn(opened, 1, "2026-01-30");
    const { removed } = await prune(opened.task, { olderThan: "2026-01-31" });
    expect(removed.map(({ id }) => id)).toEqual([opened.ids[1]]);
  });

  test("only if both apply, with a number and an age", async () => {
    const opened = await openRuns(3);
    await endOn(opened, 0, "2026-01-30");
    await endOn(opened, 2, "2026-01-30");
    const { removed } = await prune(opened.task, { keep: 1, olderThan: "2026-01-31" });
    expect(removed.map(({ id }) => id)).toEqual([opened.ids[0]]);
  });

  test("but not in a dry run", async () => {
    const opened = await openRuns(2);
    const { removed } = await prune(opened.task, { keep: 0, dryRun: true });
    expect(removed.map(({ id }) => id)).toEqual(opened.ids);
    expect(await opened.listIds()).toEqual(opened.ids);
  });

  test("and the history and the snapshot of runs stay", async () => {
    const opened = await openRuns(2);
    const places = [join(opened.below, "metrics.json"), join(opened.task.root, "out/task/runs.json")];
    const read = () => Promise.all(places.map((path) => readFile(path, "utf8")));
    const before = await read();
    await prune(opened.task, { keep: 0 });
    expect(await opened.listIds()).toEqual([]);
    expect(await read()).toEqual(before);
  });

  test("with what a killed run left running", async () => {
    const opened = await openRuns(1);
    const sleeper = await startSleeper();
    await asIfKilled(opened.task, opened.runs[0]!, untilStartOf(1, sleeper));
    expect((await prune(opened.task, { keep: 0 })).removed).toHaveLength(1);
    expect(await sleeper.ended).not.toBeNull();
    expect(await opened.listIds()).toEqual([]);
  });

  test("of the rest, when an earlier call was interrupted: it is never taken for a run", async () => {
    const opened = await openRuns(2);
    const [oldest, newest] = opened.ids;
    await mkdir(join(opened.below, "pruned"));
    await rename(opened.runs[0]!.folder, join(opened.below, "pruned", oldest!));
    expect(await opened.listIds()).toEqual([newest]);
    const { removed } = await prune(opened.task, { keep: 5 });
    expect(removed.map(({ id }) => id)).toEqual([oldest]);
    expect(await readdir(opened.below)).not.toContain("pruned");
  });
});

describe("what is not removed, and named:", () => {
  const live = { folder: expect.any(String), reason: "the run is still in progress" };

  test("a run whose lock is held", async () => {
    const opened = await openRuns(1);
    const sleeper = await startSleeper();
    await writeFile(join(opened.runs[0]!.folder, "run.lock"), lockOf(sleeper));
    expect(await prune(opened.task, { keep: 0 })).toMatchObject({ removed: [], left: [live] });
    expect(await opened.listIds()).toEqual(opened.ids);
  });

  test("a run without an end whose process lives, though it has no lock", async () => {
    const opened = await openRuns(1);
    const { folder } = opened.runs[0]!;
    for (const name of ["manifest.json", "digests.json"])
      await rename(join(folder, name), join(folder, `${name}.old`));
    expect(await prune(opened.task, { keep: 0 })).toMatchObject({ removed: [], left: [live] });
  });

  test("a run that another process locks before it can be removed", async () => {
    const { task, ids, listIds } = await openRuns(1);
    const busy = async () => ({ kind: "busy" as const, reason: "process 7 has held its lock" });
    const platform = { ...task.platform, locks: { ...task.platform.locks, acquire: busy } };
    const { removed, left } = await prune({ ...task, platform }, { keep: 0 });
    expect({ removed, left }).toEqual({
      removed: [],
      left: [{ folder: expect.any(String), reason: expect.stringContaining("still going on") }],
    });
    expect(await listIds()).toEqual(ids);
  });

  test("a link in place of a run", async () => {
    const opened = await openRuns(1);
    const { folder } = opened.runs[0]!;
    const elsewhere = join(opened.task.root, "elsewhere");
    await rename(folder, elsewhere);
    await symlink(elsewhere, folder);
    const { removed, left } = await prune(opened.task, { keep: 0 });
    expect({ removed, left }).toEqual({
      removed: [],
      left: [{ folder, reason: "it is a link, or behind one" }],
    });
    expect(existsSync(join(elsewhere, "manifest.json"))).toBe(true);
  });

  test("runs behind a link in a named folder of runs", async () => {
    const opened = await openRuns(1);
    const named = join(opened.task.root, "named");
    await mkdir(named);
    await symlink(opened.below, join(named, "task"));
    const task = { ...opened.task, settings: { ...opened.task.settings, runsFolder: named } };
    expect(await prune(task, { keep: 0 })).toMatchObject({
      removed: [],
      left: [{ reason: "it is a link, or behind one" }],
    });
    expect(await opened.listIds()).toEqual(opened.ids);
  });

  test("a folder that is no run's, which does not count as one of the newest either", async () => {
    const opened = await openRuns(2);
    const folder = join(opened.below, "cli", "9999-notes");
    await mkdir(folder);
    await writeFile(join(folder, "notes.md"), "mine");
    const { removed, left } = await prune(opened.task, { keep: 1 });
    expect(removed.map(({ id }) => id)).toEqual([opened.ids[0]]);
    expect(left).toEqual([{ folder, reason: "it is not a run's folder" }]);
    expect(existsSync(join(folder, "notes.md"))).toBe(true);
  });

  test("a run of unknown age, unless only the newest are kept", async () => {
    const opened = await openRuns(1);
    const { folder } = opened.runs[0]!;
    await writeFile(join(folder, "manifest.json"), "{");
    expect((await prune(opened.task, { olderThan: "0h" })).left).toEqual([
      { folder, reason: expect.stringContaining("its age is unknown") },
    ]);
    expect((await prune(opened.task, { keep: 0 })).removed).toHaveLength(1);
  });

  test("a run that the disk keeps", async () => {
    const opened = await openRuns(1, {
      disk: (files) => ({
        ...files,
        move: async (from, to) => {
          if (to.includes("pruned")) throw new Error("EACCES: permission denied");
          return files.move(from, to);
        },
      }),
    });
    const { removed, failed } = await prune(opened.task, { keep: 0 });
    expect({ removed, failed }).toEqual({
      removed: [],
      failed: [{ folder: opened.runs[0]!.folder, reason: "EACCES: permission denied" }],
    });
    expect(await opened.listIds()).toEqual(opened.ids);
  });
});

test("a link in place of the folder of what is being removed is refused", async () => {
  const opened = await openRuns(1);
  const precious = join(opened.task.root, "precious");
  await mkdir(precious);
  await cp(opened.runs[0]!.folder, join(precious, "a"), { recursive: true });
  await symlink(precious, join(opened.below, "pruned"));
  const refused = await pruneRuns(
    opened.task.platform,
    { ...opened.task.settings, task: "task" },
    { keep: 5, olderThan: null, dryRun: false },
  );
  expect(refused).toEqual({ messages: [expect.stringContaining("is a link")] });
  expect(existsSync(join(precious, "a", "manifest.json"))).toBe(true);
});

describe("`prune`", () => {
  test("says what it removed", async () => {
    const opened = await openRuns(2);
    const [oldest] = opened.ids;
    const called = await callCommandLine(opened.task.root, "prune", "--keep", "1");
    expect(called).toMatchObject({ code: 0, stderr: "" });
    expect(called.stdout).toMatch(
      new RegExp(`^removed ${oldest}, \\d+(\\.\\d)? KiB\nRemoved 1 run, \\d+(\\.\\d)? KiB\\.\n$`),
    );
    const again = await callCommandLine(opened.task.root, "prune", "--keep", "1");
    expect(again).toEqual({ code: 0, stdout: "nothing to remove\n", stderr: "" });
  });

  test("prints an envelope with --json", async () => {
    const opened = await openRuns(1);
    const words = ["prune", "--keep", "0", "--dry-run", "--json"];
    const { stdout } = await callCommandLine(opened.task.root, ...words);
    const [runId] = opened.ids;
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      kind: "prune",
      dryRun: true,
      taskId: "task",
      removed: [{ runId, folder: `.runs/task/cli/${runId}`, bytes: expect.any(Number) }],
      left: [],
      failed: [],
      freedBytes: expect.any(Number),
    });
  });

  test.each([
    { words: [], message: "pass --keep, such as --keep 20, --older-than, such as --older-than 30d, or both" },
    { words: ["--older-than", "soon"], message: '--older-than "soon": expected a period such as 24h' },
    { words: ["--keep", "few"], message: "Expected" },
    { words: ["--keep", "1", "--task", "../x"], message: "expected letters, digits" },
  ])("refuses $words", async ({ words, message }) => {
    const opened = await openRuns(1);
    const called = await callCommandLine(opened.task.root, "prune", ...words);
    expect(called).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
    expect(await opened.listIds()).toEqual(opened.ids);
  });

  test("removes nothing of several tasks unless one is named", async () => {
    const opened = await openRuns(1);
    await cp(join(opened.below, "cli"), join(opened.below, "..", "other", "cli"), { recursive: true });
    const called = await callCommandLine(opened.task.root, "prune", "--keep", "0");
    expect(called).toMatchObject({ code: 2, stderr: expect.stringContaining("2 tasks have runs in") });
    expect(called.stderr).toContain("other, task; choose one with --task");
    await callCommandLine(opened.task.root, "prune", "--keep", "0", "--task", "other");
    expect(await opened.listIds()).toEqual(opened.ids);
  });

  test("says so where there are no runs", async () => {
    const task = await openTask(gate);
    const called = await callCommandLine(task.root, "prune", "--keep", "3");
    expect(called).toEqual({ code: 0, stdout: "nothing to remove\n", stderr: "" });
  });
});

test("a run whose process is gone and that left nothing running is removed too", async () => {
  const opened = await openRuns(1);
  await asIfKilled(opened.task, opened.runs[0]!, untilStartOf(1, await deadProcess()));
  expect((await prune(opened.task, { keep: 0 })).removed).toHaveLength(1);
});
