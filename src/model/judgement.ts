import * as z from "zod";

/**
 * The verdict of a guardrail.
 * - `passed`: no violation; there may be warnings
 * - `violated`: the change has to be fixed, unless `override` allows it
 * - `overridable`: violated, in a job that cannot ask the pull request for an override; aggregation decides
 * - `undecided`: it could not be judged, for example in a shallow clone; that is a failure too
 * - `not-performed`: only for reviews: there was no review, and none was required
 */
export const Verdict = z.enum(["passed", "violated", "overridable", "undecided", "not-performed"]);
export type Verdict = z.infer<typeof Verdict>;

/** Why a violation is allowed, and by whom. */
export const Override = z.strictObject({
  reason: z.string().min(1),
  /**
   * `input`: the input or flag `override-reason`; `environment`: a variable; `pull-request`: its label and description.
   */
  source: z.enum(["input", "environment", "pull-request"]),
  /** The input, variable or pull request. */
  where: z.string(),
});
export type Override = z.infer<typeof Override>;

/** The decision of a review. */
export const ReviewDecision = z.strictObject({
  approved: z.boolean(),
  /** False: there was no review; `feedback` says why. */
  performed: z.boolean(),
  feedback: z.string().nullable(),
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;

/** The recorded result of a guardrail, besides its findings. */
export const Judgement = z.strictObject({
  verdict: Verdict,
  /** One sentence, without a full stop. */
  summary: z.string(),
  /** null: nothing was overridden. */
  override: Override.nullable(),
  /** null: not a review. */
  decision: ReviewDecision.nullable(),
  /** What the verdict was based on, so that it can be reproduced: base, date, totals. Small. */
  details: z.record(z.string(), z.unknown()),
});
export type Judgement = z.infer<typeof Judgement>;

/** Whether a violation is allowed, and why or why not. */
export const Decision = z.discriminatedUnion("allowed", [
  z.strictObject({ allowed: z.literal(true), override: Override }),
  z.strictObject({ allowed: z.literal(false), reason: z.string() }),
]);
export type Decision = z.infer<typeof Decision>;

/** The decision about an overridable violation. */
export const OverrideDecision = z.strictObject({
  /** null: an `after` stage. */
  subtask: z.string().nullable(),
  stage: z.string(),
  decision: Decision,
});

export type OverrideDecision = z.infer<typeof OverrideDecision>;
