import type { Finding } from "../../model/finding.ts";
import { guardrailLimits } from "../../model/guardrail-limits.ts";
import { createFinding, type FindingText } from "../finding.ts";
import { truncate } from "../../text/wording.ts";

/** The opinion of one source of reviews. */
export interface Opinion {
  /** `none`: no opinion yet, or an unreadable one. */
  state: "approved" | "rejected" | "none";
  /** Who gave it, to follow "approved by"; for `none` the reason, to follow "not performed:". */
  by: string;
  /** The reviewers' own words; null if there are none. */
  feedback: string | null;
  findings: Finding[];
}

/** @param by why there is none */
export const createNoOpinion = (by: string, findings: Finding[] = []): Opinion => ({
  state: "none",
  by,
  feedback: null,
  findings,
});

/** @param rule without the guardrail's name */
export const createReviewFinding = (rule: string, text: FindingText): Finding =>
  createFinding(`review/${rule}`, text);

/** Joins feedback to one text; null if there is none. */
export const joinFeedback = (feedback: readonly (string | null)[]): string | null =>
  truncate(feedback.filter(Boolean).join("; "), guardrailLimits.reviewFeedback.value) || null;
