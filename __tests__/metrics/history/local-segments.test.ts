import { beforeEach, describe, expect, test } from "@jest/globals";
import { mkdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { LocalPlace } from "../../../src/metrics/history/local-history.ts";
import { foldLedger } from "../../../src/metrics/ledger.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/platform/platform.ts";
import {
  aggregatesOf,
  idsOfLines,
  type LocalOptions,
  namesIn,
  newPlace,
  openLocal,
  rebuiltAggregates,
  recordIn,
} from "./local-place.ts";
import { sampleLine, sampleLines } from "./sample-lines.ts";

const bounds = { maxBytes: Infinity, maxLines: 5 };
const quiet = { warnings: [], notices: [] };
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `r${index + 1}#1`);

let place: LocalPlace;

beforeEach(async () => {
  place = await newPlace();
});

const pathOf = (...names: string[]): string => join(place.folder, ...names);

/** Each line in a run of its own. */
async function record(lines: readonly string[], options: LocalOptions = {}): Promise<string[]> {
  const warnings: string[] = [];
  for (const line of lines) {
    warnings.push(...(await recordIn(place, [line], { bounds, windowSize: 4, ...options })));
  }
  return warnings;
}

const entriesRead = async (): Promise<number> =>
  foldLedger((await openLocal(place, { windowSize: 4 }).read()).ledger).entries;

const sameAsRebuilt = async (): Promise<void> =>
  expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place, { bounds, windowSize: 4 }));

describe("a full metrics.json", () => {
  test("becomes a compressed segment before the next entry, by its lines", async () => {
    expect(await record(sampleLines(1, 13))).toEqual([]);
    const names = await namesIn(place, "metrics.segments");
    expect(names).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-01\.jsonl\.gz$/),
      expect.stringMatching(/-01\.jsonl\.gz$/),
    ]);
    const first = gunzipSync(await readFile(pathOf("metrics.segments", names[0]!))).toString();
    expect(first).toBe(
      sampleLines(1, 5)
        .map((line) => `${line}\n`)
        .join(""),
    );
    expect((await readFile(pathOf("metrics.json"), "utf8")).split("\n")).toHaveLength(4);
    expect(await idsOfLines(openLocal(place))).toEqual(ids(13));
    expect(await entriesRead()).toBe(13);
    await sameAsRebuilt();
  });

  test("becomes one by its bytes too", async () => {
    const [line] = sampleLines(1, 1);
    await record(sampleLines(1, 3), { bounds: { maxBytes: line!.length, maxLines: Infinity } });
    expect(await namesIn(place, "metrics.segments")).toHaveLength(2);
    expect(await idsOfLines(openLocal(place))).toEqual(ids(3));
  });

  test("comes after all others also when the clock was set back or stands still", async () => {
    const at = (iso: string): LocalOptions => ({ clock: { ...systemClock, now: () => new Date(iso) } });
    await record(sampleLines(1, 6), at("2026-03-01T12:00:00.000Z"));
    await record(sampleLines(7, 11), at("2026-03-01T11:00:00.000Z"));
    await record(sampleLines(12, 16), at("2026-03-01T12:00:00.000Z"));
    await record(sampleLines(17, 21), at("2026-03-01T13:00:00.000Z"));
    const times = (await namesIn(place, "metrics.segments")).map((name) => name.slice(11, 27));
    expect(times).toEqual(["12-00-00-000Z-01", "12-00-00-000Z-02", "12-00-00-000Z-03", "13-00-00-000Z-01"]);
    expect(await idsOfLines(openLocal(place))).toEqual(ids(21));
  });

  test("that could not be compressed is read as it is, and compressed by the next run", async () => {
    const files: Files = { ...diskFiles(), compress: () => Promise.reject(new Error("ENOSPC")) };
    expect(await record(sampleLines(1, 6), { files })).toEqual([
      "a full metrics.json was not compressed; the next run tries again: ENOSPC",
    ]);
    expect(await namesIn(place, "metrics.segments")).toEqual([expect.stringMatching(/\.jsonl$/)]);
    expect(await idsOfLines(openLocal(place))).toEqual(ids(6));
    await record(sampleLines(7, 7));
    expect(await namesIn(place, "metrics.segments")).toEqual([expect.stringMatching(/\.jsonl\.gz$/)]);
    expect(await idsOfLines(openLocal(place))).toEqual(ids(7));
    await sameAsRebuilt();
  });

  test("that is there twice, as after a kill, counts once, and the plain one is what is kept", async () => {
    await record(sampleLines(1, 6));
    const [name = ""] = await namesIn(place, "metrics.segments");
    const bytes = gunzipSync(await readFile(pathOf("metrics.segments", name)));
    await writeFile(pathOf("metrics.segments", name.replace(".gz", "")), bytes);
    await truncate(pathOf("metrics.segments", name), 0);
    await writeFile(pathOf("metrics.segments", `${name}.tmp-1-aa`), "half");
    expect(await idsOfLines(openLocal(place))).toEqual(ids(6));
    expect(await record(sampleLines(7, 7))).toEqual([]);
    expect(await namesIn(place, "metrics.segments")).toEqual([name]);
    expect(await idsOfLines(openLocal(place))).toEqual(ids(7));
  });

  test("of an earlier attempt gives it up when the later one comes", async () => {
    await record([sampleLine({ id: "r0", status: "failed" }), ...sampleLines(1, 11)]);
    await record([sampleLine({ id: "r0", attempt: 2, end: 30 })]);
    const { runs, failed } = foldLedger(
      (await openLocal(place, { windowSize: 4 }).read()).ledger,
    ).pipelines.get("gate")!.default;
    expect({ runs, failed }).toEqual({ runs: 12, failed: 1 });
    await sameAsRebuilt();
  });
});

