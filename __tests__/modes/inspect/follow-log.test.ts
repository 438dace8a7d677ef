import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { followLog, type LogSink } from "../../../src/modes/inspect/follow-log.ts";
import { listRuns } from "../../../src/modes/run-folder/find-run.ts";
import type { JournalEvent } from "../../../src/model/journal.ts";
import { callCommandLine } from "../../support/call-command-line.ts";
import {
  asIfKilled,
  lockOf,
  openTrackedTask as openTask,
  startSleeper,
  untilStartOf,
  type Task,
  type TaskOptions,
} from "../../support/task.ts";

/** A command that waits until the test makes this file. */
const awaitFile = (name: string): string => `until [ -e ${name} ]; do sleep 0.05; done`;

/** A run in progress, of which the stage with this index has started. */
async function startRun(gate: object, index: number, options?: TaskOptions & { file?: object }) {
  const task = await openTask(gate, options);
  let started = (): void => {};
  const hasStarted = new Promise<void>((resolve) => (started = resolve));
  const event = (happened: JournalEvent): void => {
    if (happened.type === "stage-started" && happened.index === index) started();
  };
  const ended = task.run({ event });
  await Promise.race([hasStarted, ended]);
  const [run] = await listRuns(task.settings, task.platform.files);
  return { task, ended, folder: run!.folder };
}

const release = ({ root }: Task, name: string): Promise<void> => writeFile(join(root, name), "");

/** What was passed on. @param react called with all of it so far, whenever there is more */
function createSink(react: (text: string) => unknown = () => {}) {
  const notes: string[] = [];
  let text = "";
  const sink: LogSink = {
    write: async (bytes) => {
      text += Buffer.from(bytes).toString("utf8");
      await react(text);
      return true;
    },
    note: async (message) => void notes.push(message),
  };
  return { sink, notes, text: () => text };
}

