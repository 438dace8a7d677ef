import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { JournalEvent, JournalEventOf } from "../../../../src/model/journal.ts";
import { Manifest } from "../../../../src/model/manifest.ts";
import { runJobs } from "../../../../src/modes/run/processes/fan-out.ts";
import type { Files } from "../../../../src/platform/platform.ts";
import type { FinishedRun } from "../../../../src/modes/aggregate/finished-run.ts";
import type { JobCommand } from "../../../../src/modes/run/processes/job-process.ts";
import { runGivenAssignment } from "../../../../src/modes/run/processes/run-assignment.ts";
import { isRefusal, type Refusal } from "../../../../src/modes/settings/settings.ts";
import { validateRun } from "../../../../src/modes/inspect/validate.ts";
import { aliveOf, eventually } from "../../../end-to-end/processes.ts";
import { run as runCommand } from "../../../end-to-end/command-line.ts";
import { onlyRun } from "../../../end-to-end/run-folder.ts";
import { createRecordingWatcher } from "../../../support/recording-watcher.ts";
import {
  accepted,
  openTrackedTask as openTask,
  readEvents,
  type Task,
  type TaskOptions,
} from "../../../support/task.ts";
import { makeJobProgram } from "./job-worker.ts";

let call: JobCommand["call"];
beforeAll(async () => {
  call = await makeJobProgram();
});

const equipmentOf = ({ platform }: Task) => ({
  platform,
  secrets: [],
  createView: () => createRecordingWatcher(),
});

interface Spread extends FinishedRun {
  task: Task;
  /** What was shown, as it was shown. */
  shown: string[];
}

/** `run --jobs 4` of a pipeline; `during` hears what its processes print. */
async function spread(
  gate: object,
  options: TaskOptions = {},
  during: (lines: string, task: Task) => void = () => {},
): Promise<Spread> {
  const task = await openTask(gate, options);
  const shown: string[] = [];
  const show = async (lines: string): Promise<void> => {
    shown.push(lines);
    during(lines, task);
  };
  const settings = { ...task.settings, "max-jobs": 4 };
  const done = await runJobs(settings, task.hostContext, equipmentOf(task), { call, show });
  return { ...accepted(done), task, shown };
}

const placeOf = ({ folder }: { folder: string }, assignment: string, attempt = 1): string =>
  join(folder, "jobs", assignment, `a${attempt}`);

const manifestIn = (folder: string): Manifest =>
  Manifest.parse(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));

const logIn = (folder: string, name: string): Promise<string> => readFile(join(folder, "logs", name), "utf8");

const eventsOf = async <Type extends JournalEvent["type"]>(
  folder: string,
  type: Type,
): Promise<JournalEventOf<Type>[]> =>
  (await readEvents(folder)).filter((event): event is JournalEventOf<Type> => event.type === type);

const subtask = (id: string, run: string): object => ({ id, stages: [{ id: "work", run }] });

const outcomesOf = ({ manifest }: FinishedRun): Record<string, string> =>
  Object.fromEntries(
    manifest.commands
      .filter((command) => command.subtask !== null)
      .map((command) => [`${command.subtask}/${command.id}`, command.outcome ?? "none"]),
  );

