import { beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import type { Manifest } from "../../../src/model/manifest.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { recoverAbandoned, recoverAbandonedRun } from "../../../src/modes/run/recover.ts";
import { refuse } from "../../../src/modes/settings/settings.ts";
import { validateRun } from "../../../src/modes/inspect/validate.ts";
import type { VisibleLocks } from "../../../src/platform/platform.ts";
import { getProcessStart } from "../../../src/platform/process-identity.ts";
import { readJournal } from "../../../src/run/read-journal.ts";
import { verifyRun } from "../../../src/modes/inspect/verify.ts";
import { outcomesOf, readManifest } from "../../support/run-context.ts";
import { runSpread } from "../../support/spread.ts";
import {
  accepted,
  asIfKilled,
  attemptOf,
  deadProcess,
  lockOf,
  openTask,
  readEvents,
  startSleeper,
  untilStartOf,
  type Sleeper,
  type Task,
} from "../../support/task.ts";
import { runs } from "../../support/property-runs.ts";

const gate = {
  stages: [
    { id: "first", run: "echo one" },
    { id: "second", run: "echo two" },
    { id: "third", run: "echo three" },
  ],
};

interface Killed {
  task: Task;
  run: FinishedRun;
  leader: Sleeper;
}

/** A run whose process was killed while its second stage was running; what that stage started runs on. */
async function killed(): Promise<Killed> {
  const task = await openTask(gate);
  const run = await task.run();
  const leader = await startSleeper();
  await asIfKilled(task, run, untilStartOf(2, leader));
  return { task, run, leader };
}

const recover = async ({ task, run }: Pick<Killed, "task" | "run">): Promise<FinishedRun> => {
  const result = await recoverAbandonedRun(task.platform, task.settings, run.folder);
  if (result === null) throw new Error("the run has its end");
  return accepted(result);
};

const runsIn = async ({ root }: Task): Promise<{ runId: string; status: string }[]> =>
  JSON.parse(await readFile(join(root, "out", "task", "runs.json"), "utf8")) as {
    runId: string;
    status: string;
  }[];

/** All of a run's files, by their paths. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")] as const)),
  );
}

/** A journal of another process. */
const withWriter = (journal: string, writer: { pid: number; started: string }): string =>
  journal.replace(
    /"writer":\{"pid":\d+,("host":"[^"]*"),"started":"[^"]*"\}/,
    (_, host: string) => `"writer":{"pid":${writer.pid},${host},"started":"${writer.started}"}`,
  );

/** Each file of the run against its schema, and each manifest against its journal. */
async function expectWhole({ task, run }: Pick<Killed, "task" | "run">): Promise<void> {
  expect((await validateRun(task.platform.files, run.folder)).mistakes).toEqual([]);
  const files = await task.platform.files.listFiles(run.folder);
  for (const path of files.filter((name) => name.endsWith("/journal.ndjson"))) {
    const { manifest } = readJournal(await readFile(join(run.folder, path), "utf8"));
    expect(manifest).toEqual(await readManifest(join(run.folder, path, "..", "manifest.json")));
  }
  expect(files.filter((path) => /\.(tmp|lock|claim)/.test(path))).toEqual([]);
}

describe("a run whose process was killed", () => {
  test("gets an end that says what was running", async () => {
    const it = await killed();
    const finished = await recover(it);
    expect(outcomesOf(finished)).toEqual([
      "first: succeeded",
      "second: failed",
      "third: skipped, the run's process ended before this stage",
    ]);
    const manifest = await readManifest(join(attemptOf(it.run), "manifest.json"));
    expect(manifest).toMatchObject({ status: "failed", status_detail: "process-gone" });
    expect(manifest.completed_at).not.toBeNull();
    expect(manifest.commands[1]).toMatchObject({
      status: "failed",
      summary: "the run's process ended while this stage was running",
      exit: { kind: "errored", reason: "process-gone" },
      notes: ["the log ends where the run's process ended"],
    });
    expect(finished.summary.status).not.toBe("succeeded");
    await expectWhole(it);
  });

  test("has its journal ended, with all that stood in it before", async () => {
    const it = await killed();
    const before = await readEvents(attemptOf(it.run));
    await recover(it);
    const after = await readEvents(attemptOf(it.run));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ type }) => type)).toEqual([
      "stage-finished",
      "stage-skipped",
      "run-finished",
    ]);
  });

  test("has its remaining processes killed", async () => {
    const it = await killed();
    await recover(it);
    expect(await it.leader.ended).toBe("SIGKILL");
  });

  test("does not kill another process with a reused id", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    const stranger = await startSleeper();
    const gone = await deadProcess();
    await asIfKilled(task, run, untilStartOf(2, { pid: stranger.pid, started: gone.started }));
    await recover({ task, run });
    expect(getProcessStart(stranger.pid)).toBe(stranger.started);
  });

  test("has the files that every run has, its entry in the snapshot, and no lock", async () => {
    const it = await killed();
    const finished = await recover(it);
    const names = [
      "aggregation.json",
      "digests.json",
      "jobs",
      "manifest.json",
      "metrics.jsonl",
      "origin.json",
      "plan.final.json",
      "plan.json",
      "run-summary.json",
      "summary.md",
    ];
    expect(await readdir(it.run.folder)).toEqual(names);
    const summary = JSON.parse(await readFile(join(it.run.folder, "run-summary.json"), "utf8")) as object;
    expect(summary).toEqual(finished.summary);
    expect(await runsIn(it.task)).toEqual([
      expect.objectContaining({ runId: it.run.plan.run_id, status: finished.manifest.status }),
    ]);
  });

  test("is left as it is when that is done twice (A18)", async () => {
    const it = await killed();
    await recover(it);
    const before = await textsIn(it.run.folder);
    expect(await recoverAbandonedRun(it.task.platform, it.task.settings, it.run.folder)).toBeNull();
    expect(await textsIn(it.run.folder)).toEqual(before);
    expect(await runsIn(it.task)).toHaveLength(1);
  });

  test("is recovered the same when the first time was interrupted", async () => {
    const it = await killed();
    const once = await recover(it);
    await rm(join(it.run.folder, "digests.json"));
    await writeFile(join(it.run.folder, "run.lock"), lockOf(await deadProcess()));
    const again = await recover(it);
    expect(outcomesOf(again)).toEqual(outcomesOf(once));
    expect(again.manifest.status).toBe(once.manifest.status);
  });

  test("knows of a cancel that its journal tells of: then it is cancelled (A18)", async () => {
    const cancel = new AbortController();
    const task = await openTask({ stages: [{ id: "long", run: "sleep 300" }] }, { cancelled: cancel.signal });
    const run = await task.run({
      event: ({ type }) => (type === "stage-started" ? cancel.abort() : undefined),
    });
    expect(run.summary.status).toBe("cancelled");
    await asIfKilled(task, run, (journal) => journal.replace(/^.*"run-finished".*\n/m, ""));
    expect((await recover({ task, run })).summary).toMatchObject({ status: "cancelled" });
  });

  test("has stages that took as long as they are known to have run (G9)", async () => {
    const it = await killed();
    const [started] = (await readEvents(attemptOf(it.run))).filter(({ type }) => type === "stage-started");
    await it.task.platform.clock.sleep(30);
    const finished = await recover(it);
    const { duration_ms, completed_at } = finished.manifest.commands[1]!;
    expect(duration_ms).toBeGreaterThanOrEqual(30);
    expect(duration_ms).toBeLessThanOrEqual(Date.parse(completed_at!) - Date.parse(started!.at));
  });

  test("is recovered by one of two that try at the same time", async () => {
    const it = await killed();
    const results = await Promise.all(
      [1, 2].map(() => recoverAbandonedRun(it.task.platform, it.task.settings, it.run.folder)),
    );
    expect(results.filter((result) => result !== null && "summary" in result)).toHaveLength(1);
    const ends = (await readEvents(attemptOf(it.run))).filter(({ type }) => type === "run-finished");
    expect(ends).toHaveLength(1);
    await expectWhole(it);
  });

  test("keeps a failure that it had found before", async () => {
    const task = await openTask({
      "fail-fast": false,
      stages: [
        { id: "bad", run: "exit 1" },
        { id: "slow", run: "true" },
      ],
    });
    const run = await task.run();
    await asIfKilled(task, run, untilStartOf(2, await startSleeper()));
    const finished = await recover({ task, run });
    expect(finished.summary.status).toBe("failed");
    expect(outcomesOf(finished)).toEqual(["bad: failed", "slow: failed"]);
  });

  test.each(["files", "children", "logs", "jobs"])("is found when its subtask is called %s", async (id) => {
    const task = await openTask({ subtasks: [{ id, ...gate }] });
    const run = await task.run();
    await asIfKilled(task, run, untilStartOf(2, await startSleeper()));
    expect(outcomesOf(await recover({ task, run }))[1]).toBe("second: failed");
    await expectWhole({ task, run });
  });

  test("in a nested pipeline has an end in each journal", async () => {
    const inner = {
      stages: [
        { id: "x", run: "true" },
        { id: "y", run: "true" },
        { id: "z", run: "true" },
      ],
    };
    const task = await openTask(
      {
        stages: [
          { id: "nest", pipeline: "inner" },
          { id: "after", run: "true" },
        ],
      },
      { file: { pipelines: { inner } } },
    );
    const run = await task.run();
    const child = join(attemptOf(run), "children", `${run.plan.run_id}.nest`);
    const leader = await startSleeper();
    // Up to where its nested pipeline began.
    await asIfKilled(task, run, (text) => /^[^]*?"child-started".*\n/.exec(text)![0]);
    const path = join(child, "journal.ndjson");
    await writeFile(path, untilStartOf(2, leader)(await readFile(path, "utf8")));
    await rm(join(child, "manifest.json"));
    const finished = await recover({ task, run });
    expect(outcomesOf(finished)).toEqual([
      "nest: failed",
      "after: skipped, the run's process ended before this stage",
    ]);
    expect(finished.manifest.child_runs).toMatchObject([{ status: "failed" }]);
    expect(outcomesOf({ manifest: finished.children.get(`${run.plan.run_id}.nest`)! })).toEqual([
      "x: succeeded",
      "y: failed",
      "z: skipped, the run's process ended before this stage",
    ]);
    expect(await leader.ended).toBe("SIGKILL");
    await expectWhole({ task, run });
  });
});

