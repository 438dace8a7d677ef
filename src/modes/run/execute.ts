import { join } from "node:path";
import type { StartingPoint } from "../../changes/find-changes.ts";
import type { Finding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Assignment, Plan, PlannedStage } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import { asRecorded, type Redacted } from "../../model/redacted.ts";
import { findSecretValues } from "../../redaction/secret-values.ts";
import { runAssignment } from "../../run/assignment.ts";
import type { Collected, RunContext } from "../../run/context.ts";
import { getPathBase } from "../../run/persisted-path.ts";
import type { DoneSetup, ReusedResults } from "../../run/reused.ts";
import { cleanUpMs } from "./clean-up-time.ts";
import { formatSarif } from "../aggregate/concluded-run.ts";
import { attemptFolder } from "../run-folder/folders.ts";
import { writeAttemptEntries } from "../history/write-entry.ts";
import type { RunSettings, HostContext } from "../settings/settings.ts";
import { createRedactor } from "../../redaction/create-redactor.ts";
import type { Platform, Watcher, Git } from "../../platform/platform.ts";

/** What a run needs besides its settings. */
export interface RunDependencies {
  platform: Platform;
  /** Values to redact besides those that the plan names. */
  secrets: readonly string[];
  /** Creates the live view. Called after planning, so that it knows the stages and the base path. */
  createView(base: string, plan: Plan): Watcher;
  /** Called with the run's folder before the first stage starts. */
  onStart?(run: { plan: Plan; folder: string }): Promise<void>;
}

export interface Execution {
  plan: Plan;
  /** Absolute: the run's folder. */
  folder: string;
  attempt: number;
  /** Who resumed the run and why, and the results to reuse for each assignment; null: not resumed. */
  resumed: { actor: string; reason: string; reused(assignment: Assignment): ReusedResults } | null;
  /** The setup, if it already ran. Left out: every assignment runs it first. */
  setup?: DoneSetup;
  /** The state before anything of the run; left out: nothing has run yet. */
  start?: StartingPoint | null;
  /** Receives warnings, which do not change the outcome. */
  warnings: string[];
}

/**
 * Runs assignments of a plan in this process, one after another. One whose journal cannot be created has no manifest.
 */
export async function executeAssignments(
  settings: RunSettings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  execution: Execution & { assignments: readonly Assignment[] },
): Promise<{ manifests: Manifest[]; collected: Collected; start: StartingPoint | null }> {
  const { plan, attempt, resumed, setup } = execution;
  const manifests: Manifest[] = [];
  const collected: Collected = { children: [], findings: [] };
  const start =
    execution.start ?? (await captureStart(settings, hostContext, dependencies.platform, plan));
  const context = openContext(settings, hostContext, dependencies, { ...execution, start });
  try {
    for (const assignment of execution.assignments) {
      const folder = attemptFolder(execution.folder, assignment.instance_id, attempt);
      const reused = resumed === null ? null : { ...resumed, reused: resumed.reused(assignment) };
      try {
        const request = { plan, assignment, attempt, folder, resumed: reused, setup };
        const result = await runAssignment(context, request);
        manifests.push(result.manifest);
        const attempts = [{ folder, manifest: result.manifest }];
        await writeAttemptEntries(context, plan, attempts, context.warn);
        await writeFindings(context, { folder, plan }, asRecorded(result.collected.findings));
        collected.children.push(...result.collected.children);
        collected.findings.push(...result.collected.findings);
      } catch (error) {
        context.warn(`${assignment.instance_id} could not be run: ${messageOf(error)}`);
      }
    }
  } finally {
    await context.watcher.close();
  }
  return { manifests, collected, start };
}

/**
 * Captures what guardrails judge before any stage runs: stages belong to the change and must not choose it. Loads its
 * modules only for plans with guardrails, so that others start sooner.
 * @returns null: the plan has no guardrail, or git does not know
 */
export async function captureStart(
  settings: RunSettings,
  hostContext: HostContext,
  { git }: { git: Git },
  { setup, subtasks, after, task_id, changes }: Plan,
): Promise<StartingPoint | null> {
  const stages = [...setup, ...subtasks.flatMap((subtask) => subtask.stages), ...after];
  if (!stages.some(isJudged)) return null;
  const { createChangeRequest: changeRequest } = await import("../settings/change-request.ts");
  const { findStart } = await import("../../changes/find-changes.ts");
  return findStart(git, changeRequest(settings, hostContext, task_id), changes);
}

const isJudged = (stage: PlannedStage): boolean =>
  stage.skip === null &&
  (stage.kind === "guardrail" || (stage.kind === "subpipeline" && stage.stages.some(isJudged)));

/** Whether every assignment ended and succeeded. */
export const allSucceeded = (
  assignments: readonly Assignment[],
  manifests: readonly Manifest[],
): boolean =>
  manifests.length === assignments.length &&
  manifests.every(({ status }) => status === "succeeded");

/** Writes findings.sarif, for tools that show findings next to the code. Failing to do so only warns. */
async function writeFindings(
  { files, warn }: Pick<RunContext, "files" | "warn">,
  { folder, plan }: { folder: string; plan: Plan },
  findings: readonly Redacted<Finding>[],
): Promise<void> {
  if (findings.length === 0) return;
  try {
    await files.replace(join(folder, "findings.sarif"), await formatSarif(plan, findings));
  } catch (error) {
    warn(`findings.sarif could not be written: ${messageOf(error)}`);
  }
}

/** Creates the context of a run in this process. The caller closes its watcher. */
export function openContext(
  settings: RunSettings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  { plan, warnings, start = null }: Pick<Execution, "plan" | "warnings" | "start">,
): RunContext {
  const base = getPathBase(settings.root, settings.runsFolder);
  const secrets = [...dependencies.secrets, ...findSecretValues(hostContext.environment, plan)];
  const redactor = createRedactor(plan.redaction, secrets);
  return {
    ...dependencies.platform,
    watcher: dependencies.createView(base, plan),
    redactor,
    root: settings.root,
    runsFolder: settings.runsFolder,
    outFolder: settings.outFolder,
    base,
    environment: hostContext.environment,
    cleanUpMs: cleanUpMs(plan, hostContext.environment),
    windows: hostContext.windows,
    writer: { pid: hostContext.pid, host: hostContext.host, started: hostContext.started },
    defaultParallel: hostContext.processors,
    signal: dependencies.platform.cancelled,
    judge: async (stage, options) => {
      // Loaded on demand: many pipelines have no guardrail.
      const { createGuardrailRunner } = await import("../guardrails/judge.ts");
      const { task_id: task, pipeline_id: pipeline, changes, override } = plan;
      const run = { task, pipeline, changes, start, override, run: null };
      const judge = createGuardrailRunner(settings, hostContext, dependencies.platform, run);
      return judge(stage, options);
    },
    warn: (message) => {
      const shown = redactor.text(message);
      // Output may cause the same warning many times.
      if (!warnings.includes(shown)) warnings.push(shown);
    },
  };
}
