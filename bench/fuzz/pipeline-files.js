// Pipeline files, of both formats: changed as values, written as JSON or YAML, and damaged as texts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { stringify } from "yaml";
import { callCli, project } from "./call.js";
import { callJob } from "./job.js";
import { mutateText, mutateValue } from "./mutate.js";
import { pipelineFile, pipelines } from "./pipeline.js";
import { furnish, plant } from "./room.js";
import { openServices } from "./services.js";

const olderFile = "codex.orchestrator.json";
const examples = globSync(["docs/examples/*/orchestrator.yml"], { cwd: project });
const readText = (path) => readFileSync(join(project, path), "utf8");
const olderFormat = JSON.parse(
  readText(`__tests__/fixtures/${olderFile}`).replaceAll(/"command": "[^"]*"/g, '"command": "echo fine"'),
);

/** What only YAML has: it may stand in any file, and makes some of them enormous. */
const yamlTricks = [
  "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\n",
  "self: &self [*self]\n",
  "<<: {task: merged}\n",
  "? [complex, key]\n: value\n",
  "--- \ntask: another\n...\n",
  "%YAML 1.1\n---\n",
  "x: !!binary aGVsbG8=\ny: !!js/function 'x'\nz: !<tag:x> 1\n",
  "task: one\ntask: two\n",
  "n: 0o777\nt: 2026-01-31T00:00:00Z\ni: .inf\nb: yes\n",
  "\t- tab\n",
  "text: |9\n  x\n",
  "long: >-\n" + "  word\n".repeat(5_000),
];

/**
 * @param {boolean} runs whether stages will run: those of the examples may print what looks like a fault of ours
 * @returns {{ path: string, text: string | Buffer }}
 */
function drawFile(random, runs) {
  if (random.chance(0.15))
    return { path: olderFile, text: JSON.stringify(mutateValue(random, olderFormat), null, 2) };
  const text =
    runs || random.chance(0.75) ? drawYaml(random) : mutateText(random, readText(random.pick(examples)));
  return { path: pipelineFile, text: random.chance(0.2) ? mutateText(random, String(text)) : text };
}

function drawYaml(random) {
  const value = mutateValue(random, pipelines);
  const text = random.chance(0.5) ? JSON.stringify(value, null, 2) : asYaml(value);
  return random.chance(0.1) ? `${random.pick(yamlTricks)}${asYaml(value)}` : text;
}

/** YAML's own writer gives up on values that are nested too deeply. */
function asYaml(value) {
  try {
    return stringify(value, { aliasDuplicateObjects: false });
  } catch {
    return JSON.stringify(value);
  }
}

function furnishWithFile(room, { clean }, runs) {
  furnish(room, clean);
  const { path, text } = drawFile(room.random, runs);
  if (path === olderFile) plant(room, { [pipelineFile]: "" });
  plant(room, { [path]: text });
  return path === olderFile ? ["--config", olderFile] : [];
}

const cli =
  (...args) =>
  async (room, prepared) => {
    const config = furnishWithFile(room, prepared, args[0] === "run");
    await callCli(room, [...args, ...(args[0] === "init" ? [] : config)], { cancelAfterMs: 4_000 });
  };

const job = (inputs) => async (room, prepared) => {
  const [, config = ""] = furnishWithFile(room, prepared, inputs.mode === "auto");
  await openServices(room);
  await callJob(room, { inputs: { ...inputs, config } }, { cancelAfterMs: 4_000, hurry: 0.1 });
};

export const pipelineFiles = {
  name: "pipeline-files",
  plays: [
    { name: "validate", act: cli("validate") },
    { name: "plan", act: cli("plan") },
    { name: "run", act: cli("run") },
    { name: "plan --json", act: cli("plan", "--jobs", "4", "--json") },
    { name: "mode auto", act: job({ mode: "auto" }) },
    { name: "run --json", act: cli("run", "--json") },
    { name: "run --jobs", act: cli("run", "--jobs", "3") },
    { name: "mode plan", act: job({ mode: "plan" }) },
    { name: "guard", act: cli("guard", "docs-freshness", "--with", "cadence-days=1") },
    { name: "stamp", act: cli("stamp") },
    { name: "init", act: cli("init") },
  ],
};