describe("a run over several processes", () => {
  const subtasks = ["api", "core", "web"].map((id) => subtask(id, "echo $PPID > ppid-$ORCHESTRATOR_SUBTASK"));
  let run: Spread;

  beforeAll(async () => {
    run = await spread({ setup: [{ id: "install", run: "echo once >> installed" }], subtasks });
  });

  test("gives each assignment its own process, and combines their results", async () => {
    expect(run.summary).toMatchObject({ status: "succeeded", reason: null, warnings: [] });
    expect(outcomesOf(run)).toEqual({
      "api/work": "succeeded",
      "core/work": "succeeded",
      "web/work": "succeeded",
    });
    const pids = ["api", "core", "web"].map((id) => readFileSync(join(run.task.root, `ppid-${id}`), "utf8"));
    expect(new Set([...pids, `${process.pid}\n`]).size).toBe(4);
    const writers = [];
    for (const id of ["api", "core", "web"])
      writers.push(
        ...(await eventsOf(placeOf(run, id), "run-started")).map(({ writer }) => `${writer.pid}\n`),
      );
    expect(writers).toEqual(pids);
  });

  test("leaves files that are all as their schemas say, and no lock", async () => {
    expect((await validateRun(run.task.platform.files, run.folder)).mistakes).toEqual([]);
    expect(existsSync(join(run.folder, "run.lock"))).toBe(false);
    expect(run.plan.assignments.map(({ instance_id, status }) => [instance_id, status])).toEqual([
      ["api", "succeeded"],
      ["core", "succeeded"],
      ["web", "succeeded"],
    ]);
  });

  test("runs the setup once, with its own journal, which the assignments inherit", async () => {
    expect(await readFile(join(run.task.root, "installed"), "utf8")).toBe("once\n");
    const setup = manifestIn(placeOf(run, "setup"));
    expect(setup).toMatchObject({ status: "succeeded", assignment: "setup", parent_run_id: run.plan.run_id });
    expect(setup.commands.map(({ id }) => id)).toEqual(["install"]);
    for (const id of ["api", "core", "web"]) {
      const [install] = manifestIn(placeOf(run, id)).commands;
      expect(install).toEqual({ ...setup.commands[0]!, notes: ["ran once, before the jobs"] });
      expect(await eventsOf(placeOf(run, id), "run-resumed")).toEqual([]);
    }
  });

  test("shows whole lines only, each with the name of its assignment before it", () => {
    expect(run.shown.filter((text) => !text.endsWith("\n"))).toEqual([]);
    const lines = run.shown.join("").trimEnd().split("\n");
    expect(lines.filter((line) => !/^(api |core|web ) │ [▸✓]/.test(line))).toEqual([]);
    expect(lines).toHaveLength(6);
  });

  test("fails when one of them does, and the others go on to their end", async () => {
    const failing = await spread({
      subtasks: [subtask("api", "exit 3"), subtask("core", "sleep 0.5; echo done")],
    });
    expect(failing.summary).toMatchObject({
      status: "failed",
      reason: "api/work failed (exit 3)",
      warnings: [],
    });
    expect(outcomesOf(failing)).toEqual({ "api/work": "failed", "core/work": "succeeded" });
  });

  test("has problems of its processes among its warnings, with their names", async () => {
    const { summary } = await spread({
      subtasks: [
        subtask("api", "cd .runs/task/cli/*/jobs/api/a1 && touch errors; exit 1"),
        subtask("core", "true"),
      ],
    });
    expect(summary.warnings).toEqual([
      expect.stringMatching(/^api: work: its error file could not be written: /),
    ]);
  });

  test("ends as failed if its processes cannot be started", async () => {
    const task = await openTask({ subtasks: [subtask("api", "true"), subtask("core", "true")] });
    const nowhere: JobCommand = { call: [join(task.root, "nowhere")], show: async () => {} };
    const done = await runJobs(
      { ...task.settings, "max-jobs": 2 },
      task.hostContext,
      equipmentOf(task),
      nowhere,
    );
    const { summary } = accepted(done);
    expect(summary.status).toBe("failed");
    expect(summary.warnings).toEqual([
      expect.stringMatching(/^api: .*could not start: .*nowhere does not exist/),
      expect.stringMatching(/^core: .*could not start: .*nowhere does not exist/),
    ]);
  });
});

