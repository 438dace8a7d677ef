import { startRun, type StartedRun } from "./start-run.ts";
import { allSucceeded, executeAssignments, type RunDependencies } from "./execute.ts";
import { finishRun } from "../aggregate/finish.ts";
import type { FinishedRun } from "../aggregate/finished-run.ts";
import { recordTreeAfter } from "../settings/origin.ts";
import type { Refusal, Settings, HostContext } from "../settings/settings.ts";

/** `mode: auto`: plans, runs and aggregates in this process. @param notes shown with the run */
export function runAuto(
  settings: Settings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  notes: readonly string[] = [],
): Promise<FinishedRun | Refusal> {
  return startRun(settings, hostContext, dependencies.platform, { spread: false, notes }, (run) =>
    execute(settings, hostContext, dependencies, run),
  );
}

async function execute(
  settings: Settings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  run: StartedRun,
): Promise<FinishedRun> {
  await dependencies.onStart?.(run);
  const attempt = hostContext.github?.runAttempt ?? 1;
  const { assignments } = run.plan;
  const execution = { ...run, attempt, resumed: null, assignments };
  const done = await executeAssignments(settings, hostContext, dependencies, execution);
  await recordTreeAfter(dependencies.platform, settings, run.folder, {
    isOver: allSucceeded(assignments, done.manifests),
  });
  const alone = { ran: done.manifests, jobResults: null, jobs: null, failedBefore: null };
  return finishRun(dependencies.platform, settings, {
    ...run,
    ...alone,
    start: done.start,
    attempt,
    hostContext,
  });
}
