// Many runs of one task in one repository at once, some of which are stopped or killed. Whoever starts also finds what
// others left, while it is being left.
import { setTimeout as sleep } from "node:timers/promises";
import { call, send } from "./call.js";
import { checkEnded, checkKilled, checkRecovered } from "./checks.js";
import { runOf } from "./disk.js";
import { drawMoment, waitFor } from "./moment.js";
import { runIds, violated, writePipelines } from "./round.js";
import { recoverAll } from "./signals.js";
import { stage } from "./stages.js";

async function crowd(round) {
  const { random } = round;
  const stages = Array.from({ length: random.int(1, 3) }, (_, position) =>
    stage(`s${position + 1}`, { sleepMs: random.int(0, 150), printBytes: random.int(0, 400) }),
  );
  writePipelines(round, stages);
  const size = random.pick([2, 3, 4, 6, 8, 12, 20]);
  // Drawn before anything starts: the order of what follows is not ours.
  const lots = Array.from({ length: size }, () => drawLot(random, stages));
  const members = await Promise.all(lots.map((lot) => member(round, stages, lot)));
  await Promise.all(members.map(({ run }) => run.ended));
  for (const { run, signal } of members) {
    if (signal === "SIGKILL") await checkKilled(round, run);
    else await checkEnded(round, run);
  }
  checkEachOnce(round, members);
  await recoverAll(round);
  for (const { run } of members) await checkRecovered(round, run);
  return { hit: true };
}

function drawLot(random, stages) {
  const signal = random.chance(0.25) ? random.pick(["SIGKILL", "SIGKILL", "SIGTERM", "SIGINT"]) : null;
  return { delayMs: random.int(0, 200), signal, moment: drawMoment(random, stages) };
}

async function member(round, stages, { delayMs, signal, moment }) {
  await sleep(delayMs);
  const run = call(round, ["run"], { stages });
  const hit = signal !== null && (await waitFor(moment, run)) && send(run, signal);
  return { run, signal: hit ? signal : null };
}

/** No two runs share a folder, and each that ended by itself has one. */
function checkEachOnce(round, members) {
  const ids = members.map(({ run }) => runOf(round, run)).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) violated(`two runs have one folder: ${ids.join(", ")}`);
  if (runIds(round).length > members.length)
    violated(`${members.length} runs were started, and there are ${runIds(round).length} on disk`);
}

export const crowdFaults = [{ name: "crowd", weight: 2, round: crowd }];
