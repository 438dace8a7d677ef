import { describe, expect, test } from "@jest/globals";
import { fetchReviews } from "../../../src/modes/guardrails/pull-request-reviews.ts";
import type { GitHubApi, ReviewFact } from "../../../src/platform/platform.ts";

const sha = "0123456789".repeat(4);

const review = (by: string, state: string, association = "MEMBER"): ReviewFact => ({
  by,
  association,
  state,
  body: "",
  commit: sha,
  submittedAt: "2026-01-01T00:00:00Z",
});

/** A service that knows this pull request of `author`, and nothing else. */
const serving = (...reviews: ReviewFact[]): GitHubApi =>
  ({
    pullRequest: async () => ({ headSha: sha, open: true, labels: [], body: "", author: "author" }),
    reviews: async () => ({ reviews, complete: true }),
  }) as unknown as GitHubApi;

const decisionsOf = async (...reviews: ReviewFact[]): Promise<string[]> =>
  (await fetchReviews(serving(...reviews), 7)).reviews.map(({ by, state }) => `${by} ${state}`);

describe("reviews that count", () => {
  test("are the newest of each permitted reviewer, without the author's", async () => {
    const said = [
      review("ada", "CHANGES_REQUESTED"),
      review("bob", "APPROVED", "NONE"),
      review("author", "APPROVED"),
      review("ada", "APPROVED"),
      review("ada", "COMMENTED"),
    ];
    expect(await decisionsOf(...said)).toEqual(["ada approved"]);
  });

  test("are not approvals of deleted accounts, but their objections (G36)", async () => {
    expect(await decisionsOf(review("ghost", "APPROVED"))).toEqual([]);
    expect(await decisionsOf(review("ghost", "CHANGES_REQUESTED"), review("ghost", "APPROVED"))).toEqual([
      "ghost changes-requested",
    ]);
  });
});
