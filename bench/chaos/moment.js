// When a fault strikes: at any moment of a run's life. Moments are counted from what the stages prove, because a clock
// alone would mean something else on a busy machine.
import { setTimeout as sleep } from "node:timers/promises";
import { ledgerOf } from "./round.js";

/**
 * Draws a moment: in the first milliseconds, while the program loads, around the start or the end of any stage, or after
 * the last one, while the run is written down.
 * @param {import("./random.js").Random} random
 * @param {import("./stages.js").Stage[]} stages those that will run
 */
export function drawMoment(random, stages) {
  const kind = random.int(1, 20);
  if (kind <= 2) return { after: null, waitMs: random.int(0, 15) };
  if (kind <= 6) return { after: null, waitMs: random.int(0, 400) };
  if (kind <= 15) return { after: "start", id: random.pick(stages).id, waitMs: random.int(0, 60) };
  if (kind <= 16) return { after: "end", id: random.pick(stages).id, waitMs: random.int(0, 15) };
  return { after: "end", id: stages[stages.length - 1].id, waitMs: random.int(0, 80) };
}

/** Waits for the moment in the life of a call. @returns false when the call was over before */
export async function waitFor(moment, made) {
  if (moment.after !== null) {
    while (made.over === null && !cameTrue(moment, made)) await sleep(5);
  }
  await sleep(moment.waitMs);
  return made.over === null;
}

function cameTrue({ after, id }, made) {
  const proof = ledgerOf(made).get(id);
  return proof !== undefined && (after === "start" || proof.ended !== null);
}
