import { join } from "node:path";
import { parseJson } from "../model/json.ts";
import type { Manifest } from "../model/manifest.ts";
import { RunSummary } from "../model/run-summary.ts";
import type { Files, Platform } from "../platform/platform.ts";
import { collectFrom, endJournals, type EndOptions } from "./end-journals.ts";
import { finishRun, type FinishedRun, type FinishOutside } from "./finish.ts";
import { writeAttemptEntries } from "./history/write-entry.ts";
import { openPast } from "./history/past.ts";
import { readPlan } from "./plan-file.ts";
import { isRefusal, type Refusal, type Settings } from "./settings.ts";
import { hasEnd, lockRun, unfinishedRuns } from "./run-lock.ts";

type Outside = FinishOutside & Pick<Platform, "processes">;

/**
 * Ends a run whose process is gone: kills what it left running, folds the journals that it left, says of what was running
 * how it ended, and writes the run's own files. Refuses while the run's process lives.
 *
 * @param known.gone the caller knows that the process is gone, also where the system does not tell
 */
export async function recoverRun(
  outside: Outside,
  settings: Settings,
  folder: string,
  known: { gone: boolean } & Omit<EndOptions, "below"> = { gone: false },
): Promise<FinishedRun | Refusal> {
  const found = await lockRun(outside.locks, folder);
  if (isRefusal(found) && !known.gone) return found;
  const lock = isRefusal(found) ? { warnings: found.messages, release: () => Promise.resolve() } : found;
  try {
    return await endRun(outside, settings, folder, { ...known, lockWarnings: lock.warnings });
  } finally {
    await lock.release();
  }
}

async function endRun(
  outside: Outside,
  settings: Settings,
  folder: string,
  { lockWarnings, ...how }: EndOptions & { lockWarnings: readonly string[] },
): Promise<FinishedRun | Refusal> {
  const before = await earlierSummary(outside.files, folder);
  const warnings = [...lockWarnings, ...(before?.warnings ?? [])];
  const journals = await endJournals(outside, folder, (message) => warnings.push(message), how);
  const plan = await readPlan(outside.files, folder);
  if (isRefusal(plan)) return plan;
  const manifests = journals.flatMap(({ manifest }) => (manifest.parent_run_id === null ? [manifest] : []));
  await writeAttemptEntries(outside, plan, journals, (message) => warnings.push(message));
  return finishRun(outside, settings, {
    past: await openPast(outside, settings, plan.task_id),
    plan,
    manifests,
    collected: collectFrom(journals),
    attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
    witnesses: null,
    jobs: null,
    folder,
    warnings,
    surroundings: null,
    failedBefore: saidFailed(before, manifests) ? before.reason : null,
    ...(how.refused !== undefined && { refused: how.refused }),
  });
}

/** What was said of the run already: it had its end, or came near to it. */
async function earlierSummary(files: Files, folder: string): Promise<RunSummary | null> {
  const text = await files.readText(join(folder, "run-summary.json")).catch(() => undefined);
  const parsed = RunSummary.safeParse(parseJson(text ?? ""));
  return parsed.success ? parsed.data : null;
}

/** Said after the last thing that its attempts did: not of an attempt before. */
const saidFailed = (before: RunSummary | null, manifests: readonly Manifest[]): before is RunSummary =>
  before?.status === "failed" && manifests.every(({ updated_at }) => updated_at <= before.timestamp);

/** One run that was found without an end, and what came of it. */
export interface Recovered {
  folder: string;
  /** null: its process was killed before it had written anything, so that only its folder was left, and was removed. */
  result: FinishedRun | Refusal | null;
}

/** What a process that is killed early leaves besides empty folders. */
const beginnings = /^(?:run\.lock|plan\.json\.tmp-)[^/]*$/;

const isEmpty = async (files: Files, folder: string): Promise<boolean> =>
  (await files.listFiles(folder)).every((path) => beginnings.test(path));

/**
 * Ends the runs of the task that have no end and no process.
 * @param most how many of the newest runs to look at
 * @returns those that it ended or could not end; running ones are left out
 */
export async function recoverAbandoned(
  outside: Outside,
  settings: Settings,
  most = Infinity,
): Promise<Recovered[]> {
  const recovered: Recovered[] = [];
  for (const folder of await unfinishedRuns(outside.files, settings, most)) {
    const lock = await lockRun(outside.locks, folder);
    if (isRefusal(lock)) continue;
    try {
      // It may have come to its end by itself in the meantime.
      if (await hasEnd(outside.files, folder)) continue;
      const wasEmpty = await isEmpty(outside.files, folder);
      if (wasEmpty) await outside.files.remove(folder);
      const how = { lockWarnings: lock.warnings };
      recovered.push({ folder, result: wasEmpty ? null : await endRun(outside, settings, folder, how) });
    } finally {
      await lock.release();
    }
  }
  return recovered;
}
