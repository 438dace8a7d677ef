import type { Manifest } from "../model/manifest.ts";
import { wasStarted } from "../model/nested-end.ts";
import { skipReasons } from "../model/skip-reasons.ts";
import type { Assignment, Plan } from "../model/plan.ts";
import type { StatusDetail } from "../model/reasons.ts";
import type { RunSummary } from "../model/run-summary.ts";
import type { Ignored } from "./counting.ts";
import {
  type AssignmentVerdict,
  combineStates,
  type StageVerdict,
  type RunVerdict,
  type Absence,
} from "./verdict.ts";
import { formatList, formatVerdictName, describeVerdict } from "./wording.ts";

export interface RunResult {
  status: RunSummary["status"];
  /** The status detail of model/reasons.ts; null when the run succeeded or is still running. */
  detail: StatusDetail | null;
  /** One sentence; null when the run succeeded. */
  reason: string | null;
}

/**
 * The result of a run by its manifests: failed if a required stage failed, timed out or was lost; else cancelled; else
 * still running; else failed if nothing ran, unless the plan may be empty; else succeeded.
 */
export function getRunResult(
  plan: Plan,
  verdict: RunVerdict,
  ignored: readonly Ignored[],
): RunResult {
  const failures = describeFailures(verdict, ignored);
  if (failures.length > 0)
    return { status: "failed", detail: getFailureDetail(verdict), reason: formatList(failures) };
  const ofAfter = combineStates(verdict.after.map(({ state }) => state));
  const states = [
    ...[...verdict.assignments, ...verdict.subtasks].map(({ state }) => state),
    ofAfter,
  ];
  if (states.includes("failed") || states.includes("lost"))
    return {
      status: "failed",
      detail: "assignment-failed",
      reason: "a subtask failed without saying why",
    };
  if (states.includes("cancelled"))
    return {
      status: "cancelled",
      detail: getCancelDetail(verdict),
      reason: describeCancellation(verdict),
    };
  if (states.includes("running"))
    return { status: "in_progress", detail: null, reason: describeRunning(verdict) };
  if (isDeclaredEmpty(plan) || hasAnyRun(verdict))
    return { status: "succeeded", detail: null, reason: null };
  return { status: "failed", detail: "nothing-ran", reason: describeEmptyRun(plan) };
}

/** Failed stages come first; an assignment that was lost or failed without one has its own detail. */
function getFailureDetail({ assignments, subtasks, after, faults }: RunVerdict): StatusDetail {
  const ofSubtasks = subtasks.flatMap(({ stages }) => stages);
  const stages = [...assignments.flatMap(({ setup }) => setup), ...ofSubtasks, ...after];
  if (stages.some(({ state }) => state === "failed" || state === "timed_out"))
    return "stage-failed";
  if (assignments.some(({ state }) => state === "lost")) return "assignment-lost";
  if (faults.length > 0 || assignments.some((judged) => judged.faults.length > 0))
    return "evidence-mismatch";
  const failed = assignments.find(({ state }) => state === "failed");
  if (failed === undefined && after.some(({ state }) => state === "lost")) return "stage-failed";
  return failed?.manifest?.status_detail ?? "assignment-failed";
}

const getCancelDetail = ({ assignments }: RunVerdict): StatusDetail =>
  assignments.some(({ manifest }) => manifest?.status_detail === "process-gone")
    ? "process-gone"
    : "cancelled";

/** Every subtask was skipped by its `paths`, none by a target, and the pipeline allows an empty run. */
const isDeclaredEmpty = (plan: Plan): boolean =>
  plan.allow_empty &&
  !plan.partial &&
  plan.assignments.length === 0 &&
  plan.subtasks.every((subtask) => subtask.skip === skipReasons.paths);

export const hasStarted = ({ command }: StageVerdict): boolean =>
  command !== null && wasStarted(command);

/** A setup alone is not a run, unless nothing else was requested. */
function hasAnyRun({ assignments, subtasks }: RunVerdict): boolean {
  const setupsAlone = assignments.filter(({ assignment }) => assignment.subtasks.length === 0);
  return [
    ...subtasks.flatMap(({ stages }) => stages),
    ...setupsAlone.flatMap(({ setup }) => setup),
  ].some(hasStarted);
}

function describeFailures(verdict: RunVerdict, ignored: readonly Ignored[]): string[] {
  const unexpected = groupUnexpected(ignored);
  const inAssignments = verdict.assignments.flatMap((judged) => [
    ...judged.faults,
    ...describeAssignmentFailures(judged, unexpected.get(judged.assignment.instance_id) ?? []),
  ]);
  const assigned = new Set(verdict.assignments.flatMap(({ subtasks }) => subtasks));
  const inNone = verdict.subtasks.filter((subtask) => !assigned.has(subtask));
  const elsewhere = [
    ...inAssignments,
    ...inNone.flatMap(({ stages }) => describeFailedStages(stages)),
  ];
  const after =
    elsewhere.length === 0 ? verdict.after : verdict.after.filter((stage) => !isBlocked(stage));
  // A setup that ran once for all assignments is reported once.
  return [...new Set([...verdict.faults, ...elsewhere, ...describeFailedStages(after)])];
}

