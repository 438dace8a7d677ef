import type { PullRequestReviews } from "../../model/review-facts.ts";
import { messageOf } from "../../model/reasons.ts";
import type { GitHubApi } from "../../platform/platform.ts";

/** Pages of reviews that are read: more than a thousand of one pull request say nothing new. */
const reviewPages = 10;
/** GitHub's words for those who may review with effect: anybody can review a public repository. */
const mayReview = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** What the reviews of a pull request say now. Never rejects: trouble is a part of the answer. */
export async function fetchReviews(
  api: GitHubApi | null,
  number: number,
): Promise<PullRequestReviews> {
  const nothing = { number, reviews: [], headSha: "" };
  if (api === null) return { ...nothing, trouble: "there is no token to ask GitHub with" };
  try {
    const [{ headSha, author }, { reviews, complete }] = await Promise.all([
      api.pullRequest(number),
      api.reviews(number, reviewPages),
    ]);
    if (!complete)
      return { ...nothing, headSha, trouble: `there are more than ${reviewPages * 100} reviews` };
    const counted = reviews.filter(
      (review) =>
        mayReview.has(review.association) && review.by !== author && !isApprovalOfNobody(review),
    );
    return { number, headSha, reviews: newestOfEach(counted), trouble: null };
  } catch (error) {
    return { ...nothing, trouble: messageOf(error) };
  }
}

/**
 * An account that was deleted can belong to anybody, also to the author. What it asked for still has to be dealt with.
 */
const isApprovalOfNobody = ({ by, state }: GivenReview): boolean =>
  by === "ghost" && state === "APPROVED";

type GivenReview = Awaited<ReturnType<GitHubApi["reviews"]>>["reviews"][number];

/** A comment changes no decision; a review that was dismissed is none. */
function newestOfEach(reviews: readonly GivenReview[]): PullRequestReviews["reviews"] {
  const newest = new Map<string, PullRequestReviews["reviews"][number]>();
  for (const { by, state, body, commit } of reviews) {
    if (state !== "APPROVED" && state !== "CHANGES_REQUESTED" && state !== "DISMISSED") continue;
    newest.delete(by);
    if (state === "DISMISSED") continue;
    newest.set(by, {
      by,
      state: state === "APPROVED" ? "approved" : "changes-requested",
      body,
      commit,
    });
  }
  return [...newest.values()];
}