// Only there can one see the environment of others.
(process.platform === "linux" ? describe : describe.skip)("what has left its group", () => {
  test("is killed too, and nothing that carries another run's mark", async () => {
    const it = await killed();
    const [first] = await readEvents(attemptOf(it.run));
    const mark = first?.type === "run-started" ? first.mark : "";
    const escaped = await startSleeper(undefined, { ORCHESTRATOR_MARK: mark });
    const stranger = await startSleeper(undefined, { ORCHESTRATOR_MARK: "0123456789abcdef" });
    await recover(it);
    expect(await escaped.ended).toBe("SIGKILL");
    expect(getProcessStart(stranger.pid)).toBe(stranger.started);
  });
});

describe("a run that was killed at another moment", () => {
  test("before its journal was there is one whose assignment was lost", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await asIfKilled(task, run, () => "");
    await rm(join(run.folder, "jobs"), { recursive: true });
    const finished = await recover({ task, run });
    expect(finished.summary.status).toBe("failed");
    expect(finished.manifest.status_detail).toBe("assignment-lost");
    expect((await validateRun(task.platform.files, run.folder)).mistakes).toEqual([]);
  });

  test("before the first line of its journal was written is such a one too", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await asIfKilled(task, run, () => "");
    await rm(attemptOf(run), { recursive: true });
    await mkdir(attemptOf(run));
    await writeFile(join(attemptOf(run), "journal.ndjson"), "");
    const { summary, manifest, folder } = await recover({ task, run });
    expect({ status: summary.status, detail: manifest.status_detail }).toEqual({
      status: "failed",
      detail: "assignment-lost",
    });
    expect(summary.warnings).toEqual([expect.stringMatching(/journal\.ndjson: the journal was empty/)]);
    expect((await validateRun(task.platform.files, folder)).mistakes).toEqual([]);
    expect(await verifyRun(task.platform.files, folder)).toMatchObject({ holds: true });
  });

  test("while the first line of its journal was written is also one, with a message", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await asIfKilled(task, run, (text) => text.slice(0, 20));
    const finished = await recover({ task, run });
    expect(finished.summary.status).toBe("failed");
    expect(finished.summary.warnings.join("\n")).toContain("journal.ndjson");
  });

  test("before its plan was there leaves nothing that is worth keeping (G22)", async () => {
    const task = await openTask(gate);
    const folder = join(task.settings.runsFolder, "task", "cli", "2026-01-01T00-00-00-000Z-0123abcd");
    await mkdir(join(folder, "jobs"), { recursive: true });
    await writeFile(join(folder, "origin.json"), "{");
    await writeFile(join(folder, "run.lock"), lockOf(await deadProcess()));
    expect(await recoverAbandoned(task.platform, task.settings, { tidy: true })).toEqual([]);
    expect(existsSync(folder)).toBe(false);
    expect(await task.run()).toMatchObject({ summary: { status: "succeeded", warnings: [] } });
  });

  test("and whose plan is gone is ended once, and then left alone (G10, G22)", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await asIfKilled(task, run, untilStartOf(2, await startSleeper()));
    await rm(join(run.folder, "plan.json"));
    const path = join(attemptOf(run), "journal.ndjson");
    await writeFile(path, withWriter(await readFile(path, "utf8"), await deadProcess()));
    expect(await recoverAbandonedRun(task.platform, task.settings, run.folder)).toEqual(
      refuse(`${run.folder}: there is no plan.json`),
    );
    expect(await readManifest(join(attemptOf(run), "manifest.json"))).toMatchObject({ status: "failed" });
    expect(await recoverAbandonedRun(task.platform, task.settings, run.folder)).toBeNull();
  });

  test("after its journal's end was written does not pass, whatever the journal says (A18)", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await asIfKilled(task, run, (text) => text);
    const finished = await recover({ task, run });
    const reason = "the run's process ended before it had written its result";
    expect(finished.summary).toMatchObject({ status: "failed", reason });
    expect(finished.manifest).toMatchObject({ status: "failed", status_detail: "process-gone" });
    expect(await runsIn(task)).toMatchObject([{ status: "failed" }]);
    await expectWhole({ task, run });
  });

  test("after the journals of all its processes had ended does not pass, for the same reason (A18)", async () => {
    const subtasks = ["api", "web"].map((id) => ({ id, ...gate }));
    const task = await openTask({ "fan-out": { "max-jobs": 2 }, subtasks });
    const run = await runSpread(task);
    expect(run.summary.status).toBe("succeeded");
    await writeFile(join(run.folder, "run.lock"), lockOf(await deadProcess()));
    const { manifest, folder } = await recover({ task, run });
    expect(manifest).toMatchObject({ status: "failed", status_detail: "process-gone" });
    expect(await verifyRun(task.platform.files, folder)).toMatchObject({ holds: true, status: "failed" });
  });

  test("after its result was written, and before its lock was released, does not pass (A18)", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await writeFile(join(run.folder, "run.lock"), lockOf(await deadProcess()));
    expect((await recover({ task, run })).summary.status).toBe("failed");
  });

  test("with an incomplete last line gets its end on a new line", async () => {
    const it = await killed();
    const path = join(attemptOf(it.run), "journal.ndjson");
    await appendFile(path, '{"type":"stage-finished","at":"2026-03');
    const finished = await recover(it);
    expect(finished.summary.warnings).toEqual([
      `jobs/${it.run.plan.assignments[0]!.instance_id}/a1/journal.ndjson: 1 line could not be read`,
    ]);
    const { events, unreadable, manifest } = readJournal(await readFile(path, "utf8"));
    expect(unreadable).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ type: "run-finished", status: "failed" });
    expect(manifest).toEqual(await readManifest(join(attemptOf(it.run), "manifest.json")));
  });
});

