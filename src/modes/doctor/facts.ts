import { basename, join, relative } from "node:path";
import { unlessGitFails } from "../../changes/unless-git-fails.ts";
import { limits } from "../../model/limits.ts";
import { ownFolders } from "../../model/own-folders.ts";
import type { GitCondition, Platform } from "../../platform/platform.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import { findRunState, findUnfinishedRuns } from "../run-folder/run-lock.ts";
import { loadConfiguration } from "../settings/configuration.ts";
import type { Settings } from "../settings/settings.ts";
import type { BaseFacts, Facts, Machine, RunsFacts, WorkflowFile } from "./check.ts";

export type DoctorPorts = Pick<Platform, "files" | "git" | "locks" | "processes" | "clock">;
export type DoctorSettings = Pick<
  Settings,
  "root" | "config" | "runsFolder" | "outFolder" | "task"
>;

/** Gathers what the checks look at. Only reads. @param here the current folder */
export async function gatherFacts(
  platform: DoctorPorts,
  settings: DoctorSettings,
  machine: Machine,
  here: string,
): Promise<Facts> {
  const git = await platform.git.condition(ownFiles);
  return {
    machine,
    git,
    base: await unlessGitFails(() => readBaseFacts(platform, git), null),
    configuration: await loadConfiguration(settings, platform.files),
    runs: await readRunsFacts(platform, settings, machine, here),
    workflows: await readWorkflows(platform, settings.root),
  };
}

/** The files that this tool keeps out of git with its own .gitignore. */
const ownFiles = [
  `:(top)${ownFolders.runs}`,
  ...["metrics/*", "runs.json", "state.json"].map(
    (name) => `:(top,glob)${ownFolders.out}/*/${name}`,
  ),
];

async function readBaseFacts(
  { git }: DoctorPorts,
  { place }: GitCondition,
): Promise<BaseFacts | null> {
  if (place !== "work-tree") return null;
  return {
    hasCommit: (await git.commit("HEAD")) !== undefined,
    isShallow: await git.isShallow(),
    remote: (await git.remote()) ?? null,
    upstream: (await git.upstream()) ?? null,
    defaultBranch: (await git.defaultBranch()) ?? null,
  };
}

async function readRunsFacts(
  platform: DoctorPorts,
  settings: DoctorSettings,
  { findWriteProblem, readFreeBytes }: Machine,
  here: string,
): Promise<RunsFacts> {
  const { runsFolder } = settings;
  const refusal = await refuseFoldersOutside(settings, platform.files);
  const isUsable = refusal === null;
  return {
    folder: relative(here, runsFolder) || ".",
    refusals: refusal?.messages ?? [],
    writeProblem: isUsable ? findWriteProblem(runsFolder) : null,
    freeBytes: isUsable ? await readFreeBytes(runsFolder) : null,
    unfinished: isUsable ? await findAbandoned(platform, settings) : [],
  };
}

/** The newest runs are enough: each run ends those that it finds. */
const maxRuns = 50;

async function findAbandoned(platform: DoctorPorts, settings: DoctorSettings): Promise<string[]> {
  const abandoned: string[] = [];
  for (const folder of await findUnfinishedRuns(platform.files, settings, maxRuns))
    if ((await findRunState(platform, folder)) === "gone") abandoned.push(basename(folder));
  return abandoned;
}

async function readWorkflows({ files }: DoctorPorts, root: string): Promise<WorkflowFile[]> {
  const folder = join(root, ".github", "workflows");
  const names = await files.list(folder).catch((): string[] => []);
  const workflows: WorkflowFile[] = [];
  for (const name of names.filter((file) => /\.ya?ml$/.test(file))) {
    const options = { most: limits.repositoryFile.value, within: root };
    const text = await files.readText(join(folder, name), options).catch(() => undefined);
    if (text !== undefined) workflows.push({ name: `.github/workflows/${name}`, text });
  }
  return workflows;
}
