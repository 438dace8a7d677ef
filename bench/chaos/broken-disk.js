// What a run does when the disk gives way under it: full, a file grown too large, folders gone or in each other's place.
// A stage of the run itself does the harm, so that it comes between two stages, at a known place.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { call } from "./call.js";
import { checkEnded, checkRecovered } from "./checks.js";
import { runIds, writePipelines } from "./round.js";
import { nextRun, recoverAll } from "./signals.js";
import { drawStages, stage } from "./stages.js";

/** Where the run that a stage belongs to is written, for its script. */
const run = '"$CHAOS_ROOT/.runs/chaos/cli/$ORCHESTRATOR_RUN_ID"';
const attempt = `${run}/jobs/*/a1`;
const snapshot = '"$CHAOS_ROOT/out/chaos/runs.json"';

/**
 * Stages one after another, one of which does harm.
 * @param {import("./random.js").Random} random
 * @param {(place: { next: string }) => string[]} harm
 */
function drawHarmed(random, harm, { failing = 0.1 } = {}) {
  const stages = [...drawStages(random, { failing: 0 }), stage("last", { printBytes: 5_000 })];
  for (const one of stages) one.atOnce = false;
  if (random.chance(failing)) stages[stages.length - 1].code = 3;
  const position = random.int(0, stages.length - 2);
  const next = `${String(position + 2).padStart(2, "0")}-${stages[position + 1].id}`;
  stages[position].does.push(...harm({ next }));
  return stages;
}

/**
 * @param {(place: { next: string }) => string[]} harm shell lines of one stage
 * @param {{ failing?: number }} [options]
 */
const harmed = (harm, options) => async (round) => {
  const stages = drawHarmed(round.random, harm, options);
  writePipelines(round, stages);
  await checkEnded(round, call(round, ["run"], { stages }), { disk: "broken" });
  await checkAfterwards(round);
  return { hit: true };
};

/** Whatever was left behind stands in nobody's way. */
async function checkAfterwards(round) {
  if (round.random.chance(0.3)) await nextRun(round);
}

/** A folder where a file belongs can't be replaced by it, unlike a file, which is moved aside by its replacement. */
const folderAt = (path) => [`rm -f ${path}`, `mkdir -p ${path}/in-the-way`];
const fullAt = (path) => [`mkdir -p "$(dirname ${path})"`, `ln -sfn /dev/full ${path}`];

async function fileSize(round) {
  const stages = drawStages(round.random, { failing: 0.1 });
  for (const one of stages) if (round.random.chance(0.5)) one.printBytes = round.random.spread(500, 400_000);
  writePipelines(round, stages);
  const blocks = round.random.spread(1, 300);
  const made = call(round, ["run"], { stages, blocks });
  await checkEnded(round, made, { disk: "broken" });
  // Without the limit, whoever comes next can write what the run itself could not.
  if (round.random.chance(0.5)) {
    await recoverAll(round);
    await checkRecovered(round, made);
  }
  await checkAfterwards(round);
  return { hit: runIds(round).length > 0 };
}

async function ownFolder(round) {
  const stages = drawHarmed(round.random, () => ['rm -rf "$PWD"']);
  for (const one of stages) one.folder = "work";
  mkdirSync(join(round.repository, "work"));
  writePipelines(round, stages);
  await checkEnded(round, call(round, ["run"], { stages }), { disk: "broken" });
  await checkAfterwards(round);
  return { hit: true };
}

const failing = { failing: 1 };

export const fullDiskFaults = [
  {
    name: "enospc-log",
    weight: 3,
    round: harmed(({ next }) => [`for a in ${attempt}; do ln -sfn /dev/full "$a/logs/${next}.log"; done`]),
  },
  {
    name: "enospc-errors",
    weight: 1,
    round: harmed(() => [`for a in ${attempt}; do rm -rf "$a/errors"; echo > "$a/errors"; done`], failing),
  },
  { name: "enospc-snapshot", weight: 2, round: harmed(() => fullAt(snapshot)) },
  { name: "folder-as-snapshot", weight: 1, round: harmed(() => folderAt(snapshot)) },
  { name: "folder-as-manifest", weight: 1, round: harmed(() => folderAt(`${run}/manifest.json`)) },
  { name: "folder-as-summary", weight: 1, round: harmed(() => folderAt(`${run}/run-summary.json`)) },
  {
    name: "folder-as-attempt-manifest",
    weight: 1,
    round: harmed(() => [`for a in ${attempt}; do ${folderAt('"$a/manifest.json"').join("; ")}; done`]),
  },
];

export const fileSizeFaults = [{ name: "efbig", weight: 4, round: fileSize }];

export const removedFolderFaults = [
  { name: "removed-logs", weight: 1, round: harmed(() => [`rm -rf ${attempt}/logs`]) },
  { name: "removed-attempt", weight: 2, round: harmed(() => [`rm -rf ${attempt}`]) },
  { name: "removed-runs", weight: 2, round: harmed(() => ['rm -rf "$CHAOS_ROOT/.runs"']) },
  { name: "removed-working-directory", weight: 1, round: ownFolder },
  { name: "removed-temporary-folder", weight: 1, round: harmed(() => ['rm -rf "$TMPDIR"']) },
];
