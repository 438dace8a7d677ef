import { median } from "./statistics.js";

/**
 * Runs two entries by turns, so that whatever else the machine does falls on both. Each is first in every other pair.
 *
 * @param {(() => Promise<{ ms: number, peak: number }>)[]} runs two functions that do one run each: of the entry that is
 *   judged, and of the reference. They resolve with its time, `ms` in milliseconds, and its memory, `peak` in bytes
 * @param {{ count: number, warmUp: boolean }} pairs `count`: how many; `warmUp`: whether a pair comes before that is not
 *   counted: it fills caches
 * @returns `ms`: the medians of their times; `memory`: the most that either needed; `ratio`: the median of the pairs'
 *   ratios of times, which a slow phase of the machine disturbs less than the ratio of the medians
 */
export async function byTurns(runs, { count, warmUp }) {
  const measured = [];
  for (let index = warmUp ? -1 : 0; index < count; index += 1) {
    const pair = await runPair(runs, index % 2 === 0 ? [0, 1] : [1, 0]);
    if (index >= 0) measured.push(pair);
  }
  return {
    ms: [0, 1].map((at) => median(measured.map((pair) => pair[at].ms))),
    memory: [0, 1].map((at) => Math.max(...measured.map((pair) => pair[at].peak))),
    ratio: median(measured.map(([first, second]) => first.ms / second.ms)),
  };
}

async function runPair(runs, order) {
  const results = [];
  for (const at of order) results[at] = await runs[at]();
  return results;
}
