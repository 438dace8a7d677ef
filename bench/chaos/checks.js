// What must hold of a run, whatever was done to it. Each check ends the round with a sentence when it doesn't.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerOf, ask, named, nobodyLeft } from "./call.js";
import {
  checkFiles,
  checkTemporaries,
  checkTemporaryFolder,
  isTerminal,
  isTorn,
  readJson,
  readSnapshot,
  runOf,
  runOnDisk,
} from "./disk.js";
import { ledgerOf, runIds, violated } from "./round.js";
import { lastWords } from "./stages.js";

/** A cancelled run is over by then, also on a busy machine; the promise is 5 s. */
const CANCEL_MS = 10_000;
/** The same after its parent's death, which it has to notice first: within about a second. */
const ORPHANED_MS = 12_000;

const statusOfCode = { 0: "succeeded", 1: "failed", 130: "cancelled" };

/**
 * A run that ended by itself: by its own decision, whatever it was told.
 * @param {import("./round.js").Round} round
 * @param {import("./call.js").Call} made
 * @param {{ disk?: "sound" | "broken" }} options `broken`: the round took away what the run writes to, so that it may fail
 * for that, and may be unable to write its record; then it has to say so
 * @returns {Promise<{ endMs: number | null }>} milliseconds from the first signal to the end
 */
export async function checkEnded(round, made, { disk = "sound" } = {}) {
  const over = await answerOf(made);
  const endMs = made.sent.length === 0 ? null : over.at - made.sent[0].at;
  const bound = made.parent ? ORPHANED_MS : CANCEL_MS;
  if (endMs !== null && endMs > bound)
    violated(`${named(made)} took ${Math.round(endMs)} ms from ${made.sent[0].signal} to its end`);
  await nobodyLeft(made, "after the run's end");
  const id = runOf(round, made);
  if (id === undefined) checkNothingBegan(made);
  else checkRecord(round, made, runOnDisk(round, id), disk);
  if (disk === "broken") leaveTornJournals(round);
  checkFiles(round);
  checkTemporaries(round);
  checkTemporaryFolder(made);
  return { endMs };
}

/** A line that the disk did not take whole is not the fault of who wrote it. */
function leaveTornJournals(round) {
  const journals = runIds(round).flatMap((id) => runOnDisk(round, id).journals);
  for (const { path } of journals) if (isTorn(path)) round.damaged.add(path);
}

/** Without a run on disk nothing was started, nothing passed, and there is a reason. */
function checkNothingBegan(made) {
  const { code, signal, output } = made.over;
  if (ledgerOf(made).size > 0) violated(`${named(made)}: stages ran, and there is no run on disk`);
  if (code === 0) violated(`${named(made)} passed without a run`);
  if (signal === null && output.trim() === "" && code !== 130)
    violated(`${named(made)} exited with ${code} and said nothing`);
}

function checkRecord(round, made, run, disk) {
  const { code, signal, output } = made.over;
  const complete = isTerminal(run.manifest?.status) && isTerminal(run.summary?.status);
  if (!complete) {
    if (disk === "sound" || code === 0)
      violated(
        `${named(made)} ended with ${signal ?? `exit code ${code}`}, and its run is not written down: ${stateOf(run)}`,
      );
    if (output.trim() === "") violated(`${named(made)} could not write its run and said nothing`);
    return;
  }
  // The parent was killed, so that nobody heard the exit code; and a signal may come when all is written.
  const heard = !made.parent || made.sent.length === 0;
  if (heard && signal === null && statusOfCode[code] !== run.manifest.status)
    violated(`${named(made)} exited with ${code}, and its manifest says ${run.manifest.status}`);
  checkHonest(run, ledgerOf(made), made.stages);
  checkOnce(round, run, output);
  if (disk === "sound") checkSound(made, run);
}

const stateOf = ({ folder, manifest, summary }) =>
  `${folder}: manifest.json ${manifest?.status ?? "missing or unreadable"}, run-summary.json ${summary?.status ?? "missing or unreadable"}`;

/** Nothing is green that wasn't. */
export function checkHonest(run, ledger, stages) {
  const { manifest, summary, folder } = run;
  if (manifest.status !== summary.status)
    violated(`${folder}: its manifest says ${manifest.status}, its summary ${summary.status}`);
  const unproved = stages.filter(({ id }) => ledger.get(id)?.ended !== 0).map(({ id }) => id);
  if (manifest.status === "succeeded" && unproved.length > 0)
    violated(`${folder} is green, and these stages did not succeed: ${unproved.join(", ")}`);
  for (const { id, outcome } of manifest.commands) {
    if (outcome === "succeeded" && ledger.get(id)?.ended !== 0)
      violated(`${folder}: the stage ${id} is recorded as succeeded, and it ${proofOf(ledger.get(id))}`);
  }
}

const proofOf = (proof) => {
  if (proof === undefined) return "never started";
  return proof.ended === null ? "never came to its end" : `ended with exit code ${proof.ended}`;
};

