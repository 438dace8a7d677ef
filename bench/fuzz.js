// Gives every verb and mode what no honest program would: damaged files, events, archives, output, documents and answers. Fails
// when one ends by accident, late, with too much memory, with a code that is not documented, or tells a secret.
// `npm run fuzz -- --help` says how.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { endAll } from "./chaos/living.js";
import { callCli } from "./fuzz/call.js";
import { notExercised } from "./fuzz/checks.js";
import { deckOf, fullRound, kindsOf } from "./fuzz/kinds.js";
import { watchMachine } from "./fuzz/limits.js";
import { leaveRoom, playCase } from "./fuzz/play.js";
import { prepare } from "./fuzz/prepared.js";
import { openRoom } from "./fuzz/room.js";
import { exercisedBy, readSurface } from "./fuzz/surface.js";
import { failureText, openTally, tableOf } from "./fuzz/told.js";

const say = (text) => process.stdout.write(`${text}\n`);

const help = `npm run fuzz -- [--seconds 60] [--seed 1] [--only <kind>...] [--case <n>]

  --seconds <n>   how long new cases are begun (default: 60); one round of all verbs and modes is played in any case
  --seed <n>      what all randomness comes from (default: 1)
  --only <kind>   only this kind, or those whose names begin like this; several are separated by blanks
  --case <n>      only this case of the seed, once; its folder is kept
  --failures <n>  how many cases may fail before it stops (default: 5)
  --parallel <n>  cases at a time (default: 2)`;

/** @param {string} message @returns {never} */
function refuse(message) {
  process.stderr.write(`${message}\n\n${help}\n`);
  process.exit(2);
}

const text = /** @type {const} */ ({ type: "string" });
const numbers = { seconds: "60", seed: "1", case: "0", failures: "5", parallel: "2" };

function readOptions() {
  const options = {
    ...Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, { ...text, default: value }]),
    ),
    only: { ...text, multiple: true, default: /** @type {string[]} */ ([]) },
    help: { type: /** @type {const} */ ("boolean"), default: false },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, only: [...values.only, ...positionals] };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function checkOptions(given, names) {
  for (const name of Object.keys(numbers))
    if (!/^\d{1,9}$/.test(given[name])) refuse(`--${name} ${given[name]}: expected a whole number`);
  const unknown = given.only.filter((start) => !names.some((name) => name.startsWith(start)));
  if (unknown.length > 0) refuse(`--only ${unknown.join(" ")}: the kinds are ${names.join(", ")}`);
  const read = Object.entries(numbers).map(([name]) => [name, Number(given[name])]);
  return {
    .../** @type {Record<keyof typeof numbers, number>} */ (Object.fromEntries(read)),
    only: given.only,
  };
}

/** Starts the reference in an empty room. */
const measureReference = (folder) => {
  const room = openRoom({ seed: 0, base: folder }, 0);
  room.repository = folder;
  return callCli(room, ["--version"]).then(({ wallMs, reports }) => ({
    wallMs,
    cpuMs: reports[0]?.cpuMs ?? 0,
  }));
};

/** After this number of cases the machine is looked at anew. */
const looksEvery = 20;

async function playAll(all, options, kinds) {
  const began = performance.now();
  const tally = openTally(kinds);
  const exercised = new Set();
  const least = fullRound(kinds);
  let number = 0;
  let failures = 0;
  const goesOn = () =>
    failures < options.failures && (number < least || performance.now() - began < options.seconds * 1000);
  const one = async (given) => {
    const dealt = deckOf(kinds)(given);
    const played = { ...dealt, ...(await playCase(all, given, dealt)) };
    leaveRoom(played);
    tally.add(played);
    for (const call of played.calls) for (const name of exercisedBy(call, all.names)) exercised.add(name);
    if (played.wrong.length === 0) return;
    failures += 1;
    say(failureText(options, played));
  };
  const lane = async () => {
    while (goesOn()) {
      number += 1;
      await one(number);
      if (number % looksEvery === 0) await all.machine.look();
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, lane));
  return { tally, exercised, failures, played: number, complete: number >= least };
}

async function playOne(all, options, kinds) {
  const dealt = deckOf(kinds)(options.case);
  const played = { ...dealt, ...(await playCase(all, options.case, dealt)) };
  leaveRoom({ ...played, wrong: ["kept"] });
  for (const { name, code, wallMs } of played.calls)
    say(`${name}: exit code ${code}, ${Math.round(wallMs)} ms`);
  if (played.wrong.length === 0) say(`Nothing is wrong. The case's folder: ${played.folder}`);
  else say(failureText(options, played));
  return played.wrong.length;
}

function tellEnd({ tally, exercised, failures, played, complete }, options, names) {
  const missing = complete && options.only.length === 0 ? notExercised(names, exercised) : [];
  say(`\n${tableOf(tally.rows)}\n`);
  for (const sentence of missing) say(`FAILURE: ${sentence}`);
  say(`seed ${options.seed}: ${played} cases, ${failures} failed`);
  return failures + missing.length;
}

async function main() {
  const given = readOptions();
  if (given.help) return say(help);
  const { help: helpOfVerbs, modes, names, codes } = readSurface();
  const every = kindsOf(modes);
  const options = checkOptions(
    given,
    every.map(({ name }) => name),
  );
  const kinds = every.filter(
    ({ name }) => options.only.length === 0 || options.only.some((start) => name.startsWith(start)),
  );
  const machine = watchMachine(measureReference);
  await machine.look();
  const prepared = { ...(await prepare(base)), help: helpOfVerbs };
  const all = { seed: options.seed, base, prepared, machine, codes, names };
  say(`seed ${options.seed}`);
  const wrong =
    options.case > 0
      ? await playOne(all, options, kinds)
      : tellEnd(await playAll(all, options, kinds), options, names);
  if (wrong === 0 && options.case === 0) rmSync(base, { recursive: true, force: true });
  process.exitCode = wrong === 0 ? 0 : 1;
}

if (process.platform !== "linux") refuse("fuzz needs Linux: it looks into /proc");
const base = mkdtempSync(join(tmpdir(), "orchestrator-fuzz-"));
async function stop() {
  await endAll(`${process.pid}-`);
  rmSync(base, { recursive: true, force: true });
  process.exit(130);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop());
await main();
