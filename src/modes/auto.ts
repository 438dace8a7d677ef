import { beginRun, type BegunRun } from "./begin-run.ts";
import { executeAssignments, type RunEquipment } from "./execute.ts";
import { finishRun, type FinishedRun } from "./finish.ts";
import type { Refusal, Settings, Surroundings } from "./settings.ts";

/** `mode: auto`: plans, runs and aggregates in this one process. */
export function runAuto(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
): Promise<FinishedRun | Refusal> {
  return beginRun(settings, surroundings, equipment.platform, { spread: false }, (run) =>
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
  const alone = { witnesses: null, jobs: null, failedBefore: null };
  return finishRun(equipment.platform, settings, { ...run, ...done, ...alone, attempt, surroundings });
}
