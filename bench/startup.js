// How long the command line takes to start, beside an empty Node process: the median of interleaved pairs, with the Node
// that runs this file. Exits 1 beyond a limit. `node bench/startup.js [--pairs 20]`
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle, readPairs } from "./command-line.js";
import { median } from "./statistics.js";

const { values } = parseArgs({ options: { pairs: { type: "string", default: "20" } } });
const pairs = readPairs(values.pairs);

const folder = mkdtempSync(join(tmpdir(), "orchestrator-bench-"));
mkdirSync(join(folder, ".github"));
writeFileSync(
  join(folder, ".github", "orchestrator.yml"),
  "pipelines:\n  gate:\n    stages: [{ id: nothing, run: 'true' }]\n",
);

// Little else: NODE_OPTIONS or NODE_EXTRA_CA_CERTS would slow both sides of a pair and hide the difference.
const { PATH } = process.env;
const env = { PATH, HOME: folder, TMPDIR: folder };

/** Milliseconds that one process took, from start to end. */
function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(" ")} exited with ${status}: ${stderr}`);
  return took;
}

function measure(name, args, limit) {
  /** @type {number[]} */
  const bare = [];
  /** @type {number[]} */
  const ours = [];
  // Pairs, so that whatever else the machine does falls on both; the first, which fills caches, is not counted.
  for (let pair = 0; pair <= pairs; pair += 1) {
    const [one, other] = [time(["-e", "0"]), time([bundle, ...args])];
    if (pair > 0) {
      bare.push(one);
      ours.push(other);
    }
  }
  const [slow, fast] = [median(ours), median(bare)];
  const ratio = slow / fast;
  const verdict = ratio <= limit ? "within" : "BEYOND";
  process.stdout.write(
    `${name}: ${slow.toFixed(1)} ms, node -e 0: ${fast.toFixed(1)} ms, ${ratio.toFixed(2)}x, ${verdict} the limit of ${limit}x\n`,
  );
  return ratio <= limit;
}

try {
  process.stdout.write(`Node ${process.version}, median of ${pairs} pairs\n`);
  const results = [measure("--version", ["--version"], 2), measure("run of one `true` stage", ["run"], 4)];
  if (results.includes(false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
