import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseBase, formatBase } from "../../src/metrics/fold-state.ts";
import { createStatisticsFiles } from "../../src/metrics/statistics-files.ts";
import {
  addLine,
  listEntries,
  foldLedger,
  type Ledger,
  createLedger,
  foldWindow,
} from "../../src/metrics/ledger.ts";
import { lineOf, readInto, rebuilt, rotation, type StageOf, type Written } from "./history-lines.ts";
import { runs } from "../support/property-runs.ts";

const names = ["repo/unit", "repo/lint", "__proto__/constructor"];
const outcomes = ["succeeded", "failed", "timed_out", "allowed_failure", "skipped", "cancelled"];

const at = "2026-01-05T10:00:00.000Z";

const stage = fc.tuple(
  fc.constantFrom(...names),
  fc.constantFrom(...outcomes),
  fc.nat(200_000),
  fc.integer({ min: 1, max: 2 }),
) satisfies fc.Arbitrary<StageOf>;

const entry = fc
  .record({
    run: fc.constantFrom("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8"),
    attempt: fc.integer({ min: 1, max: 3 }),
    pipeline: fc.constantFrom("gate", "nightly", "__proto__"),
    status: fc.constantFrom("succeeded", "failed", "cancelled"),
    at: fc.nat(70 * 24).map((hours) => new Date(Date.UTC(2026, 0, 1, hours)).toISOString()),
    seconds: fc.nat(4_000),
    branch: fc.constantFrom("main", "pr/1", "pr/2", null),
    sha: fc.constantFrom("a1", "b2", "c3", null),
    stages: fc.array(stage, { maxLength: 4 }),
    epoch: fc.constantFrom(null, "v1", "v2"),
    partial: fc.boolean(),
  })
  .map(({ epoch, partial, ...of }) => lineOf({ ...of, more: { epoch, partial } }));

const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 12, arbitrary: entry },
  { weight: 1, arbitrary: fc.constantFrom("", "{", "null", '{"run_id":"torn') },
  { weight: 1, arbitrary: fc.constant(rotation) },
);

const histories = fc.array(written, { maxLength: 60 }).chain((lines) =>
  fc.record({
    // Some lines come again, somewhere later.
    lines: fc
      .array(fc.nat(Math.max(0, lines.length - 1)), { maxLength: 3 })
      .map((again) => [...lines, ...again.flatMap((place) => lines[place] ?? [])]),
    windowSize: fc.integer({ min: 1, max: 6 }),
    cuts: fc.uniqueArray(fc.nat(64), { maxLength: 8 }),
  }),
);

/** Through text, as a state file: what is read again goes on with the lines that were in the window. */
function reopened(ledger: Ledger): Ledger {
  const next = createLedger(ledger.windowSize);
  next.base = parseBase(JSON.parse(JSON.stringify(formatBase(ledger.base))))!;
  expect(next.base).not.toBeNull();
  return readInto(
    next,
    ledger.window.map(({ line }) => line),
  );
}

/** Reads line by line, closes and opens the ledger at the cuts, and does what the store does with a late attempt. */
function readWithCuts(
  lines: readonly Written[],
  windowSize: number,
  cuts: readonly number[],
  onLate: (ledger: Ledger, upTo: number) => Ledger,
): Ledger {
  let ledger = createLedger(windowSize);
  for (const [place, line] of lines.entries()) {
    if (line === rotation) foldWindow(ledger);
    else if (addLine(ledger, line) === "late-attempt") ledger = onLate(ledger, place + 1);
    if (cuts.includes(place)) ledger = reopened(ledger);
  }
  return ledger;
}

/** All that a ledger says, and what would be written of it. */
const saysOf = (ledger: Ledger) => ({
  base: JSON.stringify(formatBase(ledger.base)),
  figures: foldLedger(ledger),
  files: JSON.stringify(createStatisticsFiles(foldLedger(ledger))),
  entries: listEntries(ledger),
});

describe("reading on from a base", () => {
  test("comes to what reading everything anew comes to, late attempts being a reason to do so", () => {
    fc.assert(
      fc.property(histories, ({ lines, windowSize, cuts }) => {
        const rebuild = (_: Ledger, upTo: number) => rebuilt(lines.slice(0, upTo), windowSize);
        const readOn = readWithCuts(lines, windowSize, cuts, rebuild);
        expect(saysOf(readOn)).toEqual(saysOf(rebuilt(lines, windowSize)));
      }),
      { numRuns: runs(80) },
    );
  });

  test("comes to the same as reading in one go also where nothing can be read anew", () => {
    fc.assert(
      fc.property(histories, ({ lines, windowSize, cuts }) => {
        const inOneGo = readInto(createLedger(windowSize), lines);
        const readOn = readWithCuts(lines, windowSize, cuts, (ledger) => ledger);
        expect(saysOf(readOn)).toEqual(saysOf(inOneGo));
      }),
      { numRuns: runs(80) },
    );
  });

  test("comes to the same also when so many runs were tried again that the first of them are forgotten", () => {
    const attempt = (run: string, number: number) => lineOf({ run, attempt: number, at });
    const others = Array.from({ length: 2_001 }, (_, place) => attempt(`other-${place}`, 2));
    const lines = [attempt("a", 1), attempt("b", 1), attempt("c", 1), attempt("a", 2), ...others];
    const readOn = readInto(reopened(rebuilt(lines, 1)), [attempt("a", 1)]);
    expect(saysOf(readOn)).toEqual(saysOf(rebuilt([...lines, attempt("a", 1)], 1)));
  });

  test("does not find an attempt late again that was known to be late", () => {
    const line = (run: string, attempt: number) => lineOf({ run, attempt, at });
    const ledger = readInto(createLedger(1), [line("a", 1), line("b", 1)]);
    expect(addLine(ledger, line("a", 2))).toBe("late-attempt");
    const next = createLedger(1);
    next.base = parseBase(formatBase(ledger.base))!;
    expect(ledger.window.map(({ line: text }) => addLine(next, text))).toEqual(["added"]);
  });
});

describe("figures", () => {
  test("leave the ledger as it is", () => {
    fc.assert(
      fc.property(histories, ({ lines, windowSize }) => {
        const ledger = readInto(createLedger(windowSize), lines);
        const before = JSON.stringify(formatBase(ledger.base));
        const figures = foldLedger(ledger);
        expect(JSON.stringify(formatBase(ledger.base))).toBe(before);
        expect(foldLedger(ledger)).toEqual(figures);
      }),
      { numRuns: runs(25) },
    );
  });

  test("are the same whether all lines are in the base or in the window, when none is written again", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (lines) => {
        const once = lines.map((line, place) => line.replace(/"run_id":"\w+"/, `"run_id":"r${place}"`));
        const wide = readInto(createLedger(100), once);
        const settled = readInto(createLedger(100), [...once, rotation]);
        expect(wide.window).toHaveLength(once.length);
        expect(foldLedger(settled)).toEqual(foldLedger(wide));
      }),
      { numRuns: runs(40) },
    );
  });
});
