// What stages print and leave: commands for the runner, secrets in many forms, bytes that are no text, lines without an end, and
// files that the tool reads after them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compiled } from "../aggregate/build.js";
import { callCli } from "./call.js";
import { hostileText } from "./hostile.js";
import { callJob } from "./job.js";
import { mutateBytes } from "./mutate.js";
import { pipelineFile } from "./pipeline.js";
import { planInputs } from "./prepared.js";
import { furnish, plant } from "./room.js";
import { openServices } from "./services.js";

/** Does as printed.json says. */
const program = `const { readFileSync, writeFileSync, appendFileSync } = require("node:fs");
const told = JSON.parse(readFileSync("printed.json", "utf8"))[process.env.PART ?? 0];
for (const { to, base64 } of told.printed) process[to].write(Buffer.from(base64, "base64"));
for (const { variable, base64 } of told.commands) appendFileSync(process.env[variable], Buffer.from(base64, "base64"));
for (const { path, base64 } of told.files) writeFileSync(path + process.env.PART, Buffer.from(base64, "base64"));
process.exitCode = told.code;`;

const stage = (id, part) => ({
  id,
  shell: "node",
  run: program,
  env: { PART: String(part) },
  needs: [],
  tries: { max: 2 },
  artifacts: ["made*"],
});

const pipelines = {
  task: "fuzz",
  secrets: ["FUZZ_TOKEN"],
  pipelines: {
    gate: {
      "fail-fast": false,
      subtasks: [
        { id: "one", stages: [stage("tell", 0)] },
        { id: "two", stages: [stage("more", 1), { id: "last", run: "env | sort", if: "always()" }] },
      ],
      after: [{ uses: "guardrail/review", if: "always()", with: { verdict: "tell/made.json0" } }],
      "fan-out": { "max-jobs": 2 },
    },
  },
};

const commandFiles = ["GITHUB_ENV", "GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];

/** Files that stages write into the work tree; the number of the part follows. */
const madeNames = ["made.json", "made.txt", "made"];

/** Pieces of output, each as bytes. */
const pieces = [
  ({ random, secret }) => random.pick(secret.forms).bytes,
  ({ random, secret }) => random.pick(secret.forms).bytes,
  ({ random, secret }) => Buffer.concat([random.bytes(3), random.pick(secret.forms).bytes, random.bytes(3)]),
  ({ random }) => Buffer.from(hostileText(random)),
  ({ random }) => random.bytes(random.spread(1, 20_000)),
  ({ random }) => Buffer.from(`::${random.pick(commands)}::${hostileText(random).slice(0, 5_000)}\n`),
  ({ random, secret }) => Buffer.from(`::${random.pick(commands)}::${random.pick(secret.forms).bytes}\n`),
  ({ random }) =>
    Buffer.alloc(random.spread(1, 4_000_000), random.pick(["a", "\r", "\n", "\0", "\u001b[", ":", "="])),
  ({ random }) => Buffer.from("x=y password: z\n".repeat(random.spread(1, 20_000))),
  ({ random }) =>
    Buffer.from(`::error file=${hostileText(random)},line=${hostileText(random)}::x\n`.slice(0, 50_000)),
];

const commands = [
  "add-mask",
  "error file=a.js,line=3,endLine=2,col=-1,title=%0A",
  "warning file=../../a,line=99999999999999999999",
  "notice",
  "set-output name=x",
  "stop-commands",
  "group",
  "endgroup",
  "debug",
  "save-state name=key",
  "add-path",
  "set-env name=PATH",
];

/** What one stage does. */
function drawDeeds(room) {
  const { random } = room;
  const drawPiece = () => random.pick(pieces)(room);
  const base64 = (bytes) => bytes.toString("base64");
  const several = (most, draw) => Array.from({ length: random.int(0, most) }, draw);
  return {
    code: random.pick([0, 0, 1, 3, 255]),
    printed: several(8, () => ({ to: random.pick(["stdout", "stderr"]), base64: base64(drawPiece()) })),
    commands: several(1, () => ({ variable: random.pick(commandFiles), base64: base64(drawCommands(room)) })),
    files: several(2, () => ({
      path: random.pick(madeNames),
      base64: base64(drawFile(room)),
    })),
  };
}

function drawCommands({ random, secret }) {
  const lines = [
    "A=b\n",
    "C<<END\nd\ne\nEND\n",
    "PATH=/nowhere\n",
    "NODE_OPTIONS=--x\n",
    `T=${secret.value}\n`,
  ];
  const text = Buffer.from(Array.from({ length: random.int(1, 6) }, () => random.pick(lines)).join(""));
  return random.chance(0.6) ? mutateBytes(random, text) : text;
}

function drawFile(room) {
  const { random } = room;
  const verdict = JSON.stringify({
    approved: false,
    feedback: `no ${room.secret.value}`,
    findings: [{ a: 1 }],
  });
  return random.chance(0.5) ? mutateBytes(random, Buffer.from(verdict)) : random.pick(pieces)(room);
}

function furnishStages(room, { clean }) {
  furnish(room, clean);
  plant(room, {
    [pipelineFile]: JSON.stringify(pipelines, null, 2),
    "printed.json": JSON.stringify([drawDeeds(room), drawDeeds(room)]),
  });
  // What a stage writes itself is its own matter.
  for (const name of madeNames) for (const part of [0, 1]) room.given.add(join(room.repository, name + part));
}

/** Refused, nothing of all this would have been read. */
function expectTaken({ code, stderr }) {
  if (code === 2) throw new Error(`the pipeline of stage-output is refused: ${stderr}`);
}

const cli =
  (...args) =>
  async (room, prepared) => {
    furnishStages(room, prepared);
    expectTaken(await callCli(room, args, { cancelAfterMs: 8_000 }));
    if (room.random.chance(0.2)) await callCli(room, ["show"]);
  };

async function auto(room, prepared) {
  furnishStages(room, prepared);
  await openServices(room);
  await callJob(room, { inputs: { mode: "auto" }, env: tokenOf(room) }, { cancelAfterMs: 8_000, hurry: 0.1 });
}

const tokenOf = ({ secret }) => ({ FUZZ_TOKEN: secret.value });

/** The jobs of a workflow one after another: what the stages of one leave is read by the last. */
async function workflow(room, prepared) {
  furnishStages(room, prepared);
  await openServices(room);
  const { readEnvironmentFile } = await compiled("__tests__/support/environment-files.js");
  const planned = await callJob(room, { inputs: { mode: "plan" } }, { hurry: 0.1 });
  const plan = readEnvironmentFile(readFileSync(planned.files.output, "utf8"));
  const given = planInputs(plan);
  for (const assignment of ["one", "two"])
    await callJob(
      room,
      { inputs: { mode: "run", assignment, ...given } },
      { cancelAfterMs: 8_000, hurry: 0.1 },
    );
  const results = { "plan-result": "success", "run-result": "success" };
  await callJob(room, { inputs: { mode: "aggregate", ...given, ...results } }, { hurry: 0.1 });
}

export const stageOutput = {
  name: "stage-output",
  plays: [
    { name: "run", act: cli("run") },
    { name: "mode auto", act: auto },
    { name: "run --json", act: cli("run", "--json") },
    { name: "run --jobs", act: cli("run", "--jobs", "2") },
    { name: "plan, run and aggregate", act: workflow },
  ],
};
