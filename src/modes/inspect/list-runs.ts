import type { RunStatus } from "../../model/outcome.ts";
import type { Plan } from "../../model/plan.ts";
import { findTroubledRows, formatOutcome, toStageRows } from "../../report/shared/stage-rows.ts";
import type { RunPorts } from "../../platform/platform.ts";
import { listRuns, type RunPlace } from "../run-folder/find-run.ts";
import { refuseFoldersOutside } from "../run-folder/own-folders.ts";
import { readPlan } from "../run-folder/plan-file.ts";
import { isRefusal, type Refusal, type TaskPlace } from "../settings/settings.ts";
import { readRun, type ShownRun } from "./show.ts";

/** A run as a line of a list. */
export interface ListedRun {
  runId: string;
  /** The shortest beginning of its id, down to the second, that no other run has. */
  shortId: string;
  taskId: string;
  pipelineId: string;
  status: RunStatus;
  /** Whether only a part of the pipeline was requested; null: unknown. */
  partial: boolean | null;
  /** null: unknown, or a detached HEAD. */
  branch: string | null;
  /** The full SHA; null: unknown, or no commit. */
  commit: string | null;
  startedAt: string;
  /** null: it goes on. */
  completedAt: string | null;
  /** In seconds, up to now for a run that goes on. */
  durationSeconds: number;
  /** null: none failed. */
  firstFailure: { stage: string; reason: string } | null;
  /** Absolute. */
  folder: string;
}

/** Which runs to list; null: all. */
export interface RunFilter {
  branch: string | null;
  status: RunStatus | null;
  limit: number;
}

export interface ListedRuns {
  /** The newest first. */
  runs: ListedRun[];
  /** Runs that could not be read. */
  warnings: string[];
}

/** Lists the newest runs of the task, or of all tasks, that the filter takes. */
export async function listNewestRuns(
  where: TaskPlace,
  ports: RunPorts,
  filter: RunFilter,
): Promise<ListedRuns | Refusal> {
  const refusal = await refuseFoldersOutside(where, ports.files);
  if (refusal !== null) return refusal;
  const runs: ListedRun[] = [];
  const warnings: string[] = [];
  const places = await listRuns(where, ports.files);
  for (const [at, place] of [...places.entries()].toReversed()) {
    if (runs.length === filter.limit) break;
    const listed = await readListedRun(ports, place, findShortId(places, at));
    if (isRefusal(listed)) warnings.push(...listed.messages);
    else if (isWanted(listed, filter)) runs.push(listed);
  }
  return { runs, warnings };
}

const isWanted = ({ branch, status }: ListedRun, filter: RunFilter): boolean =>
  (filter.branch === null || filter.branch === branch) &&
  (filter.status === null || filter.status === status);

async function readListedRun(
  ports: RunPorts,
  { id, folder }: RunPlace,
  shortId: string,
): Promise<ListedRun | Refusal> {
  const run = await readRun(ports, folder);
  if (isRefusal(run)) return run;
  const plan = await readPlan(ports.files, folder);
  const described = describeRun(run, isRefusal(plan) ? null : plan, ports.clock.now());
  return { ...described, runId: id, shortId };
}

/** Describes a run by what was read of it. @param plan null: it could not be read */
export function describeRun(
  run: ShownRun,
  plan: Plan | null,
  now: Date,
): Omit<ListedRun, "shortId"> {
  const { manifest, folder } = run;
  const end = manifest.completed_at ?? now.toISOString();
  return {
    runId: manifest.run_id,
    taskId: manifest.task_id,
    pipelineId: manifest.pipeline_id,
    status: manifest.status,
    partial: plan?.partial ?? null,
    branch: plan?.revision.branch ?? null,
    commit: plan?.revision.head_sha ?? null,
    startedAt: manifest.started_at,
    completedAt: manifest.completed_at,
    durationSeconds: Math.max(0, Date.parse(end) - Date.parse(manifest.started_at)) / 1000,
    firstFailure: findFirstFailure(run),
    folder,
  };
}

function findFirstFailure({ manifest, children }: ShownRun): ListedRun["firstFailure"] {
  const [row] = findTroubledRows(toStageRows(manifest, children));
  if (row === undefined || row.outcome === "allowed_failure") return null;
  return { stage: row.label, reason: formatOutcome(row) };
}

/** `2026-01-31T09-30-00` */
const shortest = 19;

/** @param places sorted by id */
function findShortId(places: readonly RunPlace[], at: number): string {
  const { id } = places[at]!;
  const neighbours = [places[at - 1], places[at + 1]].flatMap((place) => place?.id ?? []);
  for (let length = shortest; length < id.length; length += 1) {
    const start = id.slice(0, length);
    if (!neighbours.some((other) => other.startsWith(start))) return start;
  }
  return id;
}
