const bars = "▁▂▃▄▅▆▇█";
const middle = "▄";

/**
 * Numbers as one character each: the smallest is the lowest bar, the largest the highest one. Numbers that are all the
 * same are bars of middle height.
 */
export function sparkline(values: readonly number[]): string {
  // Not by spreading: a list from outside can be longer than a call has arguments.
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
  const range = values.reduce((most, value) => Math.max(most, value), -Infinity) - lowest;
  return values.map((value) => (range > 0 ? barOf((value - lowest) / range) : middle)).join("");
}

/** @param height from 0 to 1 */
const barOf = (height: number): string => bars[Math.round(height * (bars.length - 1))] ?? middle;
