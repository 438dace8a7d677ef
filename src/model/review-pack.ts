import * as z from "zod";
import { Count, Timestamp } from "./fields.ts";
import { ReviewDecision, Verdict } from "./judgement.ts";
import { ChangeForReview, Risk, TaskSpecs } from "./reviewed-change.ts";

/**
 * `review.json`: what a reviewer, person or program, should know before reading the change, as of the review stage;
 * `review.md` is the same for people. Texts are bounded; foreign ones are not escaped.
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
  /** null: there is no pull request. */
  pull_request: z
    .strictObject({
      number: z.int().min(1),
      title: z.string(),
      author: z.string(),
      address: z.string(),
    })
    .nullable(),
  /** null: the review runs alone, or in one of several jobs, without facts about the run. */
  run: z
    .strictObject({
      run_id: z.string().min(1),
      pipeline_id: z.string().min(1),
      attempt: z.int().min(1),
      /** Why it has failed so far; null: it has not. */
      reason: z.string().nullable(),
      /** URL or path of the newest manifest. */
      manifest: z.string(),
      /** URL of the run; null: it has none. */
      address: z.string().nullable(),
      /** How the stages before this one ended. */
      stages: z.strictObject({ passed: Count, failed: Count, allowed: Count, skipped: Count }),
      /** Failed stages, allowed or not, without guardrails; at most 20. `log`: as in the manifest. */
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
      /** null: it did not end. */
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
      /** Usual duration on the default branch; null: unknown. */
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
