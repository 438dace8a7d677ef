import type { Manifest } from "../model/manifest.ts";
import type { Assignment, Plan } from "../model/plan.ts";
import type { StatusDetail } from "../model/reasons.ts";
import { skipReasons } from "../model/skip-reasons.ts";
import type { Ignored } from "./count-manifests.ts";
import {
  type Absence,
  type AssignmentVerdict,
  hasStarted,
  type RunVerdict,
  type StageVerdict,
} from "./verdict.ts";
import { describeVerdict, formatList, formatVerdictName } from "./wording.ts";

/** What failed in a run, a phrase for each; empty when nothing did. */
export function describeFailures(verdict: RunVerdict, ignored: readonly Ignored[]): string[] {
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
  const groups = new Map<string, StageVerdict[]>();
  for (const verdict of named) {
    const what = describeVerdict(verdict);
    groups.set(what, [...(groups.get(what) ?? []), verdict]);
  }
  return [...groups].flatMap(([what, verdicts]) => {
    const names = verdicts.map(formatVerdictName);
    // A reason is said once; the other descriptions are for one stage.
    const isShared = verdicts.every(({ state }) => state === "failed");
    return isShared ? [`${formatList(names)} ${what}`] : names.map((name) => `${name} ${what}`);
  });
}

export function describeCancellation({ assignments, after }: RunVerdict): string {
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

export function describeRunning({ assignments }: RunVerdict): string {
  const names = assignments
    .filter(({ isRunning }) => isRunning)
    .map(({ assignment }) => assignment.instance_id);
  return `still running: ${formatList(names)}`;
}

export function describeEmptyRun({ subtasks, assignments, allow_empty, partial }: Plan): string {
  if (assignments.length > 0) return "nothing ran: no stage's condition was true";
  const reasons = [...new Set(subtasks.flatMap(({ skip }) => (skip === null ? [] : [skip])))];
  const advice =
    !allow_empty && !partial && reasons.every((reason) => reason === skipReasons.paths)
      ? "; if that is fine, set allow-empty: true in the pipeline"
      : "";
  return `nothing ran: every subtask was skipped (${reasons.join(", ")})${advice}`;
}
