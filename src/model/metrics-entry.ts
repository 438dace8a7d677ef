import * as z from "zod";
import { Count, RelativePath, Timestamp } from "./fields.ts";
import { StageOutcome } from "./outcome-schema.ts";
import { AssignmentStatus } from "./plan.ts";

/** A stage of a run in the history. */
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
 * A line of the history and of `metrics.jsonl`: the result of one attempt of a run or assignment. In all statistics it
 * replaces earlier attempts of the same run. Entries of the older system lack the fields under "Ours" and may have
 * others; metrics/history-entry.ts reads them too.
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
  /** Seconds from the first start to the last end. */
  duration_seconds: z.number().min(0),
  commands_passed: Count,
  commands_failed: Count,
  commands_skipped: Count,
  guardrails_present: z.boolean(),
  /** When it was added, by the clock of that process. */
  recorded_at: Timestamp,
  artifact_path: RelativePath,
  /** Number of nested pipelines that ran. */
  child_runs: Count,
  /** There is no control plane. */
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
  /** Pieces of output with a privacy finding. */
  privacy_event_count: Count,
  handle_count: z.literal(0),
  // Ours.
  attempt: z.int().min(1),
  /** null: not in a repository, or without a commit. */
  head_sha: z.string().nullable(),
  /** `pr/<n>` for pull requests, the base of a merge group, else the ref; null: none, as with a detached HEAD. */
  branch: z.string().nullable(),
  /** The repository's default branch; null: unknown. */
  default_branch: z.string().nullable(),
  /** GitHub's name of the event; null outside of Actions. */
  event: z.string().nullable(),
  /** Whether it is the configuration's default pipeline. */
  default_pipeline: z.boolean(),
  /** Whether only a part of the pipeline was requested: it is left out of all statistics. */
  partial: z.boolean(),
  /** A label to group runs by, such as a release. */
  epoch: z.string().min(1).nullable(),
  stages: z.array(MetricsStage),
});
export type MetricsEntry = z.infer<typeof MetricsEntry>;
