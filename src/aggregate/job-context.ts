import type { ManifestCommand } from "../model/manifest.ts";
import type { AssignmentJob, JobResults } from "../model/job-results.ts";
import type { OverrideDecision } from "../model/judgement.ts";

/** What is known about a run besides its plan and manifests. */
export interface JobContext {
  /** The current attempt, counted from 1. */
  attempt: number;
  /** The results of the run's jobs; null: one process planned and ran everything, so there are none. */
  jobResults: JobResults | null;
  /**
   * The newest job of each assignment, by the assignment's id. The list is complete, so a missing assignment has no
   * job. null: the jobs are unknown.
   */
  jobs: ReadonlyMap<string, AssignmentJob> | null;
  /** Attempts whose artifact could not be read. */
  unreadable?: readonly { assignment: string; attempt: number }[];
  /** Contradictions in the evidence. A run with any of them cannot pass. */
  faults?: readonly Fault[];
  /** The results of the plan's `after` stages. Left out: they did not run, so an ended run lacks them. */
  after?: readonly ManifestCommand[];
  /** The result is only an input of the `after` stages, not final. */
  provisional?: boolean;
  /** Decisions about violations that a pull request may allow. Without a decision, a violation is not allowed. */
  overrides?: OverrideDecisions;
}

/** Whether a job was cancelled. Assignments without a manifest then count as cancelled, not lost. */
export const wasCancelled = ({ jobResults }: Pick<JobContext, "jobResults">): boolean =>
  jobResults?.plan === "cancelled" || jobResults?.run === "cancelled";

/** GitHub reports the result of the run jobs only after all of them have ended. */
export const haveJobsEnded = ({ jobResults }: Pick<JobContext, "jobResults">): boolean =>
  (jobResults?.run ?? null) !== null;

/** A contradiction in the evidence of an attempt. */
export interface Fault {
  assignment: string;
  attempt: number;
  /** Names the file, the field, its value and the expected one. */
  message: string;
}

/** `left-open`: one of several jobs leaves the decision to aggregation. */
export type OverrideDecisions = readonly OverrideDecision[] | "left-open";
