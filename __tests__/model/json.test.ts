import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { hasTooManyLevels, parseJson } from "../../src/model/json.ts";

const nested = (levels: number, inside = ""): string => `${"[".repeat(levels)}${inside}${"]".repeat(levels)}`;

/** Longer than what is too short to do harm. */
const filler = `"${"x".repeat(3_000)}"`;

describe("JSON", () => {
  test("is read up to 256 levels", () => {
    expect(parseJson(nested(256, filler))).toBeDefined();
    expect(parseJson(nested(257, filler))).toBeUndefined();
    expect(parseJson(`{"a":${nested(256, filler)}}`)).toBeUndefined();
  });

  test("that is nested without end is not even parsed, which would take memory for each level", () => {
    const before = process.memoryUsage().rss;
    expect(parseJson("[".repeat(30_000_000))).toBeUndefined();
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
  });

  test("has no levels in its texts", () => {
    const text = JSON.stringify({ a: '[{"\\'.repeat(2_000), b: "\\" });
    expect(hasTooManyLevels(text)).toBe(false);
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  test("of every value is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (inside) => {
        const text = `[${filler},${inside}]`;
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });
});
