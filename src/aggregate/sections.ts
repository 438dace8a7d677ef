import type { Phase } from "../model/fields.ts";
import type { BuildEntry, GroupEntry, ReviewEntry, TestEntry, TestReport } from "../model/run-summary.ts";
import { wasStarted } from "./run-status.ts";
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
  const reviews = phaseOf(verdict, "review");
  return {
    build: buildEntry(verdict, assignment, trouble, runId),
    test: testEntry(verdict, runId),
    review: reviewEntry(verdict, reviews),
    reviewFailed: !isFine(reviews),
    status: statusOf(verdict, assignment, trouble),
    processed: verdict.stages.some(wasStarted),
  };
}

const phaseOf = ({ stages }: SubtaskVerdict, phase: Phase): StageVerdict[] =>
  stages.filter(({ stage }) => stage.phase === phase);

function isFine(stages: readonly StageVerdict[]): boolean {
  const state = stateOf(stages.map((stage) => stage.state));
  return state === "succeeded" || state === "skipped";
}

/** What went wrong outside of the subtask's own stages but belongs to it: the set-up, or a run that ended without saying why. */
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
  const stages = phaseOf(verdict, "build");
  const root = assignment?.manifest?.artifact_root;
  const copied = stages.flatMap(({ command }) => command?.artifacts ?? []);
  return {
    subtaskId: verdict.subtask.id,
    success: trouble === null && isFine(stages),
    artifacts: root === undefined ? [] : copied.map((path) => `${root}/files/${path}`),
    notes: trouble ?? notesOf(verdict, stages),
    mode: verdict.subtask.execution_mode,
    runId,
  };
}

function testEntry(verdict: SubtaskVerdict, runId: string): TestEntry {
  const stages = phaseOf(verdict, "test");
  return {
    subtaskId: verdict.subtask.id,
    success: isFine(stages),
    reports: stages.map((stage) => ({
      name: stage.stage.id,
      status: reportStatus[stage.state],
      details: stage.state === "succeeded" ? (stage.command?.summary ?? null) : whatHappened(stage),
    })),
    notes: notesOf(verdict, stages),
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
function notesOf({ subtask }: SubtaskVerdict, stages: readonly StageVerdict[]): string | null {
  if (subtask.skip !== null) return `skipped: ${subtask.skip}`;
  if (stages.length === 0) return "no stages";
  const remarks = stages.filter(({ state }) => state !== "succeeded");
  return remarks.length === 0
    ? null
    : remarks.map((stage) => `${stage.stage.id} ${whatHappened(stage)}`).join("; ");
}

/** Only a review that ran to its end says anything: nobody reviewed is `not performed`, and not approved. */
function reviewEntry({ subtask }: SubtaskVerdict, stages: readonly StageVerdict[]): ReviewEntry {
  const subtaskId = subtask.id;
  const ids = (some: readonly StageVerdict[]): string => inWords(some.map(({ stage }) => stage.id));
  const remarks = stages
    .filter(({ state }) => state !== "succeeded")
    .map((stage) => `${stage.stage.id} ${whatHappened(stage)}`);
  const rejecting = stages.filter(isRejection);
  if (rejecting.length > 0) {
    const feedback = remarks.join("; ");
    return { subtaskId, summary: `rejected by ${ids(rejecting)}`, decision: { approved: false, feedback } };
  }
  const approving = stages.filter(({ state }) => state === "succeeded");
  const open = stages.filter(({ state }) => state !== "succeeded" && state !== "skipped");
  if (approving.length > 0 && open.length === 0) {
    return {
      subtaskId,
      summary: `approved by ${ids(approving)}`,
      decision: { approved: true, feedback: null },
    };
  }
  const reason =
    subtask.skip === null ? remarks.join("; ") || "no review stages" : `skipped: ${subtask.skip}`;
  return { subtaskId, summary: "not performed", decision: { approved: false, feedback: reason } };
}

const isRejection = ({ state, command }: StageVerdict): boolean =>
  (state === "failed" || state === "allowed_failure") && command?.exit?.kind === "exited";

function statusOf(
  verdict: SubtaskVerdict,
  assignment: AssignmentVerdict | null,
  trouble: string | null,
): GroupEntry["status"] {
  if (trouble === null || verdict.state === "failed") return verdict.state;
  return assignment?.state === "cancelled" ? "cancelled" : "failed";
}
