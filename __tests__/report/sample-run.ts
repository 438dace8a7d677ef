import { noFrames } from "../../src/model/frames.ts";
import type { JournalEventOf, PlannedEntry } from "../../src/model/journal.ts";
import type { Manifest, ManifestCommand } from "../../src/model/manifest.ts";
import { Manifest as ManifestSchema } from "../../src/model/manifest.ts";
import { commandStatusOf, type StageOutcome } from "../../src/model/outcome.ts";
import { Plan, type PlannedSubtask } from "../../src/model/plan.ts";
import { asRecorded, type Redacted } from "../../src/model/redacted.ts";
import { RunSummary } from "../../src/model/run-summary.ts";

/** Values in the shape of a run, checked against their schemas, for tests of what shows them. */
const started = "2026-03-04T05:06:07.000Z";
const ended = "2026-03-04T05:07:12.000Z";
const digest = "0".repeat(64);

export function entry(index: number, id: string, more: Partial<PlannedEntry> = {}): PlannedEntry {
  return {
    index,
    id,
    title: id,
    command: `run ${id}`,
    kind: "command",
    subtask: "gate",
    phase: "test",
    ...more,
  };
}

export function runStarted(commands: PlannedEntry[]): Redacted<JournalEventOf<"run-started">> {
  return asRecorded({
    type: "run-started",
    at: started,
    task_id: "task",
    run_id: "run-1",
    parent_run_id: null,
    pipeline_id: "gate",
    pipeline_title: "Gate",
    assignment: "gate",
    attempt: 1,
    plan_digest: digest,
    artifact_root: ".runs/task/cli/run-1/jobs/gate/a1",
    guardrails_required: false,
    writer: { pid: 1, host: "host", started: null },
    mark: "0123456789abcdef",
    heartbeat: null,
    redaction: "enforce",
    commands,
  });
}

export function stageStarted(
  index: number,
  more: Partial<JournalEventOf<"stage-started">> = {},
): JournalEventOf<"stage-started"> {
  return {
    type: "stage-started",
    at: started,
    index,
    try: 1,
    pid: 100,
    process_started: null,
    log_path: null,
    ...more,
  };
}

export function stageFinished(
  index: number,
  more: Partial<JournalEventOf<"stage-finished">> = {},
): Redacted<JournalEventOf<"stage-finished">> {
  return asRecorded({
    type: "stage-finished",
    at: ended,
    index,
    outcome: "succeeded",
    exit: { kind: "exited", code: 0 },
    tries: 1,
    duration_ms: 3210,
    summary: "exit 0",
    notes: [],
    tail: null,
    error_file: null,
    findings: [],
    findings_omitted: 0,
    judgement: null,
    artifacts: [],
    outputs: {},
    step_summary: null,
    files: [],
    frames: noFrames,
    privacy_log: null,
    handed_on: false,
    ...more,
  });
}

export const failed = (
  index: number,
  more: Partial<JournalEventOf<"stage-finished">> = {},
): Redacted<JournalEventOf<"stage-finished">> =>
  stageFinished(index, { outcome: "failed", exit: { kind: "exited", code: 1 }, ...more });

export const stageSkipped = (index: number, reason: string): Redacted<JournalEventOf<"stage-skipped">> =>
  asRecorded({ type: "stage-skipped", at: started, index, reason });

export function command(
  planned: PlannedEntry,
  outcome: StageOutcome | null,
  more: Partial<ManifestCommand> = {},
): ManifestCommand {
  const ran = outcome !== null && outcome !== "skipped";
  const code = outcome === "succeeded" ? 0 : 1;
  return {
    ...planned,
    status: outcome === null ? "pending" : commandStatusOf(outcome),
    started_at: ran ? started : null,
    completed_at: outcome === null ? null : ended,
    exit_code: ran ? code : null,
    summary: null,
    log_path: ran ? `.runs/task/cli/run-1/jobs/gate/a1/logs/${planned.index}-stage.log` : null,
    error_file: null,
    sub_run_id: null,
    outcome,
    exit: ran ? { kind: "exited", code } : null,
    tries: ran ? 1 : 0,
    duration_ms: ran ? 1500 * planned.index : null,
    tail: null,
    notes: [],
    artifacts: [],
    outputs: {},
    step_summary: null,
    findings: { error: 0, warning: 0, notice: 0 },
    judgement: null,
    ...more,
  };
}

