// What cases begin with, made once by the bundles themselves: a repository, the same with runs in it, and what the jobs of a
// workflow run left.
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, compiled } from "../aggregate/build.js";
import { callCli } from "./call.js";
import { callJob } from "./job.js";
import { repositoryFiles } from "./pipeline.js";
import { commitAll, git, openRoom, writeFiles } from "./room.js";
import { openServices } from "./services.js";

/** The number of the workflow run of a fork that `mode: report` looks at. */
export const forkRun = 777;

/** @returns folders `clean` and `ran`, and `workflow` */
export async function prepare(base) {
  compile();
  const folder = join(base, "prepared");
  mkdirSync(folder);
  const clean = makeRepository(join(folder, "clean"));
  const [ran, workflow] = await Promise.all([makeRuns(folder, clean), recordWorkflow(folder, clean)]);
  return { clean, ran, workflow };
}

/** On a branch that is ahead of `main` by a change of code, of a document and of a task. */
function makeRepository(folder) {
  writeFiles(folder, repositoryFiles);
  git(folder, "init", "--quiet", "--template=");
  commitAll(folder, "first");
  git(folder, "checkout", "--quiet", "-b", "topic");
  writeFiles(folder, { "src/cart.js": "export const cart = 2;\n", "src/new.js": "export {};\n" });
  commitAll(folder, "topic");
  return folder;
}

function openPlace(folder, repository) {
  const room = openRoom({ seed: 0, base: folder }, 0);
  cpSync(repository, room.repository, { recursive: true });
  return room;
}

async function makeRuns(folder, clean) {
  const room = openPlace(folder, clean);
  /** @type {[code: number, args: string[]][]} */
  const runs = [
    [1, ["run"]],
    [0, ["run", "quick"]],
    [1, ["run", "--jobs", "2", "--epoch", "one"]],
    [1, ["run", "guards"]],
  ];
  for (const [code, args] of runs) expectCode(code, await callCli(room, args));
  return room.repository;
}

/** @returns `artifacts` with their names and bytes; `plan`, the outputs of the plan job; `assignments`; `evidence`: of `mode: auto` */
async function recordWorkflow(folder, clean) {
  const room = openPlace(folder, clean);
  const { service } = await openServices(room);
  const planned = await callJob(room, { inputs: { mode: "plan", key: "gate" } });
  expectCode(0, planned);
  const { readEnvironmentFile } = await compiled("__tests__/support/environment-files.js");
  const plan = readEnvironmentFile(readFileSync(planned.files.output, "utf8"));
  const assignments = JSON.parse(plan.matrix).include.map(({ assignment }) => assignment);
  for (const assignment of assignments)
    await callJob(room, { inputs: { mode: "run", assignment, ...planInputs(plan) } });
  const artifacts = service.artifacts().map(({ name, bytes }) => ({ name, bytes }));
  await callJob(room, { inputs: { mode: "auto", key: "whole" } });
  const [{ name, bytes }] = service.artifacts().slice(-1);
  for (const close of room.closing) await close();
  return { plan, assignments, artifacts, evidence: { name, bytes } };
}

/** What jobs are told of the plan. @param plan outputs of the plan job */
export const planInputs = (plan) => ({
  key: plan.key,
  "plan-digest": plan["plan-digest"],
  "plan-artifact": plan["plan-artifact"],
});

function expectCode(expected, { name, code, stdout, stderr }) {
  if (code === expected) return;
  throw new Error(`to prepare, ${name} ended with ${code}, not with ${expected}:\n${stdout}\n${stderr}`);
}
