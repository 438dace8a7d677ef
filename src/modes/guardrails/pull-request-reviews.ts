import type { PullRequestReviews } from "../../model/review-facts.ts";
import { messageOf } from "../../model/reasons.ts";
import type { GitHubApi } from "../../platform/platform.ts";

/** Maximum number of pages of reviews to read; a page has 100. */
const reviewPages = 10;
/** Author associations whose reviews count: anyone can review in a public repository. */
const mayReview = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** Fetches the current reviews of a pull request. Never rejects: an error is a part of the answer. */
export async function fetchReviews(
  api: GitHubApi | null,
  number: number,
): Promise<PullRequestReviews> {
  const empty = { number, reviews: [], headSha: "" };
  if (api === null) return { ...empty, trouble: "there is no token" };
  try {
    const [{ headSha, author }, { reviews, complete }] = await Promise.all([
      api.pullRequest(number),
      api.reviews(number, reviewPages),
    ]);
    if (!complete)
      return { ...empty, headSha, trouble: `there are more than ${reviewPages * 100} reviews` };
    const counted = reviews.filter(
      (review) =>
        mayReview.has(review.association) &&
        review.by !== author &&
        !isApprovalOfDeletedAccount(review),
    );
    return { number, headSha, reviews: pickNewestDecisions(counted), trouble: null };
  } catch (error) {
    return { ...empty, trouble: messageOf(error) };
  }
}

/** A deleted account can have belonged to the author, so its approval does not count. Its requests for changes do. */
const isApprovalOfDeletedAccount = ({ by, state }: GivenReview): boolean =>
  by === "ghost" && state === "APPROVED";

type GivenReview = Awaited<ReturnType<GitHubApi["reviews"]>>["reviews"][number];

/** Picks each reviewer's newest decision. Comments decide nothing, and dismissed reviews do not count. */
function pickNewestDecisions(reviews: readonly GivenReview[]): PullRequestReviews["reviews"] {
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
