import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  addNewLines,
  foldOlderHalf,
  type CompactedHistory,
  createCompactedHistory,
  mergeHistories,
} from "../../../src/metrics/history/compacted-history.ts";
import { foldLedger } from "../../../src/metrics/ledger.ts";
import { sampleLine, sampleLines } from "./sample-lines.ts";
import { figuresAtOnce, idsOf } from "./history-figures.ts";
import { runs } from "../../support/property-runs.ts";

function historyOf(lines: readonly string[], windowSize = 1_000): CompactedHistory {
  const history = createCompactedHistory(windowSize);
  addNewLines(history, lines);
  return history;
}

describe("two histories that continued separately", () => {
  test("become one with every entry once, in the order of their ends", () => {
    const common = sampleLines(1, 5);
    const one = historyOf([...common, sampleLine({ id: "b", end: 20 }), sampleLine({ id: "d", end: 40 })]);
    const other = historyOf([...common, sampleLine({ id: "c", end: 30 }), sampleLine({ id: "a", end: 10 })]);
    const { history, warnings } = mergeHistories(one, other);
    expect(warnings).toEqual([]);
    expect(idsOf(history.ledger).slice(5)).toEqual(["b#1", "d#1", "a#1", "c#1"]);
  });

  test("may have nothing in common", () => {
    const { history, warnings } = mergeHistories(historyOf(sampleLines(1, 3)), historyOf(sampleLines(4, 8)));
    expect(warnings).toEqual([]);
    expect(foldLedger(history.ledger).entries).toBe(8);
  });

  test("keep the figures of the longer one", () => {
    const long = historyOf(sampleLines(1, 50), 4);
    const { history, warnings } = mergeHistories(historyOf([sampleLine({ id: "new", end: 60 })], 4), long);
    expect(warnings).toEqual([]);
    expect(foldLedger(history.ledger).entries).toBe(51);
    expect(idsOf(history.ledger).at(-1)).toBe("new#1");
  });

  test("do not count twice what one has as a line and the other in its figures", () => {
    const longer = historyOf(sampleLines(1, 12), 4);
    expect(idsOf(longer.ledger)).not.toContain("r6#1");
    const { history, warnings } = mergeHistories(longer, historyOf(sampleLines(1, 6), 4));
    expect(warnings).toEqual([]);
    expect(foldLedger(history.ledger)).toEqual(figuresAtOnce(sampleLines(1, 12)));
  });

  test("report how many entries are lost that only the shorter one has folded", () => {
    const one = historyOf(sampleLines(1, 20), 4);
    const { history, warnings } = mergeHistories(one, historyOf(sampleLines(101, 110), 4));
    expect(foldLedger(history.ledger).entries).toBe(26);
    expect(warnings).toEqual([expect.stringMatching(/^4 earlier entries may not be counted/)]);
  });

  test("count the later attempt of a run, whichever of them had it", () => {
    const first = sampleLine({ id: "r1", status: "failed" });
    const second = sampleLine({ id: "r1", attempt: 2, end: 1 });
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const { history } = mergeHistories(historyOf([one]), historyOf([other]));
      expect(idsOf(history.ledger)).toEqual(["r1#2"]);
    }
  });
});

describe("a later attempt", () => {
  const late = sampleLine({ id: "r1", attempt: 2, end: 60 });

  test("counts besides the earlier one when only its statistics are left, and says so", () => {
    const history = historyOf(sampleLines(1, 8), 4);
    const { warnings } = addNewLines(history, [late]);
    expect(warnings).toEqual([expect.stringContaining("run r1: attempt 2 came so late")]);
    expect(foldLedger(history.ledger).pipelines.get("gate")!.default.runs).toBe(9);
  });

  test("is nothing to talk about when its run is not in the history", () => {
    expect(addNewLines(historyOf(sampleLines(2, 6), 4), [late]).warnings).toEqual([]);
  });
});

describe("folding the older half of the window", () => {
  test("changes no figures, and remembers what was folded", () => {
    const lines = [...sampleLines(1, 9), sampleLine({ id: "r9", attempt: 2, end: 10 })];
    let history = historyOf(lines);
    const sizes: number[] = [];
    while (history.ledger.window.length > 0) {
      history = foldOlderHalf(history);
      sizes.push(history.ledger.window.length);
      expect(foldLedger(history.ledger)).toEqual(figuresAtOnce(lines));
      expect(addNewLines(history, lines).added).toBe(0);
    }
    expect(sizes).toEqual([5, 2, 1, 0]);
  });

  test("leaves the history as it was that it is made of", () => {
    const history = historyOf(sampleLines(1, 8));
    foldOlderHalf(history);
    expect(history.ledger.base.entries).toBe(0);
    expect(history.folded.size).toBe(0);
  });
});

/**
 * Runs that each unite some of the histories that were saved before them, as if they saw only those, and save one with their
 * own line. Runs are pipelines here, so that figures tell which of them counts how often.
 */
const savedBySome = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 24 });

function savedHistories(seen: readonly (readonly number[])[], windowSize: number) {
  const saved: { key: string; history: CompactedHistory }[] = [];
  const warnings: string[] = [];
  const uniteAll = (places: readonly number[]): CompactedHistory => {
    let history = createCompactedHistory(windowSize);
    for (const place of places) {
      const found = saved[place];
      if (found === undefined || history.includes.includes(found.key)) continue;
      const united = mergeHistories(history, structuredClone(found.history));
      history = united.history;
      history.includes.push(found.key);
      warnings.push(...united.warnings);
    }
    return history;
  };
  for (const [index, places] of seen.entries()) {
    const history = uniteAll(places);
    addNewLines(history, [sampleLine({ id: `r${index}`, end: index }).replace('"gate"', `"p${index}"`)]);
    saved.push({ key: `key-${index}`, history });
  }
  const all = uniteAll(saved.map((_, place) => place).toReversed());
  return { figures: foldLedger(all.ledger), warnings };
}

const countsOf = (figures: ReturnType<typeof foldLedger>, runs: number): number[] =>
  Array.from({ length: runs }, (_, index) => figures.pipelines.get(`p${index}`)?.default.runs ?? 0);

describe("any number of runs, each of which saw some of those before it", () => {
  test("count once each while their lines are kept", () => {
    fc.assert(
      fc.property(savedBySome, (seen) => {
        const { figures, warnings } = savedHistories(seen, 100);
        expect(countsOf(figures, seen.length)).toEqual(seen.map(() => 1));
        expect(warnings).toEqual([]);
      }),
    );
  });

  test("never count twice when only their statistics are left, and losses are reported", () => {
    fc.assert(
      fc.property(savedBySome, fc.integer({ min: 1, max: 4 }), (seen, windowSize) => {
        const { figures, warnings } = savedHistories(seen, windowSize);
        const counts = countsOf(figures, seen.length);
        expect(Math.max(...counts)).toBeLessThanOrEqual(1);
        expect(counts.includes(0) && warnings.length === 0).toBe(false);
      }),
      { numRuns: runs(200) },
    );
  });
});
