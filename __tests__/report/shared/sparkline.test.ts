import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { drawSparkline } from "../../../src/report/shared/history-words.ts";

const bars = "▁▂▃▄▅▆▇█";

describe("a sparkline", () => {
  test("goes from the lowest bar to the highest", () => {
    expect(drawSparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe(bars);
    expect(drawSparkline([0.5, 1, 0.75])).toBe("▁█▅");
  });

  test("of values that are all the same is in the middle", () => {
    expect(drawSparkline([3, 3, 3])).toBe("▄▄▄");
    expect(drawSparkline([0])).toBe("▄");
    expect(drawSparkline([])).toBe("");
  });

  test("has a bar for each value, and a larger value has no lower bar", () => {
    const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (numbers) => {
        const heights = Array.from(drawSparkline(numbers)).map((bar) => bars.indexOf(bar));
        expect(heights).toHaveLength(numbers.length);
        expect(heights).not.toContain(-1);
        const byValue = numbers.map((value, at) => ({ value, height: heights[at]! }));
        byValue.sort((one, other) => one.value - other.value);
        const ordered = byValue.map(({ height }) => height);
        expect(ordered).toEqual(ordered.toSorted((one, other) => one - other));
        const ends = new Set(numbers).size > 1 ? [0, 7] : [3, 3];
        expect([ordered[0], ordered.at(-1)]).toEqual(ends);
      }),
    );
  });
});
