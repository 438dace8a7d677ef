// What running stages costs, beside a bare Node loop and beside others that run stages: medians of interleaved pairs of
// whole processes, with the Node that runs this file. docs/performance.md explains each row. Exits 1 when a row is beyond
// its limit or could not be measured.
// `node bench/engine.js [--pairs 5] [--quick] [--only <row>...]`
import { parseArgs } from "node:util";
import { readPairs } from "./command-line.js";
import { fileRows } from "./engine/file-rows.js";
import { outputRows } from "./engine/output-rows.js";
import { stageRows } from "./engine/stage-rows.js";
import { measureAll } from "./experiments.js";

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

await measureAll(readRows([...values.only, ...positionals]), {
  sizes: values.quick ? small : full,
  count: values.quick ? 1 : readPairs(values.pairs),
  quick: values.quick,
});
