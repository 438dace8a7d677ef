import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Manifest } from "../../../src/model/manifest.ts";
import { Plan } from "../../../src/model/plan.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { validateRun } from "../../../src/modes/inspect/validate.ts";
import { outcomesOf, readManifest } from "../../support/run-context.ts";
import {
  accepted,
  asIfKilled,
  attemptOf,
  openTrackedTask as openTask,
  readEvents,
  startSleeper,
  untilStartOf,
  type Task,
} from "../../support/task.ts";

/** Does this, after it has noted in a file that it ran. */
const counted = (id: string, then = "true"): string => `echo ran >> count-${id}\n${then}`;

/** Fails as long as there is no file of this name. */
const needs = (file: string): string => `[ -e ${file} ] || exit 3`;

/** How often each stage ran. */
async function counts({ root }: Task): Promise<Record<string, number>> {
  const names = (await readdir(root)).filter((name) => name.startsWith("count-"));
  return Object.fromEntries(
    names.map((name) => [
      name.slice("count-".length),
      readFileSync(join(root, name), "utf8").trimEnd().split("\n").length,
    ]),
  );
}

const repair = ({ root }: Task, file = "repaired"): Promise<void> => writeFile(join(root, file), "");

async function resumed(task: Task, run: FinishedRun): Promise<FinishedRun> {
  const finished = accepted(await task.resume(run.plan.run_id));
  expect((await validateRun(task.platform.files, run.folder)).mistakes).toEqual([]);
  return finished;
}

/** A run of which the first stage succeeds and the second does not, until it is repaired. */
const gate = {
  stages: [
    { id: "first", run: counted("first") },
    { id: "second", run: counted("second", needs("repaired")) },
    { id: "third", run: counted("third") },
  ],
};

describe("resuming a run that failed", () => {
  test("runs again only what did not succeed, as its next attempt", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    expect(run.summary.status).toBe("failed");
    expect(await counts(task)).toEqual({ first: 1, second: 1 });
    await repair(task);
    const again = await resumed(task, run);
    expect(again.summary.status).toBe("succeeded");
    expect(await counts(task)).toEqual({ first: 1, second: 2, third: 1 });
    expect(outcomesOf(again)).toEqual(["first: succeeded", "second: succeeded", "third: succeeded"]);
    const attempt = await readManifest(join(attemptOf(run, 2), "manifest.json"));
    expect(attempt).toMatchObject({ attempt: 2, status: "succeeded", plan_digest: run.plan.digest });
    expect(again.manifest.attempt).toBe(2);
  });

  test("leaves its first attempt as it was", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    const files = await task.platform.files.listFiles(attemptOf(run));
    const texts = await Promise.all(files.map((path) => readFile(join(attemptOf(run), path), "utf8")));
    await repair(task);
    await resumed(task, run);
    expect(await task.platform.files.listFiles(attemptOf(run))).toEqual(files);
    expect(await Promise.all(files.map((path) => readFile(join(attemptOf(run), path), "utf8")))).toEqual(
      texts,
    );
  });

  test("says of what it kept how that ended, when, and from where it is", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await repair(task);
    const again = await resumed(task, run);
    const [before] = run.manifest.commands;
    const [kept, second] = again.manifest.commands;
    expect(kept).toEqual({ ...before, notes: ["kept from attempt 1"] });
    expect(existsSync(join(task.root, kept!.log_path!))).toBe(true);
    expect(second!.notes).toEqual([]);
  });

  test("records the person and the reason", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    expect(run.manifest.resume_events).toEqual([]);
    await repair(task);
    const again = await resumed(task, run);
    const event = { timestamp: expect.any(String), actor: "ada", reason: "orchestrator run --resume" };
    expect(again.manifest.resume_events).toEqual([event]);
    expect((await readManifest(join(attemptOf(run, 2), "manifest.json"))).resume_events).toEqual([event]);
  });

  test("shows both attempts in the final plan, and the assignment as recovered", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    const plan = await readFile(join(run.folder, "plan.json"), "utf8");
    await repair(task);
    const again = await resumed(task, run);
    expect(await readFile(join(run.folder, "plan.json"), "utf8")).toBe(plan);
    const final = Plan.parse(JSON.parse(await readFile(join(run.folder, "plan.final.json"), "utf8")));
    expect(final.assignments).toMatchObject([
      {
        status: "recovered",
        attempts: [
          { number: 1, status: "requeued", recovery_checkpoints: [{ reason: "manual", action: "requeue" }] },
          { number: 2, status: "completed", recovery_checkpoints: [] },
        ],
      },
    ]);
    expect(again.summary.scheduler.assignments).toMatchObject([{ status: "recovered", attempts: 2 }]);
  });

  test("replaces its entry in the snapshot of runs", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await repair(task);
    await resumed(task, run);
    const runs: unknown = JSON.parse(await readFile(join(task.root, "out", "task", "runs.json"), "utf8"));
    expect(runs).toMatchObject([{ runId: run.plan.run_id, status: "succeeded" }]);
  });

  test("can be done again, when that fails too", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    const second = await resumed(task, run);
    expect(second.summary.status).toBe("failed");
    expect(second.manifest.attempt).toBe(2);
    await repair(task);
    const third = await resumed(task, run);
    expect(third.summary.status).toBe("succeeded");
    expect(await counts(task)).toEqual({ first: 1, second: 3, third: 1 });
    expect(third.manifest.commands[0]!.notes).toEqual(["kept from attempt 1"]);
    expect(third.summary.scheduler.assignments).toMatchObject([{ status: "recovered", attempts: 3 }]);
  });

  test("finds it by the beginning of its id, and by its folder", async () => {
    for (const name of [
      (run: FinishedRun) => run.plan.run_id.slice(0, -3),
      (run: FinishedRun) => run.folder,
    ]) {
      const task = await openTask(gate);
      const run = await task.run();
      await repair(task);
      expect(accepted(await task.resume(name(run))).folder).toBe(run.folder);
    }
  });

  test("runs allowed failures again, and what was skipped because of a failure", async () => {
    const task = await openTask({
      "fail-fast": false,
      stages: [
        { id: "allowed", run: counted("allowed", "exit 1"), "continue-on-error": true },
        { id: "bad", run: counted("bad", needs("repaired")), needs: [] },
        { id: "behind", run: counted("behind"), needs: ["bad"] },
        { id: "beside", run: counted("beside"), needs: [] },
      ],
    });
    const run = await task.run();
    await repair(task);
    const again = await resumed(task, run);
    expect(await counts(task)).toEqual({ allowed: 2, bad: 2, behind: 1, beside: 1 });
    expect(again.summary.status).toBe("succeeded");
  });

  test("keeps the subtasks that succeeded", async () => {
    const task = await openTask({
      subtasks: [
        { id: "one", stages: [{ id: "a", run: counted("a") }] },
        { id: "two", stages: [{ id: "b", run: counted("b", needs("repaired")) }] },
      ],
    });
    const run = await task.run();
    await repair(task);
    const again = await resumed(task, run);
    expect(await counts(task)).toEqual({ a: 1, b: 2 });
    expect(again.summary.group.entries.map(({ status }) => status)).toEqual(["succeeded", "succeeded"]);
  });
});