describe("a journal that was cut off anywhere", () => {
  let task: Task;
  let run: FinishedRun;
  let copy: string;
  let journal: Buffer;

  async function prepare(pipeline: object): Promise<void> {
    task = await openTask(pipeline);
    run = await task.run();
    await asIfKilled(task, run, (text) => text);
    copy = `${run.folder}-as-it-was`;
    await cp(run.folder, copy, { recursive: true });
    journal = await readFile(join(attemptOf(run), "journal.ndjson"));
  }

  /** What recovering says of it. */
  async function recovered(length: number): Promise<FinishedRun> {
    await rm(run.folder, { recursive: true });
    await cp(copy, run.folder, { recursive: true });
    await writeFile(join(attemptOf(run), "journal.ndjson"), journal.subarray(0, length));
    return recover({ task, run });
  }

  describe("of a run that had failed", () => {
    beforeAll(() =>
      prepare({
        "fail-fast": false,
        stages: [
          { id: "good", run: "echo é€" },
          { id: "bad", run: "echo é€; exit 1" },
          { id: "last", run: "true" },
        ],
      }),
    );

    test("never says that it succeeded", async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(journal.length), async (length) => {
          const { summary, manifest } = await recovered(length);
          expect(summary.status).not.toBe("succeeded");
          expect(manifest.status).toMatch(/^(failed|cancelled)$/);
        }),
        { numRuns: runs(12) },
      );
    });

    test("never does so at any byte, when it is folded as it is", () => {
      for (let length = 0; length <= journal.length; length += 1) {
        const { manifest } = readJournal(journal.subarray(0, length).toString("utf8"));
        expect(manifest?.status).not.toBe("succeeded");
      }
    });
  });

  describe("of a run that had succeeded", () => {
    beforeAll(() => prepare(gate));

    test("does not pass, whatever is left (A18)", async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(journal.length), async (length) => {
          expect((await recovered(length)).summary.status).toBe("failed");
        }),
        { numRuns: runs(12) },
      );
    });
  });
});

