import type { Quantiles, Windows } from "../model/statistics.ts";
import { count, type Decoded, tuple } from "./json-codec.ts";
import { addSketch, addValue, countValues, findQuantile, Sketch } from "./sketch.ts";

/** All values, in three disjoint sketches. */
export const WeeklySketches = tuple({
  /** The week of `thisWeek` (calendar.ts). */
  week: count,
  thisWeek: Sketch,
  lastWeek: Sketch,
  older: Sketch,
});
export type WeeklySketches = Decoded<typeof WeeklySketches>;

/**
 * @param week of the value
 * @param newest the newest week of anything: at least `week`
 */
export function addToWeeks(
  sketches: WeeklySketches,
  value: number,
  week: number,
  newest: number,
): void {
  advanceTo(sketches, newest);
  addValue(selectSketch(sketches, newest - week), value);
}

function selectSketch({ thisWeek, lastWeek, older }: WeeklySketches, age: number): Sketch {
  if (age === 0) return thisWeek;
  return age === 1 ? lastWeek : older;
}

function advanceTo(sketches: WeeklySketches, newest: number): void {
  const weeks = newest - sketches.week;
  if (weeks === 0) return;
  addSketch(sketches.older, sketches.lastWeek);
  if (weeks > 1) addSketch(sketches.older, sketches.thisWeek);
  sketches.lastWeek = weeks === 1 ? sketches.thisWeek : Sketch.create();
  sketches.thisWeek = Sketch.create();
  sketches.week = newest;
}

/** @param divisor of the values: 1,000 converts milliseconds to seconds */
export function createWindows(sketches: WeeklySketches, newest: number, divisor: number): Windows {
  const { thisWeek, lastWeek, older, week } = sketches;
  const all = Sketch.create();
  for (const sketch of [older, lastWeek, thisWeek]) addSketch(all, sketch);
  const [current, before] = getCurrentWeeks(newest - week, thisWeek, lastWeek);
  return {
    all: calculateQuantiles(all, divisor),
    this_week: calculateQuantiles(current, divisor),
    last_week: calculateQuantiles(before, divisor),
  };
}

/** Sketches advance only when a value comes, so they may be weeks behind. */
function getCurrentWeeks(age: number, thisWeek: Sketch, lastWeek: Sketch): [Sketch, Sketch] {
  if (age === 0) return [thisWeek, lastWeek];
  return [Sketch.create(), age === 1 ? thisWeek : Sketch.create()];
}

function calculateQuantiles(sketch: Sketch, divisor: number): Quantiles | null {
  const count = countValues(sketch);
  if (count === 0) return null;
  const [p50, p90, p95] = [50, 90, 95].map(
    (percent) => findQuantile(sketch, percent, count) / divisor,
  );
  return { count, p50: p50!, p90: p90!, p95: p95! };
}
