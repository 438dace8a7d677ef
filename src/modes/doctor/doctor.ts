import type { CheckFinding, Check, Facts, Machine } from "./check.ts";
import { gatherFacts, type DoctorPorts, type DoctorSettings } from "./facts.ts";
import { checkFreeSpace } from "./checks/free-space.ts";
import { checkGit } from "./checks/git.ts";
import { checkBase } from "./checks/base.ts";
import { checkIndexLock } from "./checks/index-lock.ts";
import { checkNode } from "./checks/node.ts";
import { checkPipelineFile } from "./checks/pipeline-file.ts";
import { checkPrograms } from "./checks/programs.ts";
import { checkRepository } from "./checks/repository.ts";
import { checkRunsFolder } from "./checks/runs-folder.ts";
import { checkShallowClone } from "./checks/shallow-clone.ts";
import { checkTrackedFiles } from "./checks/tracked-files.ts";
import { checkUnfinishedRuns } from "./checks/unfinished-runs.ts";
import { checkVariables } from "./checks/variables.ts";
import { checkWorkflows } from "./checks/workflows.ts";

/** All checks by their ids, the most important first. */
const checks: Readonly<Record<string, Check>> = {
  node: checkNode,
  git: checkGit,
  repository: checkRepository,
  "pipeline-file": checkPipelineFile,
  variables: checkVariables,
  "runs-folder": checkRunsFolder,
  "free-space": checkFreeSpace,
  programs: checkPrograms,
  "shallow-clone": checkShallowClone,
  base: checkBase,
  "index-lock": checkIndexLock,
  "unfinished-runs": checkUnfinishedRuns,
  workflows: checkWorkflows,
  "tracked-files": checkTrackedFiles,
};

export type DoctorResult = CheckFinding & { check: string };

/** Checks a repository and its environment. Only reads. @param here the current folder */
export const diagnose = async (
  platform: DoctorPorts,
  settings: DoctorSettings,
  machine: Machine,
  here: string,
): Promise<DoctorResult[]> => runChecks(await gatherFacts(platform, settings, machine, here));

/** Makes all checks. Problems come first. */
export function runChecks(facts: Facts): DoctorResult[] {
  const results = Object.entries(checks).flatMap(([check, find]) =>
    find(facts).map((finding) => ({ check, ...finding })),
  );
  const order = ["problem", "notice", "ok"] as const;
  return order.flatMap((level) => results.filter((result) => result.level === level));
}
