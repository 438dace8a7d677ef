// Signals to the orchestrator, and the death of its parent, at any moment of a run's life.
import { setTimeout as sleep } from "node:timers/promises";
import { answerOf, ask, call, send } from "./call.js";
import { checkEnded, checkKilled, checkRecovered, checkSchemas } from "./checks.js";
import { isTerminal, runOf, runOnDisk } from "./disk.js";
import { drawMoment, waitFor } from "./moment.js";
import { runIds, violated, writePipelines } from "./round.js";
import { drawStages, nextStages, stage } from "./stages.js";

/** A few stages to be interrupted; some of them do not listen, or leave somebody behind. */
function drawInterrupted(random) {
  const stages = drawStages(random, { failing: 0.04 });
  if (random.chance(0.2)) random.pick(stages).does.push("trap '' TERM", "sleep 0.4");
  if (random.chance(0.2)) random.pick(stages).does.push("sleep 300 > /dev/null 2>&1 &");
  return stages;
}

/** A stage that only ends in time if somebody ends it. */
const slow = stage("slow", { sleepMs: 20_000 });

const cancelBy = (signal) => async (round) => {
  const { random } = round;
  const quick = drawInterrupted(random);
  const moment = drawMoment(random, quick);
  const stages = random.chance(0.3) ? [...quick, slow] : quick;
  writePipelines(round, stages);
  const run = call(round, ["run"], { stages });
  const hit = (await waitFor(moment, run)) && send(run, signal);
  // Somebody who presses Ctrl-C twice, a runner that goes on from INT to TERM.
  if (hit && random.chance(0.25)) {
    await sleep(random.int(0, 600));
    send(run, random.pick(["SIGINT", "SIGTERM", "SIGHUP"]));
  }
  const { endMs } = await checkEnded(round, run);
  if (random.chance(0.25)) await checkSchemas(round, run);
  return { hit, cancelMs: endMs };
};

async function parentDeath(round) {
  const quick = drawInterrupted(round.random);
  const moment = drawMoment(round.random, quick);
  // Who starts after its parent's death can't know that it had another one.
  const stages = moment.after !== null && round.random.chance(0.6) ? [...quick, slow] : quick;
  writePipelines(round, stages);
  const run = call(round, ["run"], { stages, parent: true });
  const hit = (await waitFor(moment, run)) && send(run, "SIGKILL");
  const { endMs } = await checkEnded(round, run);
  return { hit, orphanedMs: endMs };
}

async function killed(round) {
  const quick = drawInterrupted(round.random);
  const moment = drawMoment(round.random, quick);
  const stages = round.random.chance(0.5) ? [...quick, slow] : quick;
  writePipelines(round, stages);
  const run = call(round, ["run"], { stages });
  const hit = (await waitFor(moment, run)) && send(run, "SIGKILL");
  if (!hit) return checkEnded(round, run).then(() => ({ hit }));
  await checkKilled(round, run);
  await round.random.pick(recoveries)(round, run);
  await checkRecovered(round, run);
  return { hit };
}

/** The ways in which a killed run can come to its end. */
const recoveries = [recoverAll, recoverOne, nextRun, recoverTwice, interruptedRecover];

/** A run whose plan was never written, or is lost, can't be recovered; then `recover` says so. */
const allowedOf = (round) =>
  runIds(round).some((id) => runOnDisk(round, id).plan === undefined) ? [0, 1] : [0];

export async function recoverAll(round) {
  await ask(round, ["recover"], allowedOf(round));
}

async function recoverOne(round, run) {
  const id = runOf(round, run);
  const named = id !== undefined && !isTerminal(runOnDisk(round, id).manifest?.status);
  await ask(round, named ? ["recover", id] : ["recover"], allowedOf(round));
}

/** The next run of the task ends what it finds, and is not disturbed by it. */
export async function nextRun(round) {
  const next = call(round, ["run", "next"], { stages: nextStages });
  await checkEnded(round, next);
}

async function recoverTwice(round) {
  const allowed = allowedOf(round);
  await Promise.all([ask(round, ["recover"], allowed), ask(round, ["recover"], allowed)]);
}

async function interruptedRecover(round) {
  const first = call(round, ["recover"]);
  await sleep(round.random.int(60, 350));
  if (!send(first, "SIGKILL")) {
    const { code } = await answerOf(first);
    if (code === null || !allowedOf(round).includes(code))
      violated(`orchestrator recover exited with ${code}`);
  }
  await first.ended;
  await recoverAll(round);
}

export const signalFaults = [
  { name: "sigterm", weight: 4, round: cancelBy("SIGTERM") },
  { name: "sigint", weight: 4, round: cancelBy("SIGINT") },
  { name: "sighup", weight: 2, round: cancelBy("SIGHUP") },
  { name: "parent-death", weight: 4, round: parentDeath },
  { name: "sigkill", weight: 6, round: killed },
];