describe("a run in progress", () => {
  test("is not touched", async () => {
    const task = await openTask({
      stages: [{ id: "a", run: "touch there; until [ -e go ]; do sleep 0.01; done" }],
    });
    const going = task.run();
    while (!existsSync(join(task.root, "there"))) await task.platform.clock.sleep(5);
    const [id = ""] = await readdir(join(task.settings.runsFolder, "task", "cli"));
    const folder = join(task.settings.runsFolder, "task", "cli", id);
    const refused = await recoverAbandonedRun(task.platform, task.settings, folder);
    const abandoned = await recoverAbandoned(task.platform, task.settings, { tidy: true });
    await writeFile(join(task.root, "go"), "");
    expect(refused).toEqual({
      messages: [
        expect.stringMatching(
          /the run is still going on: process \d+ on ".*" has held its lock since .* and still runs/,
        ),
      ],
    });
    expect(abandoned).toEqual([]);
    expect((await going).summary.status).toBe("succeeded");
  });

  test("on another machine is not touched as long as it gives signs of life", async () => {
    const it = await killed();
    const lock = JSON.parse(lockOf(await deadProcess())) as object;
    await writeFile(join(it.run.folder, "run.lock"), JSON.stringify({ ...lock, host: "elsewhere" }));
    const before = await readFile(join(attemptOf(it.run), "journal.ndjson"), "utf8");
    const refused = await recoverAbandonedRun(it.task.platform, it.task.settings, it.run.folder);
    expect(refused).toMatchObject({ messages: [expect.stringContaining('on "elsewhere"')] });
    expect(await readFile(join(attemptOf(it.run), "journal.ndjson"), "utf8")).toBe(before);
    expect(getProcessStart(it.leader.pid)).toBe(it.leader.started);
  });
});