describe("the log of a running stage", () => {
  test("is passed on as it grows, until the stage has ended, though its run goes on", async () => {
    const stages = [
      { id: "unit", run: `echo one; ${awaitFile("go")}; echo two` },
      { id: "last", run: awaitFile("end") },
    ];
    const { task, ended, folder } = await startRun({ stages }, 1);
    const { sink, notes, text } = createSink((so) => so === "one\n" && release(task, "go"));
    expect(await followLog(task.platform, folder, "unit", sink)).toBe("followed");
    expect(text()).toBe("one\ntwo\n");
    expect(notes).toEqual([]);
    await release(task, "end");
    await ended;
  });

  test("is that of the stage that started last, if none is named, and that is said", async () => {
    const stages = [
      { id: "early", run: `echo early; ${awaitFile("go")}` },
      { id: "between", needs: [], run: "sleep 0.1" },
      { id: "late", needs: ["between"], run: `echo late; ${awaitFile("go")}` },
    ];
    const { task, ended, folder } = await startRun({ stages, "max-parallel": 2 }, 3);
    const { sink, notes, text } = createSink(() => release(task, "go"));
    expect(await followLog(task.platform, folder, null, sink)).toBe("followed");
    expect({ notes, text: text() }).toEqual({ notes: ["following late"], text: "late\n" });
    await ended;
  });

  test("is waited for, if the stage has not started", async () => {
    const stages = [
      { id: "first", run: awaitFile("go") },
      { id: "second", run: "echo second" },
    ];
    const { task, ended, folder } = await startRun({ stages }, 1);
    const { sink, notes, text } = createSink();
    const note = async (message: string): Promise<void> => {
      await sink.note(message);
      await release(task, "go");
    };
    expect(await followLog(task.platform, folder, "second", { ...sink, note })).toBe("followed");
    expect({ notes, text: text() }).toEqual({
      notes: ["waiting for second to start"],
      text: "second\n",
    });
    await ended;
  });

  test("is found in a nested pipeline too", async () => {
    const inner = { stages: [{ id: "pack", run: `echo packed; ${awaitFile("go")}` }] };
    const { task, ended, folder } = await startRun({ stages: [{ id: "build", pipeline: "inner" }] }, 1, {
      file: { pipelines: { inner } },
    });
    const { sink, text } = createSink(() => release(task, "go"));
    const followed = followLog(task.platform, folder, "build/pack", sink);
    expect(await followed).toBe("followed");
    expect(text()).toBe("packed\n");
    await ended;
  });

  test("is missing for a stage that is skipped, and for a name that no stage has", async () => {
    const stages = [
      { id: "first", run: `${awaitFile("go")}; exit 1` },
      { id: "second", run: "true" },
    ];
    const { task, ended, folder } = await startRun({ stages }, 1);
    const { sink } = createSink();
    expect(await followLog(task.platform, folder, "third", sink)).toEqual({
      messages: [expect.stringContaining("the run has no stage third")],
    });
    const note = (): Promise<void> => release(task, "go");
    expect(await followLog(task.platform, folder, "second", { ...sink, note })).toEqual({
      messages: [expect.stringContaining("second has no log: skipped")],
    });
    await ended;
  });

  test("ends when the reader is gone, and when this process is cancelled", async () => {
    const { task, ended, folder } = await startRun(
      { stages: [{ id: "unit", run: `echo one; ${awaitFile("go")}` }] },
      1,
    );
    const { sink } = createSink();
    const gone = { ...sink, write: async () => false };
    expect(await followLog(task.platform, folder, "unit", gone)).toBe("followed");
    const controller = new AbortController();
    const platform = { ...task.platform, cancelled: controller.signal };
    const cancelling = createSink(() => controller.abort());
    expect(await followLog(platform, folder, "unit", cancelling.sink)).toBe("followed");
    expect(cancelling.text()).toBe("one\n");
    await release(task, "go");
    await ended;
  });

  test("ends with a message when the run's process dies", async () => {
    const task = await openTask({ stages: [{ id: "unit", run: "echo one" }] });
    const run = await task.run();
    const sleeper = await startSleeper();
    await asIfKilled(task, run, untilStartOf(1, sleeper));
    await writeFile(join(run.folder, "run.lock"), lockOf(sleeper));
    const { sink, notes, text } = createSink(() => process.kill(-sleeper.pid, "SIGKILL"));
    expect(await followLog(task.platform, run.folder, "unit", sink)).toBe("followed");
    expect(text()).toBe("one\n");
    expect(notes).toEqual(["the run's process ended before the stage did; run `orchestrator recover`"]);
  });
});

describe("`logs --follow`", () => {
  test("prints the log of a running stage, and names it", async () => {
    const { task, ended } = await startRun(
      { stages: [{ id: "unit", run: `echo one; ${awaitFile("go")}; printf two` }] },
      1,
    );
    const followed = callCommandLine(task.root, "logs", "--follow");
    await release(task, "go");
    const called = await followed;
    await ended;
    // The run may end before it is found.
    expect(called).toMatchObject({ code: 0, stdout: "one\ntwo\n" });
    expect(["", "following unit\n"]).toContain(called.stderr);
  });

  test("prints the whole log of a run that has ended", async () => {
    const task = await openTask({ stages: [{ id: "unit", run: "echo one; exit 3" }] });
    await task.run();
    for (const words of [
      ["logs", "--follow"],
      ["logs", "unit", "--follow"],
    ])
      expect(await callCommandLine(task.root, ...words)).toEqual({
        code: 0,
        stdout: "one\n",
        stderr: "",
      });
  });

  test("refuses a name that no stage has", async () => {
    const { task, ended } = await startRun({ stages: [{ id: "unit", run: awaitFile("go") }] }, 1);
    const called = await callCommandLine(task.root, "logs", "nothing", "--follow");
    await release(task, "go");
    await ended;
    expect(called).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("the run has no stage nothing"),
    });
  });
});
