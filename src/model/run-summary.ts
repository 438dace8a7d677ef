import * as z from "zod";
import { Count, ExecutionMode, Timestamp } from "./fields.ts";
import { AssignmentStatus } from "./plan.ts";
import { RunHistory } from "./run-history.ts";
import { RecordedJob, JobResults } from "./job-results.ts";

const runId = z.string().min(1);
const subtaskId = z.string();

export const BuildEntry = z.strictObject({
  subtaskId,
  success: z.boolean(),
  artifacts: z.array(z.string()),
  notes: z.string().nullable(),
  mode: ExecutionMode,
  runId,
});
export type BuildEntry = z.infer<typeof BuildEntry>;

export const TestReport = z.strictObject({
  name: z.string(),
  status: z.enum(["passed", "failed", "skipped", "allowed_failure", "cancelled", "pending"]),
  details: z.string().nullable(),
});
export type TestReport = z.infer<typeof TestReport>;

export const TestEntry = z.strictObject({
  subtaskId,
  success: z.boolean(),
  reports: z.array(TestReport),
  notes: z.string().nullable(),
  runId,
});
export type TestEntry = z.infer<typeof TestEntry>;

export const ReviewEntry = z.strictObject({
  subtaskId,
  summary: z.string(),
  decision: z.strictObject({ approved: z.boolean(), feedback: z.string().nullable() }),
});
export type ReviewEntry = z.infer<typeof ReviewEntry>;

export const GroupEntry = z.strictObject({
  index: z.int().min(1),
  subtaskId,
  mode: ExecutionMode,
  buildSuccess: z.boolean(),
  testSuccess: z.boolean(),
  reviewApproved: z.boolean(),
  status: z.enum(["succeeded", "failed", "cancelled", "skipped", "running"]),
});
export type GroupEntry = z.infer<typeof GroupEntry>;

/**
 * `run-summary.json`: the run in three sections. The top-level `build`, `test` and `review` show the worst subtask (the
 * first in plan order that did not succeed, else the last processed); the arrays hold all of them.
 */
export const RunSummary = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal("run-summary"),
  taskId: z.string().min(1),
  runId,
  pipelineId: z.string().min(1),
  mode: ExecutionMode,
  status: z.enum(["in_progress", "succeeded", "failed", "cancelled"]),
  /** Why it did not succeed; null: it did. */
  reason: z.string().nullable(),
  partial: z.boolean(),
  startedAt: Timestamp,
  completedAt: Timestamp.nullable(),
  plan: z.strictObject({
    items: z.array(
      z.strictObject({ id: z.string(), subtaskId: z.string().nullable(), description: z.string() }),
    ),
    targetId: z.string().nullable(),
    notes: z.array(z.string()),
  }),
  build: BuildEntry,
  test: TestEntry,
  review: ReviewEntry,
  builds: z.array(BuildEntry),
  tests: z.array(TestEntry),
  reviews: z.array(ReviewEntry),
  group: z.strictObject({
    enabled: z.boolean(),
    size: Count,
    processed: Count,
    entries: z.array(GroupEntry),
  }),
  scheduler: z.strictObject({
    mode: z.literal("multi-instance"),
    recovery: z.strictObject({
      heartbeatIntervalSeconds: z.int(),
      missingHeartbeatTimeoutSeconds: z.int(),
      maxRetries: Count,
    }),
    assignments: z.array(
      z.strictObject({
        instanceId: z.string(),
        capability: z.string(),
        status: AssignmentStatus,
        attempts: Count,
        lastCompletedAt: Timestamp.nullable(),
      }),
    ),
  }),
  /** Results of the run's jobs; null: one process planned and ran everything. */
  jobResults: JobResults.nullable(),
  /** The newest job of each assignment in GitHub's list; null: the list was not read. */
  jobs: z.array(RecordedJob).nullable(),
  /** null: the privacy guard did not run. */
  privacy: z
    .strictObject({
      mode: z.enum(["enforce", "shadow"]),
      totalFrames: Count,
      redactedFrames: Count,
      blockedFrames: Count,
      allowedFrames: Count,
    })
    .nullable(),
  /** This run compared with earlier ones; null: `history: none`, or the history could not be read. */
  history: RunHistory.nullable(),
  /** Files for the reader to open, relative to the repository root. */
  artifacts: z.array(z.string()),
  /** Problems that did not change the outcome. */
  warnings: z.array(z.string()),
  timestamp: Timestamp,
});
export type RunSummary = z.infer<typeof RunSummary>;
