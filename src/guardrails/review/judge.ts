import { type Finding, worstFirst } from "../../model/finding.ts";
import type { Judged } from "../../model/judged.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import { toJson } from "../../model/json.ts";
import type { GuardrailFacts, Judge } from "../guardrail.ts";
import { collectChange } from "./collect-change.ts";
import { createReviewFinding, joinFeedback, type Opinion } from "./opinion.ts";
import type { ReviewOptions } from "./options.ts";
import { createPack } from "./pack.ts";
import { packMarkdown } from "./pack-markdown.ts";
import { readReviewOpinion } from "./pull-request-reviews.ts";
import { readVerdictOpinion } from "./verdict-files.ts";
import type { ReviewDecision, Verdict } from "../../model/judgement.ts";
import { joinWords } from "../../text/wording.ts";

/**
 * Writes the review pack (`review.md`, `review.json`) and reports the decision of the review. Only stage artifacts and
 * reviews on GitHub count, because a verdict in the work tree could come from the change that it approves. Without a
 * review the result is "not performed", never "approved". What only a checkout can tell comes from the plan if it is
 * there. If git cannot tell what changed, the pack says so and the decision stands, because it does not depend on git.
 */
export const judgeReview: Judge<ReviewOptions> = async (repository, options, facts) => {
  const { now, task } = facts;
  const change =
    facts.run?.plan.review ??
    (await collectChange(repository, { task, now, goalHeadings: options["goal-headings"] }));
  const { verdict, summary, decision, findings } = reachDecision(options, facts);
  const pack = createPack(facts, change, decision);
  const unknown = change.trouble === null ? [] : [createUnknownChangeFinding(change.trouble)];
  return {
    verdict,
    summary,
    override: null,
    decision,
    details: listDetails(options, facts),
    findings: [...findings, ...unknown].sort(worstFirst),
    edits: [],
    documents: createDocuments(pack),
  };
};

const createDocuments = (pack: ReviewPack): NonNullable<Judged["documents"]> => [
  { name: "review.md", text: packMarkdown(pack) },
  { name: "review.json", text: toJson(pack) },
];

/** Combines the opinions of all configured sources. */
function reachDecision(options: ReviewOptions, { run }: GuardrailFacts): Decided {
  const { required, verdict, approvals } = options;
  if (run === null)
    return createNotPerformed(
      "a review runs only in `after`, when all jobs have finished",
      required,
    );
  const opinions = [
    ...(verdict === undefined ? [] : [readVerdictOpinion(verdict, run.verdicts)]),
    ...(options["pull-request-reviews"]
      ? [readReviewOpinion(run.pullRequest, approvals, run.plan.revision.head_sha)]
      : []),
  ];
  return decide(opinions, required);
}

/** The sources asked, and the verdicts and commit that they gave. */
const listDetails = (options: ReviewOptions, { run }: GuardrailFacts): Record<string, unknown> => ({
  required: options.required,
  verdict: options.verdict ?? null,
  verdicts: run?.verdicts.map(({ stage, path }) => ({ stage, path })) ?? [],
  pull_request: options["pull-request-reviews"] ? (run?.pullRequest?.number ?? null) : null,
  head_sha: options["pull-request-reviews"] ? (run?.pullRequest?.headSha ?? null) : null,
  approvals_needed: options["pull-request-reviews"] ? options.approvals : null,
});

const createUnknownChangeFinding = (trouble: string): Finding =>
  createReviewFinding("unknown-change", {
    level: "warning",
    title: "Change not known",
    message: `the pack for the review does not say what changed: ${trouble}`,
    fix: "Check out the repository with its history in the aggregate job.",
  });

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
function createNotPerformed(why: string, required: boolean, findings: Finding[] = []): Decided {
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
