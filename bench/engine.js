// What running stages costs, beside a bare Node loop and beside others that run stages: medians of interleaved pairs of
// whole processes, with the Node that runs this file. docs/performance.md explains each row. Exits 1 when a row is beyond
// its limit or could not be measured.
// `node bench/engine.js [--pairs 5] [--quick] [--only <row>...]`
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readPairs } from "./command-line.js";
import { fileRows } from "./engine/file-rows.js";
import { outputRows } from "./engine/output-rows.js";
import { isStopped, stop } from "./engine/process.js";
import { notMeasured } from "./engine/row.js";
import { stageRows } from "./engine/stage-rows.js";
import { heading, line } from "./engine/table.js";

const experiments = [...stageRows, ...outputRows, ...fileRows];

/** Megabytes, but for the number of stages. */
const full = {
  stages: 100,
  lines: 1000,
  noNewline: 200,
  linear: [100, 400],
  quadratic: [12, 24, 48],
  codexOutput: 104.8576,
};
const small = { stages: 5, lines: 8, noNewline: 8, linear: [4, 16], quadratic: [1, 2, 4], codexOutput: 8 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: "string", default: "5" },
    quick: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: [] },
  },
});
const count = values.quick ? 1 : readPairs(values.pairs);
const wanted = readRows([...values.only, ...positionals]);

/** The experiments that are named; all of them when none is. */
function readRows(names) {
  const known = experiments.map(({ id }) => id);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`--only ${unknown.join(" ")}: expected some of ${known.join(", ")}\n`);
    process.exit(2);
  }
  return names.length === 0 ? experiments : experiments.filter(({ id }) => names.includes(id));
}

async function rowsOf({ id, measure }, context) {
  try {
    return await measure(context);
  } catch (error) {
    return [notMeasured(id, "", error.message)];
  }
}

const say = (text) => process.stdout.write(`${text}\n`);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);

const root = mkdtempSync(join(tmpdir(), "orchestrator-bench-"));
try {
  say(
    `Node ${process.version}, ${process.platform}, ${availableParallelism()} processors, median of ${count} pairs`,
  );
  if (values.quick) say("--quick: small sizes, one pair. The figures mean nothing, and no limit counts.");
  say(heading());
  const context = {
    root,
    sizes: values.quick ? small : full,
    pairs: { count, warmUp: !values.quick },
  };
  for (const experiment of wanted) {
    if (isStopped()) break;
    for (const row of await rowsOf(experiment, context)) {
      say(line(row, !values.quick));
      const beyond = row.within === false && !values.quick;
      if (beyond || row.trouble !== undefined) process.exitCode = 1;
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