/** Nothing is recorded twice, nothing is lost. */
function checkOnce(round, run, output) {
  const { id, manifest, summary, folder, journals } = run;
  const ids = manifest.commands.map((command) => command.id);
  if (new Set(ids).size !== ids.length)
    violated(`${folder}: its manifest names a stage twice: ${ids.join(", ")}`);
  for (const journal of journals.filter(({ path }) => !round.damaged.has(path))) checkJournal(journal);
  const snapshot = readSnapshot(round);
  const said = `${summary.warnings.join("\n")}\n${output}`;
  const entries = Array.isArray(snapshot) ? snapshot.filter((entry) => entry.runId === id) : [];
  if (entries.length > 1) violated(`${folder} is in runs.json ${entries.length} times`);
  if (entries.length === 0 && !said.includes("runs.json"))
    violated(`${folder} is not in runs.json (${snapshotState(snapshot)}), and no warning says so`);
  if (entries.length === 1 && entries[0].status !== manifest.status && !said.includes("runs.json"))
    violated(`${folder}: runs.json says ${entries[0].status}, its manifest ${manifest.status}`);
}

const snapshotState = (snapshot) =>
  Array.isArray(snapshot) ? `it holds ${snapshot.length} others` : "it is missing or unreadable";

function checkJournal({ path, events }) {
  const ends = events.filter(({ type }) => type === "run-finished").length;
  if (ends > 1) violated(`${path}: the run is ended ${ends} times`);
  const finished = events.filter(({ type }) => type === "stage-finished" || type === "stage-skipped");
  const indexes = finished.map(({ index }) => index);
  if (new Set(indexes).size !== indexes.length)
    violated(`${path}: a stage is ended twice; the ends are of stages ${indexes.join(", ")}`);
}

/** With a sound disk the record agrees with the stages to the last detail. */
function checkSound(made, run) {
  const { manifest, folder } = run;
  const ledger = ledgerOf(made);
  const told = made.sent.length > 0;
  const ids = manifest.commands.map(({ id }) => id).join(", ");
  const planned = made.stages.map(({ id }) => id).join(", ");
  if (ids !== planned) violated(`${folder}: its manifest names the stages ${ids}; planned were ${planned}`);
  const fails = made.stages.some(({ code }) => code !== 0);
  const right = told
    ? ["cancelled", "succeeded", ...(fails ? ["failed"] : [])]
    : [fails ? "failed" : "succeeded"];
  if (!right.includes(manifest.status))
    violated(`${folder} is recorded as ${manifest.status}; right would be ${right.join(" or ")}`);
  for (const command of manifest.commands) {
    checkStage(folder, command, ledger.get(command.id), told);
    // Whoever cancels waits no longer for what comes after the end.
    const late = made.stages.find(({ id }) => id === command.id).lateMs !== null;
    if (command.outcome === "succeeded" && !(told && late)) checkLog(repositoryOf(run), command);
  }
  for (const journal of run.journals) checkAttempt(journal, manifest.status);
}

function checkStage(folder, { id, outcome, exit }, proof, told) {
  const where = `${folder}: the stage ${id}`;
  if (proof === undefined) return;
  if (proof.starts > 1) violated(`${where} started ${proof.starts} times`);
  if (outcome === null || outcome === "skipped") violated(`${where} ran, and is recorded as ${outcome}`);
  if (!told && proof.ended === null) violated(`${where} never came to its end, and nobody stopped it`);
  if (!told && (outcome === "succeeded") !== (proof.ended === 0))
    violated(`${where} ended with exit code ${proof.ended}, and is recorded as ${outcome}`);
  if (exit?.kind === "exited" && exit.code !== proof.ended)
    violated(`${where} is recorded with exit code ${exit.code}, and it ${proofOf(proof)}`);
}

const repositoryOf = ({ folder }) => join(folder, "..", "..", "..", "..");

/** A stage that succeeded said its last words, and late output is in its log too. */
function checkLog(repository, { id, log_path }) {
  const text = readFileSync(join(repository, log_path), "latin1");
  if (!text.includes(`${lastWords(id)}\n`)) violated(`${log_path}: the end of the stage's output is missing`);
}

function checkAttempt({ folder, events }, status) {
  const manifest = readJson(join(folder, "manifest.json"));
  const end = events.findLast(({ type }) => type === "run-finished");
  if (end?.status !== manifest?.status || manifest?.status !== status)
    violated(
      `${folder}: its journal says ${end?.status}, its manifest ${manifest?.status}, the run's ${status}`,
    );
}

/** After the orchestrator was killed: what is there can be read, however little it is. */
export async function checkKilled(round, made) {
  await made.ended;
  const id = runOf(round, made);
  const journals = id === undefined ? [] : runOnDisk(round, id).journals;
  checkFiles(round, new Set(journals.map(({ path }) => path)));
}

/** After `recover`: nobody is alive, and every run whose plan can be read is ended, honestly, and once. */
export async function checkRecovered(round, made) {
  if (![...round.damaged].some((path) => path.endsWith("journal.ndjson")))
    await nobodyLeft(made, "after the run was recovered");
  for (const id of runIds(round)) {
    const run = runOnDisk(round, id);
    if (run.plan === undefined) continue;
    if (!isTerminal(run.manifest?.status) || !isTerminal(run.summary?.status))
      violated(`the run is not ended after recover: ${stateOf(run)}`);
  }
  const id = runOf(round, made);
  const run = id === undefined ? undefined : runOnDisk(round, id);
  if (run?.plan === undefined) return;
  checkHonest(run, ledgerOf(made), made.stages);
  checkOnce(round, run, "");
  checkFiles(round);
}

/** The run's files are as their schemas say. */
export async function checkSchemas(round, made) {
  const id = runOf(round, made);
  if (id !== undefined) await ask(round, ["validate", "--run", runOnDisk(round, id).folder]);
}
