import { beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import type { Manifest } from "../../src/model/manifest.ts";
import type { FinishedRun } from "../../src/modes/finish.ts";
import { recoverAbandoned, recoverRun } from "../../src/modes/recover.ts";
import { refuse } from "../../src/modes/settings.ts";
import { validateRun } from "../../src/modes/validate.ts";
import { startOf } from "../../src/platform/process-identity.ts";
import { foldJournal } from "../../src/run/fold.ts";
import { readJournal } from "../../src/run/read-journal.ts";
import { outcomesOf, readManifest } from "../support/run-context.ts";
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
} from "../support/task.ts";

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

const recover = async ({ task, run }: Pick<Killed, "task" | "run">): Promise<FinishedRun> =>
  accepted(await recoverRun(task.platform, task.settings, run.folder));

const runsIn = async ({ root }: Task): Promise<{ runId: string; status: string }[]> =>
  JSON.parse(await readFile(join(root, "out", "task", "runs.json"), "utf8")) as {
    runId: string;
    status: string;
  }[];

/** Each file of the run against its schema, and each manifest against its journal. */
async function expectWhole({ task, run }: Pick<Killed, "task" | "run">): Promise<void> {
  expect((await validateRun(task.platform.files, run.folder)).mistakes).toEqual([]);
  const files = await task.platform.files.listFiles(run.folder);
  for (const path of files.filter((name) => name.endsWith("/journal.ndjson"))) {
    const { events } = readJournal(await readFile(join(run.folder, path), "utf8"));
    expect(foldJournal(events)).toEqual(await readManifest(join(run.folder, path, "..", "manifest.json")));
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
      "third: skipped, the run's process ended before it",
    ]);
    const manifest = await readManifest(join(attemptOf(it.run), "manifest.json"));
    expect(manifest).toMatchObject({ status: "failed", status_detail: "process-gone" });
    expect(manifest.completed_at).not.toBeNull();
    expect(manifest.commands[1]).toMatchObject({
      status: "failed",
      summary: "the process was gone: it ended while this stage was running",
      exit: { kind: "errored", reason: "process-gone" },
      notes: ["its log ends where the run's process did"],
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

  test("has what it left running killed", async () => {
    const it = await killed();
    await recover(it);
    expect(await it.leader.ended).toBe("SIGKILL");
  });

  test("leaves a process alone that only has the number of one of its own", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    const stranger = await startSleeper();
    const gone = await deadProcess();
    await asIfKilled(task, run, untilStartOf(2, { pid: stranger.pid, started: gone.started }));
    await recover({ task, run });
    expect(startOf(stranger.pid)).toBe(stranger.started);
  });

  test("has the files that every run has, its entry in the snapshot, and no lock", async () => {
    const it = await killed();
    const finished = await recover(it);
    const names = [
      "digests.json",
      "jobs",
      "manifest.json",
      "metrics.jsonl",
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

  test("is recovered the same when that is done twice", async () => {
    const it = await killed();
    const once = await recover(it);
    const events = await readEvents(attemptOf(it.run));
    const again = await recover(it);
    expect(outcomesOf(again)).toEqual(outcomesOf(once));
    expect(again.manifest.status).toBe(once.manifest.status);
    expect(await readEvents(attemptOf(it.run))).toEqual(events);
    expect(await runsIn(it.task)).toHaveLength(1);
  });

  test("is recovered by one of two that try at the same time", async () => {
    const it = await killed();
    const results = await Promise.all(
      [1, 2].map(() => recoverRun(it.task.platform, it.task.settings, it.run.folder)),
    );
    expect(results.filter((result) => !("messages" in result)).length).toBeGreaterThanOrEqual(1);
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
      "after: skipped, the run's process ended before it",
    ]);
    expect(finished.manifest.child_runs).toMatchObject([{ status: "failed" }]);
    expect(outcomesOf({ manifest: finished.children.get(`${run.plan.run_id}.nest`)! })).toEqual([
      "x: succeeded",
      "y: failed",
      "z: skipped, the run's process ended before it",
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
    expect(startOf(stranger.pid)).toBe(stranger.started);
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

  test("while the first line of its journal was written is such a one, and that is said", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await asIfKilled(task, run, (text) => text.slice(0, 20));
    const finished = await recover({ task, run });
    expect(finished.summary.status).toBe("failed");
    expect(finished.summary.warnings.join("\n")).toContain("journal.ndjson");
  });

  test("before its plan was there is refused, and stays as it is", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await asIfKilled(task, run, () => "");
    await rm(join(run.folder, "jobs"), { recursive: true });
    await rm(join(run.folder, "plan.json"));
    expect(await recoverRun(task.platform, task.settings, run.folder)).toEqual(
      refuse(`${run.folder}: there is no plan.json, so no stage was started`),
    );
    expect(await task.run()).toMatchObject({ summary: { status: "succeeded" } });
  });

  test("after its journal's end was written succeeded, if that says so", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await asIfKilled(task, run, (text) => text);
    const finished = await recover({ task, run });
    expect(finished.summary.status).toBe("succeeded");
    await expectWhole({ task, run });
  });

  test("with its last line torn has an end that stands on a line of its own", async () => {
    const it = await killed();
    const path = join(attemptOf(it.run), "journal.ndjson");
    await appendFile(path, '{"type":"stage-finished","at":"2026-03');
    const finished = await recover(it);
    expect(finished.summary.warnings).toEqual([
      `jobs/${it.run.plan.assignments[0]!.instance_id}/a1/journal.ndjson: 1 lines could not be read`,
    ]);
    const { events, unreadable } = readJournal(await readFile(path, "utf8"));
    expect(unreadable).toBe(1);
    expect(events.at(-1)).toMatchObject({ type: "run-finished", status: "failed" });
    expect(foldJournal(events)).toEqual(await readManifest(join(attemptOf(it.run), "manifest.json")));
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
        { numRuns: 12 },
      );
    });

    test("never does so at any byte, when it is folded as it is", () => {
      for (let length = 0; length <= journal.length; length += 1) {
        const { events } = readJournal(journal.subarray(0, length).toString("utf8"));
        const manifest = events.length === 0 ? undefined : foldJournal(events);
        expect(manifest?.status).not.toBe("succeeded");
      }
    });
  });

  describe("of a run that had succeeded", () => {
    beforeAll(() => prepare(gate));

    test("says so only when it holds all of its last line", async () => {
      const end = journal.length - 1;
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.nat(end), fc.integer({ min: end - 60, max: end + 1 })),
          async (length) => {
            const { summary } = await recovered(length);
            expect(summary.status === "succeeded").toBe(length >= end);
          },
        ),
        { numRuns: 12 },
      );
    });
  });
});

