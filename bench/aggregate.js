// What making one result of many jobs costs, beside the toolkit's client that only downloads what they handed over: medians
// of interleaved pairs of whole processes, with the Node that runs this file. docs/performance.md explains each row. Exits 1
// when a row is beyond its limit or could not be measured.
// `node bench/aggregate.js [--pairs 3] [--quick]`
import { parseArgs } from "node:util";
import { folderRows } from "./aggregate/folder-rows.js";
import { serviceRows } from "./aggregate/service-rows.js";
import { readPairs } from "./command-line.js";
import { measureAll } from "./experiments.js";

/** Numbers of assignments: of the run in the service, and of the two in a folder. */
const full = { legs: 256, folders: [64, 1000] };
const small = { legs: 8, folders: [4, 16] };

const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: "3" },
    quick: { type: "boolean", default: false },
  },
});

await measureAll([...serviceRows, ...folderRows], {
  sizes: values.quick ? small : full,
  count: values.quick ? 1 : readPairs(values.pairs),
  quick: values.quick,
});