describe("variables that are not on disk", () => {
  test("is made again: a stage that handed variables on runs again", async () => {
    const task = await openTask({
      stages: [
        { id: "sets", run: counted("sets", 'echo A=from-it >> "$GITHUB_ENV"') },
        { id: "path", run: counted("path", 'echo /added >> "$GITHUB_PATH"') },
        { id: "plain", run: counted("plain") },
        {
          id: "uses",
          run: counted("uses", `${needs("repaired")}\n[ "$A" = from-it ]\n[[ "$PATH" = /added:* ]]`),
        },
      ],
    });
    const run = await task.run();
    await repair(task);
    const again = await resumed(task, run);
    expect(again.summary.status).toBe("succeeded");
    expect(await counts(task)).toEqual({ sets: 2, path: 2, plain: 1, uses: 2 });
  });

  test("is made again by the setup, too", async () => {
    const task = await openTask({
      setup: [
        { id: "sets", run: counted("sets", 'echo A=1 >> "$GITHUB_ENV"') },
        { id: "plain", run: counted("plain") },
      ],
      stages: [{ id: "uses", run: counted("uses", `${needs("repaired")}\n[ "$A" = 1 ]`) }],
    });
    const run = await task.run();
    await repair(task);
    expect((await resumed(task, run)).summary.status).toBe("succeeded");
    expect(await counts(task)).toEqual({ sets: 2, plain: 1, uses: 2 });
  });

  test("is made again by a nested pipeline's stage, and by no other of it", async () => {
    const task = await openTask(
      {
        stages: [
          { id: "nest", pipeline: "inner" },
          { id: "uses", run: counted("uses", `${needs("repaired")}\n[ "$A" = 1 ]`) },
        ],
      },
      {
        file: {
          pipelines: {
            inner: {
              stages: [
                { id: "sets", run: counted("sets", 'echo A=1 >> "$GITHUB_ENV"') },
                { id: "plain", run: counted("plain") },
              ],
            },
          },
        },
      },
    );
    const run = await task.run();
    await repair(task);
    expect((await resumed(task, run)).summary.status).toBe("succeeded");
    expect(await counts(task)).toEqual({ sets: 2, plain: 1, uses: 2 });
  });

  test("and cannot be made again fails the run, and what had succeeded is kept for the next time", async () => {
    const task = await openTask({
      setup: [{ id: "sets", run: counted("sets", '[ ! -e broken ] || exit 1\necho A=1 >> "$GITHUB_ENV"') }],
      stages: [
        { id: "plain", run: counted("plain") },
        { id: "bad", run: counted("bad", needs("repaired")) },
      ],
    });
    const run = await task.run();
    await repair(task, "broken");
    expect((await resumed(task, run)).summary.status).toBe("failed");
    await rm(join(task.root, "broken"));
    await repair(task);
    expect((await resumed(task, run)).summary.status).toBe("succeeded");
    expect(await counts(task)).toEqual({ sets: 3, plain: 1, bad: 2 });
  });
});

