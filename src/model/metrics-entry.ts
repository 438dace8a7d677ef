import { z } from "zod";
import { Count, RelativePath, Timestamp } from "./fields.ts";
import { StageOutcome } from "./outcome-schema.ts";
import { AssignmentStatus } from "./plan.ts";

/** A stage of a run, as the history keeps it. */
export const MetricsStage = z.strictObject({
  id: z.string().min(1),
  /** null: setup. */
  subtask: z.string().nullable(),
  outcome: StageOutcome,
  /** Milliseconds; null: it never started. */
  duration_ms: Count.nullable(),
  tries: Count,
});
export type MetricsStage = z.infer<typeof MetricsStage>;

/**
 * A line of the history, and of `metrics.jsonl`: what one attempt at a run, or at an assignment, came to. The entry of
 * an attempt replaces those of earlier attempts of the same run in every figure. Entries of the system that this one
 * follows lack what stands under "ours" and may hold more; who reads a history takes them too
 * (metrics/history-entry.ts).
 */
export const MetricsEntry = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("metrics-entry"),
  run_id: z.string().min(1),
  task_id: z.string().min(1),
  pipeline_id: z.string().min(1),
  status: z.enum(["succeeded", "failed", "cancelled"]),
  started_at: Timestamp,
  completed_at: Timestamp,
  /** From the first to the last, in seconds. */
  duration_seconds: z.number().min(0),
  commands_passed: Count,
  commands_failed: Count,
  commands_skipped: Count,
  guardrails_present: z.boolean(),
  /** When it was entered, by the clock of who did it. */
  recorded_at: Timestamp,
  artifact_path: RelativePath,
  /** How many nested pipelines ran. */
  child_runs: Count,
  /** There is no control plane to ask. */
  control_plane_status: z.literal("unknown"),
  scheduler_mode: z.literal("multi-instance"),
  instance_stats: z.array(
    z.strictObject({
      instance_id: z.string().min(1),
      capability: z.string().min(1),
      status: AssignmentStatus,
      attempts: Count,
      recovery_events: Count,
    }),
  ),
  privacy_mode: z.enum(["enforce", "shadow"]).nullable(),
  privacy_log_path: RelativePath.nullable(),
  /** Pieces of output in which something was found. */
  privacy_event_count: Count,
  handle_count: z.literal(0),
  // Ours.
  attempt: z.int().min(1),
  /** null: not in a repository, or without a commit. */
  head_sha: z.string().nullable(),
  /** `pr/<n>` for pull requests, the base of a merge group, else the ref; null: none, as with a detached HEAD. */
  branch: z.string().nullable(),
  /** The repository's default branch; null: not known. */
  default_branch: z.string().nullable(),
  /** GitHub's name of the event; null outside of Actions. */
  event: z.string().nullable(),
  /** The pipeline is the configuration's default one. */
  default_pipeline: z.boolean(),
  /** Only a part of the pipeline was asked for: it counts in no figure. */
  partial: z.boolean(),
  /** A label that runs are grouped by, as a release. */
  epoch: z.string().min(1).nullable(),
  stages: z.array(MetricsStage),
});
export type MetricsEntry = z.infer<typeof MetricsEntry>;
