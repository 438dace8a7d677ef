import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { appendFile, cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { LocalPlace } from "../../../src/metrics/history/local-history.ts";
import { dyingDisk } from "./dying-disk.ts";
import {
  aggregatesOf,
  idsOfLines,
  namesIn,
  newPlace,
  openLocal,
  rebuiltAggregates,
  recordIn,
} from "./local-place.ts";
import { sampleLine, sampleLines } from "./sample-lines.ts";
import { runs } from "../../support/property-runs.ts";

const bounded = { bounds: { maxBytes: Infinity, maxLines: 6 }, windowSize: 4 };

/**
 * A history of 12 entries, of which 6 are in a segment and 6 in a file that is full, with a torn line at its end; and waiting
 * are a file with two entries and one with an entry and something else.
 */
async function preparedPlace(): Promise<LocalPlace> {
  const place = await newPlace();
  for (const line of sampleLines(1, 12)) await recordIn(place, [line], bounded);
  await appendFile(join(place.folder, "metrics.json"), '{"run_id":"tor');
  await openLocal(place).queue(sampleLines(13, 14));
  const strange = join(place.folder, "metrics.pending", "strange.jsonl");
  await writeFile(strange, `${sampleLine({ id: "r15", end: 15 })}\nno entry\n`);
  return place;
}

const prepared = preparedPlace();

async function copyOfPrepared(): Promise<LocalPlace> {
  const [from, to] = [await prepared, await newPlace()];
  for (const [source, target] of [
    [from.folder, to.folder],
    [from.outFolder, to.outFolder],
  ] as const) {
    await mkdir(dirname(target), { recursive: true });
    await cp(source, target, { recursive: true });
  }
  return to;
}

/** @returns whether it came to its end */
async function mergeUntilKilled(place: LocalPlace, changes: number): Promise<boolean> {
  const { files, isDead } = dyingDisk(changes);
  await openLocal(place, { ...bounded, files }).merge();
  return !isDead();
}

/** What there is after one more run that nothing happens to. */
async function afterNextRun(place: LocalPlace): Promise<object> {
  await recordIn(place, [sampleLine({ id: "r16", end: 16 })], bounded);
  const ids = await idsOfLines(openLocal(place));
  const segments = await namesIn(place, "metrics.segments");
  const rebuilt = await rebuiltAggregates(place, bounded);
  return {
    ids: ids.filter((id) => id !== "?").toSorted(),
    pending: await namesIn(place, "metrics.pending"),
    rejected: await namesIn(place, "metrics.rejected"),
    notCompressed: segments.filter((name) => !name.endsWith(".jsonl.gz")),
    sameFigures: isDeepStrictEqual(aggregatesOf(place), rebuilt),
  };
}

const well = {
  ids: Array.from({ length: 16 }, (_, index) => `r${index + 1}#1`).toSorted(),
  pending: [],
  rejected: ["strange.jsonl"],
  notCompressed: [],
  sameFigures: true,
};

describe("who is killed while it has the lock", () => {
  test("at any change that it makes, leaves what the next one completes", async () => {
    let changes = 0;
    for (let isDone = false; !isDone; changes += 1) {
      const place = await copyOfPrepared();
      isDone = await mergeUntilKilled(place, changes);
      expect(await afterNextRun(place)).toEqual(well);
    }
    expect(changes).toBeGreaterThanOrEqual(15);
  });

  test("one after the other, each anywhere, loses nothing and enters nothing twice", async () => {
    const kills = fc.array(fc.nat(24), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(kills, async (changes) => {
        const place = await copyOfPrepared();
        for (const some of changes) await mergeUntilKilled(place, some);
        expect(await afterNextRun(place)).toEqual(well);
      }),
      { numRuns: runs(12) },
    );
  });
});
