// Stages that make it hard: much output from many at once, output after the end, deaf ones, ones that leave somebody
// behind. Half of these runs are also cancelled in the middle. `ordinary` is the control: nothing is wrong with it.
import { call, send } from "./call.js";
import { checkEnded, checkSchemas } from "./checks.js";
import { drawMoment, waitFor } from "./moment.js";
import { writePipelines } from "./round.js";
import { drawStages, stage } from "./stages.js";

const running =
  (
    /** @type {(random: import("./random.js").Random) => import("./stages.js").Stage[]} */ draw,
    cancelled = 0.5,
  ) =>
  async (round) => {
    const { random } = round;
    const stages = draw(random);
    writePipelines(round, stages);
    const flags = random.chance(0.5) ? ["--max-parallel", String(random.int(1, 12))] : [];
    const run = call(round, ["run", ...flags], { stages });
    const moment = drawMoment(random, stages);
    if (random.chance(cancelled) && (await waitFor(moment, run)))
      send(run, random.pick(["SIGTERM", "SIGINT"]));
    const { endMs } = await checkEnded(round, run);
    if (random.chance(0.3)) await checkSchemas(round, run);
    return { hit: true, cancelMs: endMs };
  };

const many = (random, most, own) =>
  Array.from({ length: random.int(1, most) }, (_, position) =>
    stage(`s${position + 1}`, { atOnce: random.chance(0.7), ...own(random) }),
  );

const flood = (random) =>
  many(random, 10, () => ({ sleepMs: random.int(0, 30), printBytes: random.spread(50_000, 3_000_000) }));

const late = (random) =>
  many(random, 4, () => ({ lateMs: random.int(1, 700), printBytes: random.int(0, 20_000) }));

const deaf = (random) =>
  many(random, 3, () => ({
    does: random.chance(0.7) ? ["trap '' TERM INT HUP"] : [],
    sleepMs: random.chance(0.4) ? 6_000 : random.int(50, 800),
  }));

/** One that holds the stage's output keeps its end waiting for 5 s: rare. */
const leftBehind = (random) =>
  many(random, 3, () => ({
    does: [random.chance(0.1) ? "sleep 300 &" : "sleep 300 > /dev/null 2>&1 &"],
    sleepMs: random.int(0, 80),
  }));

export const stubbornStageFaults = [
  { name: "flood", weight: 2, round: running(flood) },
  { name: "late-output", weight: 2, round: running(late, 0.3) },
  { name: "deaf-stage", weight: 2, round: running(deaf, 1) },
  { name: "left-behind", weight: 2, round: running(leftBehind) },
  { name: "ordinary", weight: 2, round: running((random) => drawStages(random, { failing: 0.3 }), 0) },
];
