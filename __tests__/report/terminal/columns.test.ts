import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { countColumns, cutToColumns, padToColumns } from "../../../src/report/terminal/columns.ts";

describe("columns on a terminal", () => {
  test("wide characters count twice, the glyphs of our lines once", () => {
    expect(countColumns("abc é")).toBe(5);
    expect(countColumns("日本")).toBe(4);
    expect(countColumns("👩")).toBe(2);
    expect(countColumns("✓✗▸…⠋")).toBe(5);
  });

  test("a cut text never takes more than it may", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 30 }), (text, columns) => {
        expect(countColumns(cutToColumns(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test("a text that fits stays whole, one that does not ends with an ellipsis", () => {
    expect(cutToColumns("abcd", 4)).toBe("abcd");
    expect(cutToColumns("abcde", 4)).toBe("abc…");
    expect(cutToColumns("日本語", 4)).toBe("日…");
  });

  test("padding fills up and never cuts", () => {
    expect(padToColumns("日", 4)).toBe("日  ");
    expect(padToColumns("abcdef", 4)).toBe("abcdef");
  });
});
