import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { limits } from "../../../src/model/limits.ts";
import { type HistoryLine, readLines } from "../../../src/metrics/history/local-lines.ts";

async function linesOf(pieces: readonly Uint8Array[]): Promise<HistoryLine[]> {
  const given = (async function* () {
    yield* pieces;
  })();
  const lines: HistoryLine[] = [];
  for await (const some of readLines(given)) lines.push(...some);
  return lines;
}

/** The same bytes in pieces that end at these places. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => Math.min(place, bytes.length)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe("reading lines", () => {
  test("gives the same lines wherever the pieces are cut, and the bytes of each", async () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom("a", "ß", "✓", "𝄞", " "), maxLength: 6 }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), fc.array(fc.nat(100)), async (texts, windows, places) => {
        const lineBreak = windows ? "\r\n" : "\n";
        const bytes = Buffer.from(texts.map((line) => line + lineBreak).join(""));
        expect(await linesOf(cut(bytes, places))).toEqual(
          texts.map((line) => ({ text: line, bytes: Buffer.byteLength(line) + lineBreak.length })),
        );
      }),
    );
  });

  test("leaves out what has no break yet", async () => {
    expect(await linesOf([Buffer.from("one\ntw"), Buffer.from("o")])).toEqual([{ text: "one", bytes: 4 }]);
    expect(await linesOf([Buffer.from("one\r")])).toEqual([]);
    expect(await linesOf([])).toEqual([]);
  });

  test("takes bytes that are no text for characters of their own", async () => {
    expect(await linesOf([Buffer.from([0x61, 0xff, 0x62, 0x0a])])).toEqual([{ text: "a\uFFFDb", bytes: 4 }]);
  });

  test("holds nothing of a line of more than 1 MiB, and goes on after it", async () => {
    const longest = "x".repeat(limits.historyLine.value);
    const bytes = Buffer.from(`a\n${longest}\n${longest}y\nb\n`);
    const expected = [
      { text: "a", bytes: 2 },
      { text: longest, bytes: limits.historyLine.value + 1 },
      { text: "", bytes: limits.historyLine.value + 2 },
      { text: "b", bytes: 2 },
    ];
    for (const size of [100_000, limits.historyLine.value, bytes.length]) {
      const places = Array.from(
        { length: Math.floor(bytes.length / size) },
        (_, index) => (index + 1) * size,
      );
      const lines = await linesOf(cut(bytes, places));
      expect(lines.map((line) => line.bytes)).toEqual(expected.map((line) => line.bytes));
      expect(lines.every((line, index) => line.text === expected[index]?.text)).toBe(true);
    }
  });
});
