import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ratioAtMost, row } from "../row.js";
import { byTurns } from "../turns.js";
import { build } from "./build.js";
import { nextEntry, shapes, shown, task, writeHistory } from "./history.js";
import { measured, sidesOf } from "./sides.js";

const id = "add";
const ours = shapes.find(({ isOurs }) => isOurs);
const milliseconds = (ms) => `${ms.toFixed(0)} ms`;
/** Such a process takes a tenth of a second: of few pairs little could be said. */
const pairsMore = 5;

/** One entry more, of histories of several sizes: what a run does at its end, as a process of its own. */
export const addingRows = (sizes) => [{ id, measure: (context) => measure(context, sizes) }];

async function measure({ root, pairs }, sizes) {
  const { program } = await build(root);
  const more = { ...pairs, count: pairs.warmUp ? pairs.count * pairsMore : pairs.count };
  const histories = [];
  for (const entries of sizes) histories.push(await prepare(root, program, entries));
  const nothing = () => measured(root, ["-e", "0"]);
  const rows = [];
  for (const history of histories) {
    const { ms, ratio } = await byTurns([() => add(root, program, history), nothing], more);
    const what = `one entry to ${shown(history.entries)}; node -e 0`;
    rows.push(row(id, what, ms, milliseconds, ratioAtMost(3), ratio));
  }
  const [small, large] = [histories[0], histories.at(-1)];
  const { ms, ratio } = await byTurns(
    [large, small].map((history) => () => add(root, program, history)),
    more,
  );
  const what = `one entry to ${shown(large.entries)}; ours to ${shown(small.entries)}`;
  rows.push(row(id, what, ms, milliseconds, ratioAtMost(1.5), ratio));
  for (const { folder } of histories) rmSync(folder, { recursive: true, force: true });
  return rows;
}

async function prepare(root, program, entries) {
  const folder = mkdtempSync(join(root, "history-"));
  const { path, bytes } = writeHistory(folder, entries, ours);
  await sidesOf(program).rebuild(root, { folder });
  return { folder, path, bytes, entries, added: 0 };
}

async function add(root, program, history) {
  const entry = `${JSON.stringify(nextEntry(history.added, ours))}\n`;
  const file = join(root, "entry.jsonl");
  writeFileSync(file, entry);
  const result = await measured(root, [program, history.folder, task, file]);
  history.added += 1;
  history.bytes += entry.length;
  if (statSync(history.path).size !== history.bytes) throw new Error("the entry is not in the history");
  return result;
}
