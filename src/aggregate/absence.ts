import type { AssignmentJob } from "../model/witnesses.ts";
import { type Circumstances, isSaidCancelled } from "./circumstances.ts";
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
export function absenceOf(record: AssignmentRecord, circumstances: Circumstances): Absence | null {
  if (record.counting !== null) return null;
  const { job } = record;
  const state =
    job?.conclusion === "cancelled" || isSaidCancelled(circumstances) ? "cancelled" : "lost";
  // Where one process did everything, nobody can have cancelled a part of it.
  const isInDoubt =
    state === "lost" && circumstances.jobs === null && circumstances.witnesses !== null;
  return {
    attempt:
      Math.max(record.unreadable, job?.copied === true ? 0 : (job?.attempt ?? 0)) ||
      circumstances.attempt,
    state,
    word: isInDoubt ? "lost or cancelled" : state,
    reason: reasonOf(record, circumstances),
  };
}

function reasonOf({ job, attempts, unreadable }: AssignmentRecord, around: Circumstances): string {
  if (unreadable > 0) return `the artifact of its attempt ${unreadable} cannot be read`;
  if (job !== null)
    return `${attempts.length === 0 ? "" : `in attempt ${job.attempt} `}${endOf(job)}`;
  if (around.jobs === null) return "it left no manifest";
  return around.attempt === 1
    ? "its job never started"
    : `it left no manifest, and there is no job of it in attempt ${around.attempt}`;
}

function endOf({ conclusion }: AssignmentJob): string {
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
