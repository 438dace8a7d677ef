import { describe, expect, test } from "@jest/globals";
import {
  addLine,
  listEntries,
  foldLedger,
  getLateAttempts,
  createLedger,
  countWindowBytes,
} from "../../src/metrics/ledger.ts";
import { figuresFrom, lineOf, readInto, rebuilt, rotation } from "./history-lines.ts";

const at = "2026-01-05T10:00:00.000Z";
const attempt = (number: number, status: string, run = "a") => lineOf({ run, attempt: number, status, at });
const others = (count: number, status = "succeeded") =>
  Array.from({ length: count }, (_, place) => lineOf({ run: `other-${place}`, status, at }));

const countsOf = (lines: readonly string[], windowSize = 2) => {
  const { pipelines, entries } = figuresFrom(lines, windowSize);
  const { runs, succeeded, failed } = pipelines.get("gate")!.default;
  return { entries, runs, succeeded, failed };
};

describe("a later attempt replaces the earlier ones of its run in all statistics", () => {
  test("while these are in the window", () => {
    const lines = [attempt(1, "failed"), attempt(2, "succeeded")];
    expect(countsOf(lines, 10)).toEqual({ entries: 2, runs: 1, succeeded: 1, failed: 0 });
  });

  test("when these are in the base", () => {
    const lines = [attempt(1, "failed"), ...others(9), attempt(2, "succeeded")];
    expect(countsOf(lines)).toEqual({ entries: 11, runs: 10, succeeded: 10, failed: 0 });
  });

  test("three times, in the window and in the base", () => {
    const three = [attempt(1, "failed"), attempt(2, "failed"), attempt(3, "succeeded")] as const;
    expect(countsOf(three, 10)).toEqual({ entries: 3, runs: 1, succeeded: 1, failed: 0 });
    const [first, second, third] = three;
    const apart = [first, ...others(5), second, ...others(5, "failed").map(renamed), third];
    // Five others that succeeded, five that failed, and the third attempt.
    expect(countsOf(apart)).toEqual({ entries: 13, runs: 11, succeeded: 6, failed: 5 });
  });

  test("when it comes before them", () => {
    expect(countsOf([attempt(2, "succeeded"), attempt(1, "failed")], 10).runs).toBe(1);
    const apart = [attempt(3, "succeeded"), ...others(9), attempt(1, "failed"), attempt(2, "failed")];
    expect(countsOf(apart)).toEqual({ entries: 12, runs: 10, succeeded: 10, failed: 0 });
  });

  test("with a cancelled one, too: then the run counts nowhere", () => {
    expect(countsOf([attempt(1, "succeeded"), attempt(2, "cancelled")])).toMatchObject({
      entries: 2,
      runs: 0,
    });
  });

  test("so that it was never red when the earlier one failed", () => {
    const { pipelines } = figuresFrom([attempt(1, "failed"), attempt(2, "succeeded"), ...others(1)]);
    expect(pipelines.get("gate")!.default).toMatchObject({ repairs: 0, mttr_seconds: null });
  });

  test("in another file than theirs", () => {
    const ledger = rebuilt([attempt(1, "failed"), rotation, attempt(2, "succeeded")], 10);
    expect(foldLedger(ledger).pipelines.get("gate")!.default).toMatchObject({ runs: 1, succeeded: 1 });
  });
});

const renamed = (line: string) => line.replace(/"run_id":"/, '"run_id":"more-');

describe("a ledger", () => {
  test("says what became of each line", () => {
    const ledger = createLedger(1);
    const lines = [
      attempt(1, "failed"),
      attempt(2, "failed"),
      attempt(2, "failed"),
      "torn {",
      attempt(2, "failed", "b"),
    ];
    expect(lines.map((line) => addLine(ledger, line))).toEqual([
      "added",
      "added",
      "duplicate",
      "unreadable",
      "late-attempt",
    ]);
    expect([...getLateAttempts(ledger)]).toEqual([["b", 2]]);
  });

  test("holds between once and twice as many lines as its window's size, whatever they are", () => {
    const lines = [...others(3), "torn {", "", ...others(6)];
    const sizes = lines.map((_, place) => readInto(createLedger(2), lines.slice(0, place + 1)).window.length);
    expect(sizes).toEqual([1, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3]);
  });

  test("counts an entry that is written twice once, and what is no entry not at all", () => {
    const ledger = readInto(createLedger(10), [...others(2), ...others(2), "torn {", "[]", ""]);
    expect(foldLedger(ledger)).toMatchObject({ entries: 2, unreadable: 3 });
    expect(foldLedger(ledger).pipelines.get("gate")!.default.runs).toBe(2);
    expect(listEntries(ledger).map(({ id }) => id)).toEqual(["other-0#1", "other-1#1"]);
  });

  test("takes the newer one of two lines of the same run and attempt", () => {
    expect(countsOf([attempt(1, "failed"), attempt(1, "succeeded")], 10)).toMatchObject({
      runs: 1,
      succeeded: 1,
    });
  });

  test("knows how many bytes of the file its window is", () => {
    const ledger = createLedger(10);
    const line = lineOf({ run: "ä", at });
    addLine(ledger, line);
    addLine(ledger, "torn", 6);
    expect(countWindowBytes(ledger)).toBe(Buffer.byteLength(line) + 1 + 6);
  });
});
