import { stage, type Inspection, type ProjectKind, type StarterStage } from "../kind.ts";
import { isRefusal, type Refusal } from "../../settings/settings.ts";
import type { SourceFolder } from "../source-folder.ts";
import { readPackage, type NodePackage } from "./node-package.ts";
import { findManager } from "./node-manager.ts";
import { createInstallSteps } from "./node-steps.ts";
import { chooseScripts } from "./node-scripts.ts";
import { findWorkspace, type Workspace } from "./node-workspace.ts";

export const node: ProjectKind = { name: "npm", marker: /^package\.json$/, inspect };

async function inspect(folder: SourceFolder): Promise<Inspection | Refusal> {
  const own = await readPackage(folder);
  if (isRefusal(own)) return own;
  const workspace = await findWorkspace(folder);
  if (workspace !== null && isRefusal(workspace)) return workspace;
  const home = workspace?.folder ?? folder;
  const manager = await findManager(home);
  if (isRefusal(manager)) return manager;
  const { chosen, leftOut } = chooseScripts(own.scripts);
  const stages = chosen.map(({ purpose, script }) => ({
    ...stage(purpose, `${manager.name} run ${script}`),
    id: script.replaceAll(/[^\w.-]/g, "-"),
  }));
  return {
    ...placeInWorkspace(folder, own, workspace, stages),
    leftOut: leftOut.map((text) => `script ${text}`),
    steps: await createInstallSteps(home, manager),
  };
}

/**
 * A package that others of the workspace need is built before all subtasks. A root whose scripts run those of its
 * packages covers them.
 */
function placeInWorkspace(
  folder: SourceFolder,
  own: NodePackage,
  workspace: Workspace | null,
  stages: StarterStage[],
): Pick<Inspection, "stages" | "covers" | "dependsOn" | "setup"> {
  if (workspace === null) return { stages };
  if (folder.path === workspace.folder.path) {
    const runsAll = runsPackages.test(own.scripts["test"] ?? "");
    return {
      stages,
      covers: (path) => runsAll && workspace.packages.some((member) => member.folder === path),
    };
  }
  const dependsOn = [...workspace.sharedFiles, ...workspace.dependenciesOf(folder.path)];
  const build = stages.find(({ purpose }) => purpose === "build");
  if (build === undefined || !workspace.isNeeded(folder.path)) return { stages, dependsOn };
  return { stages: stages.filter((one) => one !== build), dependsOn, setup: build };
}

/** A script that runs scripts of the workspace's packages. */
const runsPackages =
  /\b(?:turbo|nx|lerna|lage|wsrun|moon|ultra)\b|\bnpm\b.*(?:--workspaces?\b|\s-ws?\b)|\bpnpm\b.*(?:-r\b|--recursive|--filter)|\byarn\b.*workspaces?\b|\bbun\b.*--filter/;
