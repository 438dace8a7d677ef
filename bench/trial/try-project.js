// One project from its archive to its row: `init`, the steps of the workflow, and `run` with its tests whole, broken and gone.
import { must, run } from "./command.js";
import { breakTest, createRepository, removeTests } from "./repository.js";
import { provideTool } from "./tools.js";
import { checkWorkflow, readInstallSteps } from "./workflow.js";

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} kind
 * @property {string} chosen what `init` chose
 * @property {string} green
 * @property {string} red with a broken test
 * @property {string} without without tests
 * @property {number} seconds
 * @property {string[]} faults empty: all is as it must be
 */

/**
 * @param {import("./projects.js").Project} project
 * @param {{ cli: string, cache: string, folder: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<Row>}
 */
export async function tryProject(project, { cli, cache, folder, env }) {
  const start = performance.now();
  const missing = project.tools.filter((name) => !provideTool(name, cache, env));
  const { name, kind } = project;
  /** @type {Row} */
  const row = { name, kind, chosen: "", green: "", red: "", without: "", seconds: 0, faults: [] };
  try {
    createRepository(project, folder, { cache, env, canRun: missing.length === 0 });
    const repository = openRepository(folder, cli, env);
    row.chosen = repository.init();
    await checkFiles(repository, row);
    if (missing.length > 0) row.green = `not run: no ${missing.join(", ")}`;
    else runProject(project, repository, row);
  } catch (error) {
    row.faults.push(error instanceof Error ? error.message : String(error));
  }
  row.seconds = Math.round((performance.now() - start) / 1000);
  return row;
}

/** @param {string} folder @param {string} cli @param {NodeJS.ProcessEnv} env */
function openRepository(folder, cli, env) {
  const options = { cwd: folder, env };
  return {
    folder,
    env,
    /** @returns {string} what the pipeline checks */
    init(...flags) {
      const told = must(process.execPath, [cli, "init", ...flags], options);
      return /^Checks: (.*)\.$/m.exec(told)?.[1] ?? told;
    },
    call: (...args) => run(process.execPath, [cli, ...args], options),
    shell: (line, cwd = folder) => run(line, null, { cwd, env }),
  };
}

/** @param {ReturnType<typeof openRepository>} repository @param {Row} row */
async function checkFiles({ folder, env, call }, row) {
  for (const verb of ["validate", "plan"]) {
    const { code, text } = call(verb);
    if (code !== 0) row.faults.push(`${verb}: exit ${code}\n${text}`);
  }
  row.faults.push(...(await checkWorkflow(folder, env)));
}

/**
 * @param {import("./projects.js").Project} project
 * @param {ReturnType<typeof openRepository>} repository
 * @param {Row} row
 */
function runProject(project, repository, row) {
  const { own, damage, failing = "test" } = project;
  if (own !== undefined) {
    for (const step of readInstallSteps(repository.folder)) {
      const { code, text } = repository.shell(step.run, step.at);
      if (code !== 0) throw new Error(`step ${step.run}: exit ${code}\n${text}`);
    }
    const { code, text } = repository.shell(own);
    if (code !== 0) throw new Error(`its own tests fail here: exit ${code}\n${text}`);
    row.green = judge(row, "whole", runGate(repository), { passed: true, stage: failing });
  }
  if (own !== undefined && damage !== undefined) {
    const repair = breakTest(repository.folder, damage);
    const passes = repository.shell(own).code === 0;
    if (passes) row.faults.push(`broken: ${own} passes all the same`);
    row.red = judge(row, "broken", runGate(repository), { passed: false, stage: failing });
    repair();
  }
  removeTests(repository.folder, project);
  repository.init("--force");
  row.without = judge(row, "without tests", runGate(repository), { passed: false });
}

/** @param {ReturnType<typeof openRepository>} repository */
function runGate({ call }) {
  const { code, stdout, stderr } = call("run", "--json");
  const { status, reason = "", tests = [] } = parse(stdout);
  const reports = tests.flatMap(({ reports }) => reports);
  return { code, status, reason, reports, text: stderr.trim().slice(-3000) };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/**
 * @param {Row} row
 * @param {string} when
 * @param {ReturnType<typeof runGate>} found
 * @param {{ passed: boolean, stage?: string }} expected stage: the one that must have passed or failed
 * @returns {string} the cell of the table
 */
function judge(row, when, found, { passed, stage }) {
  const { code, status, reason, reports, text } = found;
  const told = status === "succeeded" ? "passed" : `failed: ${reason}`;
  const isRight = passed
    ? code === 0 && status === "succeeded" && havePassed(reports, stage)
    : code === 1 && status === "failed" && (stage === undefined || namesStage(reason, stage));
  const wanted = `${passed ? "a pass" : "a failure"}${stage === undefined ? "" : ` of ${stage}`}`;
  if (!isRight) row.faults.push(`${when}: exit ${code}, ${told}; expected ${wanted}\n${text}`);
  return told;
}

/** Whether a reason such as `gate/test failed (exit 1)` names a stage. */
const namesStage = (reason, stage) => new RegExp(`(?:^|[/ ])${stage} failed`).test(reason);

/** Whether all stages of that name have run: one that was skipped has tested nothing. */
function havePassed(reports, stage) {
  const named = reports.filter(({ name }) => name === stage);
  return named.length > 0 && named.every(({ status }) => status === "passed");
}
