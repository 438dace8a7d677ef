import { dirname, join } from "node:path";
import { messageOf } from "../../model/reasons.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import type { Files, Git } from "../../platform/platform.ts";
import { findLinkOut } from "../run-folder/own-folders.ts";
import { isRefusal, refuse, type Refusal } from "../settings/settings.ts";
import { readWorkflowCommands } from "./existing-workflows.ts";
import { createPipelines } from "./pipelines.ts";
import { placeFile, placePipelines, type PlacedFile } from "./place-files.ts";
import type { SourceFolder } from "./source-folder.ts";
import { describeSurvey } from "./summary.ts";
import { openSource, surveyProjects, type Survey } from "./survey.ts";
import { createWorkflow } from "./workflow.ts";

export interface InitOptions {
  /** Replaces existing files. */
  force: boolean;
  /** Writes nothing. */
  dryRun: boolean;
}

export interface InitResult {
  files: PlacedFile[];
  /** What the pipeline checks, and what was not found: a line each. */
  summary: string[];
}

const workflowFile = ".github/workflows/orchestrator.yml";

/** Writes a pipeline file and a workflow that suit the repository. Existing files are kept unless `force` is set. */
export async function initRepository(
  { files, git }: { files: Files; git: Git },
  root: string,
  options: InitOptions,
): Promise<InitResult | Refusal> {
  const refusal = await refuseLinks(files, root);
  if (refusal !== null) return refusal;
  const source = await openSource(files, git, root);
  const survey = await surveyProjects(source);
  if (isRefusal(survey)) return survey;
  const pipelines = createPipelines(survey, await readProposals(source, survey));
  const workflow = { path: workflowFile, text: await createWorkflowText(git, survey) };
  const placed = [
    await placePipelines(files, root, pipelines, options.force),
    await placeFile(files, root, workflow, options.force),
  ];
  const failed = options.dryRun ? null : await writeFiles(files, root, placed);
  return failed ?? { files: placed, summary: describeSurvey(survey) };
}

async function refuseLinks(files: Files, root: string): Promise<Refusal | null> {
  for (const path of [...pipelineFiles, workflowFile]) {
    if (dirname(path) === ".") continue;
    const link = await findLinkOut(files, root, join(root, dirname(path)));
    if (link !== undefined) return refuse(`${link}. Remove it, and run init again`);
  }
  return null;
}

/** Commands of existing workflows that no stage runs. */
function readProposals(source: SourceFolder, { projects }: Survey): Promise<string[]> {
  const commands = projects.flatMap(({ stages }) => stages.map(({ run }) => run));
  return readWorkflowCommands(source, commands, workflowFile);
}

async function createWorkflowText(git: Git, { projects }: Survey): Promise<string> {
  return createWorkflow(
    await findBranches(git),
    projects.flatMap(({ steps = [] }) => steps),
  );
}

/** The default branch, else the current one. */
async function findBranches(git: Git): Promise<string[]> {
  if ((await git.root()) === undefined) return ["main", "master"];
  const { defaultBranch, branch } = await git.position();
  const found = defaultBranch ?? branch;
  return found === null ? ["main", "master"] : [found];
}

async function writeFiles(
  files: Files,
  root: string,
  placed: readonly PlacedFile[],
): Promise<Refusal | null> {
  for (const { path, text, did } of placed) {
    if (did === "kept") continue;
    try {
      await files.replace(join(root, path), text);
    } catch (error) {
      return refuse(`${path} can't be written: ${messageOf(error)}`);
    }
  }
  return null;
}
