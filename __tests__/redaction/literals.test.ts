import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createLiterals } from "../../src/redaction/literals.ts";
import { runs } from "../support/property-runs.ts";

const few = fc.constantFrom("a", "b", "A", "-", "é");
const literal = fc.oneof(
  fc.record({ text: fc.string({ unit: few, minLength: 1, maxLength: 9 }), anyCase: fc.constant(false) }),
  fc.record({ text: fc.string({ unit: few, minLength: 3, maxLength: 9 }), anyCase: fc.constant(true) }),
);
const literals = fc.array(literal, { minLength: 1, maxLength: 12 });
const text = fc.string({ unit: few, maxLength: 60 });

/** In the slowest and plainest way. */
function places(given: string, { text: wanted, anyCase }: { text: string; anyCase: boolean }): number[] {
  const fold = (part: string): string =>
    anyCase ? part.replace(/[A-Z]/g, (one) => one.toLowerCase()) : part;
  const [all, one] = [given, wanted].map((part) => fold(Buffer.from(part).toString("latin1")));
  return Array.from({ length: all!.length }, (_, at) => at).filter((at) => all!.startsWith(one!, at));
}

describe("a search for many literals", () => {
  test("finds all of them, in order, wherever the bytes lie", () => {
    fc.assert(
      fc.property(literals, text, fc.integer({ min: 0, max: 5 }), (wanted, given, offset) => {
        const searched = createLiterals();
        for (const { text, anyCase } of wanted) searched.add(Buffer.from(text), anyCase);
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(given)]).subarray(offset);
        const hits = searched.find(bytes);
        const starts = hits.map((hit) => hit.start);
        expect(starts).toEqual([...starts].sort((left, right) => left - right));
        for (const [number, one] of wanted.entries()) {
          const found = hits.filter((hit) => hit.literal === number).map((hit) => hit.start);
          expect(found).toEqual(places(given, one));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test("tells where one may have started", () => {
    fc.assert(
      fc.property(literals, text, (wanted, given) => {
        const searched = createLiterals();
        for (const { text, anyCase } of wanted) searched.add(Buffer.from(text), anyCase);
        const bytes = Buffer.from(given);
        const begun = wanted.flatMap(({ text, anyCase }) =>
          Array.from({ length: Buffer.byteLength(text) - 1 }, (_, less) => less + 1)
            .filter((length) => length <= bytes.length)
            .filter((length) => {
              const start = Buffer.from(text).subarray(0, length).toString("latin1");
              const end = bytes.subarray(bytes.length - length).toString("latin1");
              const low = (part: string): string => part.replace(/[A-Z]/g, (one) => one.toLowerCase());
              return anyCase ? low(start) === low(end) : start === end;
            })
            .map((length) => bytes.length - length),
        );
        expect(searched.findUnfinished(bytes)).toBe(Math.min(bytes.length, ...begun));
      }),
      { numRuns: runs(1000) },
    );
  });

  test("reads bytes to their end, however long", () => {
    const searched = createLiterals();
    const needle = searched.add(Buffer.from("needle"), false);
    const bytes = Buffer.alloc(300_000, "hay ");
    const starts = [0, 65_530, 65_537, 131_071, 262_144, bytes.length - 6];
    for (const start of starts) bytes.write("needle", start);
    expect(searched.find(bytes)).toEqual(starts.map((start) => ({ start, literal: needle })));
  });
});
