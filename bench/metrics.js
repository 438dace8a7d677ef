// What a history costs: making all figures of it anew, beside reading it, parsing it, and others that do the same; and adding an
// entry to it, beside an empty Node process. Medians of interleaved pairs of whole processes, with the Node that runs this file.
// docs/performance.md explains each row. Exits 1 when a row is beyond its limit or could not be measured.
// `node bench/metrics.js [--pairs 3] [--quick] [--full] [--entries <number>...]`
import { parseArgs } from "node:util";
import { readPairs } from "./command-line.js";
import { measureAll } from "./experiments.js";
import { addingRows } from "./metrics/adding-rows.js";
import { rebuildRows } from "./metrics/rebuild-rows.js";

const usual = [1_000, 10_000, 100_000];
const full = [...usual, 1_000_000];
const small = [300, 1_000];

const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: "3" },
    quick: { type: "boolean", default: false },
    full: { type: "boolean", default: false },
    entries: { type: "string", multiple: true, default: [] },
  },
});

/** What `--entries` says, else what the size of the run does. */
function readEntries() {
  const asked = values.entries.map(Number);
  if (asked.some((entries) => !Number.isInteger(entries) || entries < 1)) {
    process.stderr.write(`--entries ${values.entries.join(" ")}: expected whole numbers of at least 1\n`);
    process.exit(2);
  }
  if (asked.length > 0) return asked;
  if (values.quick) return small;
  return values.full ? full : usual;
}

const entries = readEntries();
await measureAll([...rebuildRows(entries), ...addingRows(entries)], {
  sizes: {},
  count: values.quick ? 1 : readPairs(values.pairs),
  quick: values.quick,
});
