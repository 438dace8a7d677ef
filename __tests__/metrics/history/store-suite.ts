// oxlint-disable jest/no-export -- no test file by itself: one for each store runs it
import { describe, expect, test } from "@jest/globals";
import type { HistoryStore, MergedHistory } from "../../../src/metrics/history/history-store.ts";
import { foldLedger, type Ledger } from "../../../src/metrics/ledger.ts";
import { figuresAtOnce, gateOf, idsOf } from "./history-figures.ts";
import { sampleLine, sampleLines } from "./sample-lines.ts";

/** Where a history is kept, empty at first. */
export interface StorePlace {
  /** A store as a run is given it. Several can be open at a time. */
  open(run: { id: string; attempt?: number; mayWrite?: boolean }): HistoryStore;
  /** Puts something that is no history in the place of what is there. */
  damage(): Promise<void>;
  /** False: there is nothing that says whether a run may write. */
  canForbid: boolean;
}

/** What a store of histories does, wherever it keeps them. */
export function storeSuite(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`the history in ${name}`, () => {
    test("is empty at first", async () => {
      const { ledger, warnings } = await (await newPlace()).open({ id: "r1" }).read();
      expect(warnings).toEqual([]);
      expect(foldLedger(ledger)).toMatchObject({ entries: 0, since: null, default_pipeline: null });
    });

    test("has each run once after runs one after another", async () => {
      const place = await newPlace();
      const lines = sampleLines(1, 12);
      for (const [index, line] of lines.entries()) await record(place, `r${index + 1}`, [line]);
      const { ledger } = await readQuietly(place);
      expect(idsOf(ledger)).toEqual(lines.map((_, index) => `r${index + 1}#1`));
      expect(foldLedger(ledger)).toEqual(figuresAtOnce(lines));
    });

    test("has a line once that comes again, in the same merge or later", async () => {
      const place = await newPlace();
      const line = sampleLine({ id: "r1" });
      await record(place, "r1", [line, line]);
      await record(place, "r1", [line]);
      const { ledger } = await readQuietly(place);
      expect(idsOf(ledger)).toEqual(["r1#1"]);
      expect(gateOf(foldLedger(ledger))?.runs).toBe(1);
    });

    test("counts a later attempt in place of the earlier one", async () => {
      const place = await newPlace();
      await record(place, "r1", [sampleLine({ id: "r1", status: "failed" })]);
      await record(place, "r2", [sampleLine({ id: "r2", end: 1 })]);
      await record(place, "r1", [sampleLine({ id: "r1", attempt: 2, end: 2 })], 2);
      const { ledger } = await readQuietly(place);
      expect(idsOf(ledger)).toEqual(["r2#1", "r1#2"]);
      expect(gateOf(foldLedger(ledger))).toMatchObject({ runs: 2, succeeded: 2, failed: 0 });
    });

    test.each([2, 3])("loses nothing of %i runs that end at the same time", async (count) => {
      const place = await newPlace();
      await record(place, "r0", [sampleLine({ id: "r0" })]);
      const ids = Array.from({ length: count }, (_, index) => `r${index + 1}`);
      await Promise.all(ids.map((id, index) => record(place, id, [sampleLine({ id, end: index + 1 })])));
      const { ledger } = await readQuietly(place);
      expect(idsOf(ledger).toSorted()).toEqual(["r0#1", ...ids.map((id) => `${id}#1`)]);
      expect(gateOf(foldLedger(ledger))?.runs).toBe(count + 1);
    });

    test("shows nothing of what is only queued", async () => {
      const place = await newPlace();
      const store = place.open({ id: "r1" });
      expect(await store.queue([sampleLine({ id: "r1" })])).toBeNull();
      expect(foldLedger((await readQuietly(place)).ledger).entries).toBe(0);
    });

    test("does nothing when nothing is queued", async () => {
      const place = await newPlace();
      expect(await place.open({ id: "r1" }).merge()).toEqual({ warnings: [], notices: [] });
      expect(foldLedger((await readQuietly(place)).ledger).entries).toBe(0);
    });

    test("says what is damaged, and goes on", async () => {
      const place = await newPlace();
      await record(place, "r1", [sampleLine({ id: "r1" })]);
      await place.damage();
      expect((await place.open({ id: "r2" }).read()).ledger).toBeDefined();
      const { warnings } = await enter(place, "r2", [sampleLine({ id: "r2" })]);
      expect(warnings).not.toEqual([]);
      expect(idsOf((await readQuietly(place)).ledger)).toContain("r2#1");
    });

    test("is left alone by a run that may not write", async () => {
      const place = await newPlace();
      if (!place.canForbid) return;
      const store = place.open({ id: "r1", mayWrite: false });
      expect(await store.queue([sampleLine({ id: "r1" })])).toBeNull();
      expect(await store.merge()).toEqual({ warnings: [], notices: [] });
      expect(foldLedger((await readQuietly(place)).ledger).entries).toBe(0);
    });

    test("counts 5,000 entries, and keeps the newest as they are", async () => {
      const place = await newPlace();
      const lines = sampleLines(1, 5_000);
      for (let from = 0; from < lines.length; from += 500)
        await record(place, `r${from + 1}`, lines.slice(from, from + 500));
      const { ledger } = await readQuietly(place);
      expect(foldLedger(ledger)).toEqual(figuresAtOnce(lines));
      expect(ledger.window.length).toBeLessThan(2_000);
      expect(idsOf(ledger).at(-1)).toBe("r5000#1");
    });
  });
}

/** Records lines as a run does, and expects that nothing is said of it. */
async function record(place: StorePlace, id: string, lines: readonly string[], attempt = 1): Promise<void> {
  expect(await enter(place, id, lines, attempt)).toEqual({ warnings: [], notices: [] });
}

async function enter(
  place: StorePlace,
  id: string,
  lines: readonly string[],
  attempt = 1,
): Promise<MergedHistory> {
  const store = place.open({ id, attempt });
  expect(await store.queue(lines)).toBeNull();
  return store.merge();
}

async function readQuietly(place: StorePlace): Promise<{ ledger: Ledger }> {
  const { ledger, warnings } = await place.open({ id: "reader" }).read();
  expect(warnings).toEqual([]);
  return { ledger };
}
