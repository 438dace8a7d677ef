import { z } from "zod";

/** How GitHub says that a job ended: `needs.<job>.result`. */
export const JobResult = z.enum(["success", "failure", "cancelled", "skipped"]);
export type JobResult = z.infer<typeof JobResult>;

/**
 * What others than the manifests say of how the jobs of a run went; null: nobody said. A run is green only when `plan`
 * says success, and `run` too (or skipped, when there was nothing to run).
 */
export const JobResults = z.strictObject({ plan: JobResult.nullable(), run: JobResult.nullable() });
export type JobResults = z.infer<typeof JobResults>;

/** What the list of a run's jobs says of the job that an assignment was given to, in its newest attempt. */
export interface AssignmentJob {
  /** The run attempt of that job. */
  attempt: number;
  /** GitHub's word for its end; null: it has not ended. */
  conclusion: string | null;
  /** It did not run in that attempt: GitHub lists once more a job that succeeded in an earlier one. */
  copied?: boolean;
}

/** The same, as it is recorded. */
export const RecordedJob = z.strictObject({
  assignment: z.string(),
  attempt: z.int().min(1),
  conclusion: z.string().nullable(),
  copied: z.boolean(),
});
