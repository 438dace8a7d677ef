import type { Quantiles, Windows } from "../model/figures.ts";
import { addSketch, addValue, countOf, emptySketch, quantileOf, type Sketch } from "./sketch.ts";

/** Values of all time in three sketches that share none. */
export interface WeeklySketches {
  /** The week that `thisWeek` is of (calendar.ts). */
  week: number;
  thisWeek: Sketch;
  lastWeek: Sketch;
  older: Sketch;
}

export const emptyWeeks = (week: number): WeeklySketches => ({
  week,
  thisWeek: emptySketch(),
  lastWeek: emptySketch(),
  older: emptySketch(),
});

/**
 * @param week of the value
 * @param newest the newest week that was seen of anything: at least `week`
 */
export function addToWeeks(
  sketches: WeeklySketches,
  value: number,
  week: number,
  newest: number,
): void {
  turnTo(sketches, newest);
  addValue(sketchOf(sketches, newest - week), value);
}

function sketchOf({ thisWeek, lastWeek, older }: WeeklySketches, age: number): Sketch {
  if (age === 0) return thisWeek;
  return age === 1 ? lastWeek : older;
}

function turnTo(sketches: WeeklySketches, newest: number): void {
  const weeks = newest - sketches.week;
  if (weeks === 0) return;
  addSketch(sketches.older, sketches.lastWeek);
  if (weeks > 1) addSketch(sketches.older, sketches.thisWeek);
  sketches.lastWeek = weeks === 1 ? sketches.thisWeek : emptySketch();
  sketches.thisWeek = emptySketch();
  sketches.week = newest;
}

/** @param divisor of the values: 1,000 makes seconds of milliseconds */
export function windowsOf(sketches: WeeklySketches, newest: number, divisor: number): Windows {
  const { thisWeek, lastWeek, older, week } = sketches;
  const all = emptySketch();
  for (const sketch of [older, lastWeek, thisWeek]) addSketch(all, sketch);
  const [current, before] = currentWeeks(newest - week, thisWeek, lastWeek);
  return {
    all: quantilesOf(all, divisor),
    this_week: quantilesOf(current, divisor),
    last_week: quantilesOf(before, divisor),
  };
}

/** Sketches turn to a new week only when a value comes: until then those of an older week stand where newer ones belong. */
function currentWeeks(age: number, thisWeek: Sketch, lastWeek: Sketch): [Sketch, Sketch] {
  if (age === 0) return [thisWeek, lastWeek];
  return [emptySketch(), age === 1 ? thisWeek : emptySketch()];
}

function quantilesOf(sketch: Sketch, divisor: number): Quantiles | null {
  const count = countOf(sketch);
  if (count === 0) return null;
  const [p50, p90, p95] = [50, 90, 95].map(
    (percent) => quantileOf(sketch, percent, count) / divisor,
  );
  return { count, p50: p50!, p90: p90!, p95: p95! };
}
