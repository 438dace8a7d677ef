// Files that were cut off, overwritten or emptied between two calls: by a crashed machine, a full disk, an editor.
import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, call, send } from "./call.js";
import { checkEnded, checkHonest, checkKilled, checkRecovered } from "./checks.js";
import { isTerminal, readSnapshot, runOf, runOnDisk } from "./disk.js";
import { drawMoment, waitFor } from "./moment.js";
import { ledgerOf, snapshotFile, violated, writePipelines } from "./round.js";
import { nextRun } from "./signals.js";
import { drawStages } from "./stages.js";

/** Each takes a file and breaks it. */
const ways = {
  truncated: (path, random) => truncateSync(path, random.int(0, Math.max(0, readFileSync(path).length - 1))),
  overwritten(path, random) {
    const bytes = readFileSync(path);
    const wrong = random.bytes(random.int(1, 64));
    wrong.copy(bytes, random.int(0, Math.max(0, bytes.length - 1)));
    writeFileSync(path, bytes);
  },
  emptied: (path) => truncateSync(path, 0),
};

const damage = (way) => async (round) => {
  const { random } = round;
  const stages = drawStages(random);
  writePipelines(round, stages);
  const run = call(round, ["run"], { stages });
  const kill = random.chance(0.5) && (await waitFor(drawMoment(random, stages), run)) && send(run, "SIGKILL");
  await (kill ? checkKilled(round, run) : checkEnded(round, run));
  const path = random.pick(filesOf(round, run));
  if (path === undefined) return { hit: false };
  const complete = isTerminal(runOnDisk(round, runOf(round, run)).manifest?.status);
  way(path, random);
  round.damaged.add(path);
  await lookAround(round, run, { path, complete });
  return { hit: true };
};

/** Those that later calls read. Never the plan alone: the rest counts for more, and has more ways to break. */
function filesOf(round, run) {
  const id = runOf(round, run);
  const { folder, journals } = id === undefined ? { folder: null, journals: [] } : runOnDisk(round, id);
  const own =
    folder === null
      ? []
      : ["manifest.json", "run-summary.json", "plan.json"].map((name) => join(folder, name));
  const ofAttempts = journals.flatMap(({ path }) => [path, path, join(path, "..", "manifest.json")]);
  return [...own, ...ofAttempts, snapshotFile(round), snapshotFile(round)].filter((path) => existsSync(path));
}

/** Everybody who reads the broken file answers, and the next run is not disturbed. */
async function lookAround(round, run, { path, complete }) {
  const id = runOf(round, run);
  await ask(round, ["show"], [0, 2]);
  if (id !== undefined) await ask(round, ["validate", "--run", runOnDisk(round, id).folder], [0, 2]);
  // Bytes that were overwritten may leave a plan that is JSON and no plan.
  await ask(round, ["recover"], path.endsWith("/plan.json") || planless(round, id) ? [0, 1] : [0]);
  // What was complete before the damage may stay as it is; what was not is ended, as long as it can be read.
  if (!complete && !/(plan\.json|journal\.ndjson|run-summary\.json)$/.test(path))
    await checkRecovered(round, run);
  else if (id !== undefined) checkStillHonest(round, run, id);
  await nextRun(round);
  if (path === snapshotFile(round)) checkRebuilt(round, id);
}

const planless = (round, id) => id !== undefined && runOnDisk(round, id).plan === undefined;

function checkStillHonest(round, made, id) {
  const run = runOnDisk(round, id);
  if (run.manifest === undefined || run.summary === undefined) return;
  if (isTerminal(run.manifest.status) && !round.damaged.has(join(run.folder, "manifest.json")))
    checkHonest(run, ledgerOf(made), made.stages);
}

/** A broken snapshot is made anew of what is on disk, not begun again. */
function checkRebuilt(round, id) {
  const snapshot = readSnapshot(round);
  if (!Array.isArray(snapshot)) violated("runs.json is not a list after the run that followed its damage");
  if (isTerminal(runOnDisk(round, id).manifest?.status) && !snapshot.some(({ runId }) => runId === id))
    violated(`runs.json was made anew without the run ${id}, whose manifest is on disk`);
}

export const damagedFileFaults = Object.entries(ways).map(([name, way]) => ({
  name: `${name}-file`,
  weight: name === "emptied" ? 2 : 3,
  round: damage(way),
}));
