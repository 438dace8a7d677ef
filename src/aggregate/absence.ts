import type { AssignmentJob } from "../model/job-results.ts";
import { type JobContext, wasCancelled } from "./job-context.ts";
import type { AssignmentRecord } from "./counting.ts";

/** What became of an assignment that has no manifest that counts. */
export interface Absence {
  /** The attempt that left none. */
  attempt: number;
  /** `cancelled`: somebody ended it; everything else is a failure. */
  state: "lost" | "cancelled";
  /** The same for people, who are told where only the list of jobs could say which of the two it is. */
  word: "lost" | "cancelled" | "lost or cancelled";
  /** A clause for people: `its job never started`. */
  reason: string;
}

/** @returns null when a manifest counts */
export function findAbsence(record: AssignmentRecord, context: JobContext): Absence | null {
  if (record.counting !== null) return null;
  const { job } = record;
  const state = job?.conclusion === "cancelled" || wasCancelled(context) ? "cancelled" : "lost";
  // Where one process did everything, nobody can have cancelled a part of it.
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
