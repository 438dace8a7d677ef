import { beforeAll, describe, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import type { JournalEvent } from "../../src/model/journal.ts";
import { Manifest } from "../../src/model/manifest.ts";
import { foldJournal } from "../../src/run/fold.ts";
import { readJournal } from "../../src/run/read-journal.ts";
import { runPipeline, type RanAssignment } from "../support/run-context.ts";

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

  test("tells who writes it, and times that never go back", () => {
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

  test("that was cut off anywhere loses its last line at most, and says so", () => {
    const bytes = Buffer.from(text, "utf8");
    const header = bytes.indexOf("\n") + 1;
    fc.assert(
      fc.property(fc.integer({ min: header, max: bytes.length }), (length) => {
        const cut = bytes.subarray(0, length).toString("utf8");
        const { events, unreadable } = readJournal(cut);
        const lines = cut.split("\n");
        // A line that lacks only its end is whole.
        const torn = lines.at(-1) !== "" && !text.includes(`${lines.at(-1)!}\n`);
        expect(unreadable).toBe(torn ? 1 : 0);
        expect(events).toEqual(ran.events.slice(0, events.length));
        expect(events.length + unreadable).toBe(lines.filter((line) => line !== "").length - 1);
      }),
      { numRuns: 300 },
    );
  });

  test("without its first line is none", () => {
    expect(readJournal("")).toEqual({ events: [], unreadable: 0 });
    expect(readJournal(text.slice(0, 10))).toEqual({ events: [], unreadable: 1 });
    const body = text.slice(text.indexOf("\n") + 1);
    expect(readJournal(body)).toEqual({ events: [], unreadable: ran.events.length + 1 });
  });

  test("with a damaged line in the middle is read around it", () => {
    const lines = text.split("\n");
    lines[3] = '{"type":"stage-finished"}';
    lines[4] = "\0\0\0";
    const { events, unreadable } = readJournal(lines.join("\n"));
    expect(unreadable).toBe(2);
    expect(events).toEqual(ran.events.filter((_, at) => at !== 2 && at !== 3));
  });
});

describe("the manifest", () => {
  test("is the journal folded", () => {
    expect(foldJournal(ran.events)).toEqual(ran.manifest);
  });

  test("is a valid one after every event, and terminal after the last one only", () => {
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

  test("of no event is none, and no event but the first can begin one", () => {
    expect(foldJournal([])).toBeUndefined();
    const [, second] = ran.events as [JournalEvent, JournalEvent];
    expect(() => foldJournal([second])).toThrow("a journal begins with run-started, not with stage-started");
  });

  test("lists stages that were never heard of again as pending", () => {
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
