import type { Phase } from "../model/fields.ts";
import type { Plan, PlannedSubtask } from "../model/plan.ts";
import type {
  BuildEntry,
  GroupEntry,
  ReviewEntry,
  TestEntry,
  TestReport,
} from "../model/run-summary.ts";
import { toReviewEntry } from "./review-entry.ts";
import {
  hasStarted,
  type AssignmentVerdict,
  type StageState,
  combineStates,
  type StageVerdict,
  type SubtaskVerdict,
} from "./verdict.ts";
import { formatList, describeVerdict } from "./wording.ts";

/** A subtask's entries in the sections of the run summary. */
export interface SubtaskSections {
  build: BuildEntry;
  test: TestEntry;
  review: ReviewEntry;
  hasReviews: boolean;
  /** A review stage ran and did not approve, or failed otherwise. A missing review is no failure. */
  reviewFailed: boolean;
  status: GroupEntry["status"];
  /** At least one of its stages started. */
  processed: boolean;
}

/** @param assignment null: the subtask has none */
export function toSections(
  verdict: SubtaskVerdict,
  assignment: AssignmentVerdict | null,
  runId: string,
): SubtaskSections {
  const failure = verdict.subtask.skip === null ? findAssignmentFailure(assignment) : null;
  const reviews = filterByPhase(verdict.stages, "review");
  return {
    build: toBuildEntry(verdict, assignment, failure, runId),
    test: toTestEntry(verdict.subtask, filterByPhase(verdict.stages, "test"), runId),
    review: toReviewEntry(verdict.subtask, reviews),
    hasReviews: reviews.length > 0,
    reviewFailed: !isSuccessful(reviews),
    status: getGroupStatus(verdict, assignment, failure),
    processed: verdict.stages.some(hasStarted),
  };
}

/** The entries of the `after` stages: at most one per section. */
export interface AfterSections {
  tests: TestEntry[];
  reviews: Pick<SubtaskSections, "review" | "reviewFailed">[];
}

/** `after` stages belong to no subtask, so their entries have the pipeline's id. All but reviews count as tests. */
export function toAfterSections(
  after: readonly StageVerdict[],
  { pipeline_id, run_id }: Pick<Plan, "pipeline_id" | "run_id">,
): AfterSections {
  const owner = { id: pipeline_id, skip: null };
  const reviews = filterByPhase(after, "review");
  const tests = after.filter((stage) => !reviews.includes(stage));
  return {
    tests: tests.length === 0 ? [] : [toTestEntry(owner, tests, run_id)],
    reviews:
      reviews.length === 0
        ? []
        : [{ review: toReviewEntry(owner, reviews), reviewFailed: !isSuccessful(reviews) }],
  };
}

/** The subtask, or the pipeline, that an entry is filed under. */
type EntryOwner = Pick<PlannedSubtask, "id" | "skip">;

const filterByPhase = (stages: readonly StageVerdict[], phase: Phase): StageVerdict[] =>
  stages.filter(({ stage }) => stage.phase === phase);

function isSuccessful(stages: readonly StageVerdict[]): boolean {
  const state = combineStates(stages.map((stage) => stage.state));
  return state === "succeeded" || state === "skipped";
}

/** A failure outside the subtask's own stages: its setup, or an assignment that failed without a failed stage. */
function findAssignmentFailure(assignment: AssignmentVerdict | null): string | null {
  if (assignment === null || assignment.manifest === null) return null;
  const failed = assignment.setup.filter(
    (stage) => !isSuccessful([stage]) && stage.state !== "waiting",
  );
  if (failed.length > 0) {
    return `setup failed: ${formatList(failed.map((stage) => `${stage.stage.id} ${describeVerdict(stage)}`))}`;
  }
  if (!assignment.unexplained) return null;
  const { status, status_detail } = assignment.manifest;
  return `its assignment ${assignment.assignment.instance_id} ended as ${status}${status_detail === null ? "" : ` (${status_detail})`}`;
}

function toBuildEntry(
  verdict: SubtaskVerdict,
  assignment: AssignmentVerdict | null,
  failure: string | null,
  runId: string,
): BuildEntry {
  const stages = filterByPhase(verdict.stages, "build");
  const root = assignment?.manifest?.artifact_root;
  const copied = stages.flatMap(({ command }) => command?.artifacts ?? []);
  return {
    subtaskId: verdict.subtask.id,
    success: failure === null && isSuccessful(stages),
    artifacts: root === undefined ? [] : copied.map((path) => `${root}/files/${path}`),
    notes: failure ?? describeStages(verdict.subtask, stages),
    mode: verdict.subtask.execution_mode,
    runId,
  };
}

function toTestEntry(owner: EntryOwner, stages: readonly StageVerdict[], runId: string): TestEntry {
  return {
    subtaskId: owner.id,
    success: isSuccessful(stages),
    reports: stages.map((stage) => ({
      name: stage.stage.id,
      status: reportStatus[stage.state],
      details:
        stage.state === "succeeded" ? (stage.command?.summary ?? null) : describeVerdict(stage),
    })),
    notes: describeStages(owner, stages),
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

/** @returns null when every stage succeeded */
function describeStages({ skip }: EntryOwner, stages: readonly StageVerdict[]): string | null {
  if (skip !== null) return `skipped: ${skip}`;
  if (stages.length === 0) return "no stages";
  const details = stages.filter(({ state }) => state !== "succeeded");
  return details.length === 0
    ? null
    : details.map((stage) => `${stage.stage.id} ${describeVerdict(stage)}`).join("; ");
}

function getGroupStatus(
  verdict: SubtaskVerdict,
  assignment: AssignmentVerdict | null,
  failure: string | null,
): GroupEntry["status"] {
  if (failure === null || verdict.state === "failed") return verdict.state;
  return assignment?.state === "cancelled" ? "cancelled" : "failed";
}
