import { z } from "zod";
import { ChangeSummary } from "./changes-schema.ts";
import { Count, Digest, ExecutionMode, Timestamp } from "./fields.ts";
import { Finding } from "./finding.ts";
import { stageShape, subtaskShape } from "./resolved-stage.ts";
import { Override } from "./judgement.ts";
import { ReviewedChange } from "./reviewed-change.ts";
import { Revision } from "./revision.ts";

/** Why a stage or a subtask of the plan will not run; null when it will. */
export const SkipReason = z.string().min(1).nullable();

/** What planning adds to a stage. */
const plannedFields = {
  /** Decided when planning (targets, `paths`); running the plan does not decide it again. */
  skip: SkipReason,
  /**
   * What it takes when none fails: 0 when it will not run or starts only after a failure; null: nothing is known of
   * earlier runs. Always null for the stages of nested pipelines, as the history knows the whole only.
   */
  predicted_seconds: z.number().min(0).nullable(),
};

const PlannedCommand = z.strictObject({
  kind: z.literal("command"),
  ...stageShape("command"),
  ...plannedFields,
});

const PlannedGuardrail = z.strictObject({
  kind: z.literal("guardrail"),
  ...stageShape("guardrail"),
  ...plannedFields,
});

const SubpipelineFields = z.strictObject({
  kind: z.literal("subpipeline"),
  ...stageShape("subpipeline"),
  ...plannedFields,
  pipeline_id: z.string().min(1),
  pipeline_title: z.string(),
  fail_fast: z.boolean(),
  max_parallel: z.int().min(1).nullable(),
});

const PlannedSubpipeline = SubpipelineFields.extend({
  stages: z.array(z.lazy((): z.ZodType<PlannedStage> => PlannedStage)),
});

/** One stage, fully resolved: the plan alone is enough to run it. */
export const PlannedStage = z.discriminatedUnion("kind", [
  PlannedCommand,
  PlannedGuardrail,
  PlannedSubpipeline,
]);
export type PlannedCommand = z.infer<typeof PlannedCommand>;
export type PlannedGuardrail = z.infer<typeof PlannedGuardrail>;
type SubpipelineFields = z.infer<typeof SubpipelineFields>;
export interface PlannedSubpipeline extends SubpipelineFields {
  stages: PlannedStage[];
}
export type PlannedStage = PlannedCommand | PlannedGuardrail | PlannedSubpipeline;

/** Its `env` is the configuration file's alone: nothing of the process's environment enters a plan. */
export const PlannedSubtask = z.strictObject({
  ...subtaskShape,
  /** The kind of runner that it asks for; `default` when it asks for none. */
  capability: z.string().min(1),
  shard: z.strictObject({ index: z.int().min(1), total: z.int().min(1) }).nullable(),
  execution_mode: ExecutionMode,
  skip: SkipReason,
  stages: z.array(PlannedStage),
});
export type PlannedSubtask = z.infer<typeof PlannedSubtask>;

export const AssignmentStatus = z.enum([
  "assigned",
  "running",
  "succeeded",
  "failed",
  "cancelled",
  "lost",
  "recovered",
]);
export type AssignmentStatus = z.infer<typeof AssignmentStatus>;

export const RecoveryCheckpoint = z.strictObject({
  timestamp: Timestamp,
  reason: z.enum(["missed-heartbeat", "manual", "auto"]),
  action: z.enum(["requeue", "escalate", "ack"]),
  detail: z.string().nullable(),
});

export const Attempt = z.strictObject({
  number: z.int().min(1),
  assigned_at: Timestamp,
  started_at: Timestamp.nullable(),
  completed_at: Timestamp.nullable(),
  status: z.enum(["pending", "running", "completed", "failed", "requeued"]),
  recovery_checkpoints: z.array(RecoveryCheckpoint),
});
export type Attempt = z.infer<typeof Attempt>;

export const Assignment = z.strictObject({
  instance_id: z.string().min(1),
  capability: z.string().min(1),
  runs_on: z.string().min(1),
  /** Ids of the subtasks that it runs, one after another. */
  subtasks: z.array(z.string()),
  status: AssignmentStatus,
  assigned_at: Timestamp,
  completed_at: Timestamp.nullable(),
  metadata: z.strictObject({
    weight: z.number().min(0),
    maxConcurrency: z.int().min(1).nullable(),
    groupIndex: Count,
  }),
  /**
   * Its setup, then its subtasks one after another, when nothing fails; null: nothing is known of one of its stages.
   */
  predicted_seconds: z.number().min(0).nullable(),
  attempts: z.array(Attempt),
});
export type Assignment = z.infer<typeof Assignment>;

export const Recovery = z.strictObject({
  heartbeat_interval_seconds: z.int().min(1),
  missing_heartbeat_timeout_seconds: z.int().min(1),
  max_retries: Count,
});
export type Recovery = z.infer<typeof Recovery>;

/**
 * The scheduler plan, `plan.json` and, finalised, `plan.final.json`: who runs what. `digest` covers all of it but the
 * digest itself, statuses, times and attempts (plan/digest.ts).
 */
export const Plan = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("scheduler-plan"),
  mode: z.literal("multi-instance"),
  task_id: z.string().min(1),
  run_id: z.string().min(1),
  /** The version of this program that planned it. */
  tool_version: z.string().min(1),
  plan_attempt: z.int().min(1),
  pipeline_id: z.string().min(1),
  pipeline_title: z.string(),
  /** It is the configuration's default pipeline, or its only one. */
  default_pipeline: z.boolean(),
  revision: Revision,
  /** A label that runs are grouped by in the history's figures. */
  epoch: z.string().min(1).nullable(),
  execution_mode: ExecutionMode,
  requested_at: Timestamp,
  completed_at: Timestamp.nullable(),
  min_instances: Count,
  max_instances: Count,
  recovery: Recovery,
  guardrails_required: z.boolean(),
  allow_empty: z.boolean(),
  /** Names of environment variables whose values must never be shown. */
  secrets: z.array(z.string()),
  /** Names of those whose values may be shown, although their names say that they are secret. */
  secrets_exempt: z.array(z.string()),
  redaction: z.enum(["enforce", "shadow"]),
  log_limit_bytes: z.int().min(1),
  /** How long stages that clean up have after a cancel, where no runner kills before. */
  cancel_grace_seconds: z.int().min(1),
  /** What was asked for by `--subtask`, `--stage` or a default target; empty: everything. */
  targets: z.array(z.string()),
  /** Some stages were left out because they were not targeted: the result says nothing about the whole pipeline. */
  partial: z.boolean(),
  /** null: nothing in the pipeline depends on what changed. */
  changes: ChangeSummary.nullable(),
  /** The reason that was given for a change larger than its budget; null: none. Jobs go by this, and no other. */
  override: Override.nullable(),
  notes: z.array(z.string()),
  setup: z.array(PlannedStage),
  subtasks: z.array(PlannedSubtask),
  /**
   * What a review is told of the change, where the run is spread over several jobs; null: there is no review, or it has
   * a checkout and looks itself.
   */
  review: ReviewedChange.nullable(),
  /**
   * Where the run is spread over several jobs: the settings that hold for stages of `after`, as the base has them, and
   * what is to be said of that.
   */
  after_settings: z.array(
    z.strictObject({
      stage: z.string().min(1),
      with: z.record(z.string(), z.unknown()),
      finding: Finding.nullable(),
    }),
  ),
  /** Guardrails that run during aggregation, after all assignments. */
  after: z.array(PlannedGuardrail),
  assignments: z.array(Assignment),
  digest: Digest,
});
export type Plan = z.infer<typeof Plan>;
