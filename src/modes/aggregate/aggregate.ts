import type { Plan } from "../../model/plan.ts";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { JobResults } from "../../model/job-results.ts";
import { collectArtifacts, type CollectedArtifacts } from "./collect-artifacts.ts";
import { finishRun } from "./finish.ts";
import type { FinishedRun } from "./finished-run.ts";
import { openPast } from "../history/past.ts";
import { runFolder } from "../run-folder/folders.ts";
import type { JobsOfRun } from "./jobs-of-run.ts";
import { writeIgnoreFiles } from "../run-folder/ignore-files.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import { writePlan } from "../run-folder/plan-file.ts";
import { clearResult } from "../run-folder/run-end.ts";
import { lockRun } from "../run-folder/run-lock.ts";
import {
  isRefusal,
  type Refusal,
  type RunSettings,
  type HostContext,
} from "../settings/settings.ts";
import type { ArtifactSource, Files, ResultPorts } from "../../platform/platform.ts";

export interface AggregateRequest {
  plan: Plan;
  key: string;
  /** The current attempt, counted from 1. */
  attempt: number;
  jobResults: JobResults;
  /** Called only when an assignment is missing or a job did not succeed. */
  jobs(): Promise<JobsOfRun>;
}

/**
 * Combines the artifacts of a plan's jobs into one result: collects them into the run's folder, checks them against the
 * plan, and writes the run's own files. Existing files of the run are replaced.
 */
export async function aggregateRun(
  ports: ResultPorts,
  settings: RunSettings,
  hostContext: HostContext,
  source: ArtifactSource,
  request: AggregateRequest,
): Promise<FinishedRun | Refusal> {
  const { plan } = request;
  const refused = await refuseFoldersOutside({ ...settings, task: plan.task_id }, ports.files);
  if (refused !== null) return refused;
  const folder = runFolder(settings, plan);
  const lock = await lockRun(ports.locks, folder, limits.lockPatience.value);
  if (isRefusal(lock)) return lock;
  try {
    await writeIgnoreFiles(ports.files, settings, plan.task_id);
    const unwritten = await resetRun(ports.files, plan, folder);
    if (unwritten !== null) return unwritten;
    const [collected, past] = await Promise.all([
      collectArtifacts(source, ports.files, { ...request, folder }).catch(createEmptyCollection),
      openPast(ports, settings, plan.task_id),
    ]);
    const { jobs, warnings } = needsJobs(request, collected) ? await request.jobs() : unknownJobs;
    return await finishRun(ports, settings, {
      ...request,
      ...collected,
      hostContext,
      ran: [],
      folder,
      warnings: [...lock.warnings, ...collected.warnings, ...warnings],
      failedBefore: null,
      past,
      jobs,
    });
  } finally {
    await lock.release();
  }
}

const resetRun = async (files: Files, plan: Plan, folder: string): Promise<Refusal | null> =>
  (await clearResult(files, folder)) ?? writePlan(files, plan, folder);

const unknownJobs: JobsOfRun = { jobs: null, warnings: [] };

/** Every assignment is then missing, so the run fails. */
const createEmptyCollection = (error: unknown): CollectedArtifacts => ({
  others: [],
  arrived: [],
  unreadable: [],
  leftOut: [],
  foreign: [],
  warnings: [`the artifacts of the jobs were not collected: ${messageOf(error)}`],
});

/** The list of jobs is not needed when every assignment left an artifact in this attempt and every job succeeded. */
function needsJobs(
  { plan, jobResults, attempt }: AggregateRequest,
  { arrived }: Pick<CollectedArtifacts, "arrived">,
): boolean {
  const current = arrived.filter((one) => one.attempt === attempt);
  const present = new Set(current.map(({ assignment }) => assignment));
  return (
    jobResults.run !== "success" ||
    plan.assignments.some(({ instance_id }) => !present.has(instance_id))
  );
}