describe("the next run of the task", () => {
  test("ends unfinished runs, and reports it", async () => {
    const it = await killed();
    const next = await it.task.run();
    expect(next.summary.status).toBe("succeeded");
    expect(next.summary.warnings).toEqual([
      `run ${it.run.plan.run_id} was interrupted earlier; it is now recorded as failed`,
    ]);
    expect(await it.leader.ended).toBe("SIGKILL");
    const manifest = await readManifest(join(it.run.folder, "manifest.json"));
    expect(outcomesOf({ manifest })[1]).toBe("second: failed");
    expect((await runsIn(it.task)).map(({ runId, status }) => [runId, status])).toEqual(
      expect.arrayContaining([
        [it.run.plan.run_id, manifest.status],
        [next.plan.run_id, "succeeded"],
      ]),
    );
    await expectWhole(it);
  });

  test("has nothing to say the time after", async () => {
    const it = await killed();
    await it.task.run();
    expect((await it.task.run()).summary.warnings).toEqual([]);
  });

  test("runs even if unfinished runs cannot be ended", async () => {
    const it = await killed();
    await writeFile(join(it.run.folder, "plan.json"), "{");
    await mkdir(join(it.task.settings.runsFolder, "task", "cli", "0-an-empty-folder"));
    expect((await it.task.run()).summary.status).toBe("succeeded");
  });

  test("leaves runs of other tasks alone", async () => {
    const it = await killed();
    await it.task.configure({ task: "another", pipelines: { gate } });
    expect((await it.task.run()).summary.warnings).toEqual([]);
    expect(existsSync(join(it.run.folder, "manifest.json"))).toBe(false);
    expect(getProcessStart(it.leader.pid)).toBe(it.leader.started);
  });
});

