import { posix } from "node:path";
import { messageOf } from "../../../model/reasons.ts";
import { refuse, type Refusal } from "../../settings/settings.ts";
import type { Inspection, ProjectKind, StagePurpose, StarterStage } from "../kind.ts";
import type { SourceFolder } from "../source-folder.ts";
import { readToolVersion } from "../tool-version.ts";
import { readRules, readTasks, type RunnerTarget } from "./task-targets.ts";

/** Targets that check something, by their names. */
const purposeOfTarget: [StagePurpose, RegExp][] = [
  ["build", /^(?:build|compile)$/],
  ["lint", /^(?:lint|vet|clippy)$/],
  ["format", /^(?:format|fmt)[-:_]check$|^check[-:_](?:format|fmt)$/],
  ["types", /^(?:typecheck|type-check|types|mypy)$/],
  ["check", /^(?:check|verify)$/],
  ["test", /^(?:tests?|unit|test[-:_](?:unit|all)|check[-:_]tests?)$/],
];

interface Runner {
  name: string;
  command: string;
  marker: RegExp;
  read(text: string): RunnerTarget[];
  /**
   * The action that installs it, its input for the version, and the range that is installed if the repository names none.
   * GitHub's runners have make.
   */
  setUp?: { uses: string; input: string; range: string };
}

/** Their targets install what else they need, so the workflow has no steps for that. */
export const make = createKind({
  name: "Make",
  command: "make",
  marker: /^(?:GNUm|m|M)akefile$/,
  read: (text) => readRules(text, /^([\w.-]+)\s*:(?![=:])([^\n#]*)/gm),
});
export const just = createKind({
  name: "just",
  command: "just",
  marker: /^\.?justfile$/i,
  read: (text) => readRules(text, /^@?([\w-]+)(?: [^:\n]*)?:(?!=)([^\n#]*)/gm),
  setUp: {
    uses: "- uses: extractions/setup-just@53165ef7e734c5c07cb06b3c8e7b647c5aa16db3 # v4.0.0",
    input: "just-version",
    range: "1.x",
  },
});
export const taskfile = createKind({
  name: "Task",
  command: "task",
  marker: /^[Tt]askfile(?:\.dist)?\.ya?ml$/,
  read: readTasks,
  setUp: {
    uses: "- uses: go-task/setup-task@3be4020d41929789a01026e0e427a4321ce0ad44 # v2.0.0",
    input: "version",
    range: "3.x",
  },
});

function createKind(runner: Runner): ProjectKind {
  const { name, marker } = runner;
  return { name, marker, isTaskRunner: true, inspect: (folder) => inspect(folder, runner) };
}

async function inspect(folder: SourceFolder, runner: Runner): Promise<Inspection | Refusal> {
  const { command, marker, read } = runner;
  const file = folder.below.find((path) => marker.test(path)) ?? "";
  let targets: RunnerTarget[];
  try {
    targets = read(await folder.read(file));
  } catch (error) {
    const path = posix.join(folder.path, file);
    return refuse(`${path} is not YAML: ${messageOf(error)}. Correct it, and run init again`);
  }
  const { stages, leftOut } = chooseTargets(targets, command);
  return { stages, leftOut, steps: stages.length === 0 ? [] : await createSteps(folder, runner) };
}

function chooseTargets(targets: readonly RunnerTarget[], command: string) {
  const known = targets.flatMap(({ name, needs }) => {
    const purpose = purposeOfTarget.find(([, pattern]) => pattern.test(name))?.[0];
    return purpose === undefined ? [] : [{ name, needs, purpose }];
  });
  const isTested = known.some(({ purpose }) => purpose === "test");
  const stages: StarterStage[] = [];
  const leftOut = targets
    .filter(({ name }) => !name.startsWith(".") && known.every((one) => one.name !== name))
    .map(({ name }) => `${command} ${name}`);
  for (const { name, needs, purpose } of known) {
    const run = `${command} ${name}`;
    const also = known.find((other) => other.name !== name && needs.includes(other.name));
    // `check` is the conventional name of the tests in a Makefile.
    const isTest = !isTested && command === "make" && name === "check";
    if (purpose === "check" && also !== undefined) leftOut.push(`${run} (runs ${also.name})`);
    else stages.push({ purpose: isTest ? "test" : purpose, id: toId(name), run });
  }
  return { stages, leftOut };
}

const toId = (target: string): string => target.replaceAll(/[^\w.-]/g, "-");

async function createSteps(folder: SourceFolder, { command, setUp }: Runner): Promise<string[][]> {
  if (setUp === undefined) return [];
  const version = (await readToolVersion(folder, command)) ?? setUp.range;
  return [[setUp.uses, "  with:", `    ${setUp.input}: ${JSON.stringify(version)}`]];
}
