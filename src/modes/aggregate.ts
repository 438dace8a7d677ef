import type { Manifest } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import { limits } from "../model/limits.ts";
import { messageOf } from "../model/reasons.ts";
import type { Witnesses } from "../model/witnesses.ts";
import type { ArtifactSource } from "../platform/platform.ts";
import { collectArtifacts, type CollectedArtifacts } from "./artifacts/collect-artifacts.ts";
import { finishRun, type FinishedRun, type FinishOutside } from "./finish.ts";
import { openPast } from "./history/past.ts";
import { findCircle } from "./nested-circle.ts";
import { runFolder } from "./folders.ts";
import type { JobsOfRun } from "./job/jobs-of-run.ts";
import { writePlan } from "./plan-file.ts";
import { readAttempts } from "./read-attempts.ts";
import { lockRun } from "./run-lock.ts";
import { isRefusal, type Refusal, type Settings, type Surroundings } from "./settings.ts";

export interface AggregateRequest {
  plan: Plan;
  key: string;
  /** The current attempt, counted from 1. */
  attempt: number;
  witnesses: Witnesses;
  /** Asked only when something is absent or a job did not succeed. */
  jobs(): Promise<JobsOfRun>;
}

/**
 * Makes one result of what the jobs of a plan handed over: collects it into the run's folder, holds it against the plan,
 * and writes the run's own files. What is there of the run already is made anew.
 */
export async function aggregateRun(
  outside: FinishOutside,
  settings: Settings,
  surroundings: Surroundings,
  source: ArtifactSource,
  request: AggregateRequest,
): Promise<FinishedRun | Refusal> {
  const { plan } = request;
  const folder = runFolder(settings, plan);
  const lock = await lockRun(outside.locks, folder, limits.lockPatience.value);
  if (isRefusal(lock)) return lock;
  try {
    const unwritten = await writePlan(outside.files, plan, folder);
    if (unwritten !== null) return unwritten;
    const collecting = collectArtifacts(source, outside.files, { ...request, folder }).catch(
      nothingCollected,
    );
    const [collected, past] = await Promise.all([collecting, openPast(outside, settings, plan.task_id)]);
    const warnings = [...lock.warnings, ...collected.warnings];
    const read = await readAttempts(outside.files, folder, (message) => warnings.push(message));
    const manifests = [...read.manifests, ...collected.others];
    const refused = findCircle(read.collected.children);
    const known = needsJobs(request, manifests) ? await request.jobs() : { jobs: null, warnings: [] };
    return await finishRun(outside, settings, {
      ...request,
      surroundings,
      manifests,
      collected: read.collected,
      folder,
      warnings: [...warnings, ...known.warnings],
      failedBefore: null,
      ...(refused !== null && { refused }),
      past,
      foreign: collected.foreign,
      jobs: known.jobs,
    });
  } finally {
    await lock.release();
  }
}

/** Then every assignment is absent, which nobody can take for a success. */
const nothingCollected = (error: unknown): CollectedArtifacts => ({
  others: [],
  foreign: [],
  warnings: [`what the jobs handed over was not collected: ${messageOf(error)}`],
});

/** All is said when every assignment left its success and every job says the same. */
function needsJobs({ plan, witnesses }: AggregateRequest, manifests: readonly Manifest[]): boolean {
  const present = new Set(manifests.map(({ assignment }) => assignment));
  return witnesses.run !== "success" || plan.assignments.some(({ instance_id }) => !present.has(instance_id));
}
