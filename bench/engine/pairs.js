import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../process.js";
import { byTurns } from "../turns.js";
import { secrets } from "./workload.js";

/** @typedef {import("./sides.js").Side} Side */
/** @typedef {import("./workload.js").Workload} Workload */

/**
 * A side with a workload in a folder of its own, ready to run any number of times.
 * @typedef {ReturnType<typeof enter>} Contestant
 */

/**
 * @param {string} root a temporary folder that the caller removes
 * @param {Side} side
 * @param {Workload} workload
 */
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
 * @param {Contestant} contestant
 * @param {{ preload?: string, variables?: Record<string, string> }} options `preload`: a module that Node loads before the
 *   program; `variables`: environment variables for it
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
    throw new Error(`${side.name}: ${error instanceof Error ? error.message : error}`, { cause: error });
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
 * Runs two entries by turns.
 *
 * @param {string} root a temporary folder
 * @param {[side: Side, workload: Workload]} one side and workload of the entry that is judged
 * @param {[side: Side, workload: Workload]} other side and workload of the reference
 * @param pairs as byTurns takes them
 * @returns as byTurns gives it
 */
export async function compare(root, one, other, pairs) {
  const contestants = [enter(root, ...one), enter(root, ...other)];
  const runs = contestants.map((contestant) => () => runAndClean(contestant));
  const compared = await byTurns(runs, pairs);
  contestants.forEach(leave);
  return compared;
}

async function runAndClean(contestant) {
  const result = await run(contestant);
  // Gigabytes that still wait for the disk would slow whoever comes next.
  clean(contestant);
  return result;
}
