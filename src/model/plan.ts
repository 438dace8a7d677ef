import * as z from "zod";
import { ChangeSummary } from "./changes-schema.ts";
import { Count, Digest, ExecutionMode, Timestamp } from "./fields.ts";
import { Finding } from "./finding.ts";
import { stageShape, subtaskShape } from "./resolved-keys.ts";
import { Override } from "./judgement.ts";
import { ReviewedChange } from "./reviewed-change.ts";
import { Revision } from "./revision.ts";

/** Why a stage or subtask is skipped; null: it runs. */
export const SkipReason = z.string().min(1).nullable();

/** What planning adds to a stage. */
const plannedFields = {
  /** Decided by planning (targets, `paths`), and not evaluated again when running. */
  skip: SkipReason,
  /**
   * Expected duration if no stage fails: 0 if it is skipped or starts only after a failure; null: unknown. Always null
   * for stages of nested pipelines, because the history has only the whole.
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

/** A fully resolved stage: the plan alone is enough to run it. */
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

/** A subtask. Its `env` is only that of the configuration file: a plan holds nothing of the process's environment. */
export const PlannedSubtask = z.strictObject({
  ...subtaskShape,
  /** The required kind of runner; `default`: any. */
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
  /** Ids of its subtasks, which run one after another. */
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
   * Expected duration of its setup and its subtasks, one after another, if nothing fails; null: that of a stage is
   * unknown.
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
 * The scheduler plan, `plan.json` and, finalised, `plan.final.json`: which job runs what. `digest` covers all of it
 * except the digest itself, statuses, times and attempts (plan/digest.ts).
 */
export const Plan = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("scheduler-plan"),
  mode: z.literal("multi-instance"),
  task_id: z.string().min(1),
  run_id: z.string().min(1),
  /** The version of this program that made the plan. */
  tool_version: z.string().min(1),
  plan_attempt: z.int().min(1),
  pipeline_id: z.string().min(1),
  pipeline_title: z.string(),
  /** Whether it is the configuration's default or only pipeline. */
  default_pipeline: z.boolean(),
  revision: Revision,
  /** A label to group runs by in statistics. */
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
  /** Names of variables whose values may be shown although they look like secrets. */
  secrets_exempt: z.array(z.string()),
  redaction: z.enum(["enforce", "shadow"]),
  log_limit_bytes: z.int().min(1),
  /** Seconds for stages that clean up after a cancel, unless GitHub's runner kills earlier. */
  cancel_grace_seconds: z.int().min(1),
  /** The targets from `--subtask`, `--stage` or the default target; empty: everything. */
  targets: z.array(z.string()),
  /**
   * Whether stages were skipped because they were not targeted, so that the result does not cover the whole pipeline.
   */
  partial: z.boolean(),
  /** null: nothing in the pipeline depends on changes. */
  changes: ChangeSummary.nullable(),
  /** The override for a change that exceeds its budget; null: none. Jobs use no other. */
  override: Override.nullable(),
  notes: z.array(z.string()),
  setup: z.array(PlannedStage),
  subtasks: z.array(PlannedSubtask),
  /**
   * The facts about the change for a review in a run over several jobs; null: there is no review, or it has a checkout.
   */
  review: ReviewedChange.nullable(),
  /**
   * In a run over several jobs: the settings in force of the `after` stages, from the base, with the finding about
   * them.
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
