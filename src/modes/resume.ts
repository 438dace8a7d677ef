import type { Assignment, Plan } from "../model/plan.ts";
import type { Files } from "../platform/platform.ts";
import { nothingKept } from "../run/kept.ts";
import { collectFrom, endJournals, type EndedJournal } from "./end-journals.ts";
import { executeAssignments, type Execution, type RunEquipment } from "./execute.ts";
import { findRun } from "./find-run.ts";
import { finishRun, type FinishedRun } from "./finish.ts";
import { attemptFolder } from "./folders.ts";
import { openPast } from "./history/past.ts";
import { copyKeptArtifacts, keptOf } from "./kept.ts";
import { readPlan } from "./plan-file.ts";
import { lockRun } from "./run-lock.ts";
import { isRefusal, refuse, type Refusal, type Settings, type Surroundings } from "./settings.ts";

/**
 * Runs again what did not succeed of a run that is over, as its next attempt, with its plan as it is. A stage that handed
 * variables on is run again too: they are on no disk.
 * @param wanted as in findRun
 */
export async function resumeRun(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
  wanted: string,
): Promise<FinishedRun | Refusal> {
  const { platform } = equipment;
  const folder = await findRun(settings, platform.files, wanted);
  if (typeof folder !== "string") return folder;
  const lock = await lockRun(platform.locks, folder);
  if (isRefusal(lock)) return lock;
  try {
    const plan = await readPlan(platform.files, folder);
    if (isRefusal(plan)) return plan;
    return await goOn(settings, surroundings, equipment, { plan, folder, warnings: [...lock.warnings] });
  } finally {
    await lock.release();
  }
}

async function goOn(
  settings: Settings,
  surroundings: Surroundings,
  equipment: RunEquipment,
  run: { plan: Plan; folder: string; warnings: string[] },
): Promise<FinishedRun | Refusal> {
  const { platform } = equipment;
  const { plan } = run;
  const journals = await endJournals(platform, run.folder, (message) => run.warnings.push(message));
  const own = journals.filter(({ manifest }) => manifest.parent_run_id === null);
  const before: Before = { newest: newestOfAssignments(plan, own), journals };
  const assignments = plan.assignments.filter(
    ({ instance_id }) => before.newest.get(instance_id)?.manifest.status !== "succeeded",
  );
  if (assignments.length === 0)
    return refuse(`${plan.run_id}: all of it succeeded, so there is nothing to run again`);
  const others = [...before.newest.values()].filter(({ manifest }) => manifest.status === "succeeded");
  const othersFindings = others.flatMap((journal) =>
    [...keptOf(journal, journals).stages.values()].flatMap(({ findings }) => findings),
  );
  const attempt = Math.max(plan.plan_attempt, ...own.map(({ manifest }) => manifest.attempt + 1));
  const execution = { ...run, attempt, assignments, resumed: resumption(surroundings, before) };
  await keepArtifacts(platform.files, before, execution);
  await equipment.begun?.(run);
  const done = await executeAssignments(settings, surroundings, equipment, execution);
  return finishRun(platform, settings, {
    ...run,
    attempt,
    surroundings,
    witnesses: null,
    jobs: null,
    failedBefore: null,
    past: await openPast(platform, settings, plan.task_id),
    manifests: [...own.map(({ manifest }) => manifest), ...done.manifests],
    collected: {
      // Of two of the same name the later one counts.
      children: [...collectFrom(journals).children, ...done.collected.children],
      findings: [...othersFindings, ...done.collected.findings],
    },
  });
}

/** What earlier attempts left. */
interface Before {
  /** By assignment. */
  newest: ReadonlyMap<string, EndedJournal>;
  journals: readonly EndedJournal[];
}

const resumption = ({ user }: Surroundings, { newest, journals }: Before): Execution["resumed"] => ({
  actor: user,
  reason: "orchestrator run --resume",
  kept: ({ instance_id }) => {
    const journal = newest.get(instance_id);
    return journal === undefined ? nothingKept : keptOf(journal, journals);
  },
});

async function keepArtifacts(
  files: Files,
  { newest, journals }: Before,
  { folder, attempt, assignments }: { folder: string; attempt: number; assignments: readonly Assignment[] },
): Promise<void> {
  for (const { instance_id } of assignments) {
    const journal = newest.get(instance_id);
    if (journal === undefined) continue;
    await copyKeptArtifacts(files, journal, journals, attemptFolder(folder, instance_id, attempt));
  }
}

/** For each assignment of the plan its newest attempt that left something. */
function newestOfAssignments(plan: Plan, journals: readonly EndedJournal[]): Map<string, EndedJournal> {
  const newest = new Map<string, EndedJournal>();
  for (const journal of journals) {
    const { assignment, attempt, plan_digest } = journal.manifest;
    if (assignment === null || plan_digest !== plan.digest) continue;
    const known = newest.get(assignment);
    if (known === undefined || known.manifest.attempt < attempt) newest.set(assignment, journal);
  }
  return newest;
}
