import type { Manifest } from "../model/manifest.ts";
import type { Plan, PlannedStage } from "../model/plan.ts";
import type { GroupEntry, RunSummary } from "../model/run-summary.ts";
import type { RunResult } from "./run-status.ts";
import {
  type AfterSections,
  toAfterSections,
  toSections,
  type SubtaskSections,
} from "./sections.ts";
import type { RunVerdict } from "./verdict.ts";

export interface SummaryInput {
  /** The final plan. */
  plan: Plan;
  /** The manifest of the whole run. */
  manifest: Manifest;
  verdict: RunVerdict;
  result: RunResult;
  now: Date;
  artifacts: readonly string[];
  /** Notes besides the plan's own, which its digest covers. */
  notes: readonly string[];
  warnings: readonly string[];
}

/**
 * Builds the run summary: the entries of each subtask in its three sections, then those of the `after` stages under the
 * pipeline's id, and at the top the worst entry of each section.
 */
export function summarizeRun(input: SummaryInput): RunSummary {
  const { plan, manifest, verdict, result } = input;
  const sections = toSubtaskSections(verdict, plan);
  const after = toAfterSections(verdict.after, plan);
  return {
    schemaVersion: 1,
    kind: "run-summary",
    taskId: plan.task_id,
    runId: plan.run_id,
    pipelineId: plan.pipeline_id,
    mode: sections.some(({ build }) => build.mode === "cloud") ? "cloud" : "local",
    status: result.status,
    reason: result.reason,
    partial: plan.partial,
    startedAt: manifest.started_at,
    completedAt: manifest.completed_at,
    plan: toPlanSection(plan, input.notes),
    build: findWorst(sections, ({ build }) => !build.success).build,
    test: findWorstTest(sections, after),
    review: findWorstReview(sections, after),
    builds: sections.map(({ build }) => build),
    tests: [...sections.map(({ test }) => test), ...after.tests],
    reviews: [
      ...sections.map(({ review }) => review),
      ...after.reviews.map(({ review }) => review),
    ],
    group: toGroupSection(sections),
    scheduler: toSchedulerSection(plan),
    privacy: toPrivacySection(manifest),
    // The caller fills these in.
    jobResults: null,
    jobs: null,
    history: null,
    artifacts: [...input.artifacts],
    warnings: [...input.warnings],
    timestamp: input.now.toISOString(),
  };
}

function toSubtaskSections(
  { assignments, subtasks }: RunVerdict,
  { run_id }: Plan,
): SubtaskSections[] {
  const assigned = new Map(
    assignments.flatMap((assignment) =>
      assignment.subtasks.map((subtask) => [subtask, assignment]),
    ),
  );
  return subtasks.map((subtask) => toSections(subtask, assigned.get(subtask) ?? null, run_id));
}

/** The first in plan order that did not succeed, else the last that was processed, else the last. */
function findWorst(
  sections: readonly SubtaskSections[],
  isBad: (one: SubtaskSections) => boolean,
): SubtaskSections {
  const found =
    sections.find(isBad) ?? sections.findLast(({ processed }) => processed) ?? sections.at(-1);
  if (found === undefined) throw new Error("a plan has at least one subtask");
  return found;
}

function findWorstTest(
  sections: readonly SubtaskSections[],
  after: AfterSections,
): RunSummary["test"] {
  const { test } = findWorst(sections, ({ test }) => !test.success);
  return test.success ? (after.tests.find(({ success }) => !success) ?? test) : test;
}

/**
 * A rejection comes before a missing review, and that before an approval. If the whole run is reviewed, subtasks need
 * no reviews of their own.
 */
function findWorstReview(
  sections: readonly SubtaskSections[],
  { reviews }: AfterSections,
): RunSummary["review"] {
  const all = [...sections.filter(({ hasReviews }) => hasReviews), ...reviews];
  const failed = all.find(({ reviewFailed }) => reviewFailed);
  if (failed !== undefined) return failed.review;
  if (reviews.length === 0)
    return findWorst(sections, ({ review }) => !review.decision.approved).review;
  return (all.find(({ review }) => !review.decision.approved) ?? all.at(-1)!).review;
}

function toPlanSection(
  { setup, subtasks, after, targets, notes }: Plan,
  more: readonly string[],
): RunSummary["plan"] {
  const toItems = (stages: readonly PlannedStage[], subtaskId: string | null) =>
    stages.map(({ id, name }) => ({ id, subtaskId, description: name }));
  return {
    items: [
      ...toItems(setup, null),
      ...subtasks.flatMap(({ id, stages }) => toItems(stages, id)),
      ...toItems(after, null),
    ],
    targetId: targets.length === 1 ? targets[0]! : null,
    notes: [...notes, ...more],
  };
}

function toGroupSection(sections: readonly SubtaskSections[]): RunSummary["group"] {
  const entries = sections.map(({ build, test, review, status }, position): GroupEntry => ({
    index: position + 1,
    subtaskId: build.subtaskId,
    mode: build.mode,
    buildSuccess: build.success,
    testSuccess: test.success,
    reviewApproved: review.decision.approved,
    status,
  }));
  const processed = sections.filter((section) => section.processed).length;
  return { enabled: sections.length > 1, size: sections.length, processed, entries };
}

const toSchedulerSection = ({ mode, recovery, assignments }: Plan): RunSummary["scheduler"] => ({
  mode,
  recovery: {
    heartbeatIntervalSeconds: recovery.heartbeat_interval_seconds,
    missingHeartbeatTimeoutSeconds: recovery.missing_heartbeat_timeout_seconds,
    maxRetries: recovery.max_retries,
  },
  assignments: assignments.map((assignment) => ({
    instanceId: assignment.instance_id,
    capability: assignment.capability,
    status: assignment.status,
    attempts: assignment.attempts.length,
    lastCompletedAt:
      assignment.attempts.findLast(({ completed_at }) => completed_at !== null)?.completed_at ??
      null,
  })),
});

function toPrivacySection({ privacy }: Manifest): RunSummary["privacy"] {
  if (privacy === null) return null;
  const { total_frames, redacted_frames, blocked_frames, allowed_frames } = privacy.totals;
  return {
    mode: privacy.mode,
    totalFrames: total_frames,
    redactedFrames: redacted_frames,
    blockedFrames: blocked_frames,
    allowedFrames: allowed_frames,
  };
}