describe("nested pipelines", () => {
  const pipelines = {
    inner: {
      stages: [
        { id: "x", run: counted("x", "echo made > x.txt"), artifacts: ["x.txt"] },
        { id: "y", run: counted("y", needs("repaired")) },
      ],
    },
    whole: {
      stages: [
        {
          id: "w",
          run: counted("w", "echo '::warning file=src/a.ts,line=1::remark'\necho made > w.txt"),
          artifacts: ["w.txt"],
        },
      ],
    },
  };
  const nested = {
    stages: [
      { id: "good", pipeline: "whole" },
      { id: "nest", pipeline: "inner" },
    ],
  };

  async function resumedNested(): Promise<{ task: Task; run: FinishedRun; again: FinishedRun }> {
    const task = await openTask(nested, { file: { pipelines } });
    const run = await task.run();
    expect(run.summary.status).toBe("failed");
    await repair(task);
    return { task, run, again: await resumed(task, run) };
  }

  test("keep their succeeded stages", async () => {
    const { task, run, again } = await resumedNested();
    expect(await counts(task)).toEqual({ w: 1, x: 1, y: 2 });
    const child = again.children.get(`${run.plan.run_id}.nest`)!;
    expect(child).toMatchObject({ attempt: 2, status: "succeeded" });
    expect(child.commands.map(({ notes }) => notes)).toEqual([["kept from attempt 1"], []]);
  });

  test("that succeeded as a whole are still named by the run", async () => {
    const { run, again } = await resumedNested();
    const id = run.plan.run_id;
    expect(again.manifest.child_runs.map(({ run_id, status }) => [run_id, status])).toEqual([
      [`${id}.good`, "succeeded"],
      [`${id}.nest`, "succeeded"],
    ]);
    expect([...again.children.keys()].sort()).toEqual([`${id}.good`, `${id}.nest`]);
  });

  test("have the artifacts of kept stages in the new attempt", async () => {
    const { run } = await resumedNested();
    const child = join(attemptOf(run, 2), "children", `${run.plan.run_id}.nest`);
    expect(await readFile(join(child, "files", "01-x", "x.txt"), "utf8")).toBe("made\n");
  });

  test("keep what their stages remarked on", async () => {
    const { run, again } = await resumedNested();
    expect(run.findings.map(({ message }) => message)).toEqual(["remark"]);
    expect(again.findings).toEqual(run.findings);
  });
});

describe("kept stages", () => {
  const making = {
    stages: [
      {
        id: "makes",
        run: counted(
          "makes",
          "mkdir -p out/deep\necho 1 > out/deep/one.txt\necho '::error file=src/a.ts,line=3::remark'",
        ),
        artifacts: ["out/**"],
      },
      { id: "bad", run: counted("bad", needs("repaired")) },
    ],
  };

  test("have their artifacts in the new attempt, and in every one after it", async () => {
    const task = await openTask(making);
    const run = await task.run();
    await resumed(task, run);
    await repair(task);
    const third = await resumed(task, run);
    for (const attempt of [2, 3]) {
      const file = join(attemptOf(run, attempt), "files", "01-makes", "out", "deep", "one.txt");
      expect(await readFile(file, "utf8")).toBe("1\n");
    }
    expect(third.manifest.commands[0]!.artifacts).toEqual(["01-makes/out/deep/one.txt"]);
  });

  test("still have their findings", async () => {
    const task = await openTask(making);
    const run = await task.run();
    expect(run.findings).toHaveLength(1);
    expect((await resumed(task, run)).findings).toEqual(run.findings);
  });

  test("still have their findings two attempts later", async () => {
    const task = await openTask(making);
    const run = await task.run();
    await resumed(task, run);
    expect((await resumed(task, run)).findings).toEqual(run.findings);
  });

  test("are in the new journal, and the manifest is its fold", async () => {
    const task = await openTask(making);
    const run = await task.run();
    await repair(task);
    await resumed(task, run);
    const types = (await readEvents(attemptOf(run, 2))).map(({ type }) => type);
    expect(types).toEqual([
      "run-started",
      "run-resumed",
      "stage-kept",
      "stage-started",
      "stage-finished",
      "run-finished",
    ]);
  });
});

