import { beforeAll, describe, expect, test } from "@jest/globals";
import { asRecorded } from "../../src/model/redacted.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import type { JournalEvent } from "../../src/model/journal.ts";
import { toJson } from "../../src/model/json.ts";
import { Manifest } from "../../src/model/manifest.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { diskFiles } from "../../src/platform/files.ts";
import type { Appender, Files } from "../../src/platform/platform.ts";
import { applyEvent, foldJournal } from "../../src/model/fold.ts";
import { type NewEvent, type Journal, openJournal } from "../../src/run/journal.ts";
import { readJournal } from "../../src/run/read-journal.ts";
import { createRecordingWatcher } from "../support/recording-watcher.ts";
import { outcomesOf, readManifest, runPipeline, type RanAssignment } from "../support/run-context.ts";
import { attemptOf, openTask, type Task } from "../support/task.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runs } from "../support/property-runs.ts";

let ran: RanAssignment;
let text: string;

/** A run in which each kind of event happens, and most kinds of end. */
beforeAll(async () => {
  ran = await runPipeline(
    {
      setup: [{ id: "prepare", run: "true" }],
      "fail-fast": false,
      stages: [
        { id: "good", run: "echo é€ && echo '::error file=a.ts,line=1::m'" },
        { id: "bad", run: "echo é€; exit 1", tries: { max: 2, "backoff-seconds": 0 } },
        { id: "after-bad", run: "true", needs: ["bad"] },
        { pipeline: "inner" },
        { id: "absent", run: "true", shell: "no-such-shell {0}" },
      ],
    },
    { pipelines: { inner: { stages: [{ id: "x", run: "kill -9 $$" }] } } },
  );
  text = await readFile(join(ran.folder, "journal.ndjson"), "utf8");
});

