import { join } from "node:path";
import { parseJson } from "../../model/json.ts";
import { messageOf } from "../../model/reasons.ts";
import { RunSummary } from "../../model/run-summary.ts";
import { endJournals, type EndOptions } from "../run-folder/end-journals.ts";
import { finishRun } from "../aggregate/finish.ts";
import type { FinishedRun } from "../aggregate/finished-run.ts";
import { writeAttemptEntries } from "../history/write-entry.ts";
import { openPast } from "../history/past.ts";
import { readPlan } from "../run-folder/plan-file.ts";
import { hasEnd, hasOpenJournal, isUnplanned } from "../run-folder/run-end.ts";
import { lockRun, takeRun, findUnfinishedRuns, type RunLock } from "../run-folder/run-lock.ts";
import { isRefusal, refuse, type Refusal, type RunSettings } from "../settings/settings.ts";
import type { Files, ResultPorts, RunPorts } from "../../platform/platform.ts";

type RecoveryPorts = ResultPorts & RunPorts;

/**
 * Ends a run whose process the caller knows to be gone: kills the processes it left, folds its journals, and writes the
 * run's own files. The result is never a success, whatever the journals say.
 */
export async function recoverRun(
  ports: RecoveryPorts,
  settings: RunSettings,
  folder: string,
  known: Omit<EndOptions, "below"> = {},
): Promise<FinishedRun | Refusal> {
  const lock = await lockRun(ports.locks, folder);
  if (isRefusal(lock))
    return endRun(ports, settings, folder, { ...known, lockWarnings: lock.messages });
  try {
    return await endRun(ports, settings, folder, { ...known, lockWarnings: lock.warnings });
  } finally {
    await lock.release();
  }
}

/**
 * Like recoverRun, but checks whether the run's process is gone and refuses while it is alive.
 * @returns null for a run that has ended, which is left as it is
 */
export async function recoverAbandonedRun(
  ports: RecoveryPorts,
  settings: RunSettings,
  folder: string,
): Promise<FinishedRun | Refusal | null> {
  const lock = await takeRun(ports, folder);
  return isRefusal(lock) ? lock : endUnlessOver(ports, settings, folder, { ...lock, tidy: true });
}

/**
 * Ends the runs of the task that have neither a result nor a process.
 * @param options.most how many of the newest runs to check; default: all
 * @param options.tidy removes folders in which nothing was planned. Not safe while other runs may be starting in them.
 * @returns the runs that it ended or could not end, without running ones
 */
export async function recoverAbandoned(
  ports: RecoveryPorts,
  settings: RunSettings,
  { most = Infinity, tidy }: { most?: number; tidy: boolean },
): Promise<(FinishedRun | Refusal)[]> {
  const recovered: (FinishedRun | Refusal)[] = [];
  for (const folder of await findUnfinishedRuns(ports.files, settings, most)) {
    const result = await endIfAbandoned(ports, settings, folder, tidy).catch((error: unknown) =>
      refuse(`${folder}: the run could not be ended: ${messageOf(error)}`),
    );
    if (result !== null) recovered.push(result);
  }
  return recovered;
}

/** @returns null for a run that has ended or goes on */
async function endIfAbandoned(
  ports: RecoveryPorts,
  settings: RunSettings,
  folder: string,
  tidy: boolean,
): Promise<FinishedRun | Refusal | null> {
  const lock = await takeRun(ports, folder);
  return isRefusal(lock) ? null : endUnlessOver(ports, settings, folder, { ...lock, tidy });
}

/**
 * Ends a run unless it ended by itself while its lock was awaited; one whose lock was taken over did not. Without a
 * plan no result can be computed, so only the journals are ended, once. Releases the lock.
 */
async function endUnlessOver(
  ports: RecoveryPorts,
  settings: RunSettings,
  folder: string,
  { kind, warnings, release, tidy }: RunLock & { tidy: boolean },
): Promise<FinishedRun | Refusal | null> {
  const { files } = ports;
  try {
    if (tidy && (await isUnplanned(files, folder)))
      return await files.remove(folder).then(() => null);
    const isPlanless = !(await files.exists(join(folder, "plan.json")));
    const isOver = isPlanless
      ? !(await hasOpenJournal(files, folder))
      : await hasEnd(files, folder);
    if (kind !== "taken-over" && isOver) return null;
    return await endRun(ports, settings, folder, { lockWarnings: warnings });
  } finally {
    await release();
  }
}

async function endRun(
  ports: RecoveryPorts,
  settings: RunSettings,
  folder: string,
  { lockWarnings, ...options }: EndOptions & { lockWarnings: readonly string[] },
): Promise<FinishedRun | Refusal> {
  const before = await readRunSummary(ports.files, folder);
  const warnings = [...lockWarnings, ...(before?.warnings ?? [])];
  const journals = await endJournals(ports, folder, (message) => warnings.push(message), options);
  const plan = await readPlan(ports.files, folder);
  if (isRefusal(plan)) return plan;
  const manifests = journals.flatMap(({ manifest }) =>
    manifest.parent_run_id === null ? [manifest] : [],
  );
  await writeAttemptEntries(ports, plan, journals, (message) => warnings.push(message));
  return finishRun(ports, settings, {
    past: await openPast(ports, settings, plan.task_id),
    plan,
    ran: [],
    attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
    jobResults: null,
    jobs: null,
    folder,
    warnings,
    hostContext: null,
    failedBefore: before?.status === "failed" ? before.reason : null,
    ...(options.refused !== undefined && { refused: options.refused }),
  });
}

/** The summary that the run's process wrote for its newest attempt, if any: clearResult removed that of an earlier one. */
export async function readRunSummary(files: Files, folder: string): Promise<RunSummary | null> {
  const text = await files.readText(join(folder, "run-summary.json")).catch(() => undefined);
  return RunSummary.safeParse(parseJson(text ?? "")).data ?? null;
}
