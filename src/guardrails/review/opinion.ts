import type { Finding } from "../../model/finding.ts";
import { reviewLimits } from "../../model/review-limits.ts";
import { createFinding, type FindingText } from "../finding.ts";
import { truncate } from "./wording.ts";

/** What one of the places says that a review can be found in. */
export interface Opinion {
  /** `none`: it says nothing yet, or nothing that can be read. */
  state: "approved" | "rejected" | "none";
  /** Who said so, to follow "approved by"; of `none`, why nobody did, to follow "not performed:". */
  by: string;
  /** In the reviewers' own words; null: they used none. */
  feedback: string | null;
  findings: Finding[];
}

/** @param rule without the guardrail's name */
export const createReviewFinding = (rule: string, said: FindingText): Finding =>
  createFinding(`review/${rule}`, said);

/** What several people said, as one text; null: nobody said anything. */
export const joinFeedback = (said: readonly (string | null)[]): string | null =>
  truncate(said.filter(Boolean).join("; "), reviewLimits.reviewFeedback.value) || null;
