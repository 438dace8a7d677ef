import { beforeEach, describe, expect, test } from "@jest/globals";
import { appendFile, chmod, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LocalHistory, LocalPlace } from "../../../src/metrics/history/local-history.ts";
import { foldLedger } from "../../../src/metrics/ledger.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import type { Locks } from "../../../src/platform/platform.ts";
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
import { storeSuite } from "./store-suite.ts";

storeSuite("a folder", async () => {
  const place = await newPlace();
  return {
    open: () => openLocal(place),
    damage: () => writeFile(join(place.folder, "metrics.json"), "no history at all"),
    canForbid: false,
  };
});

const quiet = { warnings: [], notices: [] };

let place: LocalPlace;

beforeEach(async () => {
  place = await newPlace();
});

const pathOf = (...names: string[]): string => join(place.folder, ...names);
const open = (options?: LocalOptions): LocalHistory => openLocal(place, options);

const record = (lines: readonly string[], options?: LocalOptions): Promise<string[]> =>
  recordIn(place, lines, options);

describe("where nothing may be written", () => {
  test("queueing says why, and merging never rejects", async () => {
    await mkdir(dirname(place.folder), { recursive: true });
    await writeFile(place.folder, "a file where the folder should be");
    const failing: Locks = { acquire: async () => ({ kind: "failed", reason: "EROFS" }) };
    const history = open({ locks: failing });
    expect(await history.queue([sampleLine({ id: "r1" })])).toContain("could not write");
    expect(await history.merge()).toEqual(quiet);
    expect((await history.read()).warnings).toEqual([]);
  });

  test("the lock's reason is told", async () => {
    const locks: Locks = { acquire: async () => ({ kind: "failed", reason: "EROFS" }) };
    expect(await record([sampleLine({ id: "r1" })], { locks })).toEqual([
      "entries in metrics.pending were left for the next run of this task: EROFS",
    ]);
  });

  test("figures that cannot be written cost a warning, and the entry is in the history", async () => {
    await mkdir(dirname(place.outFolder), { recursive: true });
    await writeFile(place.outFolder, "a file where the folder should be");
    expect(await record([sampleLine({ id: "r1" })])).toEqual([
      expect.stringMatching(/^the statistics were not written; the next run tries again: /),
    ]);
    expect(await idsOfLines(open())).toEqual(["r1#1"]);
    expect(await namesIn(place, "metrics.pending")).toEqual([]);
    await rm(place.outFolder);
    expect(await open().merge()).toEqual(quiet);
    expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place));
  });

  test("a history that cannot be read is told, and counts as empty", async () => {
    await mkdir(pathOf("metrics.json"), { recursive: true });
    const { ledger, warnings } = await open().read();
    expect(warnings).toEqual([
      expect.stringMatching(/^the history of earlier runs could not be read: .* is not a file/),
    ]);
    expect(foldLedger(ledger).entries).toBe(0);
    expect(await record([sampleLine({ id: "r1" })])).toEqual([
      expect.stringMatching(/^the history could not be brought up to date; the next run tries again: /),
    ]);
    expect(await namesIn(place, "metrics.pending")).toHaveLength(1);
  });
});

describe("a last line that somebody was killed over", () => {
  test("gets its end, stays, and is counted", async () => {
    await record([sampleLine({ id: "r1" })]);
    await appendFile(pathOf("metrics.json"), sampleLine({ id: "r2" }).slice(0, 100));
    expect((await open().read()).ledger.window).toHaveLength(1);
    expect(await record([sampleLine({ id: "r3" })])).toEqual([
      "the last line of metrics.json was incomplete, as after a kill; it was repaired",
    ]);
    expect(await idsOfLines(open())).toEqual(["r1#1", "?", "r3#1"]);
    expect(JSON.parse(await readFile(join(place.outFolder, "state.json"), "utf8"))).toMatchObject({
      entries: 2,
      unreadable: 1,
    });
    expect(await record([sampleLine({ id: "r4", end: 1 })])).toEqual([]);
  });

  test("that lacks its break only is the entry that it is, once", async () => {
    await record([sampleLine({ id: "r1" })]);
    await appendFile(pathOf("metrics.json"), sampleLine({ id: "r2" }));
    expect(await record([sampleLine({ id: "r2" })])).toHaveLength(1);
    expect(await idsOfLines(open())).toEqual(["r1#1", "r2#1"]);
  });
});