export function manifest(commands: ManifestCommand[], more: Partial<Manifest> = {}): Redacted<Manifest> {
  return asRecorded(
    ManifestSchema.parse({
      schema_version: 1,
      version: 1,
      kind: "manifest",
      task_id: "task",
      run_id: "run-1",
      parent_run_id: null,
      pipeline_id: "gate",
      pipeline_title: "Gate",
      assignment: null,
      attempt: 1,
      plan_digest: digest,
      journal_sha256: null,
      status: "succeeded",
      status_detail: null,
      started_at: started,
      completed_at: ended,
      updated_at: ended,
      heartbeat_at: null,
      heartbeat_interval_seconds: null,
      heartbeat_stale_after_seconds: null,
      artifact_root: ".runs/task/cli/run-1",
      log_path: null,
      summary: null,
      metrics_recorded: false,
      resume_events: [],
      approvals: [],
      commands,
      child_runs: [],
      guardrails_required: false,
      guardrail_status: {
        present: false,
        recommendation: null,
        summary: "no guardrail stages",
        counts: { total: 0, succeeded: 0, failed: 0, skipped: 0, other: 0 },
      },
      scheduler: null,
      privacy: null,
      ...more,
    }),
  );
}

export function subtask(id: string, more: Partial<PlannedSubtask> = {}): PlannedSubtask {
  return {
    id,
    name: id,
    capability: "default",
    weight: 1,
    shard: null,
    working_directory: ".",
    env: {},
    execution_mode: "local",
    fail_fast: true,
    max_parallel: null,
    timeout_minutes: null,
    skip: null,
    stages: [],
    ...more,
  };
}

export function plan(subtasks: PlannedSubtask[], more: Partial<Plan> = {}): Plan {
  return Plan.parse({
    schema_version: 1,
    kind: "scheduler-plan",
    mode: "multi-instance",
    task_id: "task",
    run_id: "run-1",
    plan_attempt: 1,
    pipeline_id: "gate",
    pipeline_title: "Gate",
    default_pipeline: true,
    revision: { head_sha: null, branch: null, default_branch: null, event: null },
    epoch: null,
    review: null,
    after_settings: [],
    override: null,
    tool_version: "1.0.0",
    execution_mode: "local",
    requested_at: started,
    completed_at: null,
    min_instances: 1,
    max_instances: 1,
    recovery: { heartbeat_interval_seconds: 30, missing_heartbeat_timeout_seconds: 120, max_retries: 3 },
    guardrails_required: false,
    allow_empty: false,
    secrets: [],
    secrets_exempt: [],
    redaction: "enforce",
    log_limit_bytes: 1_000_000,
    cancel_grace_seconds: 30,
    targets: [],
    partial: false,
    changes: null,
    notes: [],
    setup: [],
    subtasks,
    after: [],
    assignments: [],
    digest,
    ...more,
  });
}

export function runSummary(more: Partial<RunSummary> = {}): Redacted<RunSummary> {
  const build = {
    subtaskId: "gate",
    success: true,
    artifacts: [],
    notes: null,
    mode: "local",
    runId: "run-1",
  };
  const test = { subtaskId: "gate", success: true, reports: [], notes: null, runId: "run-1" };
  const review = {
    subtaskId: "gate",
    summary: "not performed",
    decision: { approved: false, feedback: null },
  };
  return asRecorded(
    RunSummary.parse({
      schemaVersion: 1,
      kind: "run-summary",
      taskId: "task",
      runId: "run-1",
      pipelineId: "gate",
      mode: "local",
      status: "succeeded",
      reason: null,
      partial: false,
      startedAt: started,
      completedAt: ended,
      plan: { items: [], targetId: null, notes: [] },
      build,
      test,
      review,
      builds: [build],
      tests: [test],
      reviews: [review],
      group: { enabled: false, size: 1, processed: 1, entries: [] },
      scheduler: {
        mode: "multi-instance",
        recovery: { heartbeatIntervalSeconds: 30, missingHeartbeatTimeoutSeconds: 120, maxRetries: 3 },
        assignments: [],
      },
      jobResults: null,
      jobs: null,
      privacy: null,
      history: null,
      artifacts: [],
      warnings: [],
      timestamp: ended,
      ...more,
    }),
  );
}
