import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { LocalPlace } from "../../../src/metrics/history/local-history.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { createLocks } from "../../../src/platform/lock.ts";
import { isRunning, getProcessStart } from "../../../src/platform/process-identity.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { aggregatesOf, idsOfLines, namesIn, newPlace, openLocal, rebuiltAggregates } from "./local-place.ts";
import { makeWriters, startWriter, type Writer } from "./local-writer.ts";
import { sampleLine } from "./sample-lines.ts";

const locks = createLocks({
  clock: systemClock,
  owner: { pid: process.pid, host: hostname(), started: getProcessStart(process.pid) },
  processes: { isRunning: (who) => isRunning(who, hostname()) },
});

let script: string;
let place: LocalPlace;

beforeAll(async () => {
  script = await makeWriters(await temporaryFolder());
});

beforeEach(async () => {
  place = await newPlace();
});

/** Processes that are ready to enter a run each. */
const startWriters = (count: number): Promise<Writer[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) => {
      const id = `r${index + 1}`;
      return startWriter(script, place, id, sampleLine({ id, end: index }));
    }),
  );

const go = (writers: readonly Writer[]): void => {
  for (const { child } of writers) child.stdin?.write("go");
};

/** The process that has the lock, if one has it right now. */
function holder(writers: readonly Writer[]): Writer | undefined {
  try {
    const { pid } = JSON.parse(readFileSync(join(place.folder, "metrics.lock"), "utf8")) as { pid: number };
    return writers.find(({ child }) => child.pid === pid);
  } catch {
    return undefined;
  }
}

const names = async (): Promise<string[]> =>
  (await diskFiles().list(place.folder)).filter((name) => name.startsWith("metrics.lock"));

describe("processes that end at the same time", () => {
  test("enter each run once, and leave nothing that waits and no lock", async () => {
    const writers = await startWriters(10);
    go(writers);
    const ends = await Promise.all(writers.map(({ ended }) => ended));
    expect(ends).toEqual(writers.map(() => ({ code: 0, complaint: "" })));
    expect(writers.map((writer) => writer.said())).toEqual(writers.map(() => "ready\nqueued\n"));
    expect((await idsOfLines(openLocal(place))).toSorted()).toEqual(
      writers.map(({ id }) => `${id}#1`).toSorted(),
    );
    expect(await namesIn(place, "metrics.pending")).toEqual([]);
    expect(await names()).toEqual([]);
    expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place));
  });

  test("lose nothing that was queued when those that have the lock are killed", async () => {
    const writers = await startWriters(20);
    go(writers);
    const killed = new Set<Writer>();
    const ended = Promise.all(writers.map((writer) => writer.ended)).then((ends) => ({ ends }));
    let over: Awaited<typeof ended> | null = null;
    while (over === null) {
      const victim = killed.size < 6 ? holder(writers) : undefined;
      if (victim !== undefined && !killed.has(victim)) {
        await systemClock.sleep(Math.random() * 8);
        victim.child.kill("SIGKILL");
        killed.add(victim);
      }
      over = await Promise.race([ended, systemClock.sleep(1).then(() => null)]);
    }
    expect(over.ends.map(({ complaint }) => complaint).join("")).toBe("");
    expect((await openLocal(place, { locks }).merge()).notices).toEqual([]);
    const ids = (await idsOfLines(openLocal(place))).filter((id) => id !== "?");
    expect(new Set(ids).size).toBe(ids.length);
    const queued = writers.filter((writer) => writer.said().includes("queued")).map(({ id }) => `${id}#1`);
    expect(ids).toEqual(expect.arrayContaining(queued));
    expect((await namesIn(place, "metrics.pending")).filter((name) => !name.includes(".tmp"))).toEqual([]);
    expect((await names()).filter((name) => name === "metrics.lock")).toEqual([]);
    expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place));
  });
});
