import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command line as it is committed: what users run. */
export const bundle = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist", "cli", "index.js");

/** What `--pairs` says. Ends the process with code 2 when it is no whole number of at least 1. */
export function readPairs(text) {
  const pairs = Number(text);
  if (Number.isInteger(pairs) && pairs >= 1) return pairs;
  process.stderr.write(`--pairs ${text}: expected a whole number of at least 1\n`);
  process.exit(2);
}
