import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { addSketch, addValue, countValues, findQuantile, Sketch } from "../../src/metrics/sketch.ts";

const sketchOf = (values: readonly number[]): Sketch => {
  const sketch = Sketch.create();
  for (const value of values) addValue(sketch, value);
  return sketch;
};

const merged = (...sketches: readonly Sketch[]): Sketch => {
  const all = Sketch.create();
  for (const sketch of sketches) addSketch(all, sketch);
  return all;
};

/** What a sketch says, whatever it holds to say it. */
const content = ({ zeros, first, counts }: Sketch) =>
  counts.length === 0 ? { zeros, counts } : { zeros, first, counts };

const exact = (values: readonly number[], percent: number): number =>
  [...values].sort((left, right) => left - right)[Math.ceil((percent * values.length) / 100) - 1]!;

/** How far off the worst of many quantiles is, relative to the exact one. */
function worstError(values: readonly number[]): number {
  const sketch = sketchOf(values);
  const errors = [1, 10, 25, 50, 75, 90, 95, 99, 100].map((percent) => {
    const right = exact(values, percent);
    const off = Math.abs(findQuantile(sketch, percent) - right);
    return off === 0 ? 0 : off / right;
  });
  return Math.max(...errors);
}

/** Ranks from 0 to 1, evenly spread, and what a distribution has there. */
const spread = (count: number, valueAt: (rank: number) => number): number[] =>
  Array.from({ length: count }, (_, place) => valueAt((place + 0.5) / count));

/** The quantile of the logistic distribution, near that of the normal one: its exponential is skewed as durations are. */
const logit = (rank: number): number => Math.log(rank / (1 - rank));

const durations = fc.array(fc.oneof(fc.nat(100), fc.nat(100_000_000)), { maxLength: 60 });

describe("a sketch's quantiles", () => {
  test.each([
    ["log-normal", spread(5_001, (rank) => Math.round(Math.exp(9 + 0.8 * logit(rank))))],
    ["of a Pareto distribution", spread(5_001, (rank) => Math.round(1_000 / (1 - rank) ** (1 / 1.1)))],
    ["constant", spread(1_000, () => 61_337)],
    ["bimodal", spread(1_001, (rank) => (rank < 0.5 ? 200 : 1_200_000) + Math.round(100 * rank))],
    ["mostly zeros", spread(1_000, (rank) => (rank < 0.92 ? 0 : 5_000))],
    ["one to a thousand", spread(1_000, (rank) => Math.ceil(rank * 1_000))],
    ["a single one", [86_400_000]],
  ])("are within 2 %% of the exact ones when values are %s", (_, values) => {
    expect(worstError(values)).toBeLessThanOrEqual(0.02);
  });

  test("are within 2 % of the exact ones, whatever the values are", () => {
    fc.assert(
      fc.property(durations, (values) => {
        fc.pre(values.length > 0);
        expect(worstError(values)).toBeLessThanOrEqual(0.02);
      }),
    );
  });

  test("are those of the nearest rank", () => {
    // Of 20 values the 95 % quantile is the 19th, and of 21 the 20th: ceil(19.95).
    const twenty = [...Array<number>(19).fill(100), 9_000];
    expect(findQuantile(sketchOf(twenty), 95)).toBeCloseTo(100, -1);
    expect(findQuantile(sketchOf([...twenty, 9_000]), 95)).toBeGreaterThan(8_800);
    expect(findQuantile(sketchOf([100, 9_000]), 50)).toBeCloseTo(100, -1);
  });

  test("of less than a unit, and of nothing, are 0", () => {
    expect(findQuantile(sketchOf([0.4, 0.9, 5]), 50)).toBe(0);
    expect(findQuantile(Sketch.create(), 50)).toBe(0);
  });
});

describe("sketches that are merged", () => {
  test("are the sketch of all their values, in any order and grouping", () => {
    fc.assert(
      fc.property(durations, durations, durations, (a, b, c) => {
        const [left, middle, right] = [sketchOf(a), sketchOf(b), sketchOf(c)];
        const all = content(sketchOf([...a, ...b, ...c]));
        expect(content(merged(left, middle, right))).toEqual(all);
        expect(content(merged(right, left, middle))).toEqual(all);
        expect(content(merged(left, merged(middle, right)))).toEqual(all);
        expect(content(merged(merged(left, middle), right))).toEqual(all);
        expect(countValues(merged(left, middle, right))).toBe(a.length + b.length + c.length);
      }),
    );
  });

  test("are left as they were", () => {
    const other = sketchOf([5, 70]);
    const before = structuredClone(other);
    merged(sketchOf([1, 900]), other);
    expect(other).toEqual(before);
  });
});
