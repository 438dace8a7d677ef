import * as z from "zod";
import { Count, Digest, RelativePath, Timestamp } from "./fields.ts";
import { FrameCounts, PlannedEntry, StageRecord } from "./journal.ts";
import { RunStatus, StatusDetail } from "./outcome-schema.ts";

export const ManifestCommand = z.strictObject({ ...PlannedEntry.shape, ...StageRecord.shape });
export type ManifestCommand = z.infer<typeof ManifestCommand>;

export const ChildRun = z.strictObject({
  run_id: z.string().min(1),
  pipeline_id: z.string().min(1),
  status: RunStatus,
  /** Path of its manifest, relative to the repository root. */
  manifest: RelativePath,
});
export type ChildRun = z.infer<typeof ChildRun>;

export const GuardrailStatus = z.strictObject({
  present: z.boolean(),
  recommendation: z.string().nullable(),
  summary: z.string(),
  counts: z.strictObject({
    total: Count,
    succeeded: Count,
    failed: Count,
    skipped: Count,
    other: Count,
  }),
});
export type GuardrailStatus = z.infer<typeof GuardrailStatus>;

export const ResumeEvent = z.strictObject({
  timestamp: Timestamp,
  actor: z.string(),
  reason: z.string(),
});
export const Approval = z.strictObject({
  actor: z.string(),
  timestamp: Timestamp,
  reason: z.string(),
});
export type Approval = z.infer<typeof Approval>;

/** `manifest.json`: the result of one attempt of an assignment or, in the run's own folder, of the whole run. */
export const Manifest = z.strictObject({
  schema_version: z.literal(1),
  version: z.literal(1),
  kind: z.literal("manifest"),
  task_id: z.string().min(1),
  run_id: z.string().min(1),
  parent_run_id: z.string().nullable(),
  pipeline_id: z.string().min(1),
  pipeline_title: z.string(),
  /** null in the manifest of the whole run. */
  assignment: z.string().nullable(),
  attempt: z.int().min(1),
  plan_digest: Digest,
  status: RunStatus,
  status_detail: StatusDetail.nullable(),
  started_at: Timestamp,
  completed_at: Timestamp.nullable(),
  updated_at: Timestamp,
  heartbeat_at: Timestamp.nullable(),
  heartbeat_interval_seconds: z.int().min(1).nullable(),
  heartbeat_stale_after_seconds: z.int().min(1).nullable(),
  artifact_root: z.string().min(1),
  log_path: RelativePath.nullable(),
  /**
   * Hash of the journal's lines (read-journal.ts), so that events cannot be changed alone; null in the manifest of the
   * whole run.
   */
  journal_sha256: Digest.nullable(),
  summary: z.string().nullable(),
  metrics_recorded: z.boolean(),
  resume_events: z.array(ResumeEvent),
  approvals: z.array(Approval),
  commands: z.array(ManifestCommand),
  child_runs: z.array(ChildRun),
  guardrails_required: z.boolean(),
  guardrail_status: GuardrailStatus,
  /** Overview of the plan's assignments; null in the manifest of one assignment. */
  scheduler: z
    .strictObject({
      mode: z.literal("multi-instance"),
      plan: RelativePath,
      assignments: z.array(
        z.strictObject({ instance_id: z.string(), status: z.string(), attempts: Count }),
      ),
    })
    .nullable(),
  /** null: the privacy guard did not run. */
  privacy: z
    .strictObject({
      mode: z.enum(["enforce", "shadow"]),
      /** null: it made no decisions. */
      log_path: RelativePath.nullable(),
      totals: FrameCounts,
    })
    .nullable(),
});
export type Manifest = z.infer<typeof Manifest>;
