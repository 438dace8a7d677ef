import type { StartingPoint } from "../../../changes/find-changes.ts";
import { messageOf } from "../../../model/reasons.ts";
import type { JobResult } from "../../../model/job-results.ts";
import type { Watcher } from "../../../platform/platform.ts";
import { createPassedOn } from "../../../run/environment.ts";
import { startRun, type StartedRun } from "../start-run.ts";
import { endJournals } from "../../run-folder/end-journals.ts";
import { executeAssignments, openContext, captureStart, type RunDependencies } from "../execute.ts";
import { finishRun } from "../../aggregate/finish.ts";
import type { FinishedRun } from "../../aggregate/finished-run.ts";
import type { HandOver } from "./hand-over.ts";
import { cleanUpMs } from "../clean-up-time.ts";
import { runJobProcess, type JobCommand } from "./job-process.ts";
import { recordTreeAfter } from "../../settings/origin.ts";
import {
  isRefusal,
  type Refusal,
  type Settings,
  type HostContext,
} from "../../settings/settings.ts";
import { hasSetup, readSetup, runSetup, setupFolder } from "./setup.ts";

/** A run over several processes, with its dependencies. */
interface RunningProcesses {
  settings: Settings;
  hostContext: HostContext;
  dependencies: RunDependencies;
  command: JobCommand;
  run: StartedRun & { attempt: number; start: StartingPoint | null };
}

/**
 * `run --jobs`: one process per assignment, all at the same time, each writing only its own folder; then the same
 * aggregation as for the jobs of a workflow. The setup runs once, in this process, before the others start.
 */
export function runJobs(
  settings: Settings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  command: JobCommand,
): Promise<FinishedRun | Refusal> {
  return startRun(settings, hostContext, dependencies.platform, { spread: true }, async (begun) => {
    await dependencies.onStart?.(begun);
    const start = await captureStart(settings, hostContext, dependencies.platform, begun.plan);
    const run = { ...begun, attempt: hostContext.github?.runAttempt ?? 1, start };
    return fanOut({ settings, hostContext, dependencies, command, run });
  });
}

async function fanOut(all: RunningProcesses): Promise<FinishedRun> {
  const { platform } = all.dependencies;
  const { folder, warnings } = all.run;
  const warn = (message: string): void => void warnings.push(message);
  const result = await runAssignments(all);
  // A killed process leaves a journal without an end, and maybe child processes.
  const options = { cancelled: result === "cancelled" };
  if (result !== "success")
    await endJournals(platform, folder, warn, options).catch((error: unknown) =>
      warn(messageOf(error)),
    );
  await recordTreeAfter(platform, all.settings, folder, { isOver: result === "success" });
  return finishRun(platform, all.settings, {
    ...all.run,
    ran: [],
    hostContext: all.hostContext,
    failedBefore: null,
    jobResults: { plan: "success", run: result },
    jobs: null,
  });
}

/** @returns the combined result of the processes, like that of GitHub's jobs */
async function runAssignments(all: RunningProcesses): Promise<JobResult> {
  const { hostContext, settings, dependencies, command } = all;
  const { plan, folder, attempt, warnings } = all.run;
  if (plan.assignments.length === 0) return "skipped";
  const setup = await runSetupOnce(all);
  if (setup === null) return getFailedResult(all);
  const ids = plan.assignments.map(({ instance_id }) => instance_id);
  const time = { cleanUpMs: cleanUpMs(plan, hostContext.environment) };
  const request = { settings, hostContext, folder, attempt, ids, warnings, ...setup, ...time };
  const ended = ids.map((id) => runJobProcess(dependencies.platform, command, { ...request, id }));
  return (await Promise.all(ended)).every((succeeded) => succeeded)
    ? "success"
    : getFailedResult(all);
}

const getFailedResult = ({ dependencies }: RunningProcesses): JobResult =>
  dependencies.platform.cancelled.aborted ? "cancelled" : "failure";

/** The setup, as passed to the processes. */
interface PreparedSetup {
  /** Absolute: the setup's folder; null: there is no setup. */
  setup: string | null;
  handed: HandOver;
}

/** @returns null when the setup did not succeed: the assignments have recorded that, and no process may start */
async function runSetupOnce(all: RunningProcesses): Promise<PreparedSetup | null> {
  const { settings, hostContext, dependencies, run } = all;
  const masks = [...dependencies.secrets];
  const { start } = run;
  if (!hasSetup(run.plan))
    return { setup: null, handed: { passedOn: createPassedOn(), masks, start } };
  const createView: RunDependencies["createView"] = (base, plan) =>
    collectMasks(dependencies.createView(base, plan), masks);
  const context = openContext(settings, hostContext, { ...dependencies, createView }, run);
  const setup = setupFolder(run.plan, run.folder, run.attempt);
  try {
    const { manifest, passedOn } = await runSetup(context, run);
    if (manifest.status === "succeeded") return { setup, handed: { passedOn, masks, start } };
    if (manifest.status_detail === "journal-not-written")
      context.warn(`the setup failed: ${manifest.summary}`);
    else await skipAssignments(all, setup, masks);
  } catch (error) {
    context.warn(`the setup could not be run: ${messageOf(error)}`);
  } finally {
    await context.watcher.close();
  }
  return null;
}

/** Records in each assignment why it did not run, as if it had run the setup itself. */
async function skipAssignments(
  all: RunningProcesses,
  folder: string,
  secrets: readonly string[],
): Promise<void> {
  const { settings, hostContext, dependencies, run } = all;
  const setup = await readSetup(dependencies.platform.files, folder);
  if (isRefusal(setup)) throw new Error(setup.messages.join("; "));
  await executeAssignments(
    settings,
    hostContext,
    { ...dependencies, secrets },
    {
      ...run,
      resumed: null,
      setup: { ...setup, passedOn: createPassedOn() },
      assignments: run.plan.assignments,
    },
  );
}

/** Collects each value that a stage asked to mask. */
const collectMasks = (watcher: Watcher, masks: string[]): Watcher => ({
  event: (scope, event) => watcher.event(scope, event),
  output: (scope, index, stream, bytes) => watcher.output(scope, index, stream, bytes),
  mask(value) {
    masks.push(value);
    return watcher.mask(value);
  },
  close: () => watcher.close(),
});