describe("a setup that runs once for several processes", () => {
  const handing = {
    id: "install",
    run: [
      'echo "FOO=handed" >> "$GITHUB_ENV"',
      'printf "MANY<<end\\none\\ntwo\\nend\\n" >> "$GITHUB_ENV"',
      'mkdir -p bin && printf "#!/bin/sh\\necho from the tool" > bin/tool && chmod +x bin/tool',
      'echo "$PWD/bin" >> "$GITHUB_PATH"',
      'word=hush; echo "::add-mask::$word$word"',
      'echo "::warning file=a.js,line=3::look"',
    ].join("\n"),
  };
  const env = { FOO: "configured" };
  const looking = 'echo "$FOO $MANY"; tool; word=hush; echo "$word$word"; env | grep -c HANDED || true';

  test("hands variables, PATH and masks on to all of them, and nothing else shows in their stages", async () => {
    const run = await spread({
      env,
      setup: [handing],
      subtasks: [subtask("api", looking), subtask("core", looking)],
    });
    expect(run.summary.status).toBe("succeeded");
    for (const id of ["api", "core"])
      expect(await logIn(placeOf(run, id), "02-work.log")).toBe("handed one\ntwo\nfrom the tool\n***\n0\n");
    const written = await run.task.platform.files.listFiles(run.folder);
    const texts = await Promise.all(written.map((path) => readFile(join(run.folder, path), "utf8")));
    expect(texts.filter((text) => text.includes("hushhush"))).toEqual([]);
  });

  test("has its remarks in the result once", async () => {
    const run = await spread({
      setup: [handing],
      subtasks: [subtask("api", "true"), subtask("core", "true")],
    });
    expect(run.findings).toEqual([expect.objectContaining({ path: "a.js", line: 3, message: "look" })]);
  });

  test("has another name where an assignment has that one", async () => {
    const run = await spread({
      setup: [{ id: "install", run: "true" }],
      subtasks: [subtask("setup", "true"), subtask("core", "true")],
    });
    expect(run.summary).toMatchObject({ status: "succeeded", warnings: [] });
    expect(manifestIn(placeOf(run, "setup")).commands.map(({ id }) => id)).toEqual(["install", "work"]);
    expect(manifestIn(placeOf(run, "setup-2")).commands.map(({ id }) => id)).toEqual(["install"]);
  });

  test("that fails leaves no process started, and every assignment says why nothing of it ran", async () => {
    const run = await spread({
      setup: [
        { id: "install", run: "exit 7" },
        { id: "tidy", run: "true", if: "always()" },
      ],
      subtasks: [subtask("api", "touch ran"), subtask("core", "touch ran")],
    });
    expect(run.shown).toEqual([]);
    expect(existsSync(join(run.task.root, "ran"))).toBe(false);
    expect(run.summary.status).toBe("failed");
    expect(run.summary.reason).toContain("setup/install failed (exit 7)");
    expect(run.summary.builds.map(({ success, notes }) => [success, notes])).toEqual([
      [false, "setup failed: install failed (exit 7)"],
      [false, "setup failed: install failed (exit 7)"],
    ]);
    for (const id of ["api", "core"]) {
      const { status, commands } = manifestIn(placeOf(run, id));
      expect(status).toBe("failed");
      expect(commands.map(({ outcome, summary }) => [outcome, summary])).toEqual([
        ["failed", "exit 7"],
        ["succeeded", "exit 0"],
        ["skipped", "setup failed: install"],
      ]);
    }
  });

  test("that handed variables on is run again when the run is resumed; one that did not is kept", async () => {
    const repaired = 'echo "$FOO"; test -e repaired';
    const settings = [
      { id: "quiet", run: "echo quiet >> ran" },
      { id: "handing", run: 'echo handing >> ran; echo "FOO=handed" >> "$GITHUB_ENV"' },
    ];
    const { task, plan, folder } = await spread({
      setup: settings,
      subtasks: [subtask("api", "true"), subtask("core", repaired)],
    });
    await writeFile(join(task.root, "repaired"), "");
    const resumed = accepted(await task.resume(plan.run_id));
    expect(resumed.summary).toMatchObject({ status: "succeeded", warnings: [] });
    expect(await readFile(join(task.root, "ran"), "utf8")).toBe("quiet\nhanding\nhanding\n");
    expect(await logIn(placeOf({ folder }, "core", 2), "03-work.log")).toBe("handed\n");
    expect(resumed.plan.assignments.map(({ status }) => status)).toEqual(["succeeded", "recovered"]);
    const [quiet, handing] = manifestIn(placeOf({ folder }, "core", 2)).commands;
    expect(quiet!.notes).toEqual(["ran once, before the jobs", "kept from attempt 1"]);
    expect(handing!.notes).toEqual([]);
  });

  test("that is cancelled cancels the run, and starts nothing", async () => {
    const controller = new AbortController();
    const task = openTask(
      {
        setup: [{ id: "install", run: "echo ready; sleep 300" }],
        subtasks: [subtask("api", "touch ran"), subtask("core", "touch ran")],
      },
      { cancelled: controller.signal },
    );
    const { settings, hostContext, platform } = await task;
    const watch = () => createRecordingWatcher({ output: () => controller.abort() });
    const command: JobCommand = { call, show: async () => {} };
    const done = runJobs(
      { ...settings, "max-jobs": 2 },
      hostContext,
      { platform, secrets: [], createView: watch },
      command,
    );
    const { summary, folder } = accepted(await done);
    expect(summary.status).toBe("cancelled");
    expect(manifestIn(placeOf({ folder }, "api")).commands.map(({ outcome }) => outcome)).toEqual([
      "cancelled",
      "skipped",
    ]);
  });
});

/** Hears no TERM, and starts what leaves its group. */
const stubborn =
  'trap "" TERM; if command -v setsid > /dev/null; then setsid sleep 300 & fi; sleep 300 & wait';

/** Acts once both assignments run their stage. */
const whenBothRun = (act: (task: Task) => void) => {
  const seen = new Set<string>();
  return (lines: string, task: Task): void => {
    for (const [, id] of lines.matchAll(/^(api|core) +│ ▸/gm)) seen.add(id!);
    if (seen.size === 2) act(task);
    if (seen.size === 2) seen.add("done");
  };
};

