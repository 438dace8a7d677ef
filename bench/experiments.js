import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { isStopped, stop } from "./process.js";
import { notMeasured } from "./row.js";
import { heading, line } from "./table.js";

/**
 * What every experiment is given.
 * @template [Sizes=any]
 * @typedef {object} Context
 * @property {string} root a temporary folder
 * @property {Sizes} sizes how much is to be done
 * @property {{ count: number, warmUp: boolean }} pairs as byTurns takes them
 */

/**
 * What is measured together.
 * @typedef {object} Experiment
 * @property {string} id
 * @property {(context: Context) => Promise<import("./row.js").AnyRow[]>} measure gives rows of row.js
 */

const say = (text) => process.stdout.write(`${text}\n`);

/**
 * Does one experiment after another and prints a line for each row. The exit code will be 1 when a row is beyond its limit
 * or could not be measured.
 *
 * @param {Experiment[]} experiments those that are wanted
 * @param {object} options
 * @param {object} options.sizes what the context says of how much is to be done
 * @param {number} options.count how many pairs are counted
 * @param {boolean} options.quick one pair, of which nothing is judged
 */
export async function measureAll(experiments, { sizes, count, quick }) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
  const root = mkdtempSync(join(tmpdir(), "orchestrator-bench-"));
  const context = { root, sizes, pairs: { count, warmUp: !quick } };
  try {
    const machine = `${process.platform}, ${availableParallelism()} processors`;
    say(`Node ${process.version}, ${machine}, median of ${count} pairs`);
    if (quick) say("--quick: small sizes, one pair. The figures mean nothing, and no limit counts.");
    say(heading());
    for (const experiment of experiments) {
      if (isStopped()) break;
      for (const row of await rowsOf(experiment, context)) {
        say(line(row, !quick));
        if ((row.within === false && !quick) || row.trouble !== undefined) process.exitCode = 1;
      }
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function rowsOf({ id, measure }, context) {
  try {
    return await measure(context);
  } catch (error) {
    return [notMeasured(id, "", error instanceof Error ? error.message : String(error))];
  }
}
