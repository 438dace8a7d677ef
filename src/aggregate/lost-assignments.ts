import type { AssignmentJob } from "../model/job-results.ts";
import type { AssignmentRecord } from "./count-manifests.ts";
import { type JobContext, wasCancelled } from "./job-context.ts";
import type { Absence } from "./verdict.ts";

/** Whether an assignment without a manifest is lost or was cancelled, and why. @returns null when the assignment has a manifest that counts */
export function findAbsence(record: AssignmentRecord, context: JobContext): Absence | null {
  if (record.counting !== null) return null;
  const { job } = record;
  const state = job?.conclusion === "cancelled" || wasCancelled(context) ? "cancelled" : "lost";
  // When one process ran everything, no part of it can have been cancelled on its own.
  const isInDoubt = state === "lost" && context.jobs === null && context.jobResults !== null;
  return {
    attempt:
      Math.max(record.unreadable, job?.copied === true ? 0 : (job?.attempt ?? 0)) ||
      context.attempt,
    state,
    word: isInDoubt ? "lost or cancelled" : state,
    reason: explainAbsence(record, context),
  };
}

function explainAbsence(
  { job, attempts, unreadable }: AssignmentRecord,
  context: JobContext,
): string {
  if (unreadable > 0) return `the artifact of its attempt ${unreadable} cannot be read`;
  if (job !== null)
    return `${attempts.length === 0 ? "" : `in attempt ${job.attempt} `}${describeJobEnd(job)}`;
  if (context.jobs === null) return "it left no manifest";
  return context.attempt === 1
    ? "its job never started"
    : `it left no manifest, and there is no job of it in attempt ${context.attempt}`;
}

function describeJobEnd({ conclusion }: AssignmentJob): string {
  switch (conclusion) {
    case null:
      return "its job has not ended";
    case "success":
      return "its job succeeded but left no manifest: was its artifact deleted?";
    case "skipped":
      return "its job was skipped";
    default:
      return `its job ended as ${conclusion} and left no manifest`;
  }
}