const isBlocked = ({ state }: StageVerdict): boolean => state === "blocked";

/** Unexpected manifests that do not count, by assignment id. */
function groupUnexpected(ignored: readonly Ignored[]): Map<string | null, Ignored[]> {
  const unexpected = new Map<string | null, Ignored[]>();
  for (const one of ignored.filter(({ expected }) => !expected)) {
    const known = unexpected.get(one.assignment);
    if (known === undefined) unexpected.set(one.assignment, [one]);
    else known.push(one);
  }
  return unexpected;
}

function describeAssignmentFailures(
  judged: AssignmentVerdict,
  unexpected: readonly Ignored[],
): string[] {
  const { assignment, manifest, absence, setup, subtasks, faults } = judged;
  if (manifest === null || absence !== null)
    return absence?.state === "lost" ? [describeLoss(assignment, absence, unexpected)] : [];
  const stages = describeFailedStages([...setup, ...subtasks.flatMap((subtask) => subtask.stages)]);
  const { status_detail, summary } = manifest;
  if (status_detail === "journal-not-written" || status_detail === "own-files-changed") {
    const why = summary || status_detail;
    return [...stages, `the assignment ${assignment.instance_id} ended as failed (${why})`];
  }
  if (stages.length > 0) return stages;
  if (faults.length > 0 || (judged.state !== "failed" && judged.state !== "lost")) return [];
  const ended = judged.state === "lost" ? "never ended" : `ended as failed (${getCause(manifest)})`;
  return [`the assignment ${assignment.instance_id} ${ended}`];
}

const getCause = ({ status_detail, summary }: Manifest): string =>
  (status_detail !== null && toldBySummary.includes(status_detail) ? null : status_detail) ??
  summary ??
  "no reason was given";

/** Details that the manifest's summary explains better. */
const toldBySummary: readonly StatusDetail[] = ["process-gone", "key-taken"];

function describeLoss(
  { instance_id }: Assignment,
  absence: Absence,
  unexpected: readonly Ignored[],
): string {
  const found = unexpected.map(
    ({ attempt, reason }) => `that of attempt ${attempt} does not count: ${reason}`,
  );
  return `the assignment ${instance_id} was ${absence.word}: ${absence.reason}${found.length === 0 ? "" : ` (${found.join("; ")})`}`;
}

/** Blocked stages follow from other failures, so they are named only when there is nothing else to name. */
function describeFailedStages(stages: readonly StageVerdict[]): string[] {
  const failed = stages.filter(
    ({ state }) => state === "failed" || state === "timed_out" || state === "lost",
  );
  const isOpen = stages.some(({ state }) => state === "cancelled" || state === "waiting");
  const named = failed.length > 0 || isOpen ? failed : stages.filter(isBlocked);
  return named.map((verdict) => `${formatVerdictName(verdict)} ${describeVerdict(verdict)}`);
}

function describeCancellation({ assignments, after }: RunVerdict): string {
  const ofAssignments = assignments.flatMap(({ setup, subtasks }) => [
    ...setup,
    ...subtasks.flatMap((own) => own.stages),
  ]);
  const stages = [...ofAssignments, ...after];
  const stopped = stages.filter((verdict) => verdict.state === "cancelled" && hasStarted(verdict));
  const names = stopped.map(formatVerdictName);
  const absent = assignments.filter(({ absence }) => absence !== null);
  const missing = formatList(absent.map(({ assignment }) => assignment.instance_id));
  const during = names.length === 0 ? "" : ` during ${formatList(names)}`;
  return `the run was cancelled${during}${missing === "" ? "" : `; ${missing} left no manifest`}`;
}

function describeRunning({ assignments }: RunVerdict): string {
  const names = assignments
    .filter(({ isRunning }) => isRunning)
    .map(({ assignment }) => assignment.instance_id);
  return `still running: ${formatList(names)}`;
}

function describeEmptyRun({ subtasks, assignments, allow_empty, partial }: Plan): string {
  if (assignments.length > 0) return "nothing ran: no stage's condition was true";
  const reasons = [...new Set(subtasks.flatMap(({ skip }) => (skip === null ? [] : [skip])))];
  const advice =
    !allow_empty && !partial && reasons.every((reason) => reason === skipReasons.paths)
      ? "; if that is fine, set allow-empty: true in the pipeline"
      : "";
  return `nothing ran: every subtask was skipped (${reasons.join(", ")})${advice}`;
}
