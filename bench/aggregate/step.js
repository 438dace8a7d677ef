import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "../process.js";
import { compiled } from "./build.js";

/** The action as it is committed: what runners run. */
export const action = join(
  dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  "dist",
  "action",
  "index.js",
);

/**
 * Does something in a workspace of its own, which is removed afterwards.
 *
 * @param root a temporary folder
 * @param use is given the workspace, empty, and a folder beside it for what does not belong into one
 */
export async function inWorkspace(root, use) {
  const beside = mkdtempSync(join(root, "step-"));
  const workspace = join(beside, "workspace");
  mkdirSync(workspace);
  try {
    return await use(workspace, beside);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * Runs a program as a runner runs an action of a job.
 *
 * @param {string[]} args what follows `node` on its command line
 * @param {object} step
 * @param {string} step.workspace
 * @param {string} step.beside the folder for the files that the runner gives a step
 * @param {Record<string, string>} step.inputs
 * @param {Record<string, string>} step.env variables that lead to the service
 * @returns time in milliseconds, `peak` memory in bytes, and the outputs that it set
 * @throws when it exits with anything but 0
 */
export async function runStep(args, { workspace, beside, inputs, env }) {
  const { actionEnvironment } = await compiled("__tests__/support/action-environment.js");
  const { readEnvironmentFile } = await compiled("__tests__/support/environment-files.js");
  const files = makeStepFiles(beside);
  const result = await runNode(args, {
    cwd: workspace,
    env: actionEnvironment({ cwd: workspace, inputs, env }, files),
    output: join(beside, "output.txt"),
  });
  return { ...result, outputs: readEnvironmentFile(readFileSync(files.output, "utf8")) };
}

/** The files that the runner gives a step, by what they are for. */
export function makeStepFiles(folder) {
  const names = ["output", "state", "summary", "env", "path", "event", "temp", "toolCache"];
  const files = Object.fromEntries(names.map((name) => [name, join(folder, name)]));
  for (const name of ["output", "state", "summary", "env", "path"]) writeFileSync(files[name], "");
  writeFileSync(files.event, "{}");
  for (const name of ["temp", "toolCache"]) mkdirSync(files[name]);
  return files;
}
