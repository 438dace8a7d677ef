// Archives as no honest job makes them: damaged, with impossible names and sizes, too large, and none at all.
import { compiled } from "../aggregate/build.js";
import { callCli } from "./call.js";
import { completedEvent } from "./events.js";
import { hostileText } from "./hostile.js";
import { callJob } from "./job.js";
import { mutateBytes } from "./mutate.js";
import { planInputs } from "./prepared.js";
import { furnish } from "./room.js";
import { openServices } from "./services.js";
import { layOut, storeArtifacts } from "./stored.js";

const names = [
  "../../evil.json",
  "/etc/evil",
  "C:\\evil.txt",
  "a\\b\\..\\..\\c",
  "manifest.json/",
  "manifest.json/inner",
  "MANIFEST.json",
  "jobs",
  "./plan.json",
  "plan.json",
  "plan.json\0.txt",
  "CON",
  "a/".repeat(2_000),
  "x".repeat(300),
];

const kilobytes = (random) => random.spread(1, 64 * 1024);

/** Each changes one entry, or adds one. */
const entryEdits = [
  (random, entry) => ({ ...entry, name: random.pick(names) }),
  (random, entry) => ({ ...entry, name: `${entry.name}${hostileText(random)}`.slice(0, 60_000) }),
  (random, entry) => ({ ...entry, mode: random.pick([0o120777, 0o010644, 0o060644, 0o040755, 0, 0o104777]) }),
  (random, entry) => ({ ...entry, method: random.pick([0, 8, 9, 12, 14, 95, 99]) }),
  (random, entry) => ({ ...entry, size: random.pick([0, 1, 2 ** 31, 2 ** 32 - 1]) }),
  (random, entry) => ({ ...entry, checksum: random.int(0, 2 ** 31) }),
  (_, entry) => ({ ...entry, encrypted: true }),
  (random, entry) => ({
    ...entry,
    content: Buffer.alloc(kilobytes(random) * 1024, random.pick([" ", "[", "\n", "{"])),
  }),
  (random, entry) => ({
    ...entry,
    content: Buffer.concat([entry.content, Buffer.alloc(kilobytes(random) * 200, " ")]),
  }),
  (random, entry) => ({ ...entry, content: mutateBytes(random, entry.content) }),
];

/** @returns changes one archive, sometimes */
function changeArchive(random) {
  return async ({ name, bytes }) => {
    if (random.chance(0.4)) return {};
    const { readZip, writeZip } = await compiled("__tests__/support/zip.js");
    const entries = [...readZip(Buffer.from(bytes))].map(([path, content]) => ({ name: path, content }));
    return random.pick([
      () => ({ bytes: writeZip(edited(random, entries)) }),
      () => ({ bytes: writeZip(edited(random, entries)) }),
      () => ({ bytes: mutateBytes(random, Buffer.from(bytes)) }),
      () => ({ bytes: Buffer.from(hostileText(random)) }),
      () => ({ bytes: writeZip([...entries, ...entries]) }),
      () => ({ bytes: writeZip([]) }),
      () => ({ bytes: writeZip([...entries, ...manyEntries(random)]) }),
      () => ({ bytes, digest: random.pick(["0".repeat(64), "", "sha512:x", hostileText(random)]) }),
      () => ({ bytes, name: `${name}${random.pick(["-a2", " (1)", "-00000000", "x", ".zip"])}` }),
    ])();
  };
}

function edited(random, entries) {
  const chosen = random.int(0, entries.length - 1);
  const edit = random.pick(entryEdits);
  const changed = edit(random, entries[chosen]);
  return random.chance(0.5) ? entries.with(chosen, changed) : [...entries, changed];
}

const manyEntries = (random) =>
  Array.from({ length: random.spread(10, 30_000) }, (_, index) => ({
    name: `more/${index}`,
    content: "",
    method: 0,
  }));

const results = { "plan-result": "success", "run-result": "success" };

const job =
  (inputsFor, event = {}) =>
  async (room, prepared) => {
    furnish(room, prepared.clean);
    await openServices(room);
    await storeArtifacts(room, prepared, changeArchive(room.random));
    const inputs = inputsFor(room.random, prepared.workflow);
    await callJob(room, { inputs, ...event }, { hurry: 0.1, cancelAfterMs: 8_000 });
  };

const aggregate = (asArchives) => async (room, prepared) => {
  furnish(room, prepared.clean);
  const folder = room.beside("downloaded");
  await layOut(folder, prepared, asArchives ? changeArchive(room.random) : undefined, asArchives);
  const flags = ["--plan-result", "success", "--run-result", "success"];
  await callCli(room, ["aggregate", folder, ...flags, ...(room.random.chance(0.3) ? ["--json"] : [])]);
};

const reportEvent = { eventName: "workflow_run", event: JSON.stringify(completedEvent) };

export const archives = {
  name: "archives",
  plays: [
    {
      name: "mode aggregate",
      act: job((_, { plan }) => ({ mode: "aggregate", ...planInputs(plan), ...results })),
    },
    { name: "aggregate", act: aggregate(true) },
    { name: "mode report", act: job(() => ({ mode: "report" }), reportEvent) },
    {
      name: "mode run",
      act: job((random, { plan, assignments }) => ({
        mode: "run",
        assignment: random.pick(assignments),
        ...planInputs(plan),
      })),
    },
  ],
};