describe("a journal", () => {
  test("holds each kind of event", () => {
    const types = new Set(ran.events.map(({ type }) => type));
    expect([...types].sort()).toEqual([
      "child-finished",
      "child-started",
      "run-finished",
      "run-started",
      "stage-finished",
      "stage-skipped",
      "stage-started",
    ]);
    expect(ran.events.at(-1)).toMatchObject({
      type: "run-finished",
      status: "failed",
      summary: "2 succeeded, 3 failed, 1 other",
    });
  });

  test("names its writer, and its times never go back", () => {
    expect(ran.events[0]).toMatchObject({
      type: "run-started",
      writer: { pid: process.pid, host: "here" },
      plan_digest: ran.plan.digest,
    });
    const times = ran.events.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  test("is shown event by event, each when it is written", () => {
    const shown = ran.watcher.events.filter(({ scope }) => scope.length === 0).map(({ event }) => event);
    expect(shown).toEqual(ran.events);
  });

  test("that is truncated anywhere loses at most its last line, and reports it", () => {
    const bytes = Buffer.from(text, "utf8");
    const header = bytes.indexOf("\n") + 1;
    fc.assert(
      fc.property(fc.integer({ min: header, max: bytes.length }), (length) => {
        const cut = bytes.subarray(0, length).toString("utf8");
        const { events, unreadable } = readJournal(cut);
        const lines = cut.split("\n");
        // A line that lacks only its end is whole.
        const torn = lines.at(-1) !== "" && !text.includes(`${lines.at(-1)!}\n`);
        expect(unreadable).toHaveLength(torn ? 1 : 0);
        expect(events).toEqual(ran.events.slice(0, events.length));
        expect(events.length + unreadable.length).toBe(lines.filter((line) => line !== "").length - 1);
      }),
      { numRuns: runs(100) },
    );
  });

  test("without its header is empty", () => {
    expect(readJournal("")).toEqual({ events: [], unreadable: [], manifest: undefined });
    expect(readJournal(text.slice(0, 10))).toMatchObject({ events: [], unreadable: [text.slice(0, 10)] });
    const body = text.slice(text.indexOf("\n") + 1);
    expect(readJournal(body).events).toEqual([]);
    expect(readJournal(body).unreadable).toHaveLength(ran.events.length);
  });

  test("is readable around a damaged line", () => {
    const lines = text.split("\n");
    lines[3] = '{"type":"stage-finished"}';
    lines[4] = "\0\0\0";
    const { events, unreadable } = readJournal(lines.join("\n"));
    expect(unreadable).toHaveLength(2);
    expect(events).toEqual(ran.events.filter((_, at) => at !== 2 && at !== 3));
  });
});

describe("the manifest", () => {
  test("is the journal folded", () => {
    expect(readJournal(text).manifest).toEqual(ran.manifest);
  });

  test("is valid after every event, and final only after the last", () => {
    for (let length = 1; length <= ran.events.length; length += 1) {
      const manifest = foldJournal(ran.events.slice(0, length))!;
      expect(Manifest.parse(manifest)).toEqual(manifest);
      const over = length === ran.events.length;
      expect(manifest.status).toBe(over ? "failed" : "in_progress");
      expect(manifest.completed_at === null).toBe(!over);
      for (const { status, completed_at } of manifest.commands) {
        expect(completed_at === null).toBe(status === "pending" || status === "running");
      }
    }
  });

  test("is folded from any events after the first, in whatever order they are found", () => {
    const [first, ...rest] = ran.events;
    fc.assert(
      fc.property(fc.shuffledSubarray(rest), (found) => {
        const manifest = foldJournal([first!, ...found])!;
        expect(Manifest.safeParse(manifest).success).toBe(true);
        expect(manifest.commands).toHaveLength(ran.manifest.commands.length);
      }),
    );
  });

  test("does not exist without events, and only the first event can start one", () => {
    expect(foldJournal([])).toBeUndefined();
    const [, second] = ran.events as [JournalEvent, JournalEvent];
    expect(foldJournal([second])).toBeUndefined();
    expect(() => applyEvent(undefined, second)).toThrow(
      "a journal starts with run-started, not with stage-started",
    );
  });

  test("lists stages without any event as pending", () => {
    const { commands } = foldJournal(ran.events.slice(0, 1))!;
    expect(commands.map(({ index, id, status, outcome }) => [index, id, status, outcome])).toEqual(
      ["prepare", "good", "bad", "after-bad", "inner", "absent"].map((id, at) => [
        at + 1,
        id,
        "pending",
        null,
      ]),
    );
  });
});

/** The disk, with what becomes of each append to a journal told by a test. */
function withJournals(
  disk: Files,
  append: (appender: Appender, text: string, path: string) => Promise<void>,
): Files {
  return {
    ...disk,
    async openAppend(path) {
      const appender = await disk.openAppend(path);
      if (!path.endsWith("/journal.ndjson")) return appender;
      return { ...appender, append: (given) => append(appender, Buffer.from(given).toString(), path) };
    },
  };
}

const full = (): Error => Object.assign(new Error("no space left on device"), { code: "ENOSPC" });

describe("nothing but the journal's fold", () => {
  interface Written {
    path: string;
    text: string;
    durable: boolean;
    /** What the journal beside it said at that moment. */
    fold: string;
  }

  /** All that is written as a manifest while a pipeline runs. */
  async function manifestsOf(
    gate: object,
    pipelines = {},
  ): Promise<{ ran: RanAssignment; written: Written[] }> {
    const written: Written[] = [];
    const disk = diskFiles({ temporaryRoot: join(await temporaryFolder(), "temporary") });
    const files: Files = {
      ...disk,
      async replace(path, text, options = {}) {
        if (path.endsWith("/manifest.json")) {
          const journal = readJournal(readFileSync(join(dirname(path), "journal.ndjson"), "utf8"));
          const fold = toJson(journal.manifest);
          written.push({ path, text, durable: options.durable ?? false, fold });
        }
        return disk.replace(path, text, options);
      },
    };
    const ran = await runPipeline(gate, { files, pipelines });
    return { ran, written };
  }

  const inner = {
    "fail-fast": false,
    stages: [
      { id: "x", run: "echo inside" },
      { id: "y", run: "exit 4" },
    ],
  };
  const gate = {
    setup: [{ id: "prepare", run: "true" }],
    "fail-fast": false,
    stages: [
      { id: "a", run: "exit 1", needs: [] },
      { id: "b", run: "exit 2", needs: [], tries: { max: 2 } },
      { id: "c", run: "true", needs: [] },
      { pipeline: "inner", needs: [] },
      { id: "d", run: "true", needs: ["a"] },
    ],
  };

  test("is ever written as a manifest, and the last one written is what is there", async () => {
    const { ran, written } = await manifestsOf(gate, { inner });
    expect(new Set(written.map(({ path }) => path)).size).toBe(2);
    for (const { text, fold } of written) expect(text).toBe(fold);
    for (const path of new Set(written.map((one) => one.path))) {
      const last = written.findLast((one) => one.path === path)!;
      expect(await readFile(path, "utf8")).toBe(last.text);
    }
    expect(ran.manifest.status).toBe("failed");
  });

  test("is there durably at the end, and only then", async () => {
    const { written } = await manifestsOf(gate, { inner });
    for (const { text, durable } of written) {
      expect(durable).toBe(Manifest.parse(JSON.parse(text)).completed_at !== null);
    }
    expect(written.filter(({ durable }) => durable)).toHaveLength(2);
  });

  test("is written at most five times for ten quick stages", async () => {
    const stages = Array.from({ length: 10 }, (_, at) => ({ id: `s${at}`, run: "true" }));
    const { written } = await manifestsOf({ stages });
    expect(written.length).toBeLessThanOrEqual(5);
    expect(Manifest.parse(JSON.parse(written.at(-1)!.text)).status).toBe("succeeded");
  });
});

describe("a journal that cannot be written from some moment on", () => {
  interface Broken {
    task: Task;
    /** Appends that were asked for, the failing ones too. */
    appends(): number;
  }

  async function openBroken(gate: object, from: number, pipelines = {}): Promise<Broken> {
    let appends = 0;
    const disk = (files: Files): Files =>
      withJournals(files, async (appender, text) => {
        appends += 1;
        if (appends >= from) throw full();
        await appender.append(text);
      });
    return { task: await openTask(gate, { disk, file: { pipelines } }), appends: () => appends };
  }

  const quick = {
    stages: [
      { id: "a", run: "touch ran-a" },
      { id: "b", run: "touch ran-b", "continue-on-error": true },
      { id: "c", run: "touch ran-c", if: "always()" },
    ],
  };

  /** run-started, start and end of each stage, run-finished. */
  const appends = [1, 2, 3, 4, 5, 6, 7, 8];

  test("behaves like one that can be written before that moment", async () => {
    const whole = await openBroken(quick, Infinity);
    expect((await whole.task.run()).summary.status).toBe("succeeded");
    expect(whole.appends()).toBe(appends.length);
  });

  test.each(appends)(
    "makes the run fail, with the reason, when append %i is the first that fails",
    async (from) => {
      const { task } = await openBroken(quick, from);
      const run = await task.run();
      expect(run.summary.status).toBe("failed");
      expect(run.manifest).toMatchObject({ status: "failed", status_detail: "journal-not-written" });
      expect(run.manifest.completed_at).not.toBeNull();
      const manifest = Manifest.parse(await readManifest(join(attemptOf(run), "manifest.json")));
      expect(manifest).toMatchObject({
        status: "failed",
        status_detail: "journal-not-written",
        summary: "its journal could not be written: no space left on device",
      });
      expect(manifest.completed_at).not.toBeNull();
      for (const { status } of manifest.commands) expect(status).not.toMatch(/pending|running/);
    },
  );

  test.each(appends)("starts nothing after append %i has failed", async (from) => {
    const { task } = await openBroken(quick, from);
    const shown: JournalEvent[] = [];
    await task.run({ event: (event) => void shown.push(event) });
    // The event that could not be written is the first one without a place on disk.
    expect(shown.slice(from).map(({ type }) => type)).not.toContain("stage-started");
    const started = shown.flatMap((event) => (event.type === "stage-started" ? [event.index] : []));
    const others = quick.stages.filter((_, at) => !started.includes(at + 1));
    for (const { id } of others) expect(existsSync(join(task.root, `ran-${id}`))).toBe(false);
  });

  const slow = {
    stages: [
      { id: "slow", run: "touch slow; exec sleep 300", needs: [] },
      { id: "a", run: "until [ -e slow ]; do sleep 0.01; done", needs: [] },
      { id: "b", run: "true", needs: ["a"] },
      { id: "c", run: "true", needs: ["b"], if: "always()" },
    ],
  };

  test.each([1, 2, 3, 4, 5, 6])("ends stages that run, when it is append %i that fails", async (from) => {
    const { task } = await openBroken(slow, from);
    const run = await task.run();
    const manifest = await readManifest(join(attemptOf(run), "manifest.json"));
    expect(manifest).toMatchObject({ status: "failed", status_detail: "journal-not-written" });
    expect(outcomesOf({ manifest })[0]).toMatch(
      /^slow: (cancelled|skipped, its journal could not be written)/,
    );
  });

  test("is the reason shown, although a stage was ended because of it", async () => {
    const { task } = await openBroken(slow, 4);
    const { markdown, summary } = await task.run();
    expect(markdown).toContain("no space left on device");
    expect(`${summary.reason} ${summary.warnings.join(" ")}`).toContain("no space left on device");
  });

  test("ends a nested pipeline's stages too, and the run that it is part of goes on to its end", async () => {
    const disk = (files: Files): Files =>
      withJournals(files, async (appender, text, path) => {
        if (path.includes("/children/") && text.includes("stage-finished")) throw full();
        await appender.append(text);
      });
    const inner = {
      stages: [
        { id: "slow", run: "touch slow; exec sleep 300", needs: [] },
        { id: "quick", run: "until [ -e slow ]; do sleep 0.01; done", needs: [] },
        { id: "later", run: "touch later", needs: ["quick"] },
      ],
    };
    const task = await openTask(
      { stages: [{ pipeline: "inner" }, { id: "after", run: "true", if: "always()" }] },
      { disk, file: { pipelines: { inner } } },
    );
    const run = await task.run();
    expect(outcomesOf(run)).toEqual(["inner: failed", "after: succeeded"]);
    const [child] = [...run.children.values()];
    expect(child).toMatchObject({ status: "failed", status_detail: "journal-not-written" });
    expect(outcomesOf({ manifest: child! })).toEqual([
      "slow: cancelled",
      "quick: succeeded",
      "later: skipped, its journal could not be written: no space left on device",
    ]);
    expect(existsSync(join(task.root, "later"))).toBe(false);
  });

  test.each(appends)("but append %i alone is whole in the end, and the run has failed", async (nth) => {
    let count = 0;
    const disk = (files: Files): Files =>
      withJournals(files, async (appender, text) => {
        count += 1;
        if (count === nth) throw full();
        await appender.append(text);
      });
    const task = await openTask(quick, { disk });
    const run = await task.run();
    expect(run.summary.status).toBe("failed");
    const text = await readFile(join(attemptOf(run), "journal.ndjson"), "utf8");
    const { manifest, unreadable } = readJournal(text);
    // Nothing was torn: the disk took nothing of what it refused.
    expect(unreadable).toEqual([]);
    expect(manifest).toEqual(await readManifest(join(attemptOf(run), "manifest.json")));
  });
});

describe("an open journal", () => {
  const nested = {
    type: "child-started",
    index: 1,
    run_id: "run.a",
    pipeline_id: "inner",
    manifest: "children/manifest.json",
  } as const;
  const finished: NewEvent = {
    type: "stage-finished",
    index: 1,
    outcome: "failed",
    exit: { kind: "exited", code: 1 },
    tries: 1,
    duration_ms: 5,
    summary: "é€",
    notes: [],
    tail: null,
    error_file: null,
    findings: [],
    findings_omitted: 0,
    judgement: null,
    artifacts: [],
    outputs: {},
    step_summary: null,
    files: [],
    frames: { total_frames: 3, redacted_frames: 1, blocked_frames: 0, allowed_frames: 2 },
    privacy_log: null,
    handed_on: false,
  };
  const some: NewEvent[] = [
    { type: "stage-started", index: 1, try: 1, pid: 7, process_started: null, log_path: null },
    nested,
    { type: "child-finished", index: 1, run_id: "run.a", status: "failed" },
    finished,
    { type: "run-finished", status: "failed", status_detail: "stage-failed", summary: "done" },
  ];

  interface Disk {
    /** What the file holds. */
    text(): string;
    journal: Journal;
    warnings: string[];
  }

  /** @param taken how many bytes of an append the disk takes before it is full; null: all */
  async function open(taken: (bytes: number) => number | null): Promise<Disk> {
    const written: Buffer[] = [];
    const warnings: string[] = [];
    const appender: Appender = {
      async append(given) {
        const bytes = Buffer.from(given);
        const most = taken(bytes.length);
        written.push(bytes.subarray(0, most ?? bytes.length));
        if (most !== null) throw full();
      },
      close: async () => {},
    };
    const journal = await openJournal(
      {
        folder: "/run",
        files: { ...diskFiles(), openAppend: async () => appender, replace: async () => {} },
        clock: systemClock,
        watcher: createRecordingWatcher(),
        scope: [],
        warn: (message) => warnings.push(message),
      },
      asRecorded({
        type: "run-started" as const,
        task_id: "task",
        run_id: "run",
        parent_run_id: null,
        pipeline_id: "gate",
        pipeline_title: "gate",
        assignment: "gate",
        attempt: 1,
        plan_digest: "0".repeat(64),
        artifact_root: ".runs",
        guardrails_required: false,
        writer: { pid: 1, host: "here", started: null },
        mark: "0".repeat(16),
        heartbeat: { interval_seconds: 30, stale_after_seconds: 120 },
        redaction: "enforce" as const,
        commands: ["a", "b"].map((id, at) => ({
          index: at + 1,
          id,
          title: id,
          command: "true",
          kind: "command" as const,
          subtask: null,
          phase: "test" as const,
        })),
      }),
    );
    return { text: () => Buffer.concat(written).toString("utf8"), journal, warnings };
  }

  test("writes a line for each event, after its header", async () => {
    const { journal, text } = await open(() => null);
    for (const event of some) await journal.record(asRecorded(event));
    await journal.beat();
    await journal.close();
    const { events, unreadable, manifest } = readJournal(text());
    expect(unreadable).toEqual([]);
    expect(events.map(({ type }) => type)).toEqual([
      "run-started",
      ...some.map(({ type }) => type),
      "heartbeat",
    ]);
    expect(manifest).toEqual(journal.getManifest());
    expect(journal.broken.aborted).toBe(false);
  });

  test("keeps the order of calls that do not wait for each other", async () => {
    const { journal, text } = await open(() => null);
    await Promise.all(some.map((event) => journal.record(asRecorded(event))));
    expect(
      readJournal(text())
        .events.slice(1)
        .map(({ type }) => type),
    ).toEqual(some.map(({ type }) => type));
  });

  test("that tears off in the middle of a line is whole once there is room again: each event once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 }), { maxLength: 8 }),
        async (story) => {
          const asked = [...story];
          // Never all of the bytes: what was taken as a whole is no failure.
          const { journal, text } = await open((bytes) => {
            const part = asked.shift() ?? null;
            return part === null ? null : Math.floor(part * (bytes - 1));
          });
          for (const event of some) await journal.record(asRecorded(event));
          // Until there is room.
          for (const _ of story) await journal.record(asRecorded(some.at(-1)!));
          await journal.close();
          const { manifest } = readJournal(text());
          expect(manifest).toEqual(journal.getManifest());
          expect(journal.broken.aborted).toBe(story.some((part) => part !== null));
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test("that lacks only the end of a line when the disk is full does not say the event twice", async () => {
    for (const missing of [1, 2, 3]) {
      let appends = 0;
      const { journal, text } = await open((bytes) => ((appends += 1) === 3 ? bytes - missing : null));
      for (const event of some) await journal.record(asRecorded(event));
      await journal.close();
      const { events } = readJournal(text());
      expect(events.filter(({ type }) => type === nested.type)).toHaveLength(1);
      expect(foldJournal(events)?.child_runs).toHaveLength(1);
    }
  });

  test("never rejects an event, however often it fails", async () => {
    const { journal } = await open(() => 0);
    expect(journal.broken.aborted).toBe(true);
    expect(journal.broken.reason).toBe("its journal could not be written: no space left on device");
    for (const event of some) await expect(journal.record(asRecorded(event))).resolves.toBeUndefined();
    expect(journal.getManifest().completed_at).not.toBeNull();
    await expect(journal.close()).resolves.toBeUndefined();
  });

  test("rejects a beat that cannot be written, drops it, and is not broken by it", async () => {
    let appends = 0;
    const { journal, text } = await open(() => ((appends += 1) === 3 ? 10 : null));
    await journal.record(asRecorded(some[0]!));
    const before = journal.getManifest();
    await expect(journal.beat()).rejects.toThrow("no space left on device");
    expect(journal.broken.aborted).toBe(false);
    expect(journal.getManifest()).toEqual(before);
    await journal.record(asRecorded(finished));
    await journal.beat();
    const { events, unreadable, manifest } = readJournal(text());
    expect(unreadable).toHaveLength(1);
    expect(events.map(({ type }) => type)).toEqual([
      "run-started",
      "stage-started",
      "stage-finished",
      "heartbeat",
    ]);
    expect(manifest).toEqual(journal.getManifest());
  });
});

describe("the heartbeat of a run", () => {
  const waits = {
    stages: [{ id: "a", run: "until [ -e go ]; do sleep 0.02; done", "timeout-minutes": 0.5 }],
  };

  test("is in its journal and its manifest, in the interval of the file", async () => {
    let root = "";
    const files = withJournals(diskFiles(), async (appender, text) => {
      await appender.append(text);
      if (text.includes('"type":"heartbeat"')) writeFileSync(join(root, "go"), "");
    });
    const ran = await runPipeline(waits, {
      files,
      file: { "heartbeat-seconds": 1 },
      prepare: async (place) => void (root = place.root),
    });
    const beats = ran.events.filter(({ type }) => type === "heartbeat");
    expect(beats.length).toBeGreaterThanOrEqual(1);
    expect(ran.manifest).toMatchObject({
      status: "succeeded",
      heartbeat_at: beats.at(-1)!.at,
      heartbeat_interval_seconds: 1,
    });
    expect(ran.warnings).toEqual([]);
  });

  test("that cannot be recorded is reported, counted, and fails nothing", async () => {
    let root = "";
    let failed = 0;
    const files = withJournals(diskFiles(), async (appender, text) => {
      if (!text.includes('"type":"heartbeat"')) return appender.append(text);
      failed += 1;
      if (failed === 2) writeFileSync(join(root, "go"), "");
      throw full();
    });
    const ran = await runPipeline(waits, {
      files,
      file: { "heartbeat-seconds": 1 },
      prepare: async (place) => void (root = place.root),
    });
    expect(ran.manifest.status).toBe("succeeded");
    expect(ran.events.map(({ type }) => type)).not.toContain("heartbeat");
    expect(ran.warnings.slice(0, 2)).toEqual([
      "a heartbeat could not be recorded: no space left on device",
      expect.stringMatching(/^\d heartbeats could not be recorded$/),
    ]);
  });
});
