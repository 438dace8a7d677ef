// A disk that is full at any write of a run's end, a clock that is set while a run goes on, a file system without hard links,
// and things in place of a run's files that are none. What really happened is in the ledger and in the exit code.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask, call, send } from "./call.js";
import { checkEnded, checkKilled, checkRecovered } from "./checks.js";
import { readSnapshot, runOf, runOnDisk } from "./disk.js";
import { drawMoment, waitFor } from "./moment.js";
import { runsFolder, violated, writePipelines } from "./round.js";
import { nextRun, recoverAll } from "./signals.js";
import { drawStages, stage } from "./stages.js";

const preload = fileURLToPath(new URL("unreliable-machine.js", import.meta.url));
const unreliable = (settings) => ({ NODE_OPTIONS: `--import=${preload}`, ...settings });

/** Writes of a run's end, at most; the numbers beyond it come when all is over. */
const MOST_WRITES = 40;

async function fullAtTheEnd(round) {
  const { random } = round;
  const stages = [...drawStages(random, { failing: 0.05, most: 2 }), stage("last")];
  for (const one of stages) one.atOnce = false;
  writePipelines(round, stages);
  const count = random.chance(0.5) ? 1 : MOST_WRITES * 10;
  const env = unreliable({ CHAOS_FULL: `${random.int(1, MOST_WRITES)}:${count}` });
  const made = call(round, ["run"], { stages, env });
  await made.ended;
  leaveJournals(round, made);
  await checkEnded(round, made, { disk: "broken" });
  if (made.over?.code !== 0) {
    await checkNothingGreen(round, made);
    await recoverAll(round);
    await checkRecovered(round, made);
    await checkNothingGreen(round, made);
  }
  await nextRun(round);
  return { hit: true };
}

/** An end that could not be written at once is there twice: as it would have been, and as the failure that it became. */
function leaveJournals(round, made) {
  const id = runOf(round, made);
  const journals = id === undefined ? [] : runOnDisk(round, id).journals;
  for (const { path } of journals) round.damaged.add(path);
}

/** Nothing that anybody looks at says of a run that it succeeded. */
async function checkNothingGreen(round, made) {
  const id = runOf(round, made);
  if (id === undefined) return;
  const { folder, manifest, summary } = runOnDisk(round, id);
  for (const [name, file] of Object.entries({ "manifest.json": manifest, "run-summary.json": summary })) {
    if (file?.status === "succeeded") violated(`${folder}: the run failed, and ${name} says succeeded`);
  }
  const snapshot = readSnapshot(round);
  const entries = Array.isArray(snapshot) ? snapshot.filter(({ runId }) => runId === id) : [];
  if (entries.some(({ status }) => status === "succeeded"))
    violated(`${folder}: the run failed, and runs.json says succeeded`);
  // A kill can come between the run's entry in the history, which is made once, and its last breath.
  const lines = made.over.signal === null ? historyLines(round) : [];
  for (const line of lines) {
    if (line.run_id === id && line.status === "succeeded")
      violated(`${folder}: the run failed, and the history says succeeded`);
  }
  const { output } = await ask(round, ["show", id, "--json"], [0, 2]);
  if (/^ {2}"status": "succeeded"/m.test(output))
    violated(`${folder}: the run failed, and show says succeeded`);
}

function historyLines(round) {
  const folder = join(runsFolder(round), "..");
  const pending = join(folder, "metrics.pending");
  const paths = [join(folder, "metrics.json"), ...namesIn(pending).map((name) => join(pending, name))];
  return paths.flatMap((path) => textOf(path).split("\n").flatMap(parsed));
}

const namesIn = (folder) => orElse(() => readdirSync(folder), []);
const textOf = (path) => orElse(() => readFileSync(path, "utf8"), "");
const parsed = (line) => orElse(() => [JSON.parse(line)], []);

function orElse(act, otherwise) {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

const steps = [-86_400_000, -3_600_000, -60_000, 60_000, 86_400_000];

/** The clock of each call is set at another moment. */
const clock = ({ random }) => unreliable({ CHAOS_CLOCK: `${random.int(0, 600)}:${random.pick(steps)}` });

async function clockSteps(round) {
  const { random } = round;
  const stages = drawStages(random, { failing: 0.4 });
  writePipelines(round, stages);
  const made = call(round, ["run"], { stages, env: clock(round) });
  const killed =
    random.chance(0.4) && (await waitFor(drawMoment(random, stages), made)) && send(made, "SIGKILL");
  await (killed ? checkKilled(round, made) : checkEnded(round, made));
  await ask(round, ["recover"], [0, 1], clock(round));
  const wasGreen = !killed && made.over?.code === 0;
  await checkRecovered(round, made);
  if (!wasGreen) await checkNothingGreen(round, made);
  return { hit: true };
}

/** A living run without a lock is not taken for dead by those that come meanwhile. */
async function withoutLinks(round) {
  const stages = [stage("s1", { sleepMs: 900 }), stage("s2")];
  writePipelines(round, stages);
  const env = unreliable({ CHAOS_NO_LINKS: "1" });
  const first = call(round, ["run"], { stages, env });
  await waitFor({ after: "start", id: "s1", waitMs: round.random.int(0, 300) }, first);
  await Promise.all([
    ask(round, ["recover"], [0, 1], env),
    ask(round, ["run", "next"], [0], env),
    ask(round, ["show"], [0, 2], env),
  ]);
  const { code, output } = await first.ended;
  if (code !== 0) violated(`a run without a lock was disturbed: it exited with ${code}:\n${output}`);
  return { hit: true };
}

const oddThings = {
  pipe: (path) => execFileSync("mkfifo", [path]),
  folder: (path) => mkdirSync(path),
  loop: (path) => symlinkSync(basename(path), path),
  device: (path) => symlinkSync("/dev/zero", path),
};

async function oddFile(round) {
  const { random } = round;
  const stages = drawStages(random, { failing: 0.5, most: 2 });
  writePipelines(round, stages);
  const made = call(round, ["run"], { stages });
  await checkEnded(round, made);
  const id = runOf(round, made) ?? violated("a run that ended is nowhere");
  const { folder, journals } = runOnDisk(round, id);
  const names = [
    "plan.json",
    "manifest.json",
    "run-summary.json",
    "digests.json",
    "origin.json",
    "run.lock",
    "approvals",
  ];
  const path = random.pick([
    ...names.map((name) => join(folder, name)),
    ...journals.map((journal) => journal.path),
  ]);
  rmSync(path, { recursive: true, force: true });
  oddThings[random.pick(Object.keys(oddThings))](path);
  round.damaged.add(path);
  const verbs = [
    ["show", id],
    ["recover", id],
    ["recover"],
    ["approve", id, "--reason", "x"],
    ["run", "--resume", id],
  ];
  for (const verb of verbs) await ask(round, verb, [0, 1, 2]);
  await nextRun(round);
  return { hit: true };
}

export const unreliableMachineFaults = [
  { name: "full-at-the-end", weight: 5, round: fullAtTheEnd },
  { name: "clock-step", weight: 3, round: clockSteps },
  { name: "no-hard-links", weight: 1, round: withoutLinks },
  { name: "odd-file", weight: 2, round: oddFile },
];
