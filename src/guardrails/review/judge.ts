import { type Finding, worstFirst } from "../../model/finding.ts";
import { toJson } from "../../model/json.ts";
import type { GuardrailFacts, Judge } from "../guardrail.ts";
import { collectChange } from "./collect-change.ts";
import { type Decided, decide, createNotPerformed } from "./decide.ts";
import { createReviewFinding } from "./opinion.ts";
import type { ReviewOptions } from "./options.ts";
import { createPack } from "./pack.ts";
import { packMarkdown } from "./pack-markdown.ts";
import { readReviewOpinion } from "./pull-request-reviews.ts";
import { readVerdictOpinion } from "./verdict-files.ts";

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
    documents: [
      { name: "review.md", text: packMarkdown(pack) },
      { name: "review.json", text: toJson(pack) },
    ],
  };
};

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