describe("a run that goes on", () => {
  test("is not touched", async () => {
    const task = await openTask({
      stages: [{ id: "a", run: "touch there; until [ -e go ]; do sleep 0.01; done" }],
    });
    const going = task.run();
    while (!existsSync(join(task.root, "there"))) await task.platform.clock.sleep(5);
    const [id = ""] = await readdir(join(task.settings.runsFolder, "task", "cli"));
    const folder = join(task.settings.runsFolder, "task", "cli", id);
    const refused = await recoverRun(task.platform, task.settings, folder);
    const abandoned = await recoverAbandoned(task.platform, task.settings);
    await writeFile(join(task.root, "go"), "");
    expect(refused).toEqual({
      messages: [
        expect.stringMatching(
          /this run is still going on: process \d+ on ".*" has held its lock since .* and still runs/,
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
    const refused = await recoverRun(it.task.platform, it.task.settings, it.run.folder);
    expect(refused).toMatchObject({ messages: [expect.stringContaining('on "elsewhere"')] });
    expect(await readFile(join(attemptOf(it.run), "journal.ndjson"), "utf8")).toBe(before);
    expect(startOf(it.leader.pid)).toBe(it.leader.started);
  });
});

describe("the next run of the task", () => {
  test("ends what it finds without an end, and says so", async () => {
    const it = await killed();
    const next = await it.task.run();
    expect(next.summary.status).toBe("succeeded");
    expect(next.summary.warnings).toEqual([
      `the run ${it.run.plan.run_id} was found without an end and without a process, and was ended`,
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

  test("runs all the same when what it finds cannot be ended", async () => {
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
    expect(startOf(it.leader.pid)).toBe(it.leader.started);
  });
});

describe("recovering whatever was abandoned", () => {
  test("ends each such run of all tasks, says what came of it, and leaves the others as they are", async () => {
    const it = await killed();
    const fine = await it.task.run();
    await asIfKilled(it.task, it.run, untilStartOf(2, await startSleeper()));
    const before: Manifest = await readManifest(join(fine.folder, "manifest.json"));
    await it.task.configure({ task: "another", pipelines: { gate } });
    const other = await it.task.run();
    await asIfKilled(it.task, other, untilStartOf(1, await startSleeper()));
    const all = await recoverAbandoned(it.task.platform, { ...it.task.settings, task: null });
    expect(all.map(({ folder }) => folder).sort()).toEqual([it.run.folder, other.folder].sort());
    for (const { result } of all) expect(accepted(result!).manifest.completed_at).not.toBeNull();
    expect(await readManifest(join(fine.folder, "manifest.json"))).toEqual(before);
    expect(await recoverAbandoned(it.task.platform, { ...it.task.settings, task: null })).toEqual([]);
  });
});

describe("recovering a run that had its end", () => {
  test("writes the manifest that its disk had refused, and says no better of it than before", async () => {
    const task = await openTask({ stages: [{ id: "a", run: "true" }] });
    const run = await task.run();
    const path = join(run.folder, "run-summary.json");
    const summary = JSON.parse(await readFile(path, "utf8")) as object;
    await writeFile(path, JSON.stringify({ ...summary, status: "failed", reason: "the disk was full" }));
    await rm(join(run.folder, "manifest.json"));
    const finished = await recover({ task, run });
    expect(finished.summary).toMatchObject({ status: "failed", reason: "the disk was full" });
    expect(await readManifest(join(run.folder, "manifest.json"))).toMatchObject({
      status: "failed",
      status_detail: "files-not-written",
    });
  });

  test("changes nothing of what it says", async () => {
    const task = await openTask({ stages: [{ id: "a", run: "exit 1", "continue-on-error": true }] });
    const run = await task.run();
    const manifest = await readManifest(join(run.folder, "manifest.json"));
    const finished = await recover({ task, run });
    expect(finished.manifest).toEqual({ ...manifest, updated_at: finished.manifest.updated_at });
    expect({ ...finished.summary, timestamp: "" }).toEqual({ ...run.summary, timestamp: "" });
  });

  test("keeps the warnings of its summary", async () => {
    const it = await killed();
    const next = await it.task.run();
    expect(next.summary.warnings).toHaveLength(1);
    expect((await recover({ task: it.task, run: next })).summary.warnings).toEqual(next.summary.warnings);
  });
});
