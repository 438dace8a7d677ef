import { z } from "zod";
import { Count, Timestamp } from "./fields.ts";
import { ReviewDecision, Verdict } from "./judgement.ts";
import { ChangeForReview, Risk, TaskSpecs } from "./reviewed-change.ts";

/**
 * `review.json`: what a reviewer should know before reading the change, person or program. It is made of what is known
 * when the review stage runs; `review.md` says the same for people. Texts are bounded, and those of others are not
 * escaped.
 */
export const ReviewPack = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("review-pack"),
  made_at: Timestamp,
  task: z.strictObject({
    id: z.string().min(1),
    specs: TaskSpecs,
  }),
  decision: ReviewDecision,
  /** null: the run is for none. */
  pull_request: z
    .strictObject({
      number: z.int().min(1),
      title: z.string(),
      author: z.string(),
      address: z.string(),
    })
    .nullable(),
  /** null: the review stands alone, or in one of several jobs, and knows of no run. */
  run: z
    .strictObject({
      run_id: z.string().min(1),
      pipeline_id: z.string().min(1),
      attempt: z.int().min(1),
      /** Why it has failed so far, when it has. */
      reason: z.string().nullable(),
      /** Where the newest manifest is: an address or a path. */
      manifest: z.string(),
      /** The page of the run; null: it has none. */
      address: z.string().nullable(),
      /** How the stages before this one ended. */
      stages: z.strictObject({ passed: Count, failed: Count, allowed: Count, skipped: Count }),
      /** Stages that failed, allowed or not, but guardrails; at most 20. `log`: as in the manifest. */
      failures: z.array(
        z.strictObject({
          stage: z.string().min(1),
          summary: z.string(),
          log: z.string().nullable(),
        }),
      ),
      failures_omitted: Count,
    })
    .nullable(),
  /** null: git could not tell. */
  changes: ChangeForReview.nullable(),
  guardrails: z.array(
    z.strictObject({
      /** `repo/diff-budget` */
      stage: z.string().min(1),
      /** null: it did not come to an end. */
      verdict: Verdict.nullable(),
      summary: z.string().nullable(),
      /** The reason for an override; null: there is none. */
      override: z.string().nullable(),
    }),
  ),
  /** Stages of this run that took longest. */
  slowest: z.array(
    z.strictObject({
      stage: z.string().min(1),
      seconds: z.number().min(0),
      /** Of the default branch; null: not known. */
      usual_seconds: z.number().min(0).nullable(),
    }),
  ),
  /** Stages that failed on the default branch and then succeeded on the same commit, the worst first. */
  flakiest: z.array(
    z.strictObject({
      stage: z.string().min(1),
      flakes: Count,
      recent_failures: Count,
      recent_runs: Count,
    }),
  ),
  risks: z.array(Risk),
});
export type ReviewPack = z.infer<typeof ReviewPack>;
