import { beforeEach, describe, expect, test } from "@jest/globals";
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LocalHistory, LocalPlace } from "../../../src/metrics/history/local-history.ts";
import { foldLedger } from "../../../src/metrics/ledger.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import type { Locks } from "../../../src/platform/platform.ts";
import {
  aggregatesOf,
  freeLocks,
  idsOfLines,
  type LocalOptions,
  namesIn,
  newPlace,
  openLocal,
  rebuiltAggregates,
  recordIn,
} from "./local-place.ts";
import { sampleLine, sampleLines } from "./sample-lines.ts";

const quiet = { warnings: [], notices: [] };
const busy: Locks = { acquire: async () => ({ kind: "busy", reason: "process 7 has it" }) };

let place: LocalPlace;

beforeEach(async () => {
  place = await newPlace();
});

const pathOf = (...names: string[]): string => join(place.folder, ...names);
const open = (options?: LocalOptions): LocalHistory => openLocal(place, options);
const record = (lines: readonly string[], options?: LocalOptions): Promise<string[]> =>
  recordIn(place, lines, options);

/** Something that another process left among what waits. */
async function leave(name: string, text: string): Promise<void> {
  await mkdir(pathOf("metrics.pending"), { recursive: true });
  await writeFile(pathOf("metrics.pending", name), text);
}

describe("a pending file", () => {
  test("is entered by completed_at and then by id, whoever queued it first", async () => {
    for (const [id, end] of [
      ["r3", 2],
      ["r2", 1],
      ["r1", 1],
    ] as const) {
      expect(await open().queue([sampleLine({ id, end })])).toBeNull();
    }
    expect(await open().merge()).toEqual(quiet);
    expect(await idsOfLines(open())).toEqual(["r1#1", "r2#1", "r3#1"]);
    expect(await namesIn(place, "metrics.pending")).toEqual([]);
  });

  test("is not yet part of what is read", async () => {
    await record([sampleLine({ id: "r1" })]);
    await open().queue([sampleLine({ id: "r2" })]);
    expect(await idsOfLines(open())).toEqual(["r1#1"]);
    expect(foldLedger((await open().read()).ledger).entries).toBe(1);
  });

  test("is taken without what is no entry, which is set aside under its name", async () => {
    await leave("a.jsonl", `${sampleLine({ id: "r1" })}\r\nno entry\n`);
    await leave("b.jsonl", "");
    await mkdir(pathOf("metrics.rejected"), { recursive: true });
    await writeFile(pathOf("metrics.rejected", "b.jsonl"), "an earlier one");
    expect(await record([sampleLine({ id: "r2", end: 1 })])).toEqual([
      "moved to metrics.rejected, since not everything in them is an entry (files: 2): a.jsonl, b.jsonl",
    ]);
    expect(await idsOfLines(open())).toEqual(["r1#1", "r2#1"]);
    expect(await namesIn(place, "metrics.pending")).toEqual([]);
    expect(await namesIn(place, "metrics.rejected")).toEqual(["a.jsonl", "b.jsonl", "b.jsonl-2"]);
    expect(await readFile(pathOf("metrics.rejected", "a.jsonl"), "utf8")).toContain("no entry");
  });

  test("is not taken from a temporary file before it is five minutes old", async () => {
    const minutesAgo = (minutes: number): string =>
      new Date(Date.now() - minutes * 60_000).toISOString().replaceAll(/[:.]/g, "-");
    const young = `${minutesAgo(4)}-aa.jsonl.tmp-1-1-aa`;
    await leave(young, sampleLine({ id: "young" }));
    await leave(`${minutesAgo(6)}-bb.jsonl.tmp-1-1-bb`, sampleLine({ id: "whole" }));
    await leave(`${minutesAgo(6)}-cc.jsonl.tmp-1-1-cc`, sampleLine({ id: "torn" }).slice(0, -5));
    await leave("of-somebody-else.tmp", "");
    expect(await open().merge()).toEqual({
      warnings: [expect.stringContaining("moved to metrics.rejected")],
      notices: [],
    });
    expect(await idsOfLines(open())).toEqual(["whole#1"]);
    expect(await namesIn(place, "metrics.pending")).toEqual([young]);
    expect(await namesIn(place, "metrics.rejected")).toHaveLength(2);
  });

  test("is left where it is when it cannot be read, and the rest is entered", async () => {
    await mkdir(pathOf("metrics.pending", "folder.jsonl"), { recursive: true });
    const [warning, ...others] = await record([sampleLine({ id: "r1" })]);
    expect(warning).toMatch(
      /^metrics.pending\/folder.jsonl is still pending, it could not be read: .* is not a file/,
    );
    expect(others).toEqual([]);
    expect(await idsOfLines(open())).toEqual(["r1#1"]);
    expect(await namesIn(place, "metrics.pending")).toEqual(["folder.jsonl"]);
  });

  test("is left out when it is in the history already, as after a holder that was killed", async () => {
    const lines = sampleLines(1, 9);
    await record(lines.slice(0, 4), { windowSize: 4 });
    await appendFile(pathOf("metrics.json"), `${lines.slice(4, 6).join("\n")}\n`);
    expect(await record(lines.slice(2, 9), { windowSize: 4 })).toEqual([]);
    expect(await idsOfLines(open())).toEqual(lines.map((_, index) => `r${index + 1}#1`));
    expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place, { windowSize: 4 }));
  });

  test("of thousands is entered in rounds that others can come between", async () => {
    const lines = sampleLines(1, 700);
    let held = 0;
    const locks: Locks = { acquire: (...given) => ((held += 1), freeLocks.acquire(...given)) };
    expect(await record(lines, { locks })).toEqual([]);
    expect(held).toBeGreaterThan(4);
    expect(await idsOfLines(open())).toHaveLength(700);
    expect(await namesIn(place, "metrics.pending")).toEqual([]);
  });
});