describe("the figures", () => {
  const state = (): string => pathOf("metrics", "aggregate-state.json");

  test("are not written anew when they are what they were", async () => {
    await record(sampleLines(1, 3));
    const old = new Date(1_000_000_000_000);
    const paths = ["metrics/baseline.json", "metrics/aggregate-state.json"].map((name) => pathOf(name));
    for (const path of paths) await utimes(path, old, old);
    await record([sampleLine({ id: "cancelled", status: "cancelled", end: 4 })]);
    const changed = await Promise.all(
      paths.map(async (path) => (await stat(path)).mtimeMs !== old.getTime()),
    );
    expect(changed).toEqual([expect.any(Boolean), true]);
    for (const path of paths) await utimes(path, old, old);
    expect(await record([sampleLine({ id: "cancelled", status: "cancelled", end: 4 })])).toEqual([]);
    for (const path of paths) expect((await stat(path)).mtimeMs).toBe(old.getTime());
  });

  test("are made when they are missing, although nothing waits", async () => {
    await mkdir(place.folder, { recursive: true });
    await writeFile(
      pathOf("metrics.json"),
      sampleLines(1, 20)
        .map((line) => `${line}\r\n`)
        .join(""),
    );
    expect(await open({ windowSize: 4 }).merge()).toEqual(quiet);
    expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place, { windowSize: 4 }));
    expect(foldLedger((await open({ windowSize: 4 }).read()).ledger).entries).toBe(20);
  });

  test("come without temporary files that somebody was killed over", async () => {
    await record([sampleLine({ id: "r1" })]);
    await writeFile(pathOf("metrics", "stages.json.tmp-1-1-aa"), "{");
    await record([sampleLine({ id: "r2", end: 1 })]);
    expect((await readdir(pathOf("metrics"))).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  test.each<[string, () => Promise<void>]>([
    ["is missing", () => rm(state())],
    ["is no JSON", () => writeFile(state(), "{")],
    ["is of another version", () => editState('"schema_version":1', '"schema_version":2')],
    ["was changed by somebody", () => editState('"entries":24', '"entries":25')],
    [
      "knows a longer file",
      () => cutHistory((text) => text.slice(0, text.lastIndexOf("\n", text.length - 2) + 1)),
    ],
    [
      "knows another end of the file",
      () => cutHistory((text) => text.replace(/.*\n$/, `${"x".repeat(900)}\n`)),
    ],
  ])("are made of the whole history when the state %s", async (_, damage) => {
    await record(sampleLines(1, 30), { windowSize: 4 });
    await damage();
    expect(foldLedger((await open({ windowSize: 4 }).read()).ledger).entries).toBeGreaterThan(27);
    expect(await record([sampleLine({ id: "r31", end: 31 })], { windowSize: 4 })).toEqual([]);
    expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place, { windowSize: 4 }));
  });

  async function editState(from: string, to: string): Promise<void> {
    const text = await readFile(state(), "utf8");
    expect(text).toContain(from);
    await writeFile(state(), text.replace(from, to));
  }

  async function cutHistory(change: (text: string) => string): Promise<void> {
    const path = pathOf("metrics.json");
    await writeFile(path, change(await readFile(path, "utf8")));
  }

  test("are made of the whole history when they were made with another window", async () => {
    await record(sampleLines(1, 30), { windowSize: 5 });
    await record([sampleLine({ id: "r31", end: 31 })], { windowSize: 4 });
    expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place, { windowSize: 4 }));
  });

  test("count the last attempt alone also when it comes long after the earlier one", async () => {
    await record([sampleLine({ id: "r0", status: "failed" }), ...sampleLines(1, 20)], { windowSize: 4 });
    await record([sampleLine({ id: "r0", attempt: 2, end: 30 })], { windowSize: 4 });
    const { runs } = foldLedger((await open({ windowSize: 4 }).read()).ledger).pipelines.get("gate")!.default;
    expect(runs).toBe(21);
    expect(await idsOfLines(open())).toHaveLength(22);
    await record(sampleLines(31, 33), { windowSize: 4 });
    expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place, { windowSize: 4 }));
  });

  test("need no more of a long history than its end", async () => {
    await record(sampleLines(1, 600));
    const path = pathOf("metrics.json");
    const before = (await stat(path)).size;
    const read: number[] = [];
    const files = diskFiles();
    const counting = {
      ...files,
      async *readChunks(...given: Parameters<typeof files.readChunks>) {
        for await (const piece of files.readChunks(...given)) {
          read.push(piece.length);
          yield piece;
        }
      },
    };
    await record([sampleLine({ id: "r601", end: 601 })], { files: counting });
    expect(read.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(before / 2);
    expect(aggregatesOf(place)).toEqual(await rebuiltAggregates(place));
  });
});

test("a folder that is read-only is told and does no harm", async () => {
  await record([sampleLine({ id: "r1" })]);
  await chmod(place.folder, 0o555);
  try {
    // Who may do everything may do this too.
    const why = await open().queue([sampleLine({ id: "r2", end: 1 })]);
    expect(why === null || why.includes("could not write")).toBe(true);
    expect((await open().read()).warnings).toEqual([]);
    await open().merge();
  } finally {
    await chmod(place.folder, 0o755);
  }
});
