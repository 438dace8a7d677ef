import { z } from "zod";
import { ChangeStrategy } from "./changes-schema.ts";
import { Count, Timestamp } from "./fields.ts";
import { ReviewDecision, Verdict } from "./judgement.ts";

const Lines = { files: Count, added_lines: Count, deleted_lines: Count, binary_files: Count };

/** What changed below one folder of the repository's root. */
const ChangedArea = z.strictObject({
  /** `.`: files in the root itself. */
  area: z.string().min(1),
  ...Lines,
});
export type ChangedArea = z.infer<typeof ChangedArea>;

/** Why a change deserves a closer look. */
export const RiskKind = z.enum([
  "unknown-change",
  "no-spec",
  "large-change",
  "override",
  "failed-guardrail",
  "allowed-failure",
  "flaky-failure",
  "workflow",
  "lock-file-alone",
  "deleted-test",
  "binary",
]);

const Risk = z.strictObject({
  kind: RiskKind,
  /** A sentence without a full stop. */
  message: z.string().min(1),
  /** Files or stages, at most 10. */
  names: z.array(z.string()),
  names_omitted: Count,
});
export type Risk = z.infer<typeof Risk>;

/**
 * `review.json`: what a reviewer should know before reading the change, person or program. It is made of what is known when
 * the review stage runs; `review.md` says the same for people. Texts are bounded, and those of others are not escaped.
 */
export const ReviewPack = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("review-pack"),
  made_at: Timestamp,
  task: z.strictObject({
    id: z.string().min(1),
    /** Files that are named after the task, with the text under their heading `Goal`; null: they have none. */
    specs: z.array(z.strictObject({ path: z.string().min(1), goal: z.string().nullable() })),
  }),
  decision: ReviewDecision,
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
    })
    .nullable(),
  /** null: git could not tell. */
  changes: z
    .strictObject({
      strategy: ChangeStrategy,
      base: z.string().nullable(),
      head: z.string().nullable(),
      ...Lines,
      /** The largest first. */
      areas: z.array(ChangedArea),
      areas_omitted: Count,
    })
    .nullable(),
  guardrails: z.array(
    z.strictObject({
      /** `repo/diff-budget` */
      stage: z.string().min(1),
      /** null: it did not come to an end. */
      verdict: Verdict.nullable(),
      summary: z.string().nullable(),
      /** Why its violation may be; null: nobody said so. */
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
