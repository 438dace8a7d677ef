import type { Origin } from "../../model/origin.ts";
import type { Assignment, Plan } from "../../model/plan.ts";
import type { Files } from "../../platform/platform.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { noReuse } from "../../run/reused.ts";
import { executeRun, runAuto } from "./auto.ts";
import { endJournals, type EndedJournal } from "../run-folder/end-journals.ts";
import type { Execution, RunDependencies } from "./execute.ts";
import { readRunSummary } from "./recover.ts";
import { findRun, type RunSearch } from "../run-folder/find-run.ts";
import type { FinishedRun } from "../aggregate/finished-run.ts";
import { attemptFolder } from "../run-folder/folders.ts";
import { openPast } from "../history/past.ts";
import { copyKeptArtifacts, findReusable } from "../run-folder/reuse.ts";
import { findDifference, readOrigin } from "../settings/origin.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import { readPlan } from "../run-folder/plan-file.ts";
import { clearResult } from "../run-folder/run-end.ts";
import { takeRun } from "../run-folder/run-lock.ts";
import {
  isRefusal,
  refuse,
  type Refusal,
  type Settings,
  type HostContext,
} from "../settings/settings.ts";

/**
 * Runs the stages of an ended run again that did not succeed, as its next attempt with the same plan. Stages that
 * passed on variables run again too, because those are not on disk. Results hold only for the same tree and pipeline
 * file: if either differs, everything runs as a new run.
 * @param runName as in findRun
 */
export async function resumeRun(
  settings: Settings & RunSearch,
  hostContext: HostContext,
  dependencies: RunDependencies,
  runName: string | null,
): Promise<FinishedRun | Refusal> {
  const { platform } = dependencies;
  if (hostContext.github !== null)
    return refuse(
      "--resume does not work in GitHub Actions, where earlier runs are not on disk. Re-run the job instead.",
    );
  const refusal = await refuseFoldersOutside(settings, platform.files);
  if (refusal !== null) return refusal;
  const folder = await findRun(settings, platform.files, runName);
  if (typeof folder !== "string") return folder;
  const lock = await takeRun(platform, folder);
  if (isRefusal(lock)) return lock;
  let newRun: { settings: Settings; reason: string };
  try {
    const plan = await readPlan(platform.files, folder);
    if (isRefusal(plan)) return plan;
    const origin = await readOrigin(platform.files, folder);
    const restored = restoreChoices(settings, plan, origin);
    const difference = await findDifference(platform, restored, origin);
    const run = { plan, folder, warnings: [...lock.warnings] };
    const resumed =
      difference === null ? await goOn(settings, hostContext, dependencies, run) : null;
    if (resumed !== null) return resumed;
    const why =
      difference ??
      "all its stages succeeded, but it was interrupted before its result was written";
    newRun = { settings: restored, reason: `nothing of the run ${plan.run_id} is reused: ${why}` };
  } finally {
    await lock.release();
  }
  await platform.screen.write(`${cleanLine(newRun.reason)}\n`);
  return runAuto(newRun.settings, hostContext, dependencies, [newRun.reason]);
}

/** Restores the choices that the run was planned with. */
function restoreChoices(settings: Settings, plan: Plan, origin: Origin | null): Settings {
  const again = {
    ...settings,
    task: plan.task_id,
    pipeline: plan.pipeline_id,
    namesAny: false,
    epoch: plan.epoch,
  };
  if (origin === null) return again;
  const { asked } = origin;
  return {
    ...again,
    config: asked.config,
    subtask: asked.subtasks,
    stage: asked.stages,
    base: asked.base,
    "execution-mode": asked.execution_mode,
    "max-parallel": asked.max_parallel,
    "fail-fast": asked.fail_fast,
    all: asked.all === true,
    only: asked.only ?? [],
    skip: asked.skip ?? [],
    arguments: asked.arguments ?? [],
  };
}

/** @returns null when all stages succeeded but the run did not */
async function goOn(
  settings: Settings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  run: { plan: Plan; folder: string; warnings: string[] },
): Promise<FinishedRun | Refusal | null> {
  const { platform } = dependencies;
  const { plan } = run;
  const journals = await endJournals(platform, run.folder, (message) => run.warnings.push(message));
  const own = journals.filter(({ manifest }) => manifest.parent_run_id === null);
  const before: Before = { newest: findNewestAttempts(plan, own), journals };
  const assignments = plan.assignments.filter(
    ({ instance_id }) => before.newest.get(instance_id)?.manifest.status !== "succeeded",
  );
  if (assignments.length === 0)
    return (await readRunSummary(platform.files, run.folder))?.status === "succeeded"
      ? refuse(`${plan.run_id}: all of it succeeded, so there is nothing to resume`)
      : null;
  const attempt = Math.max(plan.plan_attempt, ...own.map(({ manifest }) => manifest.attempt + 1));
  const past = await openPast(platform, settings, plan.task_id);
  const resumed = createResumption(hostContext, before);
  const execution = { ...run, attempt, assignments, resumed, past };
  const notCleared = await clearResult(platform.files, run.folder);
  if (notCleared !== null) return notCleared;
  await keepArtifacts(platform.files, before, execution);
  return executeRun(settings, hostContext, dependencies, execution);
}

/** The journals of earlier attempts. */
interface Before {
  /** By assignment. */
  newest: ReadonlyMap<string, EndedJournal>;
  journals: readonly EndedJournal[];
}

const createResumption = (
  { user }: HostContext,
  { newest, journals }: Before,
): Execution["resumed"] => ({
  actor: user,
  reason: "orchestrator run --resume",
  reused: ({ instance_id }) => {
    const journal = newest.get(instance_id);
    return journal === undefined ? noReuse : findReusable(journal, journals);
  },
});

async function keepArtifacts(
  files: Files,
  { newest, journals }: Before,
  {
    folder,
    attempt,
    assignments,
  }: { folder: string; attempt: number; assignments: readonly Assignment[] },
): Promise<void> {
  for (const { instance_id } of assignments) {
    const journal = newest.get(instance_id);
    if (journal === undefined) continue;
    await copyKeptArtifacts(files, journal, journals, attemptFolder(folder, instance_id, attempt));
  }
}

/** The newest attempt of each assignment of the plan. */
function findNewestAttempts(
  plan: Plan,
  journals: readonly EndedJournal[],
): Map<string, EndedJournal> {
  const newest = new Map<string, EndedJournal>();
  for (const journal of journals) {
    const { assignment, attempt, plan_digest } = journal.manifest;
    if (assignment === null || plan_digest !== plan.digest) continue;
    const known = newest.get(assignment);
    if (known === undefined || known.manifest.attempt < attempt) newest.set(assignment, journal);
  }
  return newest;
}
