import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installed } from "../engine/peers.js";
import { memoryIsKnown } from "../memory.js";
import { atMost, mebibytes, notComparable, notMeasured, rate, ratioAtMost, row, seconds } from "../row.js";
import { byTurns } from "../turns.js";
import { compareFigures } from "./agreement.js";
import { build } from "./build.js";
import { historyOf, shapes, shown, writeHistory } from "./history.js";
import { sidesOf } from "./sides.js";

/** @typedef {{ folder: string, path: string, bytes: number }} History */

/** Below that, starting Node is most of what takes time. */
const judgedFrom = 100_000;
const large = 1_000_000;
const mostMemory = 128 * 2 ** 20;
const id = "rebuild";

/** All figures of a history, made anew: beside less than that, and beside others that do the same. */
export const rebuildRows = (sizes) =>
  sizes.flatMap((entries) =>
    shapes.map((shape) => ({ id, measure: (context) => measure(context, entries, shape) })),
  );

async function measure({ root, pairs }, entries, shape) {
  const { program, entrySchema } = await build(root);
  if (shape.isOurs) for (const entry of historyOf(100, shape)) entrySchema.parse(entry);
  const folder = mkdtempSync(join(root, "history-"));
  try {
    const history = { folder, ...writeHistory(folder, entries, shape) };
    const context = { root, pairs, history, sides: sidesOf(program), isJudged: entries >= judgedFrom };
    const what = `${shown(entries)} ${shape.name} entries`;
    return [
      ...(await besideLess(context, what)),
      await besideCodex(context, what, entries >= large),
      await besideDuckdb(context, what),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param limit as row.js has them; whether it counts depends on the history */
const judged = ({ isJudged }, limit) => (isJudged ? limit : undefined);

async function besideLess(context, what) {
  const { sides, history } = context;
  const show = rate(history.bytes / 1e6);
  const read = await compare(context, sides.read);
  const parse = await compare(context, sides.parse);
  const memory = Math.max(read.memory[0], parse.memory[0]);
  const ofMemory = `${what}, memory; JSON.parse of each line`;
  return [
    row(id, `${what}; read to nowhere`, read.ms, show, undefined, read.ratio),
    row(
      id,
      `${what}; JSON.parse of each line`,
      parse.ms,
      show,
      judged(context, ratioAtMost(1.5)),
      parse.ratio,
    ),
    memoryIsKnown
      ? row(id, ofMemory, [memory, parse.memory[1]], mebibytes, atMost(mostMemory, mebibytes))
      : notMeasured(id, ofMemory, "only Linux tells how much memory a process has needed"),
  ];
}

async function besideCodex(context, what, isLarge) {
  const name = `${what}; codex-orchestrator`;
  const codex = peer("@kbediako/codex-orchestrator");
  if (codex.trouble !== undefined) return notComparable(id, name, codex.trouble);
  const { ms, ratio } = await compare(context, context.sides.codex(codex.folder));
  return row(id, name, ms, seconds, isLarge ? ratioAtMost(0.5) : undefined, ratio);
}

/** In the time that they have a processor: duckdb uses all that there are. */
async function besideDuckdb(context, what) {
  const name = `${what}, CPU; duckdb`;
  const duckdb = peer("@duckdb/node-api");
  if (duckdb.trouble !== undefined) return notComparable(id, name, duckdb.trouble);
  let sql;
  const side = async (...args) => {
    const result = await context.sides.duckdb(duckdb.folder)(...args);
    sql = JSON.parse(result.printed);
    return result;
  };
  const { ms, ratio } = await compare(context, side, ({ cpu }) => cpu);
  await context.sides.rebuild(context.root, context.history);
  const { compared, worst } = compareFigures(context.history.folder, sql);
  const agreement = `${compared} figures agree to ${(worst * 100).toFixed(1)} %`;
  return row(id, `${name}, ${agreement}`, ms, seconds, judged(context, ratioAtMost(2)), ratio);
}

/**
 * @param {{ root: string, pairs: { count: number, warmUp: boolean }, history: History, sides: ReturnType<typeof sidesOf> }} context
 * @param {(root: string, history: History) => ReturnType<typeof import("./sides.js").measured>} other
 * @param {(result: { ms: number, cpu: number }) => number} timeOf what is compared of a run; default: from its start to its end
 */
function compare({ root, pairs, history, sides }, other, timeOf = ({ ms }) => ms) {
  const runs = [sides.rebuild, other].map((side) => async () => {
    const result = await side(root, history);
    return { ...result, ms: timeOf(result) };
  });
  return byTurns(runs, pairs);
}

function peer(name) {
  try {
    return { folder: installed(name) };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}
