import type { Phase } from "../model/fields.ts";
import type { Plan, PlannedSubtask } from "../model/plan.ts";
import type {
  BuildEntry,
  GroupEntry,
  ReviewEntry,
  TestEntry,
  TestReport,
} from "../model/run-summary.ts";
import { reviewEntry } from "./review-entry.ts";
import { stageStarted } from "./run-status.ts";
import {
  type AssignmentVerdict,
  type StageState,
  stateOf,
  type StageVerdict,
  type SubtaskVerdict,
} from "./verdict.ts";
import { inWords, whatHappened } from "./wording.ts";

/** A subtask with what is to say about it in each section of the run summary. */
export interface SubtaskSections {
  build: BuildEntry;
  test: TestEntry;
  review: ReviewEntry;
  hasReviews: boolean;
  /** A review stage ran and did not approve, or failed otherwise. Not having been reviewed is no failure. */
  reviewFailed: boolean;
  status: GroupEntry["status"];
  /** At least one of its stages started. */
  processed: boolean;
}

/** @param assignment null: it belongs to none */
export function sectionsOf(
  verdict: SubtaskVerdict,
  assignment: AssignmentVerdict | null,
  runId: string,
): SubtaskSections {
  const trouble = verdict.subtask.skip === null ? troubleAround(assignment) : null;
  const reviews = phaseOf(verdict.stages, "review");
  return {
    build: buildEntry(verdict, assignment, trouble, runId),
    test: testEntry(verdict.subtask, phaseOf(verdict.stages, "test"), runId),
    review: reviewEntry(verdict.subtask, reviews),
    hasReviews: reviews.length > 0,
    reviewFailed: !isFine(reviews),
    status: statusOf(verdict, assignment, trouble),
    processed: verdict.stages.some(stageStarted),
  };
}

/** The same of the stages after all subtasks, as far as there are some: at most one entry of each. */
export interface AfterSections {
  tests: TestEntry[];
  reviews: Pick<SubtaskSections, "review" | "reviewFailed">[];
}

/** What stands in `after` is no subtask's: its entries have the pipeline's id. Whatever is no review is a test. */
export function afterSections(
  after: readonly StageVerdict[],
  { pipeline_id, run_id }: Pick<Plan, "pipeline_id" | "run_id">,
): AfterSections {
  const owner = { id: pipeline_id, skip: null };
  const reviews = phaseOf(after, "review");
  const tests = after.filter((stage) => !reviews.includes(stage));
  return {
    tests: tests.length === 0 ? [] : [testEntry(owner, tests, run_id)],
    reviews:
      reviews.length === 0
        ? []
        : [{ review: reviewEntry(owner, reviews), reviewFailed: !isFine(reviews) }],
  };
}

/** Whom the entries of some stages are filed under. */
type Owner = Pick<PlannedSubtask, "id" | "skip">;

const phaseOf = (stages: readonly StageVerdict[], phase: Phase): StageVerdict[] =>
  stages.filter(({ stage }) => stage.phase === phase);

function isFine(stages: readonly StageVerdict[]): boolean {
  const state = stateOf(stages.map((stage) => stage.state));
  return state === "succeeded" || state === "skipped";
}

/**
 * What went wrong outside of the subtask's own stages but belongs to it: the set-up, or a run that ended without saying
 * why.
 */
function troubleAround(assignment: AssignmentVerdict | null): string | null {
  if (assignment === null || assignment.manifest === null) return null;
  const failed = assignment.setup.filter((stage) => !isFine([stage]) && stage.state !== "waiting");
  if (failed.length > 0) {
    return `set-up failed: ${inWords(failed.map((stage) => `${stage.stage.id} ${whatHappened(stage)}`))}`;
  }
  if (!assignment.unexplained) return null;
  const { status, status_detail } = assignment.manifest;
  return `its assignment ${assignment.assignment.instance_id} ended as ${status}${status_detail === null ? "" : ` (${status_detail})`}`;
}

function buildEntry(
  verdict: SubtaskVerdict,
  assignment: AssignmentVerdict | null,
  trouble: string | null,
  runId: string,
): BuildEntry {
  const stages = phaseOf(verdict.stages, "build");
  const root = assignment?.manifest?.artifact_root;
  const copied = stages.flatMap(({ command }) => command?.artifacts ?? []);
  return {
    subtaskId: verdict.subtask.id,
    success: trouble === null && isFine(stages),
    artifacts: root === undefined ? [] : copied.map((path) => `${root}/files/${path}`),
    notes: trouble ?? notesOf(verdict.subtask, stages),
    mode: verdict.subtask.execution_mode,
    runId,
  };
}

function testEntry(owner: Owner, stages: readonly StageVerdict[], runId: string): TestEntry {
  return {
    subtaskId: owner.id,
    success: isFine(stages),
    reports: stages.map((stage) => ({
      name: stage.stage.id,
      status: reportStatus[stage.state],
      details: stage.state === "succeeded" ? (stage.command?.summary ?? null) : whatHappened(stage),
    })),
    notes: notesOf(owner, stages),
    runId,
  };
}

const reportStatus: Readonly<Record<StageState, TestReport["status"]>> = {
  succeeded: "passed",
  failed: "failed",
  timed_out: "failed",
  lost: "failed",
  cancelled: "cancelled",
  skipped: "skipped",
  blocked: "skipped",
  allowed_failure: "allowed_failure",
  waiting: "pending",
};

/** null: every stage succeeded. */
function notesOf({ skip }: Owner, stages: readonly StageVerdict[]): string | null {
  if (skip !== null) return `skipped: ${skip}`;
  if (stages.length === 0) return "no stages";
  const remarks = stages.filter(({ state }) => state !== "succeeded");
  return remarks.length === 0
    ? null
    : remarks.map((stage) => `${stage.stage.id} ${whatHappened(stage)}`).join("; ");
}

function statusOf(
  verdict: SubtaskVerdict,
  assignment: AssignmentVerdict | null,
  trouble: string | null,
): GroupEntry["status"] {
  if (trouble === null || verdict.state === "failed") return verdict.state;
  return assignment?.state === "cancelled" ? "cancelled" : "failed";
}
