import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatBase } from "../../../src/metrics/fold-state.ts";
import { packHistory, unpackHistory } from "../../../src/metrics/history/history-object.ts";
import {
  addNewLines,
  type CompactedHistory,
  createCompactedHistory,
} from "../../../src/metrics/history/compacted-history.ts";
import { foldLedger } from "../../../src/metrics/ledger.ts";
import { HistoryObject } from "../../../src/model/history-object.ts";
import { limits } from "../../../src/model/limits.ts";
import { sampleLine, sampleLines } from "./sample-lines.ts";
import { figuresAtOnce } from "./history-figures.ts";
import { runs } from "../../support/property-runs.ts";

function historyOf(lines: readonly string[], windowSize = 1_000): CompactedHistory {
  const history = createCompactedHistory(windowSize);
  addNewLines(history, lines);
  return history;
}

function unpacked(bytes: Uint8Array | null): CompactedHistory {
  const found = unpackHistory(bytes!);
  if (found.kind === "damaged") throw new Error(found.reason);
  return found.history;
}

/** Its figures as they are written down: in memory, lists of the newest may hold some more. */
const plain = ({ ledger, ...rest }: CompactedHistory): object => ({
  ...rest,
  ledger: { ...ledger, base: formatBase(ledger.base) },
});

const objectIn = (bytes: Uint8Array | null): HistoryObject =>
  HistoryObject.parse(JSON.parse(gunzipSync(bytes!).toString()));

const gzipped = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value));

describe("a packed history", () => {
  test("is the same when it is unpacked", () => {
    const lines = [
      ...sampleLines(1, 2_500),
      sampleLine({ id: "r2500", attempt: 2, end: 2_501 }),
      sampleLine({ id: "r2499", status: "failed", end: 2_502 }),
    ];
    const history = historyOf(lines);
    history.includes.push("key-1", "key-2");
    const again = unpacked(packHistory(history));
    expect(plain(again)).toEqual(plain(history));
    expect(foldLedger(again.ledger)).toEqual(figuresAtOnce(lines));
    expect(packHistory(again)).toEqual(packHistory(history));
  });

  test("goes on as if it had never been packed", () => {
    const lines = sampleLines(1, 60).map((line, index) =>
      index % 9 === 8 ? sampleLine({ id: `r${index - 2}`, attempt: 2, end: index }) : line,
    );
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length), { maxLength: 4 }), (cuts) => {
        let history = createCompactedHistory(1_000);
        let from = 0;
        for (const cut of [...cuts, lines.length].sort((one, other) => one - other)) {
          addNewLines(history, lines.slice(from, cut));
          history = unpacked(packHistory(history));
          from = cut;
        }
        expect(foldLedger(history.ledger)).toEqual(figuresAtOnce(lines));
      }),
      { numRuns: runs(30) },
    );
  });

  test("stays within the limits, and says what it is", () => {
    const bytes = packHistory(historyOf(sampleLines(1, 3_999)));
    expect(bytes!.length).toBeLessThan(limits.historyBytes.value);
    expect(objectIn(bytes)).toMatchObject({ schema_version: 1, kind: "history", window_size: 1_000 });
    expect(objectIn(bytes).lines.length).toBeLessThanOrEqual(limits.historyEntries.value);
  });

  test.each([{ packedBytes: 9_000 }, { textBytes: 60_000 }])(
    "with %j keeps as many of the newest lines as fit, and all figures",
    (options) => {
      const lines = sampleLines(1, 400);
      const bytes = packHistory(historyOf(lines), options);
      const again = unpacked(bytes);
      const kept = again.ledger.window.length;
      expect([kept > 0, kept < 400]).toEqual([true, true]);
      expect(objectIn(bytes).lines).toEqual(lines.slice(-kept));
      expect(foldLedger(again.ledger)).toEqual(figuresAtOnce(lines));
      expect(addNewLines(again, lines).added).toBe(0);
      expect(packHistory(historyOf(lines), options)).toEqual(bytes);
    },
  );

  test("is null when its statistics alone are too large", () => {
    expect(packHistory(historyOf(sampleLines(1, 10)), { packedBytes: 200 })).toBeNull();
  });
});

describe("bytes that are no history", () => {
  const good = objectIn(packHistory(historyOf(sampleLines(1, 3))));

  test.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["noise", Buffer.from("noise")],
    ["half of a history", packHistory(historyOf(sampleLines(1, 50)))!.subarray(0, 900)],
    ["what is no JSON", gzipSync("{")],
    ["other JSON", gzipped(null)],
    ["another kind of file", gzipped({ ...good, kind: "plan" })],
    ["a later version", gzipped({ ...good, schema_version: 2 })],
    ["figures of another version", gzipped({ ...good, base: { version: 99 } })],
    ["lines that are no text", gzipped({ ...good, lines: [1] })],
    ["more text than a history has", gzipSync(Buffer.alloc(65 * 1024 * 1024, " "))],
  ])("are refused with a reason: %s", (_, bytes) => {
    expect(unpackHistory(bytes)).toEqual({ kind: "damaged", reason: expect.stringMatching(/./) });
  });

  test("are never thrown over, whatever is in their fields", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(...sampleLines(1, 4)), fc.json());
    const object = fc.record({
      schema_version: fc.constant(1),
      kind: fc.constant("history"),
      window_size: fc.integer(),
      includes: fc.array(fc.string()),
      folded: fc.array(fc.string()),
      base: fc.oneof(fc.constant(good.base), fc.jsonValue()),
      lines: fc.array(text),
    });
    fc.assert(
      fc.property(object, (value) => {
        expect(["history", "damaged"]).toContain(unpackHistory(gzipped(value)).kind);
      }),
    );
  });
});
