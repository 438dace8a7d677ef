import { describe, expect, test } from "@jest/globals";
import { chmod, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { validateRun } from "../../../src/modes/inspect/validate.ts";
import { outcomesOf } from "../../support/run-context.ts";
import { accepted, commitAll, openTask, type Task } from "../../support/task.ts";

/** A stage that looks at the source, and one that looks at the tests. */
const gate = {
  stages: [
    { id: "source", run: "grep -q good src.txt" },
    { id: "tests", run: "grep -q ok test.txt" },
  ],
};

/** A repository of which the second stage fails, in one commit. */
async function openFailing(pipeline: object = gate): Promise<Task> {
  const task = await openTask(pipeline);
  await writeFile(join(task.root, "src.txt"), "good\n");
  await writeFile(join(task.root, "test.txt"), "bad\n");
  await commitAll(task.root, "ignored");
  return task;
}

const write = (task: Task, name: string, text: string): Promise<void> =>
  writeFile(join(task.root, name), text);

async function resume(task: Task, run: FinishedRun): Promise<FinishedRun> {
  const again = accepted(await task.resume(run.plan.run_id));
  expect((await validateRun(task.platform.files, again.folder)).mistakes).toEqual([]);
  return again;
}

const keptNote = ["kept from attempt 1"];

/** Nothing was kept: a new run, whose first note says why. */
function expectAnew(run: FinishedRun, again: FinishedRun, why: string | RegExp): void {
  expect(again.plan.run_id).not.toBe(run.plan.run_id);
  expect(again.manifest.commands.flatMap(({ notes }) => notes)).not.toEqual(expect.arrayContaining(keptNote));
  const note = again.summary.plan.notes[0];
  expect(note).toContain(`nothing of the run ${run.plan.run_id} is reused: `);
  expect(note).toMatch(why);
}

describe("what a resumed run keeps", () => {
  test("belongs to the tree that it ran on: source broken and test mended is a failure (A25)", async () => {
    const task = await openFailing();
    const run = await task.run();
    expect(outcomesOf(run)).toEqual(["source: succeeded", "tests: failed"]);
    await write(task, "src.txt", "broken\n");
    await write(task, "test.txt", "ok\n");
    const again = await resume(task, run);
    expect(again.summary.status).toBe("failed");
    expect(outcomesOf(again)).toEqual(["source: failed", "tests: skipped, source did not succeed"]);
    expectAnew(run, again, /files have changed since the run began/);
    const history = await readFile(join(task.settings.runsFolder, "task", "metrics.json"), "utf8");
    expect(history).not.toContain('"status":"succeeded"');
  });

  test("is kept on the same tree, whatever is in ignored files (A25)", async () => {
    const task = await openFailing({
      stages: [gate.stages[0]!, { id: "tests", run: "[ -e ignored ]" }],
    });
    const run = await task.run();
    await write(task, "ignored", "");
    const again = await resume(task, run);
    expect(again.plan.run_id).toBe(run.plan.run_id);
    expect(again.summary.status).toBe("succeeded");
    expect(again.manifest.commands.map(({ notes }) => notes)).toEqual([keptNote, []]);
  });

  test("is nothing after a commit (G5)", async () => {
    const task = await openFailing();
    const run = await task.run();
    await write(task, "src.txt", "broken\n");
    await write(task, "test.txt", "ok\n");
    await commitAll(task.root, "ignored");
    const again = await resume(task, run);
    expect(outcomesOf(again)).toEqual(["source: failed", "tests: skipped, source did not succeed"]);
    expectAnew(run, again, /the run was for commit [0-9a-f]{12}, but HEAD is commit [0-9a-f]{12}/);
  });

  test("is nothing after the pipeline file was mended, and the new file is what runs (G5)", async () => {
    const task = await openFailing();
    const run = await task.run();
    const mended = { stages: [gate.stages[0], { id: "tests", run: "grep -q bad test.txt" }] };
    await task.configure({ task: "task", pipelines: { gate: mended } });
    const again = await resume(task, run);
    expect(again.summary.status).toBe("succeeded");
    expectAnew(run, again, /the pipeline file \S+ has changed, or is another one/);
  });

  test("is nothing when the file cannot be read any more: that is refused, and nothing is run (G5)", async () => {
    const task = await openFailing();
    const run = await task.run();
    await rm(join(task.root, ".github", "orchestrator.yml"));
    expect(await task.resume(run.plan.run_id)).toEqual({
      messages: [expect.stringMatching(/no pipeline file/)],
    });
  });

  const changes: Record<string, (task: Task) => Promise<void>> = {
    "an untracked file": (task) => write(task, "new.txt", "1"),
    "a mode": (task) => chmod(join(task.root, "src.txt"), 0o755),
    "a file that is gone": (task) => rm(join(task.root, "test.txt")),
    "a link in place of a file": async (task) => {
      await rm(join(task.root, "test.txt"));
      await symlink("src.txt", join(task.root, "test.txt"));
    },
    "a file below out that is not the tool's": async (task) => {
      await mkdir(join(task.root, "out", "site"), { recursive: true });
      await write(task, "out/site/index.html", "x");
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    test(`is nothing after ${name} changed (A25)`, async () => {
      const task = await openFailing();
      const run = await task.run();
      await change(task);
      const again = await resume(task, run);
      expect(again.plan.run_id).not.toBe(run.plan.run_id);
      expectAnew(run, again, /files have changed/);
    });
  }

  test("is nothing when a stage changed the tree, also when that was taken back (A25)", async () => {
    const task = await openFailing({
      stages: [
        { id: "format", run: "echo good, formatted > src.txt" },
        { id: "tests", run: "[ -e ignored ] && grep -q formatted src.txt" },
      ],
    });
    const run = await task.run();
    await write(task, "ignored", "");
    await write(task, "src.txt", "good\n");
    const again = await resume(task, run);
    expectAnew(run, again, /stages of the run changed files/);
    expect(again.summary.status).toBe("succeeded");
  });

  test("is nothing outside of git, with a message (A25)", async () => {
    const task = await openTask({
      stages: [
        { id: "a", run: "echo a >> ran" },
        { id: "b", run: "exit 1" },
      ],
    });
    const run = await task.run();
    expectAnew(run, await resume(task, run), /this is not a git repository/);
    expect(await readFile(join(task.root, "ran"), "utf8")).toBe("a\na\n");
  });

  test("is nothing of a run with an unknown origin (A25)", async () => {
    const task = await openFailing();
    const run = await task.run();
    await rm(join(run.folder, "origin.json"));
    const again = await resume(task, run);
    expect(again.summary.status).toBe("failed");
    expectAnew(run, again, /the run has no origin\.json/);
  });

  test("is asked for as it was: a partial run stays one (A25)", async () => {
    const task = await openFailing();
    task.settings.stage.push("tests");
    const run = await task.run();
    task.settings.stage.pop();
    await write(task, "test.txt", "ok\n");
    const again = await resume(task, run);
    expect(again.summary).toMatchObject({ status: "succeeded", partial: true });
  });
});

test("a run is not resumed in GitHub Actions, where its origin is unknown (A25)", async () => {
  const task = await openFailing();
  const run = await task.run();
  Object.assign(task.hostContext, { github: {} });
  expect(await task.resume(run.plan.run_id)).toEqual({
    messages: [expect.stringContaining("--resume does not work in GitHub Actions")],
  });
});
