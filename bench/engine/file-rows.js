import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { memoryIsKnown } from "../memory.js";
import { compare, enter, leave, run } from "./pairs.js";
import { installed } from "./peers.js";
import { atMost, mebibytes, notMeasured, ratioBelow, row, seconds, times } from "../row.js";
import { codex, ours } from "./sides.js";
import { bytesBelow, output, sizeOf, together, trueStages } from "./workload.js";

const counting = join(dirname(fileURLToPath(import.meta.url)), "programs", "count-manifest-writes.js");
const quickStages = 10;
const writesLimit = atMost(5, String);

/** What is written to disk, beside the system that this one follows. */
export const fileRows = [
  { id: "manifest", measure: manifestWrites },
  { id: "codex-output", measure: codexOutput },
];

const peer = () => codex(installed("@kbediako/codex-orchestrator"));

async function manifestWrites({ root }) {
  const writes = [await countWrites(root, ours), await countWrites(root, peer())];
  const what = `manifest writes of ${quickStages} true stages; ${peer().name}`;
  return [row("manifest", what, writes, String, writesLimit)];
}

async function countWrites(root, side) {
  const contestant = enter(root, side, trueStages(quickStages));
  const counter = join(contestant.base, "manifest-writes");
  await run(contestant, {
    preload: pathToFileURL(counting).href,
    variables: { BENCH_MANIFEST_WRITES: counter },
  });
  const writes = sizeOf(counter);
  leave(contestant);
  if (writes === 0)
    throw new Error(`${side.name}: no write of a manifest was seen, though there must be one`);
  return writes;
}

/** A small pipeline of which one stage prints much: time, memory, and how often the output is on disk. */
async function codexOutput({ root, sizes, pairs }) {
  const workload = together(trueStages(quickStages), output(sizes.codexOutput, { newlines: true }));
  const side = peer();
  const { ms, memory, ratio } = await compare(root, [ours, workload], [side, workload], pairs);
  const copies = [
    await copiesOnDisk(root, ours, workload, sizes),
    await copiesOnDisk(root, side, workload, sizes),
  ];
  const [id, printed] = ["codex-output", mebibytes(sizes.codexOutput * 1e6)];
  const what = (measured) => `${printed} in one of 11 stages${measured}; ${side.name}`;
  return [
    row(id, what(""), ms, seconds, ratioBelow(1), ratio),
    memoryIsKnown
      ? row(id, what(", memory"), memory, mebibytes, ratioBelow(1))
      : notMeasured(id, what(", memory"), "only Linux tells how much memory a process has needed"),
    row(id, what(", on disk"), copies, times, ratioBelow(1)),
  ];
}

/** Bytes of all files of a run, in units of the output. */
async function copiesOnDisk(root, side, workload, sizes) {
  const contestant = enter(root, side, workload);
  await run(contestant);
  const bytes = side.leaves.reduce((sum, name) => sum + bytesBelow(join(contestant.folder, name)), 0);
  leave(contestant);
  return bytes / (sizes.codexOutput * 1e6);
}
