// Everything that runs leave, damaged: journals, manifests, plans, digests, snapshots and histories, on this machine and from
// other jobs.
import { basename, join } from "node:path";
import { compiled } from "../aggregate/build.js";
import { callCli } from "./call.js";
import { callJob } from "./job.js";
import { planInputs } from "./prepared.js";
import { furnish } from "./room.js";
import { openServices } from "./services.js";
import { remakeDigests, runsIn, spoiled, spoilFolder } from "./spoil.js";
import { layOut, storeArtifacts } from "./stored.js";

/** A verb over the runs of a repository, of which one, or what is beside them, is damaged. */
const onDisk =
  (argsFor) =>
  async (room, { ran }) => {
    furnish(room, ran);
    const { random, repository } = room;
    const run = random.pick(runsIn(repository));
    const beside = random.chance(0.2);
    spoilFolder(random, beside ? repository + random.pick(["/.runs", "/out"]) : run);
    if (random.chance(0.5)) await remakeDigests(run);
    await callCli(room, argsFor(run, repository), { cancelAfterMs: 6_000 });
  };

/** Verbs over the history of runs, which is damaged. */
const history =
  (argsFor) =>
  async (room, { ran }) => {
    furnish(room, ran);
    const { random, repository } = room;
    spoilFolder(random, join(repository, random.pick([".runs/fuzz", "out"])));
    await callCli(room, argsFor(repository), { cancelAfterMs: 6_000 });
  };

/** @returns changes one artifact in some of its files */
function spoilArtifacts(random) {
  return async ({ bytes }) => {
    if (random.chance(0.4)) return {};
    const { readZip, writeZip } = await compiled("__tests__/support/zip.js");
    const files = [...readZip(Buffer.from(bytes))];
    const chosen = random.int(0, files.length - 1);
    const entries = files.map(([name, content], index) => ({
      name,
      content: index === chosen ? spoiled(random, name, content) : content,
    }));
    return { bytes: writeZip(entries) };
  };
}

async function aggregateFolder(room, prepared) {
  furnish(room, prepared.clean);
  await layOut(room.beside("downloaded"), prepared);
  if (room.random.chance(0.95)) spoilFolder(room.random, room.beside("downloaded"));
  const results = ["--plan-result", "success", "--run-result", "success"];
  const flags = room.random.chance(0.5) ? ["--json"] : [];
  await callCli(room, ["aggregate", room.beside("downloaded"), ...results, ...flags]);
}

const job = (inputsFor) => async (room, prepared) => {
  furnish(room, prepared.clean);
  await openServices(room);
  await storeArtifacts(room, prepared, spoilArtifacts(room.random));
  const inputs = { ...planInputs(prepared.workflow.plan), ...inputsFor(room.random, prepared.workflow) };
  await callJob(room, { inputs }, { hurry: 0.1, cancelAfterMs: 6_000 });
};

const results = { "plan-result": "success", "run-result": "success" };

export const evidence = {
  name: "evidence",
  plays: [
    { name: "verify", act: onDisk((run) => ["verify", run]) },
    { name: "show", act: onDisk((run) => ["show", basename(run)]) },
    { name: "mode aggregate", act: job(() => ({ mode: "aggregate", ...results })) },
    { name: "run --resume", act: onDisk((run) => ["run", "--resume", basename(run)]) },
    { name: "recover", act: onDisk(() => ["recover"]) },
    { name: "logs", act: onDisk((run) => ["logs", "--run", run]) },
    { name: "logs --json", act: onDisk((run) => ["logs", "--run", run, "--json"]) },
    { name: "logs --follow", act: onDisk((run) => ["logs", "--run", run, "--follow"]) },
    { name: "runs", act: onDisk(() => ["runs"]) },
    { name: "doctor", act: onDisk(() => ["doctor"]) },
    { name: "doctor --json", act: onDisk(() => ["doctor", "--json"]) },
    { name: "complete", act: onDisk(() => ["complete", "--", "show", ""]) },
    { name: "completion", act: onDisk(() => ["completion", "bash"]) },
    { name: "runs --json", act: onDisk(() => ["ls", "--json"]) },
    { name: "prune", act: onDisk(() => ["prune", "--keep", "0", "--json"]) },
    { name: "prune --older-than", act: onDisk(() => ["prune", "--older-than", "0h", "--dry-run"]) },
    { name: "compare", act: onDisk((run) => ["compare", run, "latest"]) },
    { name: "compare --json", act: onDisk((run) => ["compare", "latest", run, "--json"]) },
    { name: "an unknown verb", act: onDisk(() => ["shwo"]) },
    { name: "validate --run", act: onDisk((run) => ["validate", "--run", run]) },
    { name: "metrics", act: history(() => ["metrics"]) },
    { name: "aggregate", act: aggregateFolder },
    { name: "approve", act: onDisk((run) => ["approve", basename(run), "--reason", "it was read"]) },
    { name: "verify --json", act: onDisk((run) => ["verify", run, "--json"]) },
    { name: "task sync", act: onDisk(() => ["task", "sync"]) },
    { name: "show --json", act: onDisk((run) => ["show", run, "--json"]) },
    { name: "metrics --json", act: history(() => ["metrics", "--json", "--since", "30d"]) },
    { name: "run", act: history(() => ["run", "quick"]) },
    { name: "run --watch", act: history(() => ["run", "quick", "--watch"]) },
    {
      name: "mode run",
      act: job((random, { assignments }) => ({ mode: "run", assignment: random.pick(assignments) })),
    },
    { name: "metrics --csv", act: history(() => ["metrics", "--csv"]) },
    {
      name: "metrics --import",
      act: history((repository) => ["metrics", "--import", join(repository, ".runs/fuzz/metrics.json")]),
    },
    { name: "plan", act: history(() => ["plan"]) },
    { name: "show the newest", act: onDisk(() => ["show"]) },
    { name: "guard review", act: onDisk(() => ["guard", "spec-guard", "--with", "require-child-run=true"]) },
  ],
};