describe("when somebody else has the lock", () => {
  test("the entry waits for the next run, which enters it", async () => {
    const slept: number[] = [];
    const clock = { ...systemClock, elapsed: () => slept.length * 250 };
    const locks: Locks = { acquire: (...given) => (slept.push(1), busy.acquire(...given)) };
    const warnings = await record([sampleLine({ id: "r1" })], { locks, clock });
    expect(warnings).toEqual([
      "entries in metrics.pending were left for the next run of this task: process 7 has it",
    ]);
    expect(slept).toHaveLength(32);
    expect(await namesIn(place, "metrics.json")).toEqual([]);
    expect(await record([sampleLine({ id: "r2", end: 1 })])).toEqual([]);
    expect(await idsOfLines(open())).toEqual(["r1#1", "r2#1"]);
  });

  test("and has entered this run meanwhile, nothing is left to do", async () => {
    const locks: Locks = {
      async acquire(...given) {
        await openLocal(place).merge();
        return busy.acquire(...given);
      },
    };
    expect(await record([sampleLine({ id: "r1" })], { locks })).toEqual([]);
    expect(await idsOfLines(open())).toEqual(["r1#1"]);
  });

  test("nobody waits for what others queued", async () => {
    await open().queue([sampleLine({ id: "r1" })]);
    expect(await open({ locks: busy }).merge()).toEqual(quiet);
    expect(await namesIn(place, "metrics.pending")).toHaveLength(1);
  });

  test("who had it looks again after giving it back", async () => {
    let given = 0;
    const locks: Locks = {
      acquire: async () => ({
        kind: "held",
        async release() {
          given += 1;
          if (given === 1) await open().queue([sampleLine({ id: "late", end: 5 })]);
        },
      }),
    };
    expect(await record([sampleLine({ id: "r1" })], { locks })).toEqual([]);
    expect(given).toBe(2);
    expect(await idsOfLines(open())).toEqual(["r1#1", "late#1"]);
    expect(await namesIn(place, "metrics.pending")).toEqual([]);
  });
});