describe("recovering whatever was abandoned", () => {
  test("ends each such run of all tasks, reports its result, and leaves other runs alone", async () => {
    const it = await killed();
    const fine = await it.task.run();
    await asIfKilled(it.task, it.run, untilStartOf(2, await startSleeper()));
    const before: Manifest = await readManifest(join(fine.folder, "manifest.json"));
    await it.task.configure({ task: "another", pipelines: { gate } });
    const other = await it.task.run();
    await asIfKilled(it.task, other, untilStartOf(1, await startSleeper()));
    const all = await recoverAbandoned(it.task.platform, { ...it.task.settings, task: null }, { tidy: true });
    const ended = all.map(accepted);
    expect(ended.map(({ folder }) => folder).sort()).toEqual([it.run.folder, other.folder].sort());
    for (const { manifest } of ended) expect(manifest.completed_at).not.toBeNull();
    expect(await readManifest(join(fine.folder, "manifest.json"))).toEqual(before);
    expect(
      await recoverAbandoned(it.task.platform, { ...it.task.settings, task: null }, { tidy: true }),
    ).toEqual([]);
  });
});

describe("a run that could not write its end", () => {
  /** As if the process had ended by itself, without having written this. */
  async function withoutFile(name: string): Promise<Pick<Killed, "task" | "run">> {
    const task = await openTask({ stages: [{ id: "a", run: "true" }] });
    const run = await task.run();
    await rm(join(run.folder, name));
    const path = join(attemptOf(run), "journal.ndjson");
    await writeFile(path, withWriter(await readFile(path, "utf8"), await deadProcess()));
    return { task, run };
  }

  test("is failed for the reason that it gave (A17, A18)", async () => {
    const { task, run } = await withoutFile("manifest.json");
    const path = join(run.folder, "run-summary.json");
    const summary = JSON.parse(await readFile(path, "utf8")) as object;
    // The clock was set back since: times decide nothing.
    const failed = {
      ...summary,
      status: "failed",
      reason: "the disk was full",
      timestamp: "2001-01-01T00:00:00.000Z",
    };
    await writeFile(path, JSON.stringify(failed));
    const finished = await recover({ task, run });
    expect(finished.summary).toMatchObject({ status: "failed", reason: "the disk was full" });
    expect(await readManifest(join(run.folder, "manifest.json"))).toMatchObject({
      status: "failed",
      status_detail: "files-not-written",
    });
  });

  test.each(["manifest.json", "run-summary.json", "digests.json"])(
    "is failed when it left no %s (A17)",
    async (name) => {
      const it = await withoutFile(name);
      expect((await recover(it)).summary.status).toBe("failed");
      await expectWhole(it);
    },
  );

  test("keeps the warnings of its summary", async () => {
    const it = await killed();
    const next = await it.task.run();
    expect(next.summary.warnings).toHaveLength(1);
    await writeFile(join(next.folder, "run.lock"), lockOf(await deadProcess()));
    expect((await recover({ task: it.task, run: next })).summary.warnings).toEqual(next.summary.warnings);
  });
});