describe("a run over several processes that is interrupted", () => {
  test("is cancelled with all of them, and leaves nothing alive", async () => {
    const controller = new AbortController();
    const run = await spread(
      { subtasks: [subtask("api", stubborn), subtask("core", "sleep 300")] },
      { cancelled: controller.signal },
      whenBothRun(() => controller.abort()),
    );
    expect(run.summary).toMatchObject({ status: "cancelled", warnings: [] });
    for (const id of ["api", "core"]) {
      expect(manifestIn(placeOf(run, id))).toMatchObject({ status: "cancelled", status_detail: "cancelled" });
      expect(aliveOf(placeOf(run, id))).toEqual([]);
    }
    expect((await validateRun(run.task.platform.files, run.folder)).mistakes).toEqual([]);
  });

  test("fails with the reason when the disk does not let it be ended (A22)", async () => {
    const full = (disk: Files): Files => ({
      ...disk,
      replace: (path, ...given) =>
        /jobs\/.*manifest\.json$/.test(path)
          ? Promise.reject(new Error(`could not write ${path}: ENOSPC`))
          : disk.replace(path, ...given),
    });
    const { summary } = await spread({ subtasks: [subtask("api", "exit 1")] }, { disk: full });
    expect(summary.status).toBe("failed");
    expect(summary.warnings).toEqual([expect.stringMatching(/could not write .*manifest\.json: ENOSPC/)]);
  });

  test("fails when one of them is killed, ends its journal, and kills what it left running", async () => {
    let killed = 0;
    const kill = (task: Task): void => {
      const folder = onlyRun(task.root);
      const journal = readFileSync(join(placeOf({ folder }, "api"), "journal.ndjson"), "utf8");
      const started = JSON.parse(journal.split("\n")[1]!) as JournalEventOf<"run-started">;
      killed = started.writer.pid;
      process.kill(killed, "SIGKILL");
    };
    const run = await spread(
      { subtasks: [subtask("api", stubborn), subtask("core", "sleep 1")] },
      {},
      whenBothRun(kill),
    );
    expect(killed).toBeGreaterThan(0);
    expect(run.summary.status).toBe("failed");
    expect(run.summary.warnings).toEqual(["api: its process was killed: killed by SIGKILL"]);
    expect(manifestIn(placeOf(run, "api"))).toMatchObject({
      status: "failed",
      status_detail: "process-gone",
    });
    expect(outcomesOf(run)).toEqual({ "api/work": "failed", "core/work": "succeeded" });
    expect(run.plan.assignments.map(({ status }) => status)).toEqual(["failed", "succeeded"]);
    await eventually(() => aliveOf(placeOf(run, "api")).length === 0);
  });
});

describe("the assignment of a process", () => {
  async function given(
    change: (run: Spread) => Promise<void>,
    assignment = "api",
    attempt = 2,
  ): Promise<object | Refusal> {
    const run = await spread({ subtasks: [subtask("api", "true"), subtask("core", "true")] });
    await change(run);
    const { task, folder } = run;
    const wanted = { folder, assignment, attempt, setup: null };
    return runGivenAssignment(task.settings, task.hostContext, equipmentOf(task), wanted);
  }
  const refusalOf = (answer: object | Refusal): string =>
    isRefusal(answer) ? answer.messages.join("\n") : "accepted";

  test("is refused when the plan on disk is not what was planned", async () => {
    const tampered = await given(async ({ folder }) => {
      const path = join(folder, "plan.json");
      await writeFile(
        path,
        (await readFile(path, "utf8")).replace('"run": "true"', '"run": "touch tampered"'),
      );
    });
    expect(refusalOf(tampered)).toContain("its digest does not match its content");
  });

  test("is refused when the plan knows nothing of it", async () => {
    expect(refusalOf(await given(async () => {}, "docs"))).toContain('the plan has no assignment "docs"');
  });

  test("is refused if it was already started: no process writes into another's folder", async () => {
    expect(refusalOf(await given(async () => {}, "api", 1))).toContain("this attempt was already started");
  });

  test("is done only for the waiting parent process", async () => {
    const { task, folder } = await spread({ subtasks: [subtask("api", "true"), subtask("core", "true")] });
    const [program, ...first] = call;
    const args = [...first, "run-assignment", folder, "api", "--attempt", "2", "--parent", "1"];
    expect(await runCommand(program, args, task.root)).toEqual({ code: 130, stdout: "", stderr: "" });
    expect(existsSync(placeOf({ folder }, "api", 2))).toBe(false);
  });
});
