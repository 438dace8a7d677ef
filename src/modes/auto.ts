import { join } from "node:path";
import type { Manifest } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { Platform, Watcher } from "../platform/platform.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { runAssignment } from "../run/assignment.ts";
import { pathBase, type Collected, type RunContext } from "../run/context.ts";
import { toJson } from "../run/journal.ts";
import { finishRun, type FinishedRun } from "./finish.ts";
import { attemptFolder, runFolder } from "./folders.ts";
import { planRun } from "./plan.ts";
import { isRefusal, refuse, type Refusal, type Settings, type Surroundings } from "./settings.ts";
import { secretValues } from "../redaction/secret-values.ts";

/** What a run is given besides its settings. */
export interface RunEquipment {
  platform: Platform;
  redactor: Redactor;
  /** Makes who shows the run, once it is known where its paths begin. */
  watch(base: string): Watcher;
  /** Hears where the run's files will be, before anything starts. */
  begun?(run: { plan: Plan; folder: string }): Promise<void>;
}

/** `mode: auto`: plans, runs and aggregates in this one process. */
export async function runAuto(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
): Promise<FinishedRun | Refusal> {
  const { platform } = equipment;
  const plan = await planRun(settings, surroundings, platform);
  if (isRefusal(plan)) return plan;
  for (const value of secretValues(surroundings.environment, plan.secrets)) equipment.redactor.add(value);
  const folder = runFolder(settings, plan);
  const attempt = surroundings.github?.runAttempt ?? 1;
  if (await platform.files.exists(join(folder, "plan.json"))) {
    return refuse(
      `the run ${plan.run_id} exists already in ${folder}: a second use in one job needs an input \`key\` of its own`,
    );
  }
  await platform.files.replace(join(folder, "plan.json"), toJson(plan), { durable: true });
  await equipment.begun?.({ plan, folder });
  const warnings: string[] = [];
  const run = await runAssignments(settings, surroundings, equipment, { plan, folder, attempt, warnings });
  return finishRun(platform, settings, { plan, ...run, attempt, folder, warnings });
}

async function runAssignments(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
  run: { plan: Plan; folder: string; attempt: number; warnings: string[] },
): Promise<{ manifests: Manifest[]; collected: Collected }> {
  const manifests: Manifest[] = [];
  const collected: Collected = { children: [], findings: [] };
  const context = contextOf(settings, surroundings, equipment, run.warnings);
  try {
    for (const assignment of run.plan.assignments) {
      const folder = attemptFolder(run.folder, assignment.instance_id, run.attempt);
      const { plan, attempt } = run;
      const result = await runAssignment(context, { plan, assignment, attempt, folder });
      manifests.push(result.manifest);
      collected.children.push(...result.collected.children);
      collected.findings.push(...result.collected.findings);
    }
  } finally {
    await context.watcher.close();
  }
  return { manifests, collected };
}

function contextOf(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
  warnings: string[],
): RunContext {
  const base = pathBase(settings.root, settings.runsFolder);
  return {
    ...equipment.platform,
    watcher: equipment.watch(base),
    redactor: equipment.redactor,
    root: settings.root,
    base,
    environment: surroundings.environment,
    windows: surroundings.windows,
    writer: { pid: surroundings.pid, host: surroundings.host },
    defaultParallel: surroundings.processors,
    signal: equipment.platform.cancelled,
    warn: (message) => {
      // The same trouble with every piece of output is said once.
      if (!warnings.includes(message)) warnings.push(message);
    },
  };
}
