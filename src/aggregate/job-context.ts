import type { ManifestCommand } from "../model/manifest.ts";
import type { AssignmentJob, JobResults } from "../model/job-results.ts";
import type { Fault } from "./evidence/evidence.ts";
import type { OverrideDecisions } from "./overrides.ts";

/** What is known of a run from elsewhere than its plan and its manifests. */
export interface JobContext {
  /** The current attempt, counted from 1. */
  attempt: number;
  /** How the jobs of the run ended; null: one process planned and ran everything, so that there was nobody to ask. */
  jobResults: JobResults | null;
  /**
   * The newest job of each assignment, by its id, from a list that was read to its end: an assignment that is missing
   * has none. null: nothing is known of the jobs.
   */
  jobs: ReadonlyMap<string, AssignmentJob> | null;
  /** Attempts that left an artifact that could not be read. */
  unreadable?: readonly { assignment: string; attempt: number }[];
  /** What the evidence says that cannot be: whatever it comes to, it is not green. */
  faults?: readonly Fault[];
  /** What the plan's `after` stages came to. Left out: nobody judged them, so that a run that has ended lacks them. */
  after?: readonly ManifestCommand[];
  /** The `after` stages want to know how the run went without them. What comes of it is nobody's last word. */
  provisional?: boolean;
  /** What was decided about violations that a pull request may allow. Without a decision one is not allowed. */
  overrides?: OverrideDecisions;
}

/** A witness says that somebody cancelled the run: what left nothing then counts as cancelled, not as lost. */
export const wasCancelled = ({ jobResults }: Pick<JobContext, "jobResults">): boolean =>
  jobResults?.plan === "cancelled" || jobResults?.run === "cancelled";

/** GitHub knows the result of the run jobs only when all of them have ended. */
export const haveJobsEnded = ({ jobResults }: Pick<JobContext, "jobResults">): boolean =>
  (jobResults?.run ?? null) !== null;
