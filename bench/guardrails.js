// What the guardrails cost: beside the git commands that they ask, in a repository of 50,000 files and 20,000 commits, and beside
// parsing 5,000 Markdown files with the same parser. Whole processes, with the Node that runs this file.
// docs/performance.md explains each row. Exits 1 when a row is beyond its limit or could not be measured.
// `node bench/guardrails.js [--pairs 5] [--quick]`
import { parseArgs } from "node:util";
import { readPairs } from "./command-line.js";
import { measureAll } from "./experiments.js";
import { documentRows } from "./guardrails/document-rows.js";
import { gitRows } from "./guardrails/git-rows.js";

const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: "5" },
    quick: { type: "boolean", default: false },
  },
});

await measureAll([...gitRows, ...documentRows], {
  sizes: values.quick
    ? { files: 500, commits: 100, changed: 20, documents: 50 }
    : { files: 50_000, commits: 20_000, changed: 400, documents: 5_000 },
  count: values.quick ? 1 : readPairs(values.pairs),
  quick: values.quick,
});
