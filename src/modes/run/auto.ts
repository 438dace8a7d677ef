import { beginRun, type BegunRun } from "./begin-run.ts";
import { allSucceeded, executeAssignments, type RunEquipment } from "./execute.ts";
import { finishRun, type FinishedRun } from "../aggregate/finish.ts";
import { recordTreeAfter } from "../settings/origin.ts";
import type { Refusal, Settings, Surroundings } from "../settings/settings.ts";

/** `mode: auto`: plans, runs and aggregates in this one process. @param notes what to say of the run besides */
export function runAuto(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
  notes: readonly string[] = [],
): Promise<FinishedRun | Refusal> {
  return beginRun(settings, surroundings, equipment.platform, { spread: false, notes }, (run) =>
    execute(settings, surroundings, equipment, run),
  );
}

async function execute(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
  run: BegunRun,
): Promise<FinishedRun> {
  await equipment.begun?.(run);
  const attempt = surroundings.github?.runAttempt ?? 1;
  const { assignments } = run.plan;
  const execution = { ...run, attempt, resumed: null, assignments };
  const done = await executeAssignments(settings, surroundings, equipment, execution);
  await recordTreeAfter(equipment.platform, settings, run.folder, {
    isOver: allSucceeded(assignments, done.manifests),
  });
  const alone = { ran: done.manifests, witnesses: null, jobs: null, failedBefore: null };
  return finishRun(equipment.platform, settings, {
    ...run,
    ...alone,
    start: done.start,
    attempt,
    surroundings,
  });
}
