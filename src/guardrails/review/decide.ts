import type { Finding } from "../../model/finding.ts";
import type { ReviewDecision, Verdict } from "../../model/judgement.ts";
import { joinFeedback, type Opinion, createReviewFinding } from "./opinion.ts";
import { joinWords } from "../wording.ts";

/** The outcome of a review, with its texts. */
export interface Decided {
  verdict: Verdict;
  summary: string;
  decision: ReviewDecision;
  findings: Finding[];
}

/**
 * Combines the opinions of all sources. One rejection rejects; an approval needs all sources, so that a missing one
 * cannot approve; anything else is not performed.
 * @param opinions empty if there is no source
 */
export function decide(opinions: readonly Opinion[], required: boolean): Decided {
  const findings = opinions.flatMap((opinion) => opinion.findings);
  const rejecting = opinions.filter(({ state }) => state === "rejected");
  if (rejecting.length > 0) return createRejected(rejecting, findings);
  const silent = opinions.filter(({ state }) => state === "none");
  if (opinions.length > 0 && silent.length === 0) return createApproved(opinions, findings);
  const why = opinions.length === 0 ? noSource : silent.map(({ by }) => by).join("; ");
  return createNotPerformed(why, required, findings);
}

const noSource =
  "neither `verdict` nor `pull-request-reviews` is set, so nothing can approve or reject it";

function createApproved(opinions: readonly Opinion[], findings: Finding[]): Decided {
  const feedback = joinFeedback(opinions.map((opinion) => opinion.feedback));
  return {
    verdict: "passed",
    summary: `approved by ${joinWords(opinions.map(({ by }) => by))}`,
    decision: { approved: true, performed: true, feedback },
    findings,
  };
}

function createRejected(opinions: readonly Opinion[], findings: Finding[]): Decided {
  const feedback = joinFeedback(opinions.map((opinion) => opinion.feedback));
  const summary = `rejected by ${joinWords(opinions.map(({ by }) => by))}`;
  const finding = createReviewFinding("rejected", {
    title: "Changes requested",
    message: `${summary}${feedback === null ? "" : `: ${feedback}`}`,
    fix: "Make the requested changes and ask for another review.",
  });
  return {
    verdict: "violated",
    summary,
    decision: { approved: false, performed: true, feedback },
    findings: [finding, ...findings],
  };
}

/** @param why follows "not performed:" */
export function createNotPerformed(
  why: string,
  required: boolean,
  findings: Finding[] = [],
): Decided {
  const finding = createReviewFinding("not-performed", {
    title: "Not reviewed",
    message: `the review is required and was not performed: ${why}`,
    fix: "Get a review, then run this again.",
  });
  const isBroken = findings.some(({ level }) => level === "error");
  const feedback = joinFeedback([why]);
  return {
    verdict: required || isBroken ? "violated" : "not-performed",
    summary: `not performed: ${feedback}`,
    decision: { approved: false, performed: false, feedback },
    findings: required ? [finding, ...findings] : findings,
  };
}
