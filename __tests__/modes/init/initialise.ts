import { readFile, writeFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { parse } from "yaml";
import { initRepository } from "../../../src/modes/init/init.ts";
import { isRefusal } from "../../../src/modes/settings/settings.ts";
import type { Configuration, Pipeline, Subtask } from "../../../src/model/pipeline.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { openGit } from "../../../src/platform/git.ts";
import { guardrailsNamed, pipelineOf, read } from "../../config/reading.ts";
import { quickProcesses } from "../../support/run-context.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { checkWorkflow } from "../../support/workflow-checks.ts";
import { workflowFaults } from "../../support/workflow-rules.ts";

const run = promisify(execFile);
const guardrails = guardrailsNamed("docs-check", "docs-freshness", "diff-budget");

export const pipelineFile = ".github/orchestrator.yml";
export const workflowFile = ".github/workflows/orchestrator.yml";

export interface Step {
  uses?: string;
  run?: string;
  "working-directory"?: string;
  with?: Record<string, unknown>;
}

/** A repository with these files, and no commit. @param branch the current branch; null: no git */
export async function createSource(
  files: Readonly<Record<string, string>>,
  branch: string | null = "main",
): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  if (branch !== null) await run("git", ["init", "--quiet", `--initial-branch=${branch}`], { cwd: folder });
  return folder;
}

/** Runs init in a folder. */
export const initialise = (folder: string, options: { force?: boolean; dryRun?: boolean } = {}) => {
  const environment = { PATH: process.env["PATH"] ?? "", GIT_CEILING_DIRECTORIES: dirname(folder) };
  const git = openGit(folder, environment, quickProcesses, new AbortController().signal);
  return initRepository({ files: diskFiles(), git }, folder, { force: false, dryRun: false, ...options });
};

export interface Initialised {
  folder: string;
  /** The text of the pipeline file. */
  text: string;
  configuration: Configuration;
  gate: Pipeline;
  steps: Step[];
  workflow: { on: { push: { branches: string[] } } };
  summary: string[];
}

/** Runs init in a repository with these files. Fails if a written file is not valid. */
export async function initialised(
  files: Readonly<Record<string, string>>,
  branch?: string | null,
): Promise<Initialised> {
  const folder = await createSource(files, branch);
  const result = await initialise(folder);
  if (isRefusal(result)) throw new Error(result.messages.join("\n"));
  const text = await readFile(join(folder, pipelineFile), "utf8");
  const configuration = read(text, { guardrails });
  const workflowText = await readFile(join(folder, workflowFile), "utf8");
  const faults = [...(await checkWorkflow("written.yml", workflowText)), ...workflowFaults(workflowText)];
  if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${workflowText}`);
  const workflow = parse(workflowText) as Initialised["workflow"] & { jobs: { gate: { steps: Step[] } } };
  return {
    folder,
    text,
    configuration,
    gate: pipelineOf(configuration, "implementation-gate"),
    steps: workflow.jobs.gate.steps.slice(1, -1),
    workflow,
    summary: result.summary,
  };
}

/** The commands of a subtask's stages, by id. */
export const commandsOf = ({ stages }: Pick<Subtask, "stages">): Record<string, string> =>
  Object.fromEntries(stages.flatMap((stage) => (stage.kind === "command" ? [[stage.id, stage.run]] : [])));

/** The commands of a gate without subtasks. */
export const gateCommands = ({ gate }: Initialised): Record<string, string> => commandsOf(gate.subtasks[0]!);

/** What the steps run, without versions. */
export const namesOf = (steps: readonly Step[]): string[] =>
  steps.map(({ uses, run }) => uses?.replace(/@.*$/, "") ?? run ?? "");
