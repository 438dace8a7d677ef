import * as z from "zod";

/** GitHub's result of a job: `needs.<job>.result`. */
export const JobResult = z.enum(["success", "failure", "cancelled", "skipped"]);
export type JobResult = z.infer<typeof JobResult>;

/**
 * The results of a run's jobs as GitHub reports them; null: unknown. A run passes only if `plan` succeeded and `run`
 * did too, or was skipped when there was nothing to run.
 */
export const JobResults = z.strictObject({ plan: JobResult.nullable(), run: JobResult.nullable() });
export type JobResults = z.infer<typeof JobResults>;

/** The newest job of an assignment, from GitHub's list of the run's jobs. */
export interface AssignmentJob {
  /** The run attempt of that job. */
  attempt: number;
  /** GitHub's conclusion; null: the job has not ended. */
  conclusion: string | null;
  /** The job did not run in that attempt: GitHub lists a job again that succeeded in an earlier one. */
  copied?: boolean;
}

/** An AssignmentJob as recorded in `aggregation.json`. */
export const RecordedJob = z.strictObject({
  assignment: z.string(),
  attempt: z.int().min(1),
  conclusion: z.string().nullable(),
  copied: z.boolean(),
});