describe("segments", () => {
  test("that are gone are in no figure any more", async () => {
    await record(sampleLines(1, 11));
    const [name = ""] = await namesIn(place, "metrics.segments");
    await rm(pathOf("metrics.segments", name));
    expect(await entriesRead()).toBe(6);
    expect(await record(sampleLines(12, 12))).toEqual([]);
    await sameAsRebuilt();
  });

  test("that are damaged are told, and what comes before the damage counts", async () => {
    await record(sampleLines(1, 6));
    const [name = ""] = await namesIn(place, "metrics.segments");
    const path = pathOf("metrics.segments", name);
    const lines = Array.from({ length: 3_000 }, (_, index) =>
      sampleLine({ id: `s${index}`, seconds: index }),
    );
    await writeFile(path, gzipSync(`${lines.join("\n")}\n`));
    await truncate(path, 20_000);
    await rm(pathOf("metrics"), { recursive: true });
    const { ledger, warnings } = await openLocal(place, { windowSize: 4 }).read();
    expect(warnings).toEqual([
      expect.stringMatching(
        /^metrics\.segments\/.*\.jsonl\.gz is damaged, so some of its runs are missing from the statistics: /,
      ),
    ]);
    expect(foldLedger(ledger).entries).toBeGreaterThan(1);
    await writeFile(path, "no gzip at all");
    const merged = await openLocal(place, { windowSize: 4 }).merge();
    expect(merged.warnings).toHaveLength(1);
    expect(await entriesRead()).toBe(1);
  });

  test("of one time are in the order of their numbers, also beyond 99", async () => {
    await mkdir(pathOf("metrics.segments"), { recursive: true });
    const lines = sampleLines(1, 3);
    for (const [older, number] of ["100", "99", "09"].entries())
      await writeFile(
        pathOf("metrics.segments", `2026-03-01T12-00-00-000Z-${number}.jsonl`),
        `${lines[2 - older]}\n`,
      );
    expect(await idsOfLines(openLocal(place))).toEqual(ids(3));
  });

  test("have nothing to do with other files in their folder", async () => {
    await record(sampleLines(1, 6));
    await writeFile(pathOf("metrics.segments", "notes.txt"), "mine");
    expect(await openLocal(place).merge()).toEqual(quiet);
    expect(await record(sampleLines(7, 7))).toEqual([]);
    expect(await readFile(pathOf("metrics.segments", "notes.txt"), "utf8")).toBe("mine");
    expect(await idsOfLines(openLocal(place))).toEqual(ids(7));
  });

  test("that come while the history is read are read too", async () => {
    await record(sampleLines(1, 6));
    await rm(pathOf("metrics", "aggregate-state.json"));
    const disk = diskFiles();
    let isRotated = false;
    const files: Files = {
      ...disk,
      async *readChunks(path, options) {
        if (path === pathOf("metrics.json") && !isRotated) {
          isRotated = true;
          await record(sampleLines(7, 11));
        }
        yield* disk.readChunks(path, options);
      },
    };
    const { ledger } = await openLocal(place, { files, windowSize: 4 }).read();
    expect(foldLedger(ledger).entries).toBe(11);
  });
});
