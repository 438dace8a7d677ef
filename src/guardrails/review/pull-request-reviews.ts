import type { Finding } from "../../model/finding.ts";
import type { PullRequestReviews } from "../../model/review-facts.ts";
import { createNoOpinion, createReviewFinding, joinFeedback, type Opinion } from "./opinion.ts";
import { joinWords } from "../../text/wording.ts";

type PullRequestOpinion = PullRequestReviews["reviews"][number];

/**
 * Reads the opinion of a pull request's reviews: rejected if a reviewer requests changes, approved if enough people
 * approve. An approval of another commit than the run's counts with a notice, as it does on GitHub by default.
 * @param approvals number of approvals needed
 * @param runSha commit of the run; null if unknown
 */
export function readReviewOpinion(
  pullRequest: PullRequestReviews | null,
  approvals: number,
  runSha: string | null,
): Opinion {
  if (pullRequest === null)
    return createNoOpinion("the run is not for a pull request, so there are no reviews");
  const { number, reviews, headSha, trouble } = pullRequest;
  if (trouble !== null)
    return createNoOpinion(
      `the reviews of pull request #${number} could not be read: ${trouble.replace(/\.$/, "")}`,
    );
  const where = (some: readonly PullRequestOpinion[]): string =>
    `${joinWords(some.map(({ by }) => by))} in pull request #${number}`;
  const rejecting = reviews.filter(({ state }) => state === "changes-requested");
  const approving = reviews.filter(({ state }) => state === "approved");
  const findings = approving.flatMap((review) => checkCommit(review, headSha, runSha ?? headSha));
  const notices = findings.map(({ message }) => message);
  if (rejecting.length > 0)
    return {
      state: "rejected",
      by: where(rejecting),
      feedback: joinFeedback(rejecting.map(words)),
      findings,
    };
  if (approving.length >= approvals)
    return {
      state: "approved",
      by: where(approving),
      feedback: joinFeedback([...notices, ...approving.map(words)]),
      findings,
    };
  const count =
    approving.length === 0 ? "no approval" : `${approving.length} of ${approvals} approvals`;
  const whose = "by an owner, member or collaborator of the repository";
  return createNoOpinion(`pull request #${number} has ${count} ${whose}`, findings);
}

const words = ({ by, body }: PullRequestOpinion): string | null =>
  body.trim() === "" ? null : `${by}: ${body.trim()}`;

function checkCommit(
  { by, commit }: PullRequestOpinion,
  headSha: string,
  runSha: string,
): Finding[] {
  if (commit === runSha) return [];
  const what = commit === null ? "a commit that is gone" : `the commit ${shortSha(commit)}`;
  const moved = headSha === runSha ? "" : `; the pull request is at ${shortSha(headSha)}`;
  return [
    createReviewFinding("other-commit", {
      level: "notice",
      title: "Approval of another commit",
      message: `${by} approved ${what}, and this run is of ${shortSha(runSha)}${moved}`,
      fix: "Ask for another review if the difference matters.",
    }),
  ];
}

const shortSha = (sha: string): string => sha.slice(0, 10);