test("a run that has its end is left as it is (A18)", async () => {
  const task = await openTask({ stages: [{ id: "a", run: "exit 1", "continue-on-error": true }] });
  const run = await task.run();
  const before = await textsIn(run.folder);
  expect(await recoverAbandonedRun(task.platform, task.settings, run.folder)).toBeNull();
  expect(await textsIn(run.folder)).toEqual(before);
});

describe("a run without a lock", () => {
  test("is in progress as long as the process that writes its journal runs (A20)", async () => {
    const task = await openTask({
      stages: [{ id: "a", run: "touch there; until [ -e go ]; do sleep 0.01; done" }],
    });
    const going = task.run();
    while (!existsSync(join(task.root, "there"))) await task.platform.clock.sleep(5);
    const [id = ""] = await readdir(join(task.settings.runsFolder, "task", "cli"));
    const folder = join(task.settings.runsFolder, "task", "cli", id);
    await rm(join(folder, "run.lock"));
    const refused = await recoverAbandonedRun(task.platform, task.settings, folder);
    const abandoned = await recoverAbandoned(task.platform, task.settings, { tidy: true });
    await writeFile(join(task.root, "go"), "");
    expect(refused).toEqual(
      refuse(`${folder}: the run is still going on: the process that writes its journal is alive`),
    );
    expect(abandoned).toEqual([]);
    expect((await going).summary.status).toBe("succeeded");
  });

  const withoutHardLinks = (locks: VisibleLocks): VisibleLocks => ({
    acquire: async (path) =>
      path.endsWith("run.lock") ? { kind: "failed", reason: "no hard links" } : locks.acquire(path),
    look: async () => "free",
  });

  test("on a disk without hard links is left alone while its writer lives, and by the next run too (A20)", async () => {
    const task = await openTask(
      { stages: [{ id: "a", run: "touch there; until [ -e go ]; do sleep 0.01; done" }] },
      { locks: withoutHardLinks },
    );
    const going = task.run();
    while (!existsSync(join(task.root, "there"))) await task.platform.clock.sleep(5);
    await writeFile(join(task.root, "go"), "");
    const next = await task.run();
    expect((await going).summary.status).toBe("succeeded");
    expect(next.summary.status).toBe("succeeded");
    expect(next.summary.warnings).toEqual([expect.stringContaining("no hard links")]);
  });

  test("on a disk without hard links is ended when its writer is gone, and left alone when that is not known (A20)", async () => {
    const task = await openTask(gate, { locks: withoutHardLinks });
    const run = await task.run();
    await asIfKilled(task, run, untilStartOf(2, await startSleeper()));
    const path = join(attemptOf(run), "journal.ndjson");
    const journal = await readFile(path, "utf8");
    await rm(path);
    expect(await recoverAbandonedRun(task.platform, task.settings, run.folder)).toEqual({
      messages: [expect.stringContaining("the run may still be going on, so it is left alone")],
    });
    await writeFile(path, withWriter(journal, await deadProcess()));
    expect((await recover({ task, run })).summary.status).toBe("failed");
  });
});
