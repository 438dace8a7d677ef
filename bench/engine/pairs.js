import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { median } from "../statistics.js";
import { runNode } from "./process.js";
import { secrets } from "./workload.js";

/**
 * A side with a workload in a folder of its own, ready to run any number of times.
 * @typedef {object} Contestant
 */

/** @param root a temporary folder that the caller removes */
export function enter(root, side, workload) {
  const base = mkdtempSync(join(root, "side-"));
  const folder = join(base, "repository");
  for (const each of ["repository", "home", "tmp"]) mkdirSync(join(base, each));
  workload.prepare(folder);
  side.prepare(folder, workload);
  return { side, workload, base, folder };
}

/** Removes everything that belongs to it. */
export function leave({ base }) {
  rmSync(base, { recursive: true, force: true });
}

/**
 * One run, from a clean folder, checked to have done all its work. What it wrote is there until it runs again.
 *
 * @param options.preload a module that Node loads before the program
 * @param options.variables environment variables for it
 * @returns time in milliseconds, memory in bytes
 */
export async function run(contestant, { preload, variables } = {}) {
  const { side, workload, base, folder } = contestant;
  clean(contestant);
  try {
    const args = [...(preload ? ["--import", preload] : []), ...side.args(folder, workload)];
    const env = { ...environment(base), ...side.env?.(folder, workload), ...variables };
    const result = await runNode(args, { cwd: folder, env, output: join(base, "output.txt") });
    workload.check(contestant, folder);
    return result;
  } catch (error) {
    throw new Error(`${side.name}: ${error.message}`, { cause: error });
  }
}

/** The same few variables for all: nothing of who runs this changes what they do, NODE_OPTIONS least of all. */
function environment(base) {
  const { PATH } = process.env;
  return { PATH, HOME: join(base, "home"), TMPDIR: join(base, "tmp"), ...secrets };
}

function clean({ side, folder }) {
  for (const name of ["ran", ...side.leaves]) rmSync(join(folder, name), { recursive: true, force: true });
}

/**
 * Runs two entries by turns, so that whatever else the machine does falls on both. Each is first in every other pair.
 *
 * @param root a temporary folder
 * @param one side and workload of the entry that is judged
 * @param other side and workload of the reference
 * @param pairs.count how many pairs
 * @param pairs.warmUp whether a pair comes before that is not counted: it fills caches
 * @returns `ms`: the medians of their times; `memory`: the most that either needed; `ratio`: the median of the pairs'
 *   ratios of times, which a slow phase of the machine disturbs less than the ratio of the medians
 */
export async function compare(root, one, other, { count, warmUp }) {
  const contestants = [enter(root, ...one), enter(root, ...other)];
  const measured = [];
  for (let index = warmUp ? -1 : 0; index < count; index += 1) {
    const pair = await runPair(contestants, index % 2 === 0 ? [0, 1] : [1, 0]);
    if (index >= 0) measured.push(pair);
  }
  contestants.forEach(leave);
  return {
    ms: [0, 1].map((at) => median(measured.map((pair) => pair[at].ms))),
    memory: [0, 1].map((at) => Math.max(...measured.map((pair) => pair[at].peak))),
    ratio: median(measured.map(([first, second]) => first.ms / second.ms)),
  };
}

async function runPair(contestants, order) {
  const results = [];
  for (const at of order) {
    results[at] = await run(contestants[at]);
    // Gigabytes that still wait for the disk would slow whoever comes next.
    clean(contestants[at]);
  }
  return results;
}
