import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import type { MetricsEntry, MetricsStage } from "../model/metrics-entry.ts";
import { placeOf } from "../model/stage-place.ts";
import type { Plan } from "../model/plan.ts";
import { getStageKey } from "../model/statistics.ts";

export interface EntryInput {
  /** For a run, the final plan; for one attempt at an assignment, the plan as made. */
  plan: Plan;
  /** The manifest of the run or the attempt. */
  manifest: Manifest;
  /** When the newest attempt started; a run's own manifest starts with its first one. */
  startedAt: string;
  now: Date;
}

/**
 * Creates the metrics entry of a run, or of one attempt at an assignment.
 * @returns null while it is running
 */
export function createEntry({ plan, manifest, startedAt, now }: EntryInput): MetricsEntry | null {
  const { status, completed_at, privacy } = manifest;
  if (
    completed_at === null ||
    (status !== "succeeded" && status !== "failed" && status !== "cancelled")
  )
    return null;
  return {
    schema_version: 1,
    kind: "metrics-entry",
    run_id: plan.run_id,
    task_id: plan.task_id,
    pipeline_id: plan.pipeline_id,
    status,
    started_at: startedAt,
    completed_at,
    duration_seconds: Math.max(0, Date.parse(completed_at) - Date.parse(startedAt)) / 1_000,
    commands_passed: countCommands(manifest, "succeeded"),
    commands_failed: countCommands(manifest, "failed"),
    commands_skipped: countCommands(manifest, "skipped"),
    guardrails_present: manifest.guardrail_status.present,
    recorded_at: now.toISOString(),
    artifact_path: manifest.artifact_root,
    child_runs: manifest.child_runs.length,
    control_plane_status: "unknown",
    scheduler_mode: plan.mode,
    instance_stats: createInstanceStats(plan, manifest.assignment, status),
    privacy_mode: privacy?.mode ?? null,
    privacy_log_path: privacy?.log_path ?? null,
    privacy_event_count:
      (privacy?.totals.redacted_frames ?? 0) + (privacy?.totals.blocked_frames ?? 0),
    handle_count: 0,
    attempt: manifest.attempt,
    ...plan.revision,
    default_pipeline: plan.default_pipeline,
    partial: plan.partial,
    epoch: plan.epoch,
    stages: listStages(manifest.commands),
  };
}

const countCommands = ({ commands }: Manifest, status: ManifestCommand["status"]): number =>
  commands.filter((command) => command.status === status).length;

/** @param assignment whose attempt it is; null: it is the run */
function createInstanceStats(
  { assignments }: Plan,
  assignment: string | null,
  status: MetricsEntry["status"],
): MetricsEntry["instance_stats"] {
  const own = assignments.filter(
    ({ instance_id }) => assignment === null || instance_id === assignment,
  );
  return own.map((planned) => ({
    instance_id: planned.instance_id,
    capability: planned.capability,
    // The plan does not contain the result of an attempt that has just ended.
    status: assignment === null ? planned.status : status,
    attempts: planned.attempts.length,
    recovery_events: planned.attempts.reduce(
      (sum, attempt) => sum + attempt.recovery_checkpoints.length,
      0,
    ),
  }));
}

/** Worst first; of a setup that ran in several jobs, the worst counts. */
const ranks = [
  "failed",
  "timed_out",
  "allowed_failure",
  "cancelled",
  "succeeded",
  "skipped",
] as const;

/** Lists each stage of a run once, without those that judge it afterwards. */
export function listStages(commands: readonly ManifestCommand[]): MetricsStage[] {
  const stages = new Map<string, MetricsStage>();
  for (const command of commands) {
    const { id, subtask, outcome, duration_ms, tries } = command;
    if (outcome === null || placeOf(command) === "after") continue;
    const key = getStageKey(subtask, id);
    const known = stages.get(key);
    const stage = { id, subtask, outcome, duration_ms, tries };
    stages.set(key, known === undefined ? stage : mergeStages(known, stage));
  }
  return [...stages.values()];
}

function mergeStages(one: MetricsStage, other: MetricsStage): MetricsStage {
  const [worse, better] =
    ranks.indexOf(one.outcome) <= ranks.indexOf(other.outcome) ? [one, other] : [other, one];
  const longest = Math.max(worse.duration_ms ?? 0, better.duration_ms ?? 0);
  const duration_ms = worse.duration_ms === null && better.duration_ms === null ? null : longest;
  return { ...worse, duration_ms, tries: Math.max(one.tries, other.tries) };
}
