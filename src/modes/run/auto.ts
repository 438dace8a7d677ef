import { startRun, type StartedRun } from "./start-run.ts";
import {
  allSucceeded,
  executeAssignments,
  type Execution,
  type RunDependencies,
} from "./execute.ts";
import type { Assignment } from "../../model/plan.ts";
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
  return startRun(settings, hostContext, dependencies.platform, { spread: false, notes }, (run) => {
    const attempt = hostContext.github?.runAttempt ?? 1;
    const execution = { ...run, attempt, resumed: null, assignments: run.plan.assignments };
    return executeRun(settings, hostContext, dependencies, execution);
  });
}

/** Runs assignments of a plan in this process, and aggregates. */
export async function executeRun(
  settings: Settings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  execution: Execution & Pick<StartedRun, "past"> & { assignments: readonly Assignment[] },
): Promise<FinishedRun> {
  await dependencies.onStart?.(execution);
  const done = await executeAssignments(settings, hostContext, dependencies, execution);
  const isOver = allSucceeded(execution.assignments, done.manifests);
  await recordTreeAfter(dependencies.platform, settings, execution.folder, { isOver });
  const alone = { ran: done.manifests, jobResults: null, jobs: null, failedBefore: null };
  return finishRun(dependencies.platform, settings, {
    ...execution,
    ...alone,
    start: done.start,
    hostContext,
  });
}
