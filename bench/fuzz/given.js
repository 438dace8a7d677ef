// What the command line and the action are given: arguments and inputs of every verb and mode.
import { basename } from "node:path";
import { callCli } from "./call.js";
import { hostileNumber, hostileText } from "./hostile.js";
import { callJob } from "./job.js";
import { planInputs } from "./prepared.js";
import { furnish } from "./room.js";
import { openServices } from "./services.js";
import { runsIn } from "./spoil.js";
import { storeArtifacts } from "./stored.js";

/** What each verb is called with when nothing is wrong; `run` is the id of a run. */
const calls = {
  run: () => ["quick"],
  plan: () => ["gate"],
  validate: () => [],
  guard: () => ["docs-check"],
  stamp: () => [],
  "task sync": () => ["--check"],
  init: () => [],
  show: (run) => [run],
  metrics: () => [],
  verify: (run) => [`.runs/fuzz/cli/${run}`],
  aggregate: () => [".runs/fuzz/cli"],
  recover: (run) => [run],
  approve: (run) => [run, "--reason", "it was read"],
  schema: () => ["manifest.json"],
};

const flags = [
  "--config",
  "--task",
  "--subtask",
  "--stage",
  "--base",
  "--execution-mode",
  "--max-parallel",
  "--override-reason",
  "--epoch",
  "--runs-dir",
  "--out-dir",
  "--jobs",
  "--resume",
  "--with",
  "--run",
  "--since",
  "--import",
  "--key",
  "--plan-result",
  "--chain",
  "--plan-digest",
  "--reason",
];

function drawText(random) {
  const text = random.chance(0.2) ? String(hostileNumber(random)) : hostileText(random);
  return text.slice(0, 20_000);
}

/** A flag that the verb has, as its help says, with a value that is none. */
function drawArgs(random, verb, args, known) {
  const own = flags.filter((flag) => known.includes(`${flag} <`));
  const changed = [...args];
  if (changed.length > 0 && random.chance(0.5)) changed[random.int(0, changed.length - 1)] = drawText(random);
  if (own.length > 0 && random.chance(0.8)) changed.push(random.pick(own), drawText(random));
  if (random.chance(0.2))
    changed.push(random.pick(["--json", "--csv", "--fix", "--force", "--no-fail-fast", "--nonsense"]));
  return [...verb.split(" "), ...changed];
}

const cli =
  (verb) =>
  async (room, { ran, help }) => {
    furnish(room, ran);
    const { random, repository } = room;
    const run = basename(random.pick(runsIn(repository)));
    const args = drawArgs(random, verb, calls[verb](run), help[verb]);
    await callCli(room, args, { cancelAfterMs: 6_000 });
  };

const inputNames = [
  "pipeline",
  "config",
  "task",
  "key",
  "max-jobs",
  "runs-on",
  "assignment",
  "plan-artifact",
  "plan-digest",
  "plan-result",
  "run-result",
  "subtask",
  "stage",
  "base",
  "execution-mode",
  "max-parallel",
  "token",
  "check-run",
  "check-name",
  "annotations",
  "retention-days",
  "history",
  "history-write",
  "history-branch",
  "metrics-max-bytes",
  "epoch",
  "override-reason",
  "job",
  "job-index",
  "job-total",
  "head-sha",
];

const mode = (name) => async (room, prepared) => {
  furnish(room, prepared.clean);
  await openServices(room);
  await storeArtifacts(room, prepared);
  const { random } = room;
  const { plan, assignments } = prepared.workflow;
  const results = { "plan-result": "success", "run-result": "success" };
  const inputs = { mode: name, ...planInputs(plan), assignment: random.pick(assignments), ...results };
  for (let left = random.int(1, 3); left > 0; left -= 1) inputs[random.pick(inputNames)] = drawText(random);
  await callJob(room, { inputs }, { hurry: 0.1, cancelAfterMs: 6_000 });
};

/** @param {readonly string[]} modes of the action */
export const given = (modes) => ({
  name: "given",
  plays: [
    ...Object.keys(calls).map((verb) => ({ name: verb, act: cli(verb) })),
    ...modes.map((name) => ({ name: `mode ${name}`, act: mode(name) })),
  ],
});
