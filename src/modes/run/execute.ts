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
import { sarifText } from "../aggregate/concluded-run.ts";
import { attemptFolder } from "../run-folder/folders.ts";
import { writeAttemptEntries } from "../history/write-entry.ts";
import type { Settings, HostContext } from "../settings/settings.ts";
import { createRedactor } from "../../redaction/create-redactor.ts";
import type { Platform, Watcher, Git } from "../../platform/platform.ts";

/** What a run is given besides its settings. */
export interface RunDependencies {
  platform: Platform;
  /** Values that must not be shown besides those that the plan names. */
  secrets: readonly string[];
  /** Makes who shows the run, once it is known where its paths begin and what is planned. */
  createView(base: string, plan: Plan): Watcher;
  /** Hears where the run's files will be, before anything starts. */
  onStart?(run: { plan: Plan; folder: string }): Promise<void>;
}

export interface Execution {
  plan: Plan;
  /** Absolute: the run's. */
  folder: string;
  attempt: number;
  /** What goes on from an earlier attempt: who said so, and what of each assignment is not run again. */
  resumed: { actor: string; reason: string; reused(assignment: Assignment): ReusedResults } | null;
  /** The setup, when it ran before. Left out: it is the first thing that every assignment runs. */
  setup?: DoneSetup;
  /** What was there before anything of the run; left out: nothing ran before. */
  start?: StartingPoint | null;
  /** Trouble that changes no outcome is added here. */
  warnings: string[];
}

/**
 * Runs assignments of a plan in this process, one after another. One whose journal cannot be made leaves no manifest.
 */
export async function executeAssignments(
  settings: Settings,
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
 * What guardrails of a plan judge, before any stage ran: stages belong to the change, and must not choose it. What it
 * needs is loaded for plans with guardrails: others start sooner.
 * @returns null: the plan has no guardrail, or git does not tell
 */
export async function captureStart(
  settings: Settings,
  hostContext: HostContext,
  { git }: { git: Git },
  { setup, subtasks, after, task_id, changes }: Plan,
): Promise<StartingPoint | null> {
  const stages = [...setup, ...subtasks.flatMap((subtask) => subtask.stages), ...after];
  if (!stages.some(isJudged)) return null;
  const { changeRequest } = await import("../settings/change-request.ts");
  const { findStart } = await import("../../changes/find-changes.ts");
  return findStart(git, changeRequest(settings, hostContext, task_id), changes);
}

const isJudged = (stage: PlannedStage): boolean =>
  stage.skip === null &&
  (stage.kind === "guardrail" || (stage.kind === "subpipeline" && stage.stages.some(isJudged)));

/** Whether each of them came to its end, and all well. */
export const allSucceeded = (
  assignments: readonly Assignment[],
  manifests: readonly Manifest[],
): boolean =>
  manifests.length === assignments.length &&
  manifests.every(({ status }) => status === "succeeded");

/** For programs that show them beside the code. Trouble with it changes no outcome. */
async function writeFindings(
  { files, warn }: Pick<RunContext, "files" | "warn">,
  { folder, plan }: { folder: string; plan: Plan },
  findings: readonly Redacted<Finding>[],
): Promise<void> {
  if (findings.length === 0) return;
  try {
    await files.replace(join(folder, "findings.sarif"), await sarifText(plan, findings));
  } catch (error) {
    warn(`findings.sarif could not be written: ${messageOf(error)}`);
  }
}

/** The world as a run in this process sees it. The caller closes its watcher. */
export function openContext(
  settings: Settings,
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
    judge: async (stage, how) => {
      // Loaded with the first guardrail: many pipelines have none.
      const { createGuardrailRunner } = await import("../guardrails/judge.ts");
      const { task_id: task, pipeline_id: pipeline, changes, override } = plan;
      const run = { task, pipeline, changes, start, override, run: null };
      const judge = createGuardrailRunner(settings, hostContext, dependencies.platform, run);
      return judge(stage, how);
    },
    warn: (message) => {
      const shown = redactor.text(message);
      // The same trouble with every piece of output is said once.
      if (!warnings.includes(shown)) warnings.push(shown);
    },
  };
}
