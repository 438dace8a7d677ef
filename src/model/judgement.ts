import { z } from "zod";

/**
 * What a guardrail comes to.
 * - `passed`: nothing to object to; there may be warnings
 * - `violated`: something has to change, unless an override allows it (`override`)
 * - `overridable`: violated, in a job that cannot ask whether the pull request allows it; who aggregates asks, and decides
 * - `undecided`: it could not be judged, as in a clone that is too shallow; that is a failure too
 * - `not-performed`: only of reviews: there was no review, and none was required
 */
export const Verdict = z.enum(["passed", "violated", "overridable", "undecided", "not-performed"]);
export type Verdict = z.infer<typeof Verdict>;

/** Who said that a violation may be, and why. */
export const Override = z.strictObject({
  reason: z.string().min(1),
  /**
   * `input`: the input or flag `override-reason`; `environment`: a variable; `pull-request`: its label and its text.
   */
  source: z.enum(["input", "environment", "pull-request"]),
  /** For people: which input, variable or pull request. */
  where: z.string(),
});
export type Override = z.infer<typeof Override>;

/** What a review came to. */
export const ReviewDecision = z.strictObject({
  approved: z.boolean(),
  /** False: there was no review; `feedback` says why. */
  performed: z.boolean(),
  feedback: z.string().nullable(),
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;

/** What is recorded of a guardrail, besides its findings. */
export const Judgement = z.strictObject({
  verdict: Verdict,
  /** One sentence, without a full stop. */
  summary: z.string(),
  /** null: nothing was overridden. */
  override: Override.nullable(),
  /** null: it is no review. */
  decision: ReviewDecision.nullable(),
  /** What it went by and counted, by which the verdict can be made again: a base, a date, totals. Small. */
  details: z.record(z.string(), z.unknown()),
});
export type Judgement = z.infer<typeof Judgement>;

/** Whether one violation is allowed, by whom and why, or why not. */
export const Decision = z.discriminatedUnion("allowed", [
  z.strictObject({ allowed: z.literal(true), override: Override }),
  z.strictObject({ allowed: z.literal(false), reason: z.string() }),
]);
export type Decision = z.infer<typeof Decision>;

/** What was decided about a violation that a pull request may allow. */
export const OverrideDecision = z.strictObject({
  /** null: an `after` stage. */
  subtask: z.string().nullable(),
  stage: z.string(),
  decision: Decision,
});

export type OverrideDecision = z.infer<typeof OverrideDecision>;
