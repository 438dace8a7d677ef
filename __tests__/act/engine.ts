import { existsSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { parseDocument } from "yaml";
import { project, start, type Started } from "../end-to-end/command-line.ts";
import { makeRepository } from "../end-to-end/repository.ts";
import type { ActionsService } from "../support/actions-service/server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Built by .ci/act/run. */
const act = join(project, ".ci", "act", "bin", "act");

/** The runner starts the action with Node 24. */
const node24 = join(project, ".ci", "node24", "node_modules", ".bin", "node");
const nodeFolder = dirname(existsSync(node24) ? node24 : process.execPath);

export interface Scenario {
  service: ActionsService;
  /** Files of the repository by path: `.github/workflows/gate.yml`, and what it uses. */
  files: Record<string, string>;
  /** Jobs by a name of the scenario's choice; each has a token of its own: `tokenOf`. */
  jobs?: readonly string[];
}

export interface Step {
  job: string;
  step: string;
  stage: string;
  result: string;
}

export interface WorkflowRun {
  /** act's exit code: 0 only if all jobs succeeded. */
  code: number | null;
  /** How each job ended, by its name. */
  jobs: Record<string, string>;
  /** How each step ended, in the order of their ends. */
  steps: Step[];
  /** What the steps set as outputs, in order. */
  outputs: { name: string; value: string }[];
  /** What the steps printed that is no workflow command. */
  printed: { stage: string; text: string }[];
  /** What the steps wrote to the job summary, in order. */
  summaries: string[];
  /** All that act and the steps printed. */
  log: string;
}

/** The `env` of a job of the workflow: whose token the action has. @param job an expression, such as `'plan'` */
export const tokenOf = (job: string): Record<string, string> => ({
  ACTIONS_RUNTIME_TOKEN: `\${{ fromJSON(vars.TOKENS)[${job}] }}`,
});

/** Runs the workflows of a repository for a push, as act does it without containers, and without a network. */
export async function runWorkflow(scenario: Scenario): Promise<WorkflowRun> {
  return readRun(await startWorkflow(scenario));
}

export async function startWorkflow({ service, files, jobs = [] }: Scenario): Promise<Started> {
  const repository = await makeRepository(files);
  const action = await copyOfAction();
  const scratch = await temporaryFolder();
  const event = join(scratch, "event.json");
  await writeFile(event, JSON.stringify({ repository: { default_branch: "main" } }));
  const { ACTIONS_RUNTIME_TOKEN = "", ...environment } = service.environment();
  const tokens = jobs.map((job) => [job, service.environment({ job })["ACTIONS_RUNTIME_TOKEN"]] as const);
  const values = {
    "--directory": [repository],
    "--eventpath": [event],
    "--platform": ["ubuntu-latest=-self-hosted"],
    "--local-repository": [`org/orchestrator@v1=${action}`],
    "--action-cache-path": [scratch],
    // Also on one processor: jobs of a scenario may wait for each other.
    "--concurrent-jobs": ["4"],
    "--secret": [`GITHUB_TOKEN=${service.token}`],
    "--var": [`TOKENS=${JSON.stringify(Object.fromEntries(tokens))}`],
    "--env": pairs({ ...environment, GITHUB_REPOSITORY: "octo-org/octo-repo" }),
  };
  const flags = Object.entries(values).flatMap(([flag, given]) => given.flatMap((value) => [flag, value]));
  return start(act, ["push", "--json", "--no-cache-server", ...flags], repository, {
    PATH: [nodeFolder, process.env["PATH"]].join(delimiter),
    HOME: scratch,
    // Not by --env, which would be stronger than the env of a job.
    ACTIONS_RUNTIME_TOKEN,
  });
}

const pairs = (values: Record<string, string>): string[] =>
  Object.entries(values).map(([name, value]) => `${name}=${value}`);

/** What `uses: org/orchestrator@v1` would bring of this checkout. */
async function copyOfAction(): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of ["action.yml", "dist/action", "dist/post", ".github/actions", reusable])
    await cp(join(project, path), join(folder, path), { recursive: true });
  await writeFile(join(folder, reusable), await reusableWorkflow());
  return folder;
}

const reusable = ".github/workflows/orchestrate.yml";

/** The reusable workflow, with the token of each job, and without `$/`, which act does not know. */
async function reusableWorkflow(): Promise<string> {
  const text = await readFile(join(project, reusable), "utf8");
  const workflow = parseDocument(text.replaceAll(/(?<=uses: )\$\/(.*)/g, "org/orchestrator/$1@v1"));
  for (const [job, name] of Object.entries({
    plan: "'plan'",
    run: "matrix.assignment",
    aggregate: "'aggregate'",
  }))
    workflow.setIn(["jobs", job, "env"], tokenOf(name));
  return workflow.toString();
}

/** A line that act prints with `--json`; what else it holds is not read. */
interface Entry {
  job?: string;
  step?: string;
  stage?: string;
  stepResult?: string;
  jobResult?: string;
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  raw_output?: boolean;
  msg?: string;
}

/** Waits for act's end and reads what it printed. */
export async function readRun({ ended }: Started): Promise<WorkflowRun> {
  const { code, stdout, stderr } = await ended;
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  const run: WorkflowRun = {
    code,
    jobs: {},
    steps: [],
    outputs: [],
    printed: [],
    summaries: [],
    log: stdout + stderr,
  };
  for (const line of lines) readEntry(JSON.parse(line) as Entry, run);
  return run;
}

function readEntry(entry: Entry, run: WorkflowRun): void {
  const { step = "", stage = "", stepResult, jobResult, command, name = "", arg = "" } = entry;
  // Padded, so that the columns of a log agree.
  const job = entry.job?.trim() ?? "";
  if (stepResult !== undefined) run.steps.push({ job, step, stage, result: stepResult });
  if (jobResult !== undefined) run.jobs[job] = jobResult;
  if (command === "set-output") run.outputs.push({ name, value: arg });
  if (command === "summary") run.summaries.push(entry.content ?? "");
  if (entry.raw_output === true) run.printed.push({ stage, text: entry.msg?.trim() ?? "" });
}

/** What the steps set an output to, in order; what they left empty is not in it. */
export const valuesOf = (run: WorkflowRun, output: string): string[] =>
  run.outputs.filter(({ name, value }) => name === output && value !== "").map(({ value }) => value);
