// Starts the command line hundreds of times, does to it what real machines do, and checks after each time that nothing
// was lost, left, made up or left hanging. `npm run chaos -- --help` says how.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { callsMade } from "./chaos/call.js";
import { deckOf, faults, faultsNamed } from "./chaos/faults.js";
import { endAll } from "./chaos/living.js";
import { openRound, violated, Violation } from "./chaos/round.js";

const bundle = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist", "cli", "index.js");
const say = (text) => process.stdout.write(`${text}\n`);

const help = `npm run chaos -- [--seconds 120] [--seed <n>] [--only <fault>...] [--round <n>] [--keep-going]

  --seconds <n>   how long new rounds are begun (default: 120)
  --seed <n>      what all randomness comes from (default: another one each time; it is printed)
  --only <fault>  only this one, or those whose names begin like this; several are separated by blanks
  --round <n>     only this round of the seed, once
  --parallel <n>  rounds at a time (default: 4)
  --keep-going    go on after a violation, and exit 1 at the end
  --cli <file>    another bundle than dist/cli/index.js

Faults: ${faults.map(({ name }) => name).join(", ")}`;

/** @param {string} message @returns {never} */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readOptions() {
  const text = /** @type {const} */ ({ type: "string" });
  const options = { seconds: text, seed: text, round: text, parallel: text, cli: text };
  const only = { ...text, multiple: true, default: /** @type {string[]} */ ([]) };
  const flag = /** @type {const} */ ({ type: "boolean" });
  const flags = { help: flag, "keep-going": flag };
  let values;
  try {
    const parsed = parseArgs({ options: { ...options, only, ...flags }, allowPositionals: true });
    values = { ...parsed.values, only: [...parsed.values.only, ...parsed.positionals] };
  } catch (error) {
    refuse(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
  if (values.help) {
    say(help);
    process.exit(0);
  }
  const unknown = values.only.filter((name) => faultsNamed(name).length === 0);
  if (unknown.length > 0) refuse(`--only ${unknown.join(" ")}: there is no such fault\n\n${help}`);
  const cli = resolve(values.cli ?? bundle);
  if (!existsSync(cli)) refuse(`${cli}: there is no bundle; make it with: npm run bundle`);
  return {
    seconds: numberOf(values, "seconds", 120, 1),
    seed: numberOf(values, "seed", Date.now() % 1_000_000_000, 0),
    round: values.round === undefined ? null : numberOf(values, "round", 1, 1),
    parallel: numberOf(values, "parallel", 4, 1),
    only: values.only,
    keepGoing: values["keep-going"] === true,
    cli,
  };
}

function numberOf(values, name, otherwise, least) {
  const number = Number(values[name] ?? otherwise);
  if (!Number.isSafeInteger(number) || number < least || number > 2 ** 32 - 1)
    refuse(`--${name} ${values[name]}: expected a whole number of at least ${least}`);
  return number;
}

/** What there is to tell at the end: by fault, how often it struck, and how often it came when all was over. */
/** @type {Map<string, { survived: number, late: number, violated: number }>} */
const tally = new Map(faults.map(({ name }) => [name, { survived: 0, late: 0, violated: 0 }]));
const worst = { cancelMs: 0, orphanedMs: 0 };
const began = performance.now();
let violations = 0;
let stopped = false;

async function playRound(options, base, number) {
  const fault = deckOf(options.only)(number);
  const round = openRound({ seed: options.seed, base, cli: options.cli }, number);
  const counts = tally.get(fault.name) ?? violated(`${fault.name} is no fault`);
  try {
    const { hit, ...times } = await fault.round(round);
    counts[hit ? "survived" : "late"] += 1;
    for (const [name, ms] of Object.entries(times)) worst[name] = Math.max(worst[name], ms ?? 0);
    await endAll(round.mark);
    rmSync(round.folder, { recursive: true, force: true });
  } catch (error) {
    await endAll(round.mark);
    // A round that is broken off because another one failed has nothing to tell.
    if (stopped) return rmSync(round.folder, { recursive: true, force: true });
    counts.violated += 1;
    violations += 1;
    stopped = !options.keepGoing;
    tellViolation(options, fault, round, error);
  }
}

function tellViolation({ seed, only }, fault, round, error) {
  const flags = [
    `--seed ${seed}`,
    `--round ${round.number}`,
    ...(only.length > 0 ? ["--only", ...only] : []),
  ];
  say(`\nVIOLATION in round ${round.number} of seed ${seed}, fault ${fault.name}:`);
  say(error instanceof Violation ? error.message : (error.stack ?? String(error)));
  say(`The round's folder is kept: ${round.folder}`);
  say(`Repeat it with: npm run chaos -- ${flags.join(" ")}\n`);
}

async function playAll(options, base) {
  if (options.round !== null) return playRound(options, base, options.round);
  let number = 0;
  const isTime = () => !stopped && performance.now() - began < options.seconds * 1000;
  const lane = async () => {
    while (isTime()) await playRound(options, base, (number += 1));
  };
  const lanes = Promise.all(Array.from({ length: options.parallel }, lane));
  const news = setInterval(() => say(progress()), 60_000);
  // One failed: what the others still do is of no interest to anybody.
  const broom = setInterval(() => {
    if (stopped) void endAll(`${process.pid}-`);
  }, 200);
  await lanes;
  clearInterval(news);
  clearInterval(broom);
}

function progress() {
  const rounds = [...tally.values()].reduce((sum, { survived, late }) => sum + survived + late, 0);
  const seconds = Math.round((performance.now() - began) / 1000);
  return `${seconds} s: ${rounds} rounds survived, ${callsMade()} starts, ${violations} violations`;
}

function tellEnd() {
  for (const [name, { survived, late, violated }] of tally) {
    if (survived + late + violated === 0) continue;
    const notes = [
      late > 0 ? `${late} came when all was over` : "",
      violated > 0 ? `${violated} VIOLATED` : "",
    ];
    say(`${String(survived).padStart(5)}  ${[name, ...notes].filter((part) => part !== "").join("; ")}`);
  }
  say(`worst time from a signal to the end: ${Math.round(worst.cancelMs)} ms`);
  say(`worst time from a parent's death to the end: ${Math.round(worst.orphanedMs)} ms`);
  say(progress());
}

const options = readOptions();
if (process.platform !== "linux") refuse("chaos needs Linux: it looks into /proc and fills /dev/full");
const base = mkdtempSync(join(tmpdir(), "orchestrator-chaos-"));
async function stop() {
  stopped = true;
  await endAll(`${process.pid}-`);
  rmSync(base, { recursive: true, force: true });
  process.exit(130);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop());
say(`seed ${options.seed}`);
await playAll(options, base);
await endAll(`${process.pid}-`);
tellEnd();
if (violations === 0) rmSync(base, { recursive: true, force: true });
process.exitCode = violations === 0 ? 0 : 1;