describe("resuming a run that was killed", () => {
  test("ends it first, and keeps what had succeeded", async () => {
    const task = await openTask(gate);
    await repair(task);
    const run = await task.run();
    const leader = await startSleeper();
    await asIfKilled(task, run, untilStartOf(2, leader));
    for (const id of ["second", "third"]) await rm(join(task.root, `count-${id}`));
    const again = await resumed(task, run);
    expect(again.summary.status).toBe("succeeded");
    expect(await leader.ended).toBe("SIGKILL");
    expect(await counts(task)).toEqual({ first: 1, second: 1, third: 1 });
    const before = Manifest.parse(await readManifest(join(attemptOf(run), "manifest.json")));
    expect(before).toMatchObject({ status: "failed", status_detail: "process-gone" });
    expect(existsSync(join(run.folder, "run.lock"))).toBe(false);
  });

  test("while it was resumed keeps stages of the earlier attempt that the killed one did not reach", async () => {
    const task = await openTask({
      subtasks: [
        { id: "one", stages: [{ id: "bad", run: counted("bad", needs("repaired")) }] },
        { id: "two", stages: [{ id: "plain", run: counted("plain") }] },
      ],
    });
    const run = await task.run();
    await resumed(task, run);
    await asIfKilled(task, run, untilStartOf(1, await startSleeper()), 2);
    await repair(task);
    const third = await resumed(task, run);
    expect(third.summary.status).toBe("succeeded");
    expect(await counts(task)).toEqual({ bad: 3, plain: 1 });
  });

  test("starts again if only its plan is left", async () => {
    const task = await openTask(gate);
    await repair(task);
    const run = await task.run();
    await asIfKilled(task, run, () => "");
    await rm(join(run.folder, "jobs"), { recursive: true });
    const again = await resumed(task, run);
    expect(again.summary.status).toBe("succeeded");
    expect(await counts(task)).toEqual({ first: 2, second: 2, third: 2 });
  });
});

describe("resuming is refused", () => {
  test("when all of it succeeded", async () => {
    const task = await openTask(gate);
    await repair(task);
    const run = await task.run();
    const files = await task.platform.files.listFiles(run.folder);
    expect(await task.resume(run.plan.run_id)).toEqual({
      messages: [`${run.plan.run_id}: all of it succeeded, so there is nothing to resume`],
    });
    expect(await task.platform.files.listFiles(run.folder)).toEqual(files);
    expect(await counts(task)).toEqual({ first: 1, second: 1, third: 1 });
  });

  test("while it is still running", async () => {
    const task = await openTask({
      stages: [{ id: "a", run: "touch there; until [ -e go ]; do sleep 0.01; done" }],
    });
    const going = task.run();
    while (!existsSync(join(task.root, "there"))) await task.platform.clock.sleep(5);
    const [id = ""] = await readdir(join(task.settings.runsFolder, "task", "cli"));
    const refused = await task.resume(id);
    await writeFile(join(task.root, "go"), "");
    expect(refused).toEqual({ messages: [expect.stringContaining("the run is still going on")] });
    expect((await going).summary.status).toBe("succeeded");
  });

  test("for one of two processes at the same time", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await repair(task);
    const results = await Promise.all([1, 2].map(() => task.resume(run.plan.run_id)));
    const refused = results.flatMap((result) => ("messages" in result ? result.messages : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(/still going on|all of it succeeded/);
    expect(await counts(task)).toEqual({ first: 1, second: 2, third: 1 });
  });

  test("when no run, or more than one, has this prefix", async () => {
    const task = await openTask(gate);
    expect(await task.resume("nothing")).toEqual({
      messages: [`there is no run nothing in ${task.settings.runsFolder}`],
    });
    await task.run();
    await task.run();
    expect(await task.resume("20")).toMatchObject({
      messages: [expect.stringMatching(/^20 matches 2 runs:\n {2}/)],
    });
    expect(await task.resume("some/where")).toEqual({ messages: ["some/where: no such folder"] });
  });

  test("when its plan is damaged, and the lock is given back", async () => {
    const task = await openTask(gate);
    const run = await task.run();
    await writeFile(join(run.folder, "plan.json"), "{");
    expect(await task.resume(run.plan.run_id)).toMatchObject({
      messages: [expect.stringContaining("not a plan of this version")],
    });
    expect(existsSync(join(run.folder, "run.lock"))).toBe(false);
  });
});
