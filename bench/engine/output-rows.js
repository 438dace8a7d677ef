import { memoryIsKnown } from "../memory.js";
import { compare, enter, leave, run } from "./pairs.js";
import { installed } from "./peers.js";
import { atMost, mebibytes, notMeasured, rate, ratioAtMost, row, seconds, times } from "../row.js";
import { actionsExec, bareLoop, ours } from "./sides.js";
import { output } from "./workload.js";

/** More than any of these stages prints: both sides then write the same bytes. */
const noLogLimit = "2GiB";

/** 40 % of the reference's rate. */
const rateLimit = ratioAtMost(1 / 0.4);
const memoryLimit = atMost(120 * 2 ** 20, mebibytes);
const linearLimit = ratioAtMost(4.8);

/** One stage that prints very much: what a byte of output costs, in time and in memory. */
export const outputRows = [
  { id: "lines", measure: (context) => rateAndMemory("lines", context.sizes.lines, true, context) },
  { id: "lines-default", measure: defaultLogLimit },
  {
    id: "no-newline",
    measure: (context) => rateAndMemory("no-newline", context.sizes.noNewline, false, context),
  },
  { id: "linear", measure: linear },
  { id: "quadratic", measure: quadratic },
];

async function rateAndMemory(id, megabytes, newlines, { root, pairs }) {
  const workload = output(megabytes, { newlines, logLimit: noLogLimit });
  const { ms, memory, ratio } = await compare(root, [ours, workload], [bareLoop, workload], pairs);
  const what = `${megabytes} MB ${newlines ? "of lines" : "without newline"}`;
  const memoryWhat = `${what}, memory; bare Node parent`;
  return [
    row(id, `${what}; bare Node parent`, ms, rate(megabytes), rateLimit, ratio),
    memoryIsKnown
      ? row(id, memoryWhat, memory, mebibytes, memoryLimit)
      : notMeasured(id, memoryWhat, "only Linux tells how much memory a process has needed"),
  ];
}

/** The log on disk is bounded then, so that there is less to write than the reference has. */
async function defaultLogLimit({ root, sizes, pairs }) {
  const workload = output(sizes.lines, { newlines: true });
  const { ms, ratio } = await compare(root, [ours, workload], [bareLoop, workload], pairs);
  const what = `${sizes.lines} MB of lines, default log-limit; bare Node parent`;
  return [row("lines-default", what, ms, rate(sizes.lines), undefined, ratio)];
}

/** Four times the output in at most little more than four times the time. Both sides are ours. */
async function linear({ root, sizes, pairs }) {
  const [less, more] = sizes.linear;
  /** @returns {[side: import("./sides.js").Side, workload: import("./workload.js").Workload]} */
  const printing = (megabytes) => [ours, output(megabytes, { newlines: false, logLimit: noLogLimit })];
  const { ms, ratio } = await compare(root, printing(more), printing(less), pairs);
  return [row("linear", `${more} MB without newline; ours at ${less} MB`, ms, seconds, linearLimit, ratio)];
}

/** How both grow. One run of each size: what takes four times as long at twice the size needs no median. */
async function quadratic({ root, sizes }) {
  const side = actionsExec(installed("@actions/exec"));
  const measured = [];
  for (const megabytes of sizes.quadratic) {
    const workload = output(megabytes, { newlines: false, logLimit: noLogLimit });
    const one = await timeOnce(root, ours, workload);
    measured.push({ megabytes, ms: [one, await timeOnce(root, side, workload)] });
  }
  const rows = measured.map(({ megabytes, ms }) =>
    row("quadratic", `${megabytes} MB without newline, once; ${side.name}`, ms, seconds),
  );
  return [...rows, growth(measured, side.name)];
}

async function timeOnce(root, side, workload) {
  const contestant = enter(root, side, workload);
  const { ms } = await run(contestant);
  leave(contestant);
  return ms;
}

function growth(measured, name) {
  const [first, last] = [measured[0], measured.at(-1)];
  const grown = [0, 1].map((at) => last.ms[at] / first.ms[at]);
  const what = `time of ${last.megabytes} MB beside ${first.megabytes} MB; ${name}`;
  return row("quadratic", what, grown, times);
}
